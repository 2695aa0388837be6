import type { StoredIssue } from './repository.ts';
import { showAccount } from './representation.ts';

/** A pull request as GitHub's API shows it, with every property that its description requires. */
export function showPull(pull: StoredIssue, base: string): object {
  const url = `${base}/pulls/${pull.number}`;
  const author = showAccount(pull.author, base);
  const end = (ref: string) => ({
    ...{ label: `exampleshire:${ref}`, ref, sha: '0'.repeat(40) },
    ...{ repo: showRepository(author, base), user: author },
  });
  const links = [
    'comments',
    'commits',
    'statuses',
    'html',
    'issue',
    'review_comments',
    'review_comment',
    'self',
  ];
  return {
    ...{ url, id: 8_000_000 + pull.number, node_id: `PR_${pull.number}`, number: pull.number },
    ...{ state: pull.state, locked: pull.locked, title: pull.title, body: pull.body, user: author },
    ...addresses(url, ['html_url', 'diff_url', 'patch_url', 'issue_url', 'commits_url', 'statuses_url']),
    ...addresses(url, ['review_comments_url', 'review_comment_url', 'comments_url']),
    ...{ created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: pull.closedAt, merged_at: null },
    ...{ head: end('change'), base: end('main'), labels: [], assignee: null, milestone: null },
    ...{ author_association: pull.author.association, auto_merge: null, merge_commit_sha: null },
    ...{ merged: false, merged_by: null, mergeable: true, mergeable_state: 'clean' },
    ...counts(['comments', 'review_comments', 'commits', 'additions', 'deletions', 'changed_files']),
    maintainer_can_modify: false,
    _links: Object.fromEntries(links.map((name) => [name, { href: url }])),
  };
}

function showRepository(owner: object, base: string): object {
  const lists =
    'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn mirror';
  const times = { created_at: '2026-01-05T08:00:00Z', updated_at: '2026-01-05T08:00:00Z' };
  return {
    ...{ id: 1, node_id: 'R_1', name: 'plans', full_name: 'exampleshire/plans', owner, url: base },
    ...addresses(
      base,
      lists.split(' ').map((name) => `${name}_url`),
    ),
    ...{ private: false, fork: false, archived: false, disabled: false, default_branch: 'main' },
    ...{ description: null, homepage: null, language: null, license: null },
    ...{ has_downloads: true, has_issues: true, has_projects: true, has_wiki: true, has_pages: false },
    ...counts(['forks', 'forks_count', 'open_issues', 'open_issues_count', 'size', 'stargazers_count']),
    ...counts(['watchers', 'watchers_count']),
    ...{ ...times, pushed_at: times.updated_at },
  };
}

const addresses = (url: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, url]));
const counts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));

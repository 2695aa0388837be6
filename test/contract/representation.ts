import type { Account, StoredComment, StoredIssue, StoredLabel } from './repository.ts';

/** An issue as GitHub's API shows it, with every property that its description requires. */
export function showIssue(issue: StoredIssue, labels: readonly StoredLabel[], base: string): object {
  const url = `${base}/issues/${issue.number}`;
  return {
    id: 9_000_000 + issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${url}#web`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: showAccount(issue.author, base),
    labels: issue.labels.map((name) =>
      showLabel(
        labels.find((label) => label.name === name) ?? { name, color: 'ededed', description: null },
        base,
      ),
    ),
    assignee: null,
    assignees: issue.assignees.map((login) =>
      showAccount({ login, type: 'User', association: 'MEMBER' }, base),
    ),
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: 0,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: issue.author.association,
    ...(issue.pullRequest
      ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url, merged_at: null } }
      : {}),
  };
}

export function showComment(comment: StoredComment, base: string): object {
  const url = `${base}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `${url}#web`,
    issue_url: `${base}/issues/${comment.issue}`,
    body: comment.body,
    user: showAccount(comment.author, base),
    author_association: comment.author.association,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: null,
  };
}

export function showLabel({ name, color, description }: StoredLabel, base: string): object {
  const url = `${base}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: 'L_1', url, name, color, default: false, description };
}

export function showAccount(account: Account, base: string): object {
  const url = new URL(`/users/${encodeURIComponent(account.login)}`, base).href;
  const links = [
    'avatar_url',
    'html_url',
    'url',
    'followers_url',
    'following_url',
    'gists_url',
    'starred_url',
    'subscriptions_url',
    'organizations_url',
    'repos_url',
    'events_url',
    'received_events_url',
  ];
  return {
    login: account.login,
    id: 1,
    node_id: 'U_1',
    gravatar_id: '',
    type: account.type,
    site_admin: false,
    ...Object.fromEntries(links.map((link) => [link, url])),
  };
}

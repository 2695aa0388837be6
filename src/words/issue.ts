/**
 * What an issue says, in English. It is read by a director who has never seen the repository, most
 * often in an email: plain words, no YAML, no GitHub terms beyond "comment". Values are plain text;
 * the template makes Markdown of them. Nothing here may change by itself from one day to the next.
 */
export const ISSUE_WORDS = {
  title: (action: string) => `Overdue: ${action}`,
  titleDueSoon: (action: string) => `Due soon: ${action}`,
  titleOfRemoved: (action: string) => `Action ${action}: no longer in the plan`,
  overdue: 'This action is overdue.',
  dueSoon: 'This action is due soon.',
  dueOn: (day: string) => `Its last day is ${day}.`,
  notOverdue: 'This action is not overdue now.',
  notDue: 'This action is neither overdue nor due soon.',
  notNeeded: 'This issue is no longer needed.',
  cause: (cause: string) => sentence(cause),
  promise: (council: string, plan: string) => `${council} has this action in its plan “${plan}”.`,
  promised: 'What was promised',
  answers: (ref: string | undefined, text: string) =>
    ref === undefined
      ? `It answers the recommendation “${text}”`
      : `It answers recommendation ${ref}: “${text}”`,
  when: 'By when',
  due: (words: string) => `In the words of the plan: ${words}`,
  dueMeans: (meaning: string) => `Meaning: ${meaning}`,
  noDeadline: 'The plan gives no date.',
  deadlinePerPart: 'Each part has its own date.',
  who: 'Who leads',
  noLead: 'The plan names no lead. The performance officer can add one.',
  leadPerPart: 'Each part has its own lead.',
  supportedBy: (people: string) => `Supported by ${people}.`,
  update: 'Last update',
  updateHead: (date: string, by: string | undefined) => (by === undefined ? date : `${date}, ${by}`),
  noUpdate: 'The plan holds no update on this action.',
  parts: 'Parts still to do',
  part: (name: string, title: string, due: string | undefined, lead: string | undefined) =>
    [`${name}: ${title}`, due, lead].filter((piece) => piece !== undefined).join(' – '),
  todo: 'What to do now',
  todoLead: 'Any one of these is enough:',
  comment: 'Comment below.',
  commentHow: 'Say that it is done and what shows it, or how far it is, or which new date is needed and why.',
  edit: 'Change the plan.',
  editHow: 'Its status, its updates and its date are in',
  place: (file: string, line: number) => `${file}, line ${line}`,
  pencil: 'The pencil above the text opens it for editing.',
  tell: 'Tell the performance officer,',
  tellHow: 'in whatever way you usually do. They will bring the plan up to date.',
  closes: 'This issue closes by itself once the plan shows the action as done, or gives it a new date.',
  keeps:
    'This text follows the plan. Comments stay as they are, and so does anything written below it or changed in it.',
  wording: 'The action in full',
  cut: 'The text is longer than an issue can hold. The plan has all of it.',
  /** Why it needs no issue any more. */
  planClosed: (reason: string) => `The whole plan is closed: ${sentence(reason)}`,
  status: (label: string) => `The plan now shows it as “${label}”.`,
  stopped: (reason: string) => `Reason: ${sentence(reason)}`,
  moved: (from: string, to: string, agreed: string) =>
    `Its date was moved from “${from}” to “${to}”${agreed}.`,
  movedBy: (body: string) => `, agreed by ${body}`,
  minute: (minute: string) => ` (minute ${minute})`,
  notSynced: 'The plan asks for no issue about it.',
  duplicate: (kept: number) =>
    `It was opened twice. Issue ${kept} is about the same action, and is the one to answer.`,
  nothingDue: 'Nothing in the plan is overdue for it now.',
  removed: (action: string, plan: string, council: string) =>
    `Action ${action} is no longer in the published plan “${plan}” of ${council}.`,
} as const;

export type IssueWords = typeof ISSUE_WORDS;

/** The text with one full stop at its end, if it has no end of its own. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** What the labels are called, and what GitHub shows beside them: at most 100 characters. */
export const LABEL_WORDS = {
  overdue: 'The last day of an action in an improvement plan has passed',
  dueSoon: 'The last day of an action in an improvement plan is near',
  plan: (title: string) => `Plan: ${title}`,
  lead: (lead: string) => `lead: ${lead}`,
  leadMeans: (lead: string) => `Led by ${lead}`,
  council: 'Issues of improvement plans',
} as const;

/** What `sync` says to the person who runs it. */
export const SYNC_WORDS = {
  would: { create: 'Would open', update: 'Would update', close: 'Would close', reopen: 'Would reopen' },
  did: { create: 'Opened', update: 'Updated', close: 'Closed', reopen: 'Reopened' },
  deferred: {
    create: 'Put off opening',
    update: 'Put off updating',
    close: 'Put off closing',
    reopen: 'Put off reopening',
  },
  refused: {
    create: 'Did not open',
    update: 'Did not update',
    close: 'Did not close',
    reopen: 'Did not reopen',
  },
  toDo: { create: 'to open', update: 'to update', close: 'to close', reopen: 'to reopen' },
  done: { create: 'opened', update: 'updated', close: 'closed', reopen: 'reopened' },
  why: {
    'plan-changed': 'the plan has changed',
    'new-date': 'it has a new date, and that has passed',
    'new-date-soon': 'it has a new date, and is due soon',
    'reopened-by-person': 'a person reopened it, so it is left to them until the action gets a new date',
    'now-overdue': 'it was due soon, and is overdue now',
    'not-overdue': 'it needs no issue now',
    'new-day': 'it is of an earlier day',
    duplicate: 'it was opened twice, and the other one is kept',
    overdue: 'the action is overdue',
    'due-soon': 'the action is due soon',
  },
  leftAlone: 'Left alone',
  left: {
    'closed-by-person': 'a person closed it; it stays closed until the action gets a new date',
    held: 'a person decides about it until the action gets a new date',
    retitled: 'a person changed its title, which stays as they wrote it',
    edited: 'a person changed our text in it, which stays as they wrote it and is not brought up to date',
    released: 'a person took its hidden first line out, so it is theirs, and no other is opened',
    'damaged-marker':
      'its hidden first line cannot be read, so nothing in it is changed and no other is opened',
    'dashboard-closed': 'a person closed it, so it is not brought up to date and no other is opened',
    'dashboard-locked': 'a person locked it, so it is not brought up to date and no other is opened',
    locked: 'a person has locked it; the action gets another issue only with a new date',
    'second-issue': 'a person opened it again, though another issue is about the same action',
    'plan-gone': (plan: string) =>
      `it is about the plan ${plan}, which is not in this folder any more. If that plan is over, close the issue; if it has another id now, its overdue actions have new issues, so close this one too`,
    'not-trusted': 'it carries our hidden first line, but whoever opened it has no role in the repository',
  },
  changedMeanwhile: 'somebody changed it a moment ago; the next run looks again',
  notTrusted:
    'GitHub does not count the account behind the token as part of the repository, so its issues would not be recognised next time. Use a token of an account that may write to the repository',
  notTried: 'not tried, after what is said above',
  issues: (count: number) => `${count} ${count === 1 ? 'issue' : 'issues'}`,
  nothingToDo: 'Nothing to do: the issues are as the plans want them.',
  nothingElse: 'Nothing else to do: the other issues are as the plans want them.',
  nothingWritten: 'nothing written: add --apply to do it.',
  addApply: 'Nothing written: add --apply to do it.',
  putOff: (count: number) => `${count} put off to the next run`,
  notDone: (count: number) => `${count} not done`,
  runAgain: 'Part of the work is left: run it again later.',
  tripped: { create: 'opened', close: 'closed' },
  guard: (count: number, done: string, limit: number) =>
    `${count} issues would be ${done} at once, and more than ${limit} is most often a mistake: a renamed folder, an emptied list, a wrong date. Read the list; if it is right, add --limit ${count}.`,
  stopped: 'Stopped before the first write:',
  wouldStop: 'With --apply this would stop before the first write:',
  errors: {
    moved: (repository: string) =>
      `GitHub says that ${repository} has moved or been renamed. The new address is not followed, as it could be another repository: give its present name with --repo.`,
    badCredentials: 'GitHub does not accept the token. Give a valid one in GITHUB_TOKEN.',
    badToken:
      'GITHUB_TOKEN holds a character that no token has, such as a line end in the middle. Store the token again.',
    rateLimited: (seconds: number | undefined) =>
      `GitHub asks us to slow down. Run it again ${seconds === undefined ? 'in an hour' : `after ${seconds} seconds`}.`,
    archived: (repository: string) => `${repository} is archived, so nobody can write to it.`,
    readOnly: (said: string) =>
      `The token may read issues and not write them. In a workflow, give the job "permissions: issues: write"; a workflow for a pull request from a fork never gets it.${quote(said)}`,
    readOnlyComment: (said: string) =>
      `The token may read the pull request and not comment on it. In a workflow, give the job "permissions: pull-requests: write"; a pull request from a fork never gets it. Annotations and the summary of the run need no such right.${quote(said)}`,
    noAccess: (repository: string, said: string) =>
      `There is no repository ${repository}, or the token may not see its issues.${quote(said)}`,
    issuesDisabled: (repository: string) =>
      `Issues are switched off in ${repository}. Switch them on in its settings.`,
    gone: 'The issue has been deleted or moved.',
    rejected: (said: string) => `GitHub refused it.${quote(said)}`,
    unavailable: (said: string) => `GitHub did not give a usable answer.${instead(said)}`,
    unknownOutcome: (what: 'issue' | 'comment', said: string) =>
      `GitHub did not say whether the ${what === 'issue' ? 'issue was opened' : 'comment was written'}. It is not sent again, or there could be two; the next run looks.${instead(said)}`,
    notAList: 'The answer is not a list.',
    pagesRepeat: 'The pages of the list of issues come round again.',
    notAnIssue: 'The answer is not an issue.',
    notAComment: 'The answer is not a comment.',
    unsafeAddress:
      'The address of the GitHub API must begin with https:// (http:// only on this machine) and hold no password: the token is sent there.',
  },
} as const;

/** It may be the network that says it, where GitHub was not reached at all. */
function instead(said: string): string {
  return said === '' ? '' : ` What came instead: ${sentence(said)}`;
}

function quote(said: string): string {
  return said === '' ? '' : ` GitHub says: ${sentence(said)}`;
}

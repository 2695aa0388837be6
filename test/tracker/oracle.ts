import type { Change, Draft, Repository, StoredIssue } from '../contract/repository.ts';

/**
 * Watches every write of ours on the server's side and says when one goes against a person, or opens
 * an issue that is there already. It reads bodies in its own way and knows nothing of `src/tracker`.
 */
export interface Oracle {
  readonly complaints: readonly string[];
  /** A person did something to this issue. */
  touched(number: number): void;
  /** Opens an issue a second time, as two runs at once can: either may be the one that is kept. */
  openAgain(number: number): void;
  isDoubled(): boolean;
  /** A run ended with everything done: whatever people did before it has been seen. */
  seenAll(): void;
  /** Issues that no person has ever touched. */
  untouched(): StoredIssue[];
}

/** What we last made of an issue. */
interface Ours {
  key: string;
  episode: string;
  state: 'open' | 'closed';
  title: string;
  text: string;
  /** The episode in which a person, seen by us, decided to have it open. */
  held?: string | undefined;
}

const LINE = /^<!-- plan-sync v1 key=(\S+) ep=(\S+) st=(\w+) t=\w+ b=\w+ -->/;
const END = '<!-- /plan-sync -->';

/** What the oracle is told of the moment. */
export interface Moment {
  /** Since when the action is late, by the plan; nothing when it is not. */
  episodeOf(key: string): string | undefined;
  /** What it is called today. */
  nameOf(key: string): string;
  /** What else it has been called. */
  formerOf(key: string): readonly string[];
  /** Whether GitHub lists the issue yet. */
  isListed(number: number): boolean;
}

export function watch(
  repository: Repository,
  { episodeOf: lateSince, nameOf, formerOf, isListed }: Moment,
): Oracle {
  const episodeOf = (key: string) => lateSince(nameOf(key));
  const complaints: string[] = [];
  let twice = false;
  const ours = new Map<number, Ours>();
  const people = new Set<number>();
  const { open, change } = repository;

  repository.open = (draft, author, kind) => {
    const [, key = '', episode = ''] = LINE.exec(draft.body ?? '') ?? [];
    complaints.push(...aboutCreate(draft, key));
    const issue = open(draft, author, kind);
    if ('number' in issue)
      ours.set(issue.number, { key, episode, state: 'open', title: issue.title, text: textOf(draft.body) });
    return issue;
  };

  repository.change = (issue, wanted) => {
    const mine = ours.get(issue.number);
    if (mine) {
      complaints.push(
        ...aboutChange(issue, wanted, mine).map((complaint) => `#${issue.number} ${complaint}`),
      );
      remember(issue, wanted, mine);
    }
    return change(issue, wanted);
  };

  function aboutCreate(draft: Draft, key: string): string[] {
    const there = repository.issues
      .filter((issue) => !isAside(issue, key))
      .filter(
        (issue) =>
          [key, ...formerOf(key)].some((name) => issue.body?.includes(`key=${name} `)) ||
          (issue.labels.includes('overdue') && issue.title.endsWith(`[${key}]`)),
      );
    return [
      ...(episodeOf(key) === undefined ? [`${key} opened, and the action is not late`] : []),
      ...(there.length > 0 ? [`${key} opened, and #${there[0]?.number} is there`] : []),
      ...(draft.labels?.includes('overdue') ? [] : [`${key} opened without its label`]),
    ];
  }

  /** Locked by a person about an earlier date; or not in the list yet, which nobody can help. */
  function isAside(issue: StoredIssue, key: string): boolean {
    const [, , episode] = LINE.exec(issue.body ?? '') ?? [];
    return (issue.locked && episode !== episodeOf(key)) || !isListed(issue.number);
  }

  function aboutChange(issue: StoredIssue, wanted: Change, mine: Ours): string[] {
    const found: string[] = [];
    const before = issue.body ?? '';
    const late = episodeOf(mine.key);
    if (issue.locked) found.push('changed, and a person had locked it');
    if (!LINE.test(before)) found.push('changed, and a person had taken our line out');
    if (wanted.labels !== undefined) found.push('labels changed');
    if (wanted.assignees !== undefined) found.push('assignees changed');
    if (wanted.title !== undefined && issue.title !== mine.title) found.push('retitled against a person');
    if (wanted.body != null) {
      const edited = textOf(before) !== mine.text;
      if (edited && restOf(before) !== restOf(wanted.body)) found.push('text of a person overwritten');
      if (before.includes(END) && tailOf(before) !== tailOf(wanted.body))
        found.push('words of a person below lost');
    }
    if (wanted.state === undefined || wanted.state === issue.state) return found;
    if (wanted.state === 'closed') {
      const twice = isTwice(issue, mine.key);
      if (late !== undefined && !twice) found.push('closed, and the action is late');
      if (mine.state === 'closed' || mine.held !== undefined)
        found.push('closed against a person who reopened it');
    } else {
      if (late === undefined) found.push('reopened, and the action is not late');
      if (mine.state === 'open' && late === mine.episode)
        found.push('reopened against a person who closed it');
      if (mine.held !== undefined && late === mine.held)
        found.push('reopened against a person who decides about it');
    }
    return found;
  }

  /** A lower number is open for the same action, and no person has it. */
  function isTwice(issue: StoredIssue, key: string): boolean {
    return repository.issues.some(
      (other) =>
        other.number < issue.number &&
        other.state === 'open' &&
        !other.locked &&
        nameOf(LINE.exec(other.body ?? '')?.[1] ?? '') === nameOf(key) &&
        LINE.exec(other.body ?? '')?.[3] === 'open',
    );
  }

  function remember(issue: StoredIssue, wanted: Change, mine: Ours): void {
    if (wanted.title !== undefined) mine.title = wanted.title;
    mine.key = nameOf(mine.key);
    if (wanted.state !== undefined) mine.state = wanted.state;
    if (wanted.body == null) return;
    const late = episodeOf(mine.key) ?? mine.episode;
    // A new date makes an issue ours again, whatever was decided about the old one.
    if (late !== mine.episode) {
      mine.held = undefined;
      if (wanted.state === undefined) mine.state = issue.state;
    }
    mine.episode = late;
    // What a person wrote does not become ours by being sent back.
    if (textOf(issue.body) === mine.text) mine.text = textOf(wanted.body);
  }

  return {
    complaints,
    touched: (number) => void people.add(number),
    openAgain: (number) => {
      const issue = repository.find(number);
      if (issue === undefined || !LINE.test(issue.body ?? '')) return;
      twice = true;
      const { title, body, labels } = issue;
      const copy = open({ title, body, labels }, issue.author);
      const mine = ours.get(number);
      if ('number' in copy && mine) ours.set(copy.number, { ...mine });
      if ('number' in copy) people.add(copy.number);
    },
    isDoubled: () => twice,
    seenAll: () => {
      for (const issue of repository.issues) {
        const mine = ours.get(issue.number);
        if (mine && issue.state === 'open' && mine.state === 'closed') mine.held ??= mine.episode;
      }
    },
    untouched: () => repository.issues.filter(({ number }) => !people.has(number)),
  };
}

/** Between our line and the end line, with LF; all of the rest where the end line is gone. */
function textOf(body: string | null | undefined): string {
  return restOf((body ?? '').replaceAll('\r\n', '\n')).split(`\n${END}`)[0] ?? '';
}

/** Everything after line 1, as it is. */
function restOf(body: string): string {
  return body.slice(body.indexOf('\n') + 1);
}

function tailOf(body: string): string {
  return body.slice(body.indexOf(END) + END.length);
}

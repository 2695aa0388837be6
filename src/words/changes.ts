import { FIELD_WORDS } from './fields.ts';
import { clip, count, grouped } from './text.ts';

/** What is said of a difference between two versions of a plan. Names come first, so that a list can be scanned. */
export const CHANGE_WORDS = {
  action: (id: string) => `Action ${id}`,
  milestone: (id: string, action: string) => `Part ${id} of action ${action}`,
  recommendation: (ref: string) => `Recommendation ${ref}`,
  person: (key: string) => `Person ${quoted(key)}`,
  term: (term: string) => `Term ${quoted(term)}`,
  statusWord: (word: string) => `Status word ${quoted(word)}`,
  waiver: (rule: string, about: string | undefined) =>
    about === undefined ? `Waiver of ${plain(rule)}` : `Waiver of ${plain(rule)} for ${about}`,
  plan: 'The plan',

  added: (name: string, title: string | undefined) =>
    `${name} added${title ? `: ${quotedLast(title)}` : '.'}`,
  removed: (name: string, title: string | undefined) =>
    `${name} removed${title ? `: ${quotedLast(title)}` : '.'}`,
  moved: (name: string, from: string, to: string, days: number | undefined) =>
    `${name}: deadline moved from ${plain(from)} to ${plain(to)}${days === undefined ? '' : `, ${apart(days)}`}`,
  deadlineGiven: (name: string, to: string) => `${name}: deadline given, ${plain(to)}.`,
  deadlineTaken: (name: string, from: string) => `${name}: deadline taken away, was ${plain(from)}`,
  deadlineReworded: (name: string, from: string, to: string) =>
    `${name}: deadline written as ${plain(to)}, was ${plain(from)}; the date is the same.`,
  noReason: '; no reason given.',
  /** In the order in which the date was moved. */
  reasons: (given: readonly { readonly reason: string; readonly body: string | undefined }[]) =>
    `.${given
      .map(({ reason, body }, index) => {
        const by = body === undefined ? '' : ` Agreed by ${plain(body)}.`;
        return ` ${index === 0 ? 'Reason' : 'Then'}: ${sentence(reason)}${by}`;
      })
      .join('')}`,
  lead: (name: string, from: string | undefined, to: string | undefined) => between(name, 'lead', from, to),
  status: (name: string, from: string, to: string) => `${name}: status changed from ${from} to ${to}.`,
  completed: (name: string, evidence: number) =>
    `${name}: completed, ${evidence === 0 ? 'without evidence' : `with ${count(evidence, 'piece')} of evidence`}.`,
  reopened: (name: string, to: string) => `${name}: was complete, and is now ${to}.`,
  reworded: (name: string, what: string) => `${name}: ${what} reworded.`,
  renumbered: (name: string, before: string) => `${name}: was number ${before} before.`,
  answers: (name: string, from: string | undefined, to: string | undefined) =>
    between(name, 'recommendation that it answers', from, to),
  updateAdded: (name: string, date: string, note: string) =>
    `${name}: update of ${plain(date)}: ${quoted(note)}`,
  updateEdited: (name: string, date: string) => `${name}: update of ${plain(date)} rewritten.`,
  updateRemoved: (name: string, date: string) => `${name}: update of ${plain(date)} removed.`,
  field: (name: string, field: string, from: string | undefined, to: string | undefined) =>
    between(name, FIELD_WORDS[field] ?? plain(field), from, to),
  fieldChanged: (name: string, field: string, how: 'given' | 'changed' | 'taken away') =>
    `${name}: ${FIELD_WORDS[field] ?? plain(field)} ${how}.`,
  measureAdded: (name: string, measure: string, target: string | undefined) =>
    `${name}: measure added, ${quoted(measure)}${target === undefined ? '' : ` with the target ${plain(target)}`}.`,
  measureRemoved: (name: string, measure: string) => `${name}: measure removed, ${quoted(measure)}.`,
  figure: (
    name: string,
    figure: 'baseline' | 'target' | 'actual',
    measure: string,
    from: string | undefined,
    to: string | undefined,
  ) => between(name, `${FIGURES[figure]} of ${quoted(measure)}`, from, to),
  internal: (changes: number) =>
    `${count(changes, 'change')} to internal actions ${changes === 1 ? 'is' : 'are'} left out.`,
  heading: 'What changed in the plans',
  intro: (from: string, to: string, changes: number, plans: number) =>
    `From ${from} to ${to}: ${count(changes, 'change')} in ${count(plans, 'plan')}.`,
  nothing: (from: string, to: string) => `From ${from} to ${to} nothing changed in the plans.`,
  now: 'the files as they are now',
  planAdded: (title: string | undefined) => `Plan added${title ? `: ${quotedLast(title)}` : '.'}`,
  planRemoved: (title: string | undefined) => `Plan removed${title ? `: ${quotedLast(title)}` : '.'}`,
  unread:
    'One of the two versions is not valid, so they cannot be compared. `civicplan check` says why of the files as they are now, `civicplan check --at REF` of an earlier version.',
  /** For a line of its own. */
  notCompared: (file: string, at: string) =>
    `${file} was not valid at ${at}, so nothing is asked about what was changed in it. \`civicplan check --at ${at}\` says why.\n`,
  gone: (plan: string, file: string, at: string) =>
    `The plan ${plan} (${file}) was there at ${at}, and is not any more: nobody is told what became of its actions. If it is over, put it back with \`closed:\`.\n`,

  history: {
    heading: 'What git remembers of the plans',
    plan: (plan: string, versions: number, since: string) =>
      `${plan}: ${count(versions, 'version')} since ${since}`,
    none: (plan: string) => `${plan}: git has no version of it`,
    unread: (versions: number) =>
      `${count(versions, 'version')} could not be read and ${versions === 1 ? 'is' : 'are'} left out.`,
    hidden: (actions: number) =>
      `${count(actions, 'internal action')} ${actions === 1 ? 'is' : 'are'} left out.`,
    action: (id: string, title: string) => `Action ${id}: ${plain(title)}`,
    slippage: ({ promised, later, days, most }: Slipped) =>
      `${grouped(later)} of ${count(promised, 'promised date')} ${later === 1 ? 'is' : 'are'} later than first promised: ${count(days, 'day')} in all, ${most} at most.`,
    leadSlippage: (post: string, { promised, later, days }: Slipped) =>
      `${plain(post)}: ${later} of ${promised}, ${count(days, 'day')}.`,
    firstSeen: (day: string, author: string) => `In the plan since ${day}, by ${plain(author)}.`,
    previously: (ids: readonly string[]) =>
      `Had the number${ids.length === 1 ? '' : 's'} ${ids.join(', ')} before.`,
    otherBaseline: (stated: string, seen: string, day: string | undefined) =>
      `The plan says that ${plain(stated)} was promised first; git had ${plain(seen)}${day === undefined ? '' : ` on ${day}`}.`,
    notInPlan: (from: string, to: string, day: string | undefined) =>
      `Moved from ${plain(from)} to ${plain(to)}${day === undefined ? '' : ` on ${day}`}, which \`date-changes:\` does not say.`,
    notInGit: (from: string, to: string) =>
      `\`date-changes:\` says that it moved from ${plain(from)} to ${plain(to)}, and git never saw that.`,
    noDate: 'No date was promised.',
    kept: (words: string) => `Promised for ${plain(words)}, and never moved.`,
    moved: (from: string, to: string | undefined, days: number | undefined, times: number) =>
      `First promised for ${plain(from)}, ${to === undefined ? 'now without a date' : `now ${plain(to)}`}${
        days === undefined ? '' : `: ${apart(days)}`
      }${times === 0 ? '' : `, ${times === 1 ? 'moved once' : `moved ${times} times`}`}.`,
    removed: (day: string, author: string) => `Taken out of the plan on ${day} by ${author}.`,
    time: (spans: readonly (readonly [label: string, days: number])[]) =>
      `${spans.map(([label, days]) => `${label} for ${count(days, 'day')}`).join(', then ')}.`,
    verified: ({ read, same, wrong, damaged, left }: Looked) => {
      const kept = same + wrong + damaged;
      const bad = [
        ...(damaged > 0 ? [`${grouped(damaged)} damaged and never used`] : []),
        ...(wrong > 0 ? [`${grouped(wrong)} wrong`] : []),
      ];
      const state =
        bad.length === 0
          ? 'all right'
          : `${bad.join(', ')}, ${left === 0 ? 'now put right' : 'which cannot be written: delete `.git/civicplan`'}`;
      return `Read anew: ${count(read, 'distinct version')}. In the cache: ${kept === 0 ? 'none' : `${grouped(kept)}, ${state}`}.`;
    },
    change: (day: string, author: string, text: string) => `${day}, ${author}: ${text}`,
  },
} as const;

interface Looked {
  readonly read: number;
  readonly same: number;
  readonly wrong: number;
  readonly damaged: number;
  readonly left: number;
}

interface Slipped {
  readonly promised: number;
  readonly later: number;
  readonly days: number;
  readonly most: number;
}

const FIGURES = { baseline: 'starting figure', target: 'target', actual: 'present figure' } as const;

function between(name: string, what: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `${name}: ${what} given, ${plain(to ?? '')}.`;
  if (to === undefined) return `${name}: ${what} taken away, was ${plain(from)}.`;
  return `${name}: ${what} changed from ${plain(from)} to ${plain(to)}.`;
}

const apart = (days: number) =>
  days === 0 ? 'the same day' : `${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;

const plain = (text: string) => clip(text.replace(/\s+/g, ' ').trim());
const quoted = (text: string) => `“${plain(text)}”`;
/** At the end of a sentence, which it may end itself. */
const quotedLast = (text: string) => `${quoted(text)}${/[.!?…]$/.test(plain(text)) ? '' : '.'}`;
const sentence = (text: string) => plain(text).replace(/[.;,\s]*$/, '.');

import { clip, code, count } from './text.ts';

/** What is said of a difference between two versions of a plan. Names come first, so that a list can be scanned. */
export const CHANGE_WORDS = {
  action: (id: string) => `Action ${id}`,
  milestone: (id: string, action: string) => `Part ${id} of action ${action}`,
  recommendation: (ref: string) => `Recommendation ${ref}`,
  person: (key: string) => `Person ${code(key)}`,
  term: (term: string) => `Term ${code(term)}`,
  statusWord: (word: string) => `Status word ${code(word)}`,
  waiver: (rule: string, about: string | undefined) =>
    about === undefined ? `Waiver of ${code(rule)}` : `Waiver of ${code(rule)} for ${about}`,
  plan: 'The plan',

  added: (name: string, title: string | undefined) => `${name} added${title ? `: ${quoted(title)}` : ''}.`,
  removed: (name: string, title: string | undefined) =>
    `${name} removed${title ? `: ${quoted(title)}` : ''}.`,
  moved: (name: string, from: string, to: string, days: number | undefined) =>
    `${name}: deadline moved from ${plain(from)} to ${plain(to)}${days === undefined ? '' : `, ${apart(days)}`}`,
  deadlineGiven: (name: string, to: string) => `${name}: deadline given, ${plain(to)}.`,
  deadlineTaken: (name: string, from: string) => `${name}: deadline taken away, was ${plain(from)}`,
  deadlineReworded: (name: string, from: string, to: string) =>
    `${name}: deadline written as ${plain(to)}, was ${plain(from)}, with the same meaning.`,
  noReason: '; no reason given.',
  reason: (reason: string, by: string | undefined) =>
    `. Reason: ${sentence(reason)}${by === undefined ? '' : ` Agreed by ${plain(by)}.`}`,
  lead: (name: string, from: string | undefined, to: string | undefined) => between(name, 'lead', from, to),
  status: (name: string, from: string, to: string) => `${name}: status changed from ${from} to ${to}.`,
  completed: (name: string, evidence: number) =>
    `${name}: completed, ${evidence === 0 ? 'without evidence' : `with ${count(evidence, 'piece')} of evidence`}.`,
  reopened: (name: string, to: string) => `${name}: was complete, and is now ${to}.`,
  reworded: (name: string, what: string) => `${name}: ${what} reworded.`,
  answers: (name: string, from: string | undefined, to: string | undefined) =>
    between(name, 'recommendation that it answers', from, to),
  updateAdded: (name: string, date: string, note: string) =>
    `${name}: update of ${plain(date)}: ${quoted(note)}`,
  updateEdited: (name: string, date: string) => `${name}: update of ${plain(date)} rewritten.`,
  updateRemoved: (name: string, date: string) => `${name}: update of ${plain(date)} removed.`,
  field: (name: string, field: string, from: string | undefined, to: string | undefined) =>
    between(name, code(field), from, to),
  fieldChanged: (name: string, field: string) => `${name}: ${code(field)} changed.`,
  internal: (changes: number) =>
    `${count(changes, 'change')} to internal actions ${changes === 1 ? 'is' : 'are'} left out.`,
  heading: 'What changed in the plans',
  intro: (from: string, to: string, changes: number, plans: number) =>
    `From ${from} to ${to}: ${count(changes, 'change')} in ${count(plans, 'plan')}.`,
  nothing: (from: string, to: string) => `From ${from} to ${to} nothing changed in the plans.`,
  now: 'the files as they are now',
  planAdded: (title: string | undefined) => `Plan added${title ? `: ${quoted(title)}` : ''}.`,
  planRemoved: (title: string | undefined) => `Plan removed${title ? `: ${quoted(title)}` : ''}.`,
  unread: 'One of the two versions is not valid, so they cannot be compared. `civicplan check` says why.',
} as const;

function between(name: string, what: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `${name}: ${what} given, ${plain(to ?? '')}.`;
  if (to === undefined) return `${name}: ${what} taken away, was ${plain(from)}.`;
  return `${name}: ${what} changed from ${plain(from)} to ${plain(to)}.`;
}

const apart = (days: number) =>
  days === 0 ? 'the same day' : `${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;

const plain = (text: string) => clip(text.replace(/\s+/g, ' ').trim());
const quoted = (text: string) => `“${plain(text)}”`;
const sentence = (text: string) => plain(text).replace(/[.;,\s]*$/, '.');

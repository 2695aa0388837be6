import type { Meanings } from './deadline/index.ts';
import type { Language, Welsh } from './languages.ts';
import type { Path } from './place.ts';
import type { Obligation, Review } from './review.ts';
import type { Rag, Status } from './status.ts';
import type { Due, WordedDate } from './worded.ts';

export type { Obligation, Review, ReviewDate } from './review.ts';
export type { Due, WordedDate } from './worded.ts';

/**
 * A plan as the council means it: words kept as written, meanings worked out beside them, and every
 * part knowing its place in the file. Absent means *not said*; nothing here is filled in by guess.
 */
export interface Plan {
  readonly path: Path;
  readonly id: string;
  readonly title: string;
  readonly council: string;
  /** As the file names them, in the order of the reports; English only where it names none. */
  readonly languages: readonly Language[];
  readonly welsh?: Welsh;
  readonly members: readonly string[];
  readonly introduction?: string;
  readonly source?: string;
  readonly reviews: readonly Review[];
  readonly agreed?: Agreed;
  readonly monitoring: readonly Monitoring[];
  readonly reported: readonly ReportGiven[];
  /** In the order of the file. */
  readonly people: ReadonlyMap<string, Person>;
  readonly terms: ReadonlyMap<string, string>;
  /** The council's own words for how far something is: those of the plan, then those of all its plans. */
  readonly statuses: ReadonlyMap<string, StatusWord>;
  /** What its dates in words were read by. */
  readonly meanings: Meanings;
  /** Which numbers are ours and not printed in the document. */
  readonly numbering: { readonly recommendations: NumberingOrigin; readonly actions: NumberingOrigin };
  readonly recommendations: readonly Recommendation[];
  /** Every action, in the order of the file: those of the recommendations, then those that answer none. */
  readonly actions: readonly Action[];
  readonly waivers: readonly Waiver[];
  /** What the plan itself says has to be done by a day. */
  readonly obligations: readonly Obligation[];
  readonly closed?: { readonly date: WordedDate; readonly reason: string };
}

export type NumberingOrigin = 'document' | 'ours';

export interface Agreed {
  readonly date?: WordedDate;
  readonly body?: string;
  readonly minute?: string;
}

export interface Monitoring {
  readonly body: string;
  readonly every?: string;
  readonly through?: string;
}

export interface ReportGiven {
  readonly to: string;
  readonly date: WordedDate;
  readonly from: readonly string[];
  readonly title?: string;
}

export type PersonKind = 'officer' | 'member' | 'group' | 'partner';

export interface Person {
  readonly path: Path;
  readonly key: string;
  readonly name?: string;
  readonly post?: string;
  readonly welsh?: Welsh;
  readonly kind: PersonKind;
  readonly github?: string;
  readonly members: readonly string[];
}

/** What one of the council's own status words means. */
export interface StatusWord {
  readonly status: Status;
  readonly rag?: Rag;
}

export interface Recommendation {
  readonly path: Path;
  readonly ref: string;
  readonly partOf?: string;
  readonly text: string;
  readonly theme?: string;
  readonly context?: string;
  readonly response?: 'accepted' | 'partly' | 'rejected';
  readonly reason?: string;
  readonly welsh?: Welsh;
  /** For every action under it that names nobody itself. */
  readonly leads?: Leads;
  readonly programme?: string;
  readonly externalSupport: readonly { readonly from?: string; readonly what: string }[];
  readonly updates: readonly Update[];
  /** The actions that stand under it, in order. */
  readonly actions: readonly Action[];
}

/** A reference to a person, where it stands. */
export interface PersonReference {
  readonly path: Path;
  readonly key: string;
}

export interface Leads {
  /** The place of `leads:`; of the recommendation's when the action names nobody itself. */
  readonly path: Path;
  /** The document's words, where they say more than a name. */
  readonly says?: string;
  readonly who: readonly PersonReference[];
  readonly supporting: readonly PersonReference[];
  /** True when the leads were taken from the recommendation. */
  readonly inherited: boolean;
}

/** How far something is, with the word the council used for it. */
export interface StatedStatus {
  readonly status: Status;
  /** The word as written, where it is one of the council's own. */
  readonly label?: string;
  readonly rag?: Rag;
  /** `due` when the status was only told in the words of the deadline. */
  readonly from: 'status' | 'due';
}

export interface Action {
  readonly path: Path;
  readonly id: string;
  readonly title: string;
  readonly details?: string;
  readonly welsh?: Welsh;
  readonly programme?: string;
  /** The recommendation it stands under; absent for an action that answers none. */
  readonly recommendation?: string;
  readonly alsoAnswers: readonly { readonly path: Path; readonly ref: string }[];
  readonly leads?: Leads;
  readonly due?: Due;
  readonly baseline?: WordedDate;
  readonly review?: WordedDate;
  readonly status?: StatedStatus;
  /** A status word that is neither standard nor in `statuses:`; then `status` is absent. */
  readonly unknownStatus?: string;
  readonly rag?: Rag;
  readonly ragReason?: string;
  readonly milestones: readonly Milestone[];
  readonly measures: readonly Measure[];
  readonly updates: readonly Update[];
  readonly dateChanges: readonly DateChange[];
  readonly completed?: Completed;
  readonly verified?: { readonly date: WordedDate; readonly by?: PersonReference };
  readonly met: readonly WordedDate[];
  readonly stopped?: Stopped;
  readonly dependsOn: readonly { readonly path: Path; readonly id: string }[];
  readonly internal: boolean;
  /** Ids that it had before. */
  readonly previously: readonly { readonly path: Path; readonly id: string }[];
  /** False when no issue is to be opened about it. */
  readonly sync: boolean;
  readonly extra: ReadonlyMap<string, string>;
}

export interface Milestone {
  readonly path: Path;
  readonly id?: string;
  /** What it is called: its id, else its position in the action, from 1. */
  readonly number: string;
  readonly title: string;
  readonly details?: string;
  readonly welsh?: Welsh;
  /** Its own leads; absent when the action's lead leads it too. */
  readonly leads?: Leads;
  readonly due?: Due;
  readonly status?: StatedStatus;
  readonly unknownStatus?: string;
  readonly completed?: Completed;
  readonly dateChanges: readonly DateChange[];
}

export interface Measure {
  readonly measure: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly actual?: string;
}

export interface Update {
  readonly path: Path;
  readonly date: WordedDate;
  readonly note: string;
  readonly welsh?: Welsh;
  readonly by?: PersonReference;
}

export interface DateChange {
  readonly path: Path;
  readonly date: WordedDate;
  readonly from: WordedDate;
  readonly to: WordedDate;
  readonly reason?: string;
  readonly body?: string;
  readonly minute?: string;
}

export interface Completed {
  readonly path: Path;
  readonly date?: WordedDate;
  readonly evidence: readonly string[];
}

export interface Stopped {
  readonly date?: WordedDate;
  readonly reason: string;
  readonly body?: string;
  readonly carriedTo?: string;
}

export interface Waiver {
  readonly path: Path;
  readonly rule: string;
  readonly action?: string;
  readonly recommendation?: string;
  readonly until: WordedDate;
  readonly reason: string;
}

import type { PlainDate } from '../../plan/date.ts';
import type { Movement, View } from '../../view/view.ts';
import type { Report } from '../report.ts';

/** A way to report on plans: what is told, and whether in one report or in one for each plan. Pure. */
export type Kind = (view: View, asked: Asked) => readonly Report[];

/** What whoever asks for a report says of it, besides its kind. */
export interface Asked {
  /** The meeting that it is for. */
  readonly meeting: Meeting;
  /** The day of the meeting after that; `null` where the plan's own periods are to tell. */
  readonly nextMeeting: PlainDate | null;
  /** What has moved in each plan, by its id; none where nobody asked since when. */
  readonly movements: ReadonlyMap<string, Movement>;
  /** The key of the person whose actions are asked for. */
  readonly lead: string | null;
}

/** As far as it is known. */
export interface Meeting {
  /** The body that meets. */
  readonly to: string | null;
  readonly from: readonly string[];
  readonly date: PlainDate | null;
}

export const NOTHING_ASKED: Asked = {
  meeting: { to: null, from: [], date: null },
  nextMeeting: null,
  movements: new Map(),
  lead: null,
};

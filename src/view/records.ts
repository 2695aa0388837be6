import type { PlainDate } from '../plan/date.ts';
import type { TextBlock } from './view.ts';

export interface UpdateView {
  /** In words: "7 February 2014". */
  readonly date: string;
  /** The last day that the words mean, where that is certain. Likewise below. */
  readonly day?: PlainDate;
  readonly note: readonly TextBlock[];
  readonly by?: string;
}

/** A move of a date. Without a `body` nobody is named who agreed it. */
export interface DateChangeView {
  readonly date: string;
  readonly day?: PlainDate;
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
  readonly body?: string;
  readonly minute?: string;
}

export interface CompletedView {
  readonly date?: string;
  readonly day?: PlainDate;
  readonly evidence: readonly string[];
}

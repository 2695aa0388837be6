import type { PlainDate } from '../date.ts';
import type { ReviewDate } from '../model.ts';
import type { Period } from './count.ts';

/** What law or guidance asks for after a review of some kind, and by when. */
export interface Duty {
  /** The kind of review. */
  readonly kind: string;
  /** What is to be done, as "the report" and "published". */
  readonly what: string;
  readonly verb: string;
  /** The key of a review that holds the day it was done; or a later step, which is not taken without it. */
  readonly doneBy: readonly [ReviewDate, ...ReviewDate[]];
  /** The day on which the plan was agreed will do: the papers of a public meeting are published before it. */
  readonly agreedWillDo?: true;
  /** It is the report itself: its address will do, or an agreed plan, which answers it. */
  readonly isReport?: true;
  readonly from: Extract<ReviewDate, 'on-site' | 'received' | 'next-election'>;
  /** What that day is called: "the last day on site". */
  readonly fromWords: string;
  readonly within: Period;
  /** About so long: it is expected then, and missed only when what is asked for next is. */
  readonly about?: true;
  /** Not asked for in Wales: not of a plan that is written in Welsh as well. */
  readonly englandOnly?: true;
  /** Counts for reviews from this day on, by the day it is counted from. */
  readonly since: PlainDate;
  /** The rule, as a message names it after "by". */
  readonly source: string;
}

const day = (text: string) => text as PlainDate;
const months = (count: number, counting: 'after' | 'beginning-with' | 'before'): Period => ({
  count,
  unit: 'month',
  counting,
});
const workingDays = (count: number): Period => ({
  count,
  unit: 'working-day',
  nation: 'england-and-wales',
});

/**
 * Local Government Association, "Corporate peer challenge", where it publishes the reports: the report with the
 * plan within three months, the plan at the latest after five, a progress review after about ten, its report
 * within twelve, and a new challenge every five years. Since April 2023 progress reviews belong to it.
 */
const PEER_CHALLENGE = {
  kind: 'corporate-peer-challenge',
  from: 'on-site',
  fromWords: 'the last day on site',
  since: day('2023-04-01'),
  source: 'LGA guidance on corporate peer challenges',
} as const;

/**
 * Education and Inspections Act 2006, section 137, and the Education and Inspections Act 2006 (Inspection of Local
 * Authorities) Regulations 2007 (SI 2007/462), regulations 1 to 3. They are older than the table of bank holidays,
 * and so is nobody's open plan.
 */
const OFSTED = {
  kind: 'ofsted-ilacs',
  from: 'received',
  fromWords: 'the day on which the report was received',
  since: day('2019-01-01'),
  source: 'the Inspection of Local Authorities Regulations 2007',
} as const;

/** Every clock. One that was changed keeps its line for the reviews of its time. */
export const DUTIES: readonly Duty[] = [
  {
    ...PEER_CHALLENGE,
    what: 'the report',
    verb: 'published',
    doneBy: ['report-published'],
    isReport: true,
    within: months(3, 'after'),
  },
  {
    ...PEER_CHALLENGE,
    what: 'the action plan',
    verb: 'published',
    doneBy: ['plan-published'],
    agreedWillDo: true,
    within: months(5, 'after'),
  },
  {
    ...PEER_CHALLENGE,
    what: 'the progress review',
    verb: 'held',
    doneBy: ['progress-review', 'progress-report'],
    within: months(10, 'after'),
    about: true,
  },
  {
    ...PEER_CHALLENGE,
    what: 'the report of the progress review',
    verb: 'published',
    doneBy: ['progress-report'],
    within: months(12, 'after'),
  },
  {
    ...PEER_CHALLENGE,
    what: 'the next corporate peer challenge',
    verb: 'held',
    doneBy: ['next-review'],
    within: months(60, 'after'),
  },
  {
    ...OFSTED,
    what: 'the report',
    verb: 'published',
    doneBy: ['report-published'],
    isReport: true,
    within: workingDays(30),
  },
  {
    ...OFSTED,
    what: 'the written statement of action',
    verb: 'published',
    doneBy: ['plan-published'],
    agreedWillDo: true,
    within: workingDays(70),
  },
  {
    ...OFSTED,
    kind: 'ofsted-priority-action',
    fromWords: 'the day on which the letter was received',
    what: 'the draft of the action plan',
    verb: 'sent to Ofsted',
    doneBy: ['draft-sent', 'plan-published'],
    within: workingDays(20),
    // Ofsted, "Inspecting local authority children's services", on areas for priority action.
    source: 'Ofsted’s framework for inspecting children’s services',
  },
  {
    // Local Audit and Accountability Act 2014, schedule 7, paragraph 5: the day it was sent is the first that counts.
    kind: 'statutory-recommendation',
    what: 'the meeting that considers the recommendation',
    verb: 'held',
    doneBy: ['meeting'],
    from: 'received',
    fromWords: 'the day on which it was sent',
    within: months(1, 'beginning-with'),
    since: day('2015-04-01'),
    source: 'schedule 7 to the Local Audit and Accountability Act 2014',
  },
  {
    // Local Government and Elections (Wales) Act 2021, section 93.
    kind: 'panel-performance-assessment',
    what: 'the response to the panel',
    verb: 'published',
    doneBy: ['response'],
    agreedWillDo: true,
    from: 'next-election',
    fromWords: 'the next ordinary election',
    within: months(4, 'before'),
    since: day('2022-05-06'),
    source: 'section 93 of the Local Government and Elections (Wales) Act 2021',
  },
  {
    // Local Government Act 2000, section 9FE, in force since 4 May 2012. Part 1A of the Act is for England.
    englandOnly: true,
    kind: 'scrutiny',
    what: 'the response to the committee',
    verb: 'given',
    doneBy: ['response'],
    agreedWillDo: true,
    from: 'received',
    fromWords: 'the day on which the report was received',
    within: months(2, 'beginning-with'),
    since: day('2012-05-04'),
    source: 'section 9FE of the Local Government Act 2000',
  },
];

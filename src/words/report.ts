import { count, list } from './text.ts';

/** What reports say besides the plan's own words: headings, labels and the sentences around figures. */
export const REPORT_WORDS = {
  headings: {
    introduction: 'Introduction',
    contents: 'Contents',
    glance: 'At a glance',
    about: 'About this plan',
    late: 'Late actions',
    dueSoon: 'Due soon',
    timeline: 'Timeline',
    recommendations: 'Recommendations and actions',
    progress: 'Recommendations and progress',
    otherActions: 'Other actions',
    dateChanges: 'Dates that have moved',
    waivers: 'Accepted exceptions',
    people: 'People and bodies',
    terms: 'Terms used',
    statuses: 'Status words of this plan',
    colophon: 'About these figures',
  },
  columns: {
    number: 'No.',
    action: 'Action',
    lead: 'Lead',
    due: 'By when',
    status: 'Status',
    howLate: 'How late',
    lastDay: 'Last day',
    actions: 'Actions',
    from: 'From',
    to: 'To',
    changed: 'Changed',
    agreedBy: 'Agreed by',
    reason: 'Reason',
    concerns: 'Concerns',
    check: 'Check',
    until: 'Accepted until',
    who: 'Who',
    role: 'Role',
    term: 'Term',
    meaning: 'Meaning',
    word: 'Word',
    rating: 'Rating',
    allActions: 'All actions',
  },
  labels: {
    reportTitle: 'Report',
    reportTo: 'Report to',
    reportFrom: 'Report from',
    reportDate: 'Date',
    review: 'Review',
    reviewDates: 'Dates of the review',
    scope: 'Scope',
    report: 'Report of the review',
    agreed: 'Agreed',
    monitoring: 'Monitoring',
    source: 'Source',
    context: 'Context',
    allLeads: 'Lead of every action below',
    response: 'Response',
    support: 'Help offered',
    progress: 'Progress',
    programme: 'Programme',
    alsoAnswers: 'Also answers',
    alsoAnsweredBy: 'Also answered by',
    answeredBy: 'Answered by',
    dependsOn: 'Depends on',
    measures: 'Measures',
    completed: 'Completed',
    evidence: 'Evidence',
    verified: 'Verified',
    decision: 'Decision',
    met: 'Last done',
    supporting: 'Supported by',
    commit: 'Commit',
    page: 'Page',
    pageOf: 'of',
  },
  noLead: 'No lead given',
  noDate: 'No date given',
  asAction: 'As for the action',
  andOthers: (others: number) => `and ${count(others, 'other')}`,
  seeParts: 'See the parts below',
  part: 'Part',
  notCommitted: 'with changes that are not committed',
  internal: 'Internal',
  internalNotice: 'Internal: this report includes actions that are not public. Do not publish it.',
  noneLate: 'No action is late.',
  lateNote: 'The date has passed and the action is not finished. The longest overdue come first.',
  waiversNote: 'The checks on this plan found these points. They are accepted until the date shown.',
  dateChangesNote: 'Every change of an agreed date that this plan records.',
  colophonLate:
    'Whether an action is late is worked out from its date and its status on that day. Nobody enters it.',
  responses: { accepted: 'Accepted', partly: 'Partly accepted', rejected: 'Not accepted' },
  kinds: { officer: 'Officer', member: 'Councillor', group: 'Group', partner: 'Partner' },
  figures: {
    late: 'late',
    dueSoon: 'due soon',
    withoutLead: 'without a lead',
    withoutDeadline: 'without a date',
  },

  lastSync: (day: string) =>
    `The issues about late actions were last brought in line with the plans on ${day}.`,
  syncStopped: (days: number) =>
    `That is ${count(days, 'day')} before this report: the daily run has stopped, and late actions may have no issue. GitHub switches it off in a public repository without changes for 60 days; it can be started again under “Actions”.`,
  members: (names: readonly string[]) => `A partnership of ${list(names)}`,
  asOf: (day: string) => `As at ${day}`,
  closed: (day: string, reason: string) => `This plan was closed on ${day}. ${reason}`,
  recommendation: (ref: string) => `Recommendation ${ref}`,
  action: (id: string) => `Action ${id}`,
  quoted: (text: string) => `“${text}”`,
  under: (what: string, where: string) => `${what}, under ${where}`,
  summary: (recommendations: number, actions: number) =>
    list([count(recommendations, 'recommendation'), ...(actions > 0 ? [count(actions, 'action')] : [])]),
  onSite: (when: string) => `on site ${when}`,
  reviewDate: (what: string, when: string) => `${what}: ${when}`,
  minute: (minute: string) => `minute ${minute}`,
  every: (period: string) =>
    /^\d/.test(period) ? `every ${period}` : period.charAt(0).toLowerCase() + period.slice(1),
  through: (what: string) => `through ${what}`,
  baseline: (when: string) => `First agreed: ${when}`,
  moved: (times: number) => (times === 1 ? 'Moved once' : `Moved ${times} times`),
  review: (when: string) => `Review: ${when}`,
  carriedTo: (where: string) => `Carried to ${where}.`,
  measure: {
    baseline: (value: string) => `at the start ${value}`,
    target: (value: string) => `target ${value}`,
    actual: (value: string) => `now ${value}`,
  },
  timeline: {
    title: (plan: string) => `Timeline of ${plan}`,
    today: 'As at',
    onwards: 'goes on',
    baseline: 'first agreed',
    description: (actions: number, first: string, last: string, late: number, day: string, moved: number) =>
      `${count(actions, 'action')} with a date, from ${first} to ${last}. ` +
      `As at ${day}, ${late === 0 ? 'none of them is late' : count(late, 'of them is late', 'of them are late')}. ` +
      `${moved === 0 ? '' : `The ${moved === 1 ? 'date' : 'dates'} of ${count(moved, 'action')} ${moved === 1 ? 'has' : 'have'} moved since first agreed. `}` +
      'The same dates stand in the tables of this report.',
    /** Which of several pictures this is. */
    numbered: (title: string, picture: number, pictures: number) => `${title} (${picture} of ${pictures})`,
    legend: {
      day: 'Last day of an action',
      part: 'Last day of a part',
      period: 'From the first day to the last',
      onwards: 'Goes on',
      baseline: 'Date agreed first, and how far it has moved',
      late: 'Late',
      settled: 'Done or stopped',
    },
  },
  daysLate: (days: number) => `${count(days, 'day')} late`,
  dueSoon: (day: string) => `Due soon: ${day}`,
  ruleSet: {
    /** Which rules the check of the same plans goes by: a report alone does not tell what was let pass. */
    told: (version: string, named: readonly string[], otherwise: number, digest: string) => {
      const others = otherwise > named.length ? [...named, `${otherwise - named.length} more`] : named;
      const set =
        otherwise === 0
          ? 'none is set otherwise'
          : `${otherwise} ${otherwise === 1 ? 'is' : 'are'} set otherwise: ${list(others)}`;
      return `The check goes by the rules of civicplan ${version}, of which ${set}. Settings ${inGroups(digest)}.`;
    },
    severity: (rule: string, severity: string) => `${rule} (${severity})`,
    forPlan: (set: string, plan: string) => `${set} in ${plan}`,
  },
  madeWith: (version: string) => `Made with civicplan ${version}.`,
} as const;

/** As people compare it; and GitHub would make a link to a commit of so many digits without a stop. */
const inGroups = (digest: string) => digest.replace(/.{4}(?=.)/g, '$&-');

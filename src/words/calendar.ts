/** What the entries of a calendar say besides the plan's own words. */
export const CALENDAR_WORDS = {
  due: (what: string) => `Due: ${what}`,
  late: (what: string) => `Late: ${what}`,
  review: (what: string) => `Review: ${what}`,
  /** An action or a milestone by its number, where it has one that is printed. */
  numbered: (number: string | null, title: string) => (number === null ? title : `${number}. ${title}`),
  plan: (title: string, council: string) => `Plan: ${title}, ${council}`,
  partOf: (action: string) => `Part of: ${action}`,
  askedBy: (source: string) => `Asked for by: ${source}`,
  lead: (who: string) => `Lead: ${who}`,
  when: (words: string) => `By when: ${words}`,
  status: (status: string, day: string) => `Status on ${day}: ${status}`,
} as const;

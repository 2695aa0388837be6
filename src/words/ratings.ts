/** What reports say of ratings: what they are, how they came about, and by which rule. */
export const RATING_WORDS = {
  heading: 'How ratings are worked out',
  columns: { rating: 'Rating', when: 'When', actions: 'Actions' },
  names: { red: 'Red', amber: 'Amber', green: 'Green', blue: 'Blue' },
  notRated: 'Not rated',
  rated: (rag: string) => `Rated ${rag}`,
  byHand: 'by hand',
  byWord: 'with its status word',
  noReason: 'no reason is given',
  byRule: (rag: string) => `by the rule: ${rag}`,
  perCent: (perCent: number) => `${perCent}% complete`,

  rules: {
    lateness:
      'Ratings are worked out from the date of each action and its status on the day of this report: by how late it is.',
    'three-months':
      'Ratings are worked out from the date of each action and its status on the day of this report: by whether it is delayed by more than three months.',
    risk: 'Ratings are the council’s judgement of the risks to each action. Nobody works them out: they are given by hand, amber and red with a reason.',
    'per-cent':
      'Ratings are worked out by how much of each action is done: how far its measures have come from the figure at the start, which is nought where none is given, to the target; without measures, how many of its milestones are done.',
    off: 'Ratings are those that the council has given. No rule works them out.',
  },
  wins: 'A rating that is given by hand, or that goes with a status word of the council, stands in the place of the one by the rule. The tables of actions say where that is so.',

  inTime: 'In time',
  late: (most: string) => `Late, by no more than ${most}`,
  later: (most: string) => `Late by more than ${most}`,
  lateAtAll: 'Late',
  noRisk: 'No risk',
  issues: 'Issues',
  significant: 'Significant risks',
  from: (least: number) => `${least}% complete or more`,
  between: (least: number, below: number) => `${least}% complete or more, and less than ${below}%`,
  below: (least: number) => `Less than ${least}% complete`,
  complete: 'Complete',
  orComplete: (other: string) => `${other}; or complete`,
  unrated: {
    lateness: 'No date that can pass, stopped, or part of everyday work',
    'three-months': 'No date that can pass, stopped, or part of everyday work',
    risk: 'No rating is given',
    'per-cent': 'No figures and no milestones, stopped, or part of everyday work',
    off: 'No rating is given',
  },
} as const;

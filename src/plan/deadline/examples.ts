/** The usual ways to write a timescale, for a message to offer. Each of them is understood. */
export const DEADLINE_FORMS: readonly string[] = [
  '31 May 2022',
  'May 2022',
  'By end of July 2025',
  'June to September 2022',
  '2022/23',
  'From December 2022',
  'March 2023 and ongoing',
  'Ongoing',
  'Quarterly',
  'TBC',
];

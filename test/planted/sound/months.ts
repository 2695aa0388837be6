import type { Chance } from '../chance.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month counted from October 2024, as 0: "October 2024". */
export function monthOf(month: number): string {
  return `${MONTHS[(month + 9) % 12]} ${2024 + Math.floor((month + 9) / 12)}`;
}

/** The same month in words that end with its last day. */
export function monthWords(month: number, chance: Chance): string {
  const year = 2024 + Math.floor((month + 9) / 12);
  const number = ((month + 9) % 12) + 1;
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return chance.pick([
    monthOf(month),
    `By end of ${monthOf(month)}`,
    `${last} ${monthOf(month)}`,
    `${year}-${String(number).padStart(2, '0')}-${last}`,
  ]);
}

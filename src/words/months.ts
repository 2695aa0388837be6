/**
 * English month names and the way dates are written for people: GOV.UK style, `1 May 2022`, "to" in
 * ranges. The names are our own and never come from `Intl`: its tables change with the machine's ICU
 * (`Sep` became `Sept`), and the same plan has to give the same bytes everywhere.
 */
export const MONTH_NAMES = [
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
] as const;

/** The same in Welsh, as councils in Wales write them. */
export const WELSH_MONTH_NAMES = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;

/** `May` for 5. Months count from 1; an empty text for a number that is no month. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** `2022-05-01` as `1 May 2022`. Text that is no ISO date comes back unchanged. */
export function showDate(date: string): string {
  const parts = split(date);
  return parts ? `${parts.day} ${parts.name} ${parts.year}` : date;
}

/** For tables: `2022-09-01` as `1 Sep 2022`, every month in three letters. Other text comes back unchanged. */
export function showDateShort(date: string): string {
  const parts = split(date);
  return parts ? `${parts.day} ${parts.name.slice(0, 3)} ${parts.year}` : date;
}

/**
 * Two ISO dates as one range, the month and year said once where both days share them:
 * `1 to 30 June 2022`, `1 June to 30 September 2022`, `1 December 2004 to 31 January 2005`.
 * One day twice is that day.
 */
export function showDateRange(first: string, last: string): string {
  const from = split(first);
  const to = split(last);
  if (first === last || !from || !to) return first === last ? showDate(first) : `${first} to ${last}`;
  if (from.year !== to.year) return `${showDate(first)} to ${showDate(last)}`;
  if (from.name !== to.name) return `${from.day} ${from.name} to ${showDate(last)}`;
  return `${from.day} to ${showDate(last)}`;
}

function split(date: string): { year: string; name: string; day: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const name = monthName(Number(found?.[2]));
  return found?.[1] && name !== '' ? { year: found[1], name, day: Number(found[3]) } : undefined;
}

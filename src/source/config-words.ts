import type { CouncilWords } from '../plan/council-words.ts';
import { type Meanings, USUAL_MEANINGS } from '../plan/deadline/index.ts';
import { MONTH_NAMES } from '../words/months.ts';
import type { ConfigFile } from './generated/config-file.ts';

type MonthName = (typeof MONTH_NAMES)[number];

/** What the council means by words of its own; the usual meaning of each that the configuration leaves out. */
export function councilWords({ meanings, statuses }: ConfigFile): CouncilWords {
  return {
    // One and the same for every council without meanings of its own: what was read is remembered by it.
    meanings: meanings === undefined ? USUAL_MEANINGS : meaningsOf(meanings),
    statuses: new Map(Object.entries(statuses ?? {})),
  };
}

function meaningsOf(own: NonNullable<ConfigFile['meanings']>): Meanings {
  const usual = USUAL_MEANINGS;
  const { early, mid } = own['parts-of-year'] ?? {};
  const starts = own['financial-year-starts'];
  const seasons = Object.entries(own.seasons ?? {}).map(([season, { from, to }]) => [
    season,
    [monthNumber(from), monthNumber(to)],
  ]);
  return {
    seasons: { ...usual.seasons, ...Object.fromEntries(seasons) },
    ...(own.quarters !== undefined && { quarters: own.quarters }),
    financialYearStarts: starts === undefined ? usual.financialYearStarts : monthNumber(starts),
    month: { ...usual.month, ...own['parts-of-month'] },
    year: {
      early: early === undefined ? usual.year.early : monthNumber(early),
      mid: mid === undefined ? usual.year.mid : monthNumber(mid),
    },
  };
}

function monthNumber(name: MonthName): number {
  return MONTH_NAMES.indexOf(name) + 1;
}

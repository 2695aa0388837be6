import { readDeadline } from '../plan/deadline/index.ts';
import type { Problem } from '../plan/finding.ts';
import { atKey, atValue, type Path } from '../plan/place.ts';
import { isStatus, statusSpelling } from '../plan/status.ts';
import { MONTH_NAMES, monthName } from '../words/months.ts';
import { nearest } from '../words/nearest.ts';
import { code } from '../words/text.ts';
import { ragMistakes } from './config-rag.ts';
import { councilWords } from './config-words.ts';
import { contrastOnWhite } from './contrast.ts';
import type { ConfigFile } from './generated/config-file.ts';
import { READING_RULES } from './reading-rules.ts';

type Mistake = Pick<Problem, 'message' | 'help' | 'place'>;

/** What is wrong with a configuration that has the right shape. Names of rules must be among `rules`. */
export function* configMistakes(file: ConfigFile, rules: readonly string[]): Iterable<Mistake> {
  yield* unknownRules(file, rules);
  yield* wrongSeasons(file);
  yield* wrongParts(file);
  yield* wrongStatuses(file);
  yield* ragMistakes(file.rag);
  yield* wrongPages(file);
}

function* unknownRules(file: ConfigFile, rules: readonly string[]): Iterable<Mistake> {
  for (const { path, name } of ruleNames(file)) {
    if (rules.includes(name)) continue;
    if (READING_RULES.some(({ id }) => id === name)) {
      yield {
        place: atKey(path),
        message: `${code(name)} is about the text of a file, and cannot be configured.`,
        help: 'Take the line away.',
      };
      continue;
    }
    const meant = nearest(name, rules);
    yield {
      place: atKey(path),
      message: `There is no rule ${code(name)}, so this setting would do nothing.`,
      help: meant ? `Did you mean \`${meant}\`?` : '`civicplan explain` lists the rules.',
    };
  }
}

function* ruleNames(file: ConfigFile): Iterable<{ path: Path; name: string }> {
  for (const name of Object.keys(file.severities ?? {})) yield { path: ['severities', name], name };
  for (const [index, entry] of (file.plans ?? []).entries()) {
    for (const name of Object.keys(entry.severities))
      yield { path: ['plans', index, 'severities', name], name };
  }
}

/** A season that ends before it begins would go round most of the year. */
const LONGEST_SEASON = 6;

function* wrongSeasons({ meanings }: ConfigFile): Iterable<Mistake> {
  for (const [season, { from, to }] of Object.entries(meanings?.seasons ?? {})) {
    const months = ((MONTH_NAMES.indexOf(to) - MONTH_NAMES.indexOf(from) + 12) % 12) + 1;
    if (months <= LONGEST_SEASON) continue;
    yield {
      place: atValue(['meanings', 'seasons', season, 'to']),
      message: `From ${from} to ${to} is ${months} months, so \`${season}\` would end before it begins, or be most of a year.`,
      help: `A season has ${LONGEST_SEASON} months at most. Check \`from\` and \`to\`.`,
    };
  }
}

function* wrongParts(file: ConfigFile): Iterable<Mistake> {
  const { month, year } = councilWords(file).meanings;
  const parts = [
    ['parts-of-month', 'day', month, String],
    ['parts-of-year', 'month', year, monthName],
  ] as const;
  for (const [key, unit, { early, mid }, show] of parts) {
    const given = file.meanings?.[key];
    if (given === undefined || early < mid) continue;
    const changed = given.mid === undefined ? 'early' : 'mid';
    yield {
      place: atValue(['meanings', key, changed]),
      message: `\`early\` goes to ${show(early)} and \`mid\` to ${show(mid)}, so no ${unit} is left for \`mid\`.`,
      help: `Write both, with a later ${unit} for \`mid\` than for \`early\`.`,
    };
  }
}

function* wrongStatuses({ statuses = {} }: ConfigFile): Iterable<Mistake> {
  const before = new Map<string, string>();
  for (const [label, { status }] of Object.entries(statuses)) {
    const spelling = statusSpelling(label);
    const place = atKey(['statuses', label]);
    const same = before.get(spelling);
    before.set(spelling, label);
    if (isStatus(spelling) && spelling !== status) {
      yield {
        place,
        message: `${code(label)} is a standard status, and would mean ${code(status)} here, so readers and figures would differ.`,
        help: `Choose another word for ${code(status)}, or take this one away.`,
      };
    } else if (same !== undefined) {
      yield {
        place,
        message: `${code(label)} and ${code(same)} are one word in two spellings, so the second would mean nothing.`,
        help: 'Keep one of them.',
      };
    }
  }
}

/** WCAG 2.2, success criterion 1.4.3: letters of the usual size. */
const READABLE = 4.5;

function* wrongPages({ theme, site }: ConfigFile): Iterable<Mistake> {
  const accent = theme?.accent;
  const contrast = accent === undefined ? READABLE : contrastOnWhite(accent);
  if (contrast < READABLE) {
    // Rounded down: 4.49 is not enough, and must not be told as 4.5.
    const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
    yield {
      place: atValue(['theme', 'accent']),
      message: `White letters on ${code(accent ?? '')} are hard to read: the contrast is ${shown} to 1, and has to be ${READABLE} to 1 or more (WCAG 2.2, 1.4.3).`,
      help: 'Choose a darker colour.',
    };
  }
  const prepared = site?.prepared;
  if (prepared === undefined) return;
  const { kind, first, last } = readDeadline(prepared, {});
  if (kind === 'date' && first === last) return;
  yield {
    place: atValue(['site', 'prepared']),
    message: `${code(prepared)} is not a day.`,
    help: 'Write it as `1 May 2026` or 2026-05-01.',
  };
}

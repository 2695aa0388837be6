import { dirname, resolve } from 'node:path';
import { compareText, type Finding } from '../plan/finding.ts';
import { atOwner, atValue } from '../plan/place.ts';
import type { Subject } from '../plan/subject.ts';
import { quotedList } from '../words/text.ts';
import type { ConfigProblem } from './config.ts';
import { displayName } from './find.ts';
import { fingerprint } from './fingerprint.ts';
import type { KnownFile } from './generated/known-file.ts';
import validKnown from './generated/known-file-validator.js';
import { type Parsed, parse } from './parse.ts';
import { START_OF_FILE, spansIn } from './positions.ts';
import { A_FOLDER, isThere, type Refusal, readText, TOO_LARGE } from './read.ts';
import { knownSchema } from './schemas.ts';
import { validate } from './validate.ts';

/** What a rule finds wrong with something in a plan, and how often; it was there before. */
export interface KnownFinding extends Omit<Subject, 'mistake'> {
  readonly plan: string;
  readonly rule: string;
  /** The fingerprint of its words, where it is about nothing that has a name, or about several things at once. */
  readonly says?: string;
  readonly count: number;
}

export type KnownResult =
  /** In the order of the file; nothing where there is no file. */
  | { readonly known: readonly KnownFinding[] | undefined }
  | { readonly problems: readonly ConfigProblem[]; readonly text: string };

/** The keys of an entry, in the order in which they are written and sorted. */
const KEYS = ['plan', 'rule', 'action', 'milestone', 'recommendation', 'person', 'says'] as const;

/** Of these an entry has exactly one. */
const OWNERS = ['action', 'recommendation', 'person', 'says'] as const;

/** The entry that a finding belongs to: named by what it is about, never by a line. */
export function entryOf({ plan, rule, message, ...finding }: Finding): KnownFinding {
  const { action, milestone, recommendation, person, mistake } = finding;
  const entry = { plan, rule, count: 1 };
  // Which of several places it is told at changes with their order.
  if (mistake !== undefined) return { ...entry, says: fingerprint(mistake) };
  if (action !== undefined) {
    const part = milestone !== undefined && finding.related.length === 0 && { milestone };
    return { ...entry, action, ...part };
  }
  if (recommendation !== undefined) return { ...entry, recommendation };
  if (person !== undefined) return { ...entry, person };
  return { ...entry, says: fingerprint(message) };
}

/** What tells one entry from another: everything but its count. */
export function nameOfEntry(entry: KnownFinding): string {
  return JSON.stringify(KEYS.map((key) => entry[key] ?? null));
}

/** The whole file: sorted, a line for each entry, so that two changes to it rarely touch the same line. */
export function knownText(known: readonly KnownFinding[]): string {
  const lines = known.toSorted(compareEntries).map((entry) => `  - { ${fieldsOf(entry).join(', ')} }`);
  return `${[HEAD, lines.length === 0 ? 'known: []' : 'known:', ...lines].join('\n')}\n`;
}

const HEAD = `about: |
  Findings that were there before, so that only new ones fail the check.
  To use this list:            civicplan check --known FILE
  To write it anew:            civicplan check --known FILE --write-known
  To take out what is gone:    civicplan check --known FILE --prune-known
  A line can be deleted by hand: then what it stands for is found again.
version: 1`;

/** In quotes, for to other readers of YAML 1.10 is the number 1.1, and \`no\` is no word. */
function fieldsOf(entry: KnownFinding): string[] {
  const names = KEYS.flatMap((key) => {
    const name = entry[key];
    return name === undefined ? [] : [`${key}: ${JSON.stringify(name)}`];
  });
  return entry.count === 1 ? names : [...names, `count: ${entry.count}`];
}

function compareEntries(a: KnownFinding, b: KnownFinding): number {
  for (const key of KEYS) {
    const order = compareText(a[key] ?? '', b[key] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Reads a list of known findings. Mistakes are returned, at their lines; nothing is thrown for what is on the disk. */
export function loadKnown(named: string, cwd: string): KnownResult {
  const path = resolve(cwd, named);
  if (!isThere(path)) return { known: undefined };
  const file = displayName(path, cwd);
  const read = readText(path, dirname(path));
  if (!('text' in read)) {
    const { shown } = read;
    const { message, help } = OWN_WORDS.get(read) ?? read;
    const span = shown ? spansIn(shown.text)(shown.range) : START_OF_FILE;
    return { problems: [{ file, ...span, message, help }], text: shown?.text ?? '' };
  }
  const parsed = parse(read.text);
  const problems = [...problemsIn(parsed)].map((problem) => ({ file, ...problem }));
  if (problems.length > 0) return { problems, text: read.text };
  return { known: (parsed.value as KnownFile).known.map((entry) => ({ count: 1, ...entry })) };
}

/** Where the reader would speak of a plan. */
const OWN_WORDS: ReadonlyMap<Refusal, { readonly message: string; readonly help: string }> = new Map([
  [A_FOLDER, { message: 'This is a folder, and a list of known findings is a file.', help: 'Name a file.' }],
  [
    TOO_LARGE,
    {
      message: 'This file is larger than 1 MB, which is more than any list of known findings needs.',
      help: 'Check that it is one.',
    },
  ],
]);

const EMPTY = {
  message: 'This file is empty, and a list of known findings says at least that nothing is known.',
  help: 'Delete it, and write it anew with `--write-known`.',
};

const NEWER = {
  message: 'This list is of another version than 1, and this civicplan reads no other.',
  help: 'Use the civicplan that wrote it, or a newer one.',
};

function* problemsIn(parsed: Parsed): Iterable<Omit<ConfigProblem, 'file'>> {
  for (const { rule, range, message, help } of parsed.problems) {
    yield { ...parsed.span(range), ...(rule === 'empty-file' ? EMPTY : { message, help }) };
  }
  if (parsed.problems.length > 0) return;
  // Of another version nothing else can be said.
  const { version } = parsed.value as { version?: unknown };
  if (typeof version === 'string' && /^\d+$/.test(version) && Number(version) !== 1) {
    yield { ...parsed.locate(atValue(['version'])), ...NEWER };
    return;
  }
  let sound = true;
  for (const { place, message, help } of validate(parsed, validKnown, knownSchema())) {
    sound = false;
    yield { ...parsed.locate(place), message, help };
  }
  if (sound) yield* problemsOfEntries(parsed);
}

function* problemsOfEntries(parsed: Parsed): Iterable<Omit<ConfigProblem, 'file'>> {
  const before = new Set<string>();
  for (const [index, entry] of (parsed.value as KnownFile).known.entries()) {
    const span = parsed.locate(atOwner(['known', index]));
    const name = nameOfEntry({ count: 1, ...entry });
    const owners = OWNERS.filter((key) => entry[key] !== undefined);
    if (owners.length !== 1) {
      const message =
        owners.length === 0
          ? 'This entry does not say what was found wrong, so nothing is known by it.'
          : `This entry names ${quotedList(owners, 'and')}, and it can be about one of them only.`;
      yield { ...span, message, help: `Write one of ${quotedList(OWNERS)}, or delete the line.` };
    } else if (entry.milestone !== undefined && entry.action === undefined) {
      const message = 'This entry names a `milestone` and not the action it is a part of.';
      yield { ...span, message, help: 'Add `action`, or delete the line.' };
    } else if (before.has(name)) {
      const message = 'This entry stands in the list twice, so nobody can tell which count is meant.';
      yield { ...span, message, help: 'Delete one of the two lines.' };
    }
    before.add(name);
  }
}

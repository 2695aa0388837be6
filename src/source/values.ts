import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { code, quotedSome } from '../words/text.ts';
import { findControlCharacter } from './before-yaml.ts';
import type { Range } from './positions.ts';
import type { TextProblem } from './reading-rules.ts';
import type { LongText } from './swallowed-keys.ts';

/** Names that lead from a map of data into the workings of JavaScript. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** What a file says. */
export interface Read {
  /** Maps without prototype, lists, and text exactly as written; nothing where nothing is said. */
  readonly value?: unknown;
  readonly problems: readonly TextProblem[];
  /** The texts that stand on lines of their own, in the order of the file. */
  readonly longTexts: readonly LongText[];
}

/**
 * The values of a YAML tree. An empty value is left out, because absent means *not said*. What a plan
 * may not hold is told as problems; then the values are incomplete. The tree is known to be shallow
 * (tokens.ts), so this may call itself.
 */
export function readValues(root: unknown): Read {
  const reading: Reading = { problems: [], longTexts: [], path: [] };
  const value = readNode(root, reading);
  const { problems, longTexts } = reading;
  return { ...(value === undefined ? {} : { value }), problems, longTexts };
}

/** What is found on the way through a tree, and the way to where it is just now. */
interface Reading {
  readonly problems: TextProblem[];
  readonly longTexts: LongText[];
  readonly path: (string | number)[];
}

/** YAML's empty value, written as nothing, as `~` or as `null`. */
export function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(String(node.value));
}

function readNode(node: unknown, reading: Reading): unknown {
  if (isScalar(node)) return isEmpty(node) ? undefined : readText(node, reading);
  if (isSeq(node)) return readList(node, reading);
  return isMap(node) ? readMap(node, reading) : undefined;
}

function readList(list: YAMLSeq, reading: Reading): unknown[] {
  const values: unknown[] = [];
  for (const item of list.items) {
    reading.path.push(values.length);
    const value = readNode(item, reading);
    reading.path.pop();
    if (value !== undefined) values.push(value);
  }
  return values;
}

function readText(node: Scalar, { problems, longTexts, path }: Reading): string {
  const text = String(node.value);
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    longTexts.push({ path: [...path], range: rangeOf(node) });
  }
  const hidden = hiddenCharacter(node, text);
  if (hidden) problems.push(hidden);
  return text;
}

/** Only between double quotes can a text hold what the file does not: `"\0"`. */
function hiddenCharacter(node: Scalar, text: string): TextProblem | undefined {
  if (node.type !== 'QUOTE_DOUBLE' || findControlCharacter(text) < 0) return undefined;
  return {
    rule: 'broken-yaml',
    message:
      'The backslash in this text stands for an invisible control character, which no report could print.',
    help: 'Take it out, or put the text between single quotes, in which a backslash is a backslash.',
    range: rangeOf(node),
  };
}

function readMap(map: YAMLMap, reading: Reading): Record<string, unknown> {
  const { problems, path } = reading;
  const values: Record<string, unknown> = Object.create(null);
  const keys = new Map<string, Scalar>();
  const repeated: Repeated[] = [];
  const cut = map.flow ? map.items.find(({ value }) => value === null) : undefined;
  if (cut)
    problems.push({
      ...cutInBraces(map, cut),
      fix: { title: OPEN_BRACES, edits: [{ do: 'open', path: [...path] }] },
    });
  for (const pair of map.items) {
    const key = readKey(pair, problems);
    if (key === undefined) continue;
    const name = String(key.value);
    const first = keys.get(name);
    if (first !== undefined) {
      repeated.push({ name, first, second: key });
      continue;
    }
    keys.set(name, key);
    path.push(name);
    const value = readNode(pair.value, reading);
    path.pop();
    if (value !== undefined) values[name] = value;
  }
  if (repeated.length > 0) problems.push(duplicateKeys(repeated));
  return values;
}

function readKey(pair: Pair, problems: TextProblem[]): Scalar | undefined {
  const { key } = pair;
  if (isScalar(key) && String(key.value) !== '') {
    const name = String(key.value);
    const hidden = hiddenCharacter(key, name);
    if (hidden) problems.push(hidden);
    if (!FORBIDDEN_KEYS.has(name)) return key;
    problems.push({
      rule: 'forbidden-key',
      message: `The name \`${name}\` cannot be a key, because programs give it a meaning of their own.`,
      help: 'Choose another name.',
      range: rangeOf(key),
    });
    return undefined;
  }
  // An alias is refused wherever it stands (syntax.ts).
  if (isAlias(key)) return undefined;
  const [start, end] = rangeOf(key);
  problems.push({
    rule: 'broken-yaml',
    message: isScalar(key)
      ? 'No key stands before the colon here.'
      : 'A list or a group of keys stands here where a key belongs.',
    help: isScalar(key)
      ? 'Write the key before the colon. If the colon begins a text, put the whole text into quotes.'
      : 'A text that begins with `[`, `{` or `?` goes into quotes.',
    range: [start, Math.max(end, start + 1)],
  });
  return undefined;
}

interface Repeated {
  readonly name: string;
  readonly first: Scalar;
  readonly second: Scalar;
}

/** Several keys repeated in one place have one cause: an entry without its hyphen, or lines too far in. */
function duplicateKeys(all: readonly Repeated[]): TextProblem {
  const [{ first, second }] = all as [Repeated];
  const names = [...new Set(all.map(({ name }) => name))];
  const several = names.length > 1;
  return {
    rule: 'duplicate-key',
    message: `${quotedSome(names, 4, 'and')} ${several ? 'stand' : 'stands'} twice in the same place, so one of the two would be lost.`,
    help: several
      ? 'If a new entry of a list begins here, begin it with a hyphen. Otherwise check how far in the lines stand.'
      : 'Keep one of them. In a list, a new entry begins with a hyphen.',
    range: rangeOf(second),
    related: { range: rangeOf(first), message: 'first used here' },
  };
}

/**
 * `{ reason: Replaced by plans, policies and budgets }`: in braces the comma ends the text without a word
 * of warning, and what follows is a key without a value. One such key is told for each pair of braces.
 */
function cutInBraces(map: YAMLMap, { key }: Pair): TextProblem {
  const before = map.items[map.items.findIndex((pair) => pair.key === key) - 1];
  const words = isScalar(key) ? String(key.value) : '';
  const glued = /^([\w-]+):(\S.*)$/s.exec(words);
  const [message, help] = glued
    ? [
        `There is no space after the colon of ${code(`${glued[1]}:`)}, so it has no value.`,
        `Write ${code(`${glued[1]}: ${glued[2]}`)}.`,
      ]
    : isScalar(before?.value)
      ? [
          `In braces a comma ends the text, so ${code(words)} was cut off from ${code(String(before.value.value))}.`,
          'Put the whole text into quotes, or write each key on a line of its own without braces.',
        ]
      : [
          `Braces hold keys with values, and ${code(words)} has no value.`,
          'A text that begins with a brace goes into quotes. A list goes into square brackets: `[one, two]`.',
        ];
  return { rule: 'broken-yaml', message, help, range: rangeOf(key) };
}

const OPEN_BRACES = 'Write each key on a line of its own, without braces';

function rangeOf(node: unknown): Range {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

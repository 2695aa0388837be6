import { isCollection, isScalar, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../plan/place.ts';
import { keysOf, schemaAt } from '../schema.ts';
import { planSchema } from '../schemas.ts';
import { isEmpty } from '../values.ts';
import { writeScalar } from './scalar.ts';

/** What stands between two commas, with its comments. */
interface Part {
  /** The value; nothing for a key without one. */
  readonly value: unknown;
  /** The value as it is to be written on one line; nothing where it needs several. */
  readonly written: string | undefined;
  /** Comments on lines of their own before it. */
  readonly above: readonly string[];
  /** The comment on its own line. */
  readonly beside: readonly string[];
}

/** A key in braces, and its value. */
export interface FlowEntry extends Part {
  /** As it is written. */
  readonly key: string;
  /** As it is read. */
  readonly name: string;
  /** The whole text, where a comma had cut it. */
  readonly joined?: string;
}

/** An entry in square brackets. */
export interface FlowItem extends Part {
  /** Its number among those that say something. */
  readonly index: number;
  readonly value: Node;
}

/**
 * The keys of a group in braces. Words behind a comma that are no key with a value go on with the text before
 * it. Nothing where they may be something else: a key whose colon was forgotten, or a text in quotes.
 */
export function flowEntries(text: string, map: YAMLMap, path: Path): readonly FlowEntry[] | undefined {
  const known = keysOf(schemaAt(planSchema(), path));
  const groups: Pair[][] = [];
  for (const pair of map.items) {
    if (!isScalar(pair.key) || isEmpty(pair.key)) return undefined;
    const group = groups.at(-1);
    if (pair.value !== null) groups.push([pair]);
    else if (group === undefined || !goesOn(group, pair, known)) return undefined;
    else group.push(pair);
  }
  const ends = groups.map((group) => ({ start: startOfPair(group), end: endOfPair(group) }));
  const gaps = gapsOf(text, map, ends);
  if (!gaps.every(isGap)) return undefined;
  const entries = groups.map((group, index) => entryOf(text, group, commentsAt(gaps, index)));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** The entries of a list in brackets. Nothing where one of them is a key with a value of its own. */
export function flowItems(text: string, list: YAMLSeq): readonly FlowItem[] | undefined {
  const nodes = list.items.filter((item) => !isEmpty(item));
  if (!nodes.every((node) => (isScalar(node) || isCollection(node)) && isBracketed(text, node)))
    return undefined;
  const ends = nodes.map((node) => ({
    start: (node as Node).range?.[0] ?? 0,
    end: (node as Node).range?.[1] ?? 0,
  }));
  const gaps = gapsOf(text, list, ends);
  if (!gaps.every(isGap)) return undefined;
  return nodes.map((node, index) => ({
    index,
    value: node as Node,
    written: oneLine(text, node as Node),
    ...commentsAt(gaps, index),
  }));
}

/** `[a: b]` is a list of a group without braces. */
function isBracketed(text: string, node: Node): boolean {
  return isScalar(node) || /[[{]/.test(text[node.range?.[0] ?? 0] ?? '');
}

/** Words behind a comma go on with a text unless they begin with a key that could stand there, or have a colon in them. */
function goesOn([first]: readonly Pair[], { key }: Pair, known: readonly string[]): boolean {
  const before = first?.value;
  if (!isScalar(before) || before.type !== 'PLAIN' || isEmpty(before)) return false;
  const words = isScalar(key) && key.type === 'PLAIN' ? String(key.value) : '';
  const [word = ''] = words.split(/[\s:]/);
  return words !== '' && !/^[\w-]+:/.test(words) && !known.includes(word.toLowerCase());
}

function entryOf(
  text: string,
  group: readonly Pair[],
  comments: Omit<Part, 'value' | 'written'>,
): FlowEntry | undefined {
  const [pair] = group;
  const key = pair?.key as Scalar | undefined;
  if (pair === undefined || !key?.range) return undefined;
  const between = text.slice(key.range[1], (pair.value as Node).range?.[0] ?? key.range[1]);
  // A comment here, an anchor or a tag, has no place below.
  if (!/^\s*:\s*$/.test(between)) return undefined;
  const name = { key: text.slice(key.range[0], key.range[1]), name: String(key.value), value: pair.value };
  if (group.length === 1)
    return { ...name, written: isEmpty(pair.value) ? '' : oneLine(text, pair.value as Node), ...comments };
  const whole = text.slice((pair.value as Node).range?.[0], endOfPair(group));
  // A comment between the words stands where a text cannot have one.
  if (/(?:^|\s)#/.test(whole)) return undefined;
  const joined = whole.replace(/\s+/g, ' ');
  return { ...name, joined, written: writeScalar(joined), ...comments };
}

/** As it is written, where that is one line; a text over several lines as one, where it can be. */
function oneLine(text: string, node: Node): string | undefined {
  const written = text.slice(...((node.range?.slice(0, 2) ?? [0, 0]) as [number, number]));
  if (!/\n/.test(written)) return written;
  return isScalar(node) ? writeScalar(String(node.value)) : undefined;
}

function startOfPair([first]: readonly Pair[]): number {
  return (first?.key as Node | undefined)?.range?.[0] ?? 0;
}

function endOfPair(group: readonly Pair[]): number {
  const { key, value } = group.at(-1) ?? {};
  return ((value ?? key) as Node | undefined)?.range?.[1] ?? 0;
}

/** What stands before each part and after the last: spaces, commas, comments. */
function gapsOf(
  text: string,
  { range }: Node,
  parts: readonly { start: number; end: number }[],
): readonly string[] {
  const [start, end] = range ?? [0, 0];
  const from = [start + 1, ...parts.map((part) => part.end)];
  const to = [...parts.map((part) => part.start), end - 1];
  return from.map((at, index) => text.slice(at, to[index]));
}

/** False where an anchor, a tag or the sign of a long key stands between two parts. */
function isGap(gap: string): boolean {
  return /^[\s,]*$/.test(gap.replace(/#.*/g, ''));
}

/** A comment on the line on which a part ends belongs to that part; the others to the part after them. */
function commentsAt(gaps: readonly string[], index: number): Omit<Part, 'value' | 'written'> {
  const isLast = index === gaps.length - 2;
  const [, ...before] = (gaps[index] ?? '').split('\n');
  const [after = '', ...below] = (gaps[index + 1] ?? '').split('\n');
  const first = index === 0 ? [(gaps[0] ?? '').split('\n')[0] ?? ''] : [];
  return {
    above: comments([...first, ...before]),
    beside: comments([after, ...(isLast ? below : [])]),
  };
}

function comments(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /#.*/.exec(line)?.[0].trimEnd() ?? []);
}

import type { Path } from '../plan/place.ts';
import { code } from '../words/text.ts';
import type { Range } from './positions.ts';
import { keysOf, type SchemaNode, schemaAt, valueAt } from './schema.ts';

/** A text that stands on lines of its own, below `|` or `>`. */
export interface LongText {
  readonly path: Path;
  readonly range: Range;
}

/** A line of a long text that looks like a key or an entry of what the text belongs to. */
export interface SwallowedKey {
  /** What the key would belong to. */
  readonly owner: Path;
  readonly key: string;
  readonly message: string;
  readonly help: string;
  readonly range: Range;
}

/**
 * Keys that stand as far in as the text above them, and so became a part of it without a word of warning:
 *
 *     context: |
 *       Meetings so far were about operations.
 *       actions:
 *         - id: 1
 *
 * Only what could stand there and does not is told, once for each text: prose may begin a line with any word.
 */
export function* swallowedKeys(
  texts: readonly LongText[],
  source: string,
  value: unknown,
  schema: SchemaNode,
): Iterable<SwallowedKey> {
  for (const { path, range } of texts) {
    const owner = path.slice(0, -1);
    const held = Object.keys(valueAt(value, owner) as object);
    const known = keysOf(schemaAt(schema, owner)).filter((key) => !held.includes(key));
    const first = typeof owner.at(-1) === 'number' ? held[0] : undefined;
    const found = lineLike(source.slice(...range), known, first);
    if (found === undefined) continue;
    const { key, entry, offset, length } = found;
    const text = code(String(path.at(-1)));
    yield {
      owner,
      key,
      message: `This line looks like ${entry ? 'a new entry' : `the key \`${key}\``}, and is read as a part of ${text}, because it begins as far in as that text.`,
      help: entry
        ? 'If it is an entry of the list, give its hyphen as many spaces as the hyphen of the entry before it. If it is a part of the text, write it differently.'
        : `If it is a key, give it as many spaces as ${text}. If it is a part of the text, write it differently.`,
      range: [range[0] + offset, range[0] + offset + length],
    };
  }
}

interface LineFound {
  readonly key: string;
  readonly entry: boolean;
  readonly offset: number;
  readonly length: number;
}

/** The first line, as far in as the text itself, that begins with one of the keys, or as an entry with the first key. */
function lineLike(text: string, keys: readonly string[], first: string | undefined): LineFound | undefined {
  const indent = /\n( *)\S/.exec(text)?.[1];
  if (indent === undefined) return undefined;
  for (const line of text.matchAll(/\n( *)(- )?([a-z][a-z-]*):(?=\s|$)[^\r\n]*/g)) {
    const [all, spaces = '', hyphen, key = ''] = line;
    const meant = hyphen === undefined ? keys.includes(key) : key === first;
    if (spaces !== indent || !meant) continue;
    const offset = line.index + 1 + spaces.length;
    return { key, entry: hyphen !== undefined, offset, length: all.trim().length };
  }
  return undefined;
}

import { stringify } from 'yaml';
import type { Path } from '../plan/place.ts';
import { code, list, quotedList } from '../words/text.ts';
import { putIntoQuotes } from './quotes.ts';
import { keysOf, type SchemaNode, schemaAt } from './schema.ts';

/** How messages call a value: "`title`"; an entry of a list "Entry 2 of `scope`". */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `Entry ${last + 1} of \`${path.at(-2)}\``;
  return code(String(last));
}

/** How messages call what holds a key: "The plan", "This action", "`closed`". */
export function ownerOf(path: Path, schema: SchemaNode): string {
  const title = schemaAt(schema, path)?.title?.toLowerCase();
  if (path.length === 0) return `The ${title}`;
  return typeof path.at(-1) === 'number' ? `This ${title}` : nameOf(path);
}

/** What a value must be, after "must": "be a list", "hold keys of its own such as `date`". */
export function wantedKind(node: SchemaNode | undefined): string {
  const types = [node?.type ?? []].flat();
  // Every text may also be written as a number: people need not be told.
  const told = types.includes('string') ? types.filter((type) => type !== 'number') : types;
  return list(
    told.map((type) => (type === 'object' ? holdsKeys(node) : `be ${KINDS[type]}`)),
    'or',
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  integer: 'a whole number',
  boolean: '`true` or `false`',
};

function holdsKeys(node: SchemaNode | undefined): string {
  const example = node?.examples?.[0];
  const keys = node?.properties ? keysOf(node) : Object.keys(example ?? {});
  return `hold keys of its own such as ${quotedList(keys.slice(0, 2), 'and')}`;
}

/** What to write where a value of another kind stands. */
export function remedyForKind(path: Path, node: SchemaNode | undefined, value: unknown): string {
  const types = [node?.type ?? []].flat();
  const key = typeof path.at(-1) === 'string' ? String(path.at(-1)) : undefined;
  if (types.includes('array') && typeof value === 'string') return remedyForList(key ?? 'key', node, value);
  if (types.includes('array') && key !== undefined) {
    const [first] = Object.entries(value as object);
    return `Begin each entry of the list with a hyphen and a space: \`- ${first?.[0]}:\`.`;
  }
  if (types.includes('string') && typeof value === 'object') return remedyForText(value, key, node);
  if (key !== undefined) return writeKey(key, node);
  return path.length === 0
    ? `Begin the file with ${quotedList(
        (node?.required ?? keysOf(node)).map((name) => `${name}:`),
        'and',
      )}.`
    : `Begin the entry with \`- ${pair(exampleOf(node))}\`, and write its other keys below that one. If it belongs to another list, check how far in it stands.`;
}

/** What somebody wrote is shown changed only where it is short; half of it would be no help. */
const LONGEST_EXAMPLE = 80;

function remedyForList(key: string, node: SchemaNode | undefined, text: string): string {
  if (/^-\S/.test(text)) {
    return 'Each entry of the list stands on a line of its own, with a space after its hyphen: `- text`.';
  }
  const { items } = node ?? {};
  if (!items?.type?.includes('string')) return writeKey(key, node);
  const pattern = items.pattern ?? '';
  const entries = text.split(/\s*,\s*/).map((entry) => changed(pattern, entry) ?? entry);
  const oneLine = `${key}: ${inline(entries)}`;
  return oneLine.length > LONGEST_EXAMPLE || oneLine.includes('`')
    ? 'Write it as a list: one entry to a line, each after a hyphen and a space.'
    : `Write it as a list: \`${oneLine}\`, or one entry to a line, each after a hyphen and a space.`;
}

/** A text with a colon or in brackets, which YAML took for more than a text. */
function remedyForText(value: unknown, key: string | undefined, node: SchemaNode | undefined): string {
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && !node?.enum) {
    return `If the bracket or hyphen is a part of the text, ${putIntoQuotes(`[${value[0]}]`).replace(/^P/, 'p')}`;
  }
  if (key !== undefined) return writeKey(key, node);
  const [first, ...others] = Array.isArray(value) ? [] : Object.entries(value ?? {});
  return first && others.length === 0 && typeof first[1] === 'string'
    ? `To YAML a colon with a space after it ends a key. ${putIntoQuotes(`${first[0]}: ${first[1]}`)}`
    : 'Write a text, one to each entry.';
}

/** What to write for a key, by the example of the schema, in the shape in which it is best written. */
export function writeKey(key: string, node: SchemaNode | undefined): string {
  const example = exampleOf(node);
  if (Array.isArray(example) && typeof example[0] === 'object') {
    return `Write \`${key}:\` and below it entries that begin with \`- ${pair(example[0])}\`.`;
  }
  if (typeof example === 'object' && !Array.isArray(example)) {
    return `Write \`${key}:\` and below it, two spaces further in, keys such as \`${pair(example)}\`.`;
  }
  if (typeof example === 'string' && example.includes('\n')) {
    return `Write \`${key}: |\` and below it, two spaces further in, the text.`;
  }
  return `For example: \`${key}: ${inline(example)}\`.`;
}

/** The example of the schema; for what has none of its own, the first key it needs with the example of that. */
function exampleOf(node: SchemaNode | undefined): unknown {
  if (node?.examples) return node.examples[0];
  const key = node?.required?.[0] ?? keysOf(node)[0] ?? '';
  return { [key]: node?.properties?.[key]?.examples?.[0] };
}

function pair(example: unknown): string {
  const [key = '', value] = Object.entries(example ?? {})[0] ?? [];
  return typeof value === 'object' ? `${key}:` : `${key}: ${inline(value)}`;
}

/** A value on one line, as it can be written in a plan, where every scalar is text: `3` needs no quotes. */
function inline(value: unknown): string {
  const asText = (_key: unknown, part: unknown) =>
    typeof part === 'number' || typeof part === 'boolean' ? String(part) : part;
  return stringify(value, asText, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    schema: 'failsafe',
  }).trimEnd();
}

/** What a pattern of the schemas asks, after "made of". A test holds these against the schemas. */
export const PATTERNS_IN_WORDS: Readonly<Record<string, string>> = {
  '\\S': 'letters',
  '^[a-z0-9][a-z0-9-]*$': 'small letters, digits and hyphens only',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$':
    'letters, digits, full stops, hyphens and underscores only, without a space',
  '^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$':
    'letters, digits and hyphens only, as the name of a GitHub account is, without the `@`',
  '^[0-9]{1,3} (?:day|week|month)s?$': 'a number and `days`, `weeks` or `months`',
  '^#[0-9A-Fa-f]{6}$': '`#` and six digits or letters from A to F, in quotation marks',
  '^[A-Za-z0-9][A-Za-z0-9 -]*(?:, ?[A-Za-z0-9][A-Za-z0-9 -]*)*$': 'names of typefaces, parted by commas',
  '^https://[A-Za-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$':
    '`https://`, a host, an owner and the name of a repository, parted by slashes',
  '^[A-Za-z0-9_][A-Za-z0-9_./-]*$':
    'letters, digits, full stops, slashes, hyphens and underscores only, without a space',
  '^https?://[^\\s?#]+$': '`https://` and an address without a space, `?` or `#`',
};

export function formInWords(pattern: string): string {
  return PATTERNS_IN_WORDS[pattern] ?? '';
}

/** What to write instead of a text that does not have the form, where the same words can be put into it. */
export function inForm(pattern: string, text: string): string | undefined {
  const better = changed(pattern, text);
  return better === undefined ? undefined : `For example: \`${better}\`.`;
}

/** The same words in a form that the pattern takes: `Cllr Jones` as `cllr-jones`. */
function changed(pattern: string, text: string): string | undefined {
  const form = new RegExp(pattern);
  if (form.test(text)) return undefined;
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .trim();
  const hyphenated = plain.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  const candidate = pattern.includes('A-Z') ? hyphenated : hyphenated.toLowerCase().replace(/[._]+/g, '-');
  return form.test(candidate) ? candidate : undefined;
}

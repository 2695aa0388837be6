import type { ErrorObject } from 'ajv';
import type { Problem } from '../plan/finding.ts';
import { atKey, atOwner, atValue, type Path } from '../plan/place.ts';
import { nearest } from '../words/nearest.ts';
import { code, quotedList } from '../words/text.ts';
import type { ReadingRule } from './reading-rules.ts';
import { type SchemaNode, schemaAt } from './schema.ts';
import { formInWords, inForm, nameOf, ownerOf, remedyForKind, wantedKind, writeKey } from './schema-words.ts';
import { unknownKey } from './unknown-key.ts';

/** A mistake in the shape of a file, at its place in the plan. */
export type SchemaProblem = Pick<Problem, 'message' | 'help' | 'place'> & {
  readonly rule: ReadingRule;
  /** Of a key that is missing: where it would stand. */
  readonly missing?: Path;
};

/** One error of Ajv, with what is needed to speak of it. */
export interface SchemaMistake {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly schema: SchemaNode;
  /** What stands at the path. */
  readonly value: unknown;
  /** True where a key stands in the file, with a value or without. */
  readonly holds: (path: Path) => boolean;
}

/** Every keyword of the schemas that can fail. A test holds this list against the schemas. */
export const EXPLAINED_KEYWORDS = [
  'type',
  'required',
  'additionalProperties',
  'enum',
  'pattern',
  'propertyNames',
  'anyOf',
  'minItems',
  'minimum',
  'maximum',
  'maxLength',
] as const;
type Keyword = (typeof EXPLAINED_KEYWORDS)[number];

/** An error of Ajv in plain English; nothing where another error says the same. */
export function explain(mistake: SchemaMistake): SchemaProblem[] {
  return EXPLAIN[mistake.error.keyword as Keyword](mistake);
}

const EXPLAIN: Record<Keyword, (mistake: SchemaMistake) => SchemaProblem[]> = {
  type: (mistake) => [wrongType(mistake)],
  // Inside `anyOf` each branch misses something; the `anyOf` itself says what is wrong.
  required: (mistake) => (mistake.error.schemaPath.includes('/anyOf/') ? [] : [missingKey(mistake)]),
  additionalProperties: ({ error, path, schema }) => [
    unknownKey(error.params.additionalProperty, path, schema),
  ],
  enum: (mistake) => [notAllowed(mistake)],
  pattern: (mistake) => [mistake.error.propertyName === undefined ? badForm(mistake) : badName(mistake)],
  // Ajv reports the name twice: as the pattern it breaks, and as this.
  propertyNames: () => [],
  // The one `anyOf` of the format: a person has a post or a name.
  anyOf: ({ path }) => [
    {
      rule: 'missing-key',
      message: `${nameOf(path)} has neither a \`post\` nor a \`name\`, so no report could say who it is.`,
      help: 'Add `post`, for example `post: Chief Executive`.',
      place: atOwner(path),
    },
  ],
  minItems: ({ path }) => [
    {
      rule: 'wrong-value',
      message: `${nameOf(path)} is an empty list.`,
      help: 'Name at least one, or take the key away.',
      place: atKey(path),
    },
  ],
  minimum: (mistake) => [outOfRange(mistake, `less than ${mistake.error.params.limit}`)],
  maximum: (mistake) => [outOfRange(mistake, `more than ${mistake.error.params.limit}`)],
  maxLength: ({ path, error }) => [
    {
      rule: 'wrong-value',
      message: `${nameOf(path)} is longer than ${error.params.limit} characters.`,
      help: `Shorten it to ${error.params.limit} characters at most.`,
      place: atValue(path),
    },
  ],
};

function wrongType({ path, schema, value }: SchemaMistake): SchemaProblem {
  const node = schemaAt(schema, path);
  const found = Array.isArray(value)
    ? 'is a list'
    : typeof value === 'object' && value !== null
      ? `is a group of keys (${quotedList(Object.keys(value).slice(0, 2), 'and')})`
      : `is the text ${code(String(value))}`;
  return {
    rule: 'wrong-type',
    message: `${path.length === 0 ? 'The file' : nameOf(path)} must ${wantedKind(node)}, and here ${found}.`,
    help: remedyForKind(path, node, value),
    place: atValue(path),
  };
}

function missingKey({ path, schema, error, holds }: SchemaMistake): SchemaProblem {
  const key: string = error.params.missingProperty;
  const place = [...path, key];
  const help = writeKey(key, schemaAt(schema, place));
  return holds(place)
    ? {
        rule: 'missing-key',
        message: `\`${key}\` is empty, and ${ownerOf(path, schema).toLowerCase()} needs it.`,
        help,
        place: atKey(place),
        missing: place,
      }
    : {
        rule: 'missing-key',
        message: `${ownerOf(path, schema)} has no \`${key}\`, and needs one.`,
        help,
        place: atOwner(path),
        missing: place,
      };
}

function notAllowed({ path, error, value }: SchemaMistake): SchemaProblem {
  const allowed: readonly string[] = error.params.allowedValues;
  const meant = nearest(String(value), allowed);
  return {
    rule: 'wrong-value',
    message: `${nameOf(path)} is one of a few fixed words, and ${code(String(value))} is none of them.`,
    help: `${meant ? `Did you mean \`${meant}\`? ` : ''}It can be ${quotedList(allowed)}.`,
    place: atValue(path),
  };
}

function badForm({ path, error, value, schema }: SchemaMistake): SchemaProblem {
  const { pattern } = error.params;
  const text = String(value);
  const key = path.at(-1);
  return text.trim() === ''
    ? {
        rule: 'wrong-value',
        message: `${nameOf(path)} is an empty text.`,
        help: 'Write the text, or take the key away: what is not said is left out.',
        place: atValue(path),
      }
    : {
        rule: 'wrong-value',
        message: `${nameOf(path)} cannot be ${code(text)}: it is made of ${formInWords(pattern)}.`,
        help:
          inForm(pattern, text) ??
          (typeof key === 'string' ? writeKey(key, schemaAt(schema, path)) : THOSE_ONLY),
        place: atValue(path),
      };
}

const THOSE_ONLY = 'Write it with those only.';

function badName({ path, error }: SchemaMistake): SchemaProblem {
  const key = error.propertyName ?? '';
  const { pattern } = error.params;
  return {
    rule: 'wrong-value',
    message: `${code(key)} cannot be a key of ${nameOf(path)}: such a key is made of ${formInWords(pattern)}.`,
    help: inForm(pattern, key) ?? THOSE_ONLY,
    place: atKey([...path, key]),
  };
}

function outOfRange({ path, schema, value }: SchemaMistake, how: string): SchemaProblem {
  const { minimum, maximum } = schemaAt(schema, path) ?? {};
  return {
    rule: 'wrong-value',
    message: `${nameOf(path)} is ${code(String(value))}, which is ${how}.`,
    help: `Write a number from ${minimum} to ${maximum}.`,
    place: atValue(path),
  };
}

import type { ErrorObject } from 'ajv';
import type { Path } from '../plan/place.ts';
import { explain, type SchemaProblem } from './explain.ts';
import { meantKey } from './meant-key.ts';
import { keysOf, type SchemaNode, schemaAt, valueAt } from './schema.ts';

/** Ajv's compiled check of a schema. */
export type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** The values of a file, and whether a key stands in it, with a value or without. */
export interface Values {
  readonly value?: unknown;
  readonly holds: (path: Path) => boolean;
}

/**
 * Checks values against a schema and tells every mistake once, in plain English: with the name of the
 * key, the values allowed, the nearest known name. Nothing of Ajv's own wording gets through. Mistakes
 * are put into words one by one, so whoever has had enough of them may stop. Numbers and booleans of
 * the schema are converted in place.
 */
export function* validate(
  { value, holds }: Values,
  validator: Validator,
  schema: SchemaNode,
): Iterable<SchemaProblem> {
  if (validator(value)) return;
  const errors = (validator.errors ?? []).map((error) => ({
    error,
    path: pathOf(error.instancePath, value),
  }));
  const echo = echoes(errors, schema);
  for (const { error, path } of errors) {
    if (echo(error, path)) continue;
    yield* explain({ error, path, schema, value: valueAt(value, path), holds });
  }
}

interface Located {
  readonly error: ErrorObject;
  readonly path: Path;
}

/** Tells the errors that say a second time what another one says. */
function echoes(errors: readonly Located[], schema: SchemaNode): (error: ErrorObject, path: Path) => boolean {
  const wrongKinds = new Set(
    errors.filter(({ error }) => error.keyword === 'type').map(({ path }) => name(path)),
  );
  const misspelt = misspeltKeys(errors, schema);
  // Of several keys one is needed, and it is there in another spelling.
  const misspeltChoices = new Set(
    errors
      .filter(
        ({ error, path }) => misspelt.has(missingKey(error, path)) && error.schemaPath.includes('/anyOf/'),
      )
      .map(({ path }) => name(path)),
  );
  return (error, path) => {
    // A list is also none of the words allowed, and a text has no least entry.
    if (error.keyword !== 'type' && wrongKinds.has(name(path))) return true;
    if (error.keyword === 'anyOf') return misspeltChoices.has(name(path));
    return misspelt.has(missingKey(error, path));
  };
}

/** Keys that are missing because they were written wrongly. */
function misspeltKeys(errors: readonly Located[], schema: SchemaNode): Set<string> {
  const missing = new Set<string>();
  for (const { error, path } of errors) {
    if (error.keyword === 'required') missing.add(missingKey(error, path));
  }
  const meant = new Set<string>();
  if (missing.size === 0) return meant;
  for (const { error, path } of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const known = meantKey(error.params.additionalProperty, keysOf(schemaAt(schema, path)));
    if (known !== undefined && missing.has(name([...path, known]))) meant.add(name([...path, known]));
  }
  return meant;
}

const name = (path: Path): string => JSON.stringify(path);

const missingKey = (error: ErrorObject, path: Path): string =>
  error.keyword === 'required' ? name([...path, error.params.missingProperty]) : '';

/** Ajv's JSON pointer (RFC 6901) as a path; positions in lists become numbers. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

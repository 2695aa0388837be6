// Writes what is derived from the schemas: TypeScript types, a validator compiled ahead, because compiling
// a schema with Ajv at every start costs 40 to 70 ms, and the reference in docs/. With --check it writes
// nothing and fails when a file is out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { reference } from './reference.mjs';

const BANNER =
  '// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.';
const FOLDER = 'src/source/generated';

/** Keywords that editors know and JSON Schema does not: what they offer, and how they put a mistake. */
const EDITOR_KEYWORDS = ['defaultSnippets', 'patternErrorMessage'];

const SCHEMAS = [
  {
    file: 'schema/plan.schema.json',
    root: 'PlanFile',
    name: 'plan-file',
    page: {
      heading: 'The plan file',
      examples: ['example-plan.yaml'],
      introduction:
        'One plan is one file, `plans/<id>.yaml`. This page lists every key that can stand in it; a key that is not listed is an error. What is not said is left out.',
    },
  },
  {
    file: 'schema/config.schema.json',
    root: 'ConfigFile',
    name: 'config-file',
    page: {
      heading: 'The configuration file',
      examples: ['example-config.yaml', 'example-config-per-cent.yaml'],
      introduction:
        'The configuration is `civicplan.config.yaml` at the root of a repository of plans. Nothing in it is needed to start.',
    },
  },
  {
    file: 'schema/known.schema.json',
    root: 'KnownFile',
    name: 'known-file',
    page: {
      heading: 'The list of known findings',
      examples: ['example-known.yaml'],
      introduction:
        'The list is written by `civicplan check --known FILE --write-known`, and read by `civicplan check --known FILE`. Nobody needs to write it by hand; a line can be deleted by hand.',
    },
  },
];

/** Every file that this script writes, by path. */
export async function generated() {
  const files = new Map();
  for (const { file, root, name, page } of SCHEMAS) {
    const schema = JSON.parse(await readFile(file, 'utf8'));
    const joined = withoutAllOf(schema, schema);
    files.set(`docs/reference/${name}.md`, reference(joined, { ...page, source: file }));
    files.set(`${FOLDER}/${name}.ts`, await types(joined, root));
    files.set(`${FOLDER}/${name}-validator.js`, await validator(schema));
    files.set(`${FOLDER}/${name}-validator.d.ts`, VALIDATOR_TYPES);
  }
  return files;
}

const VALIDATOR_TYPES = `${BANNER}
import type { ErrorObject } from 'ajv';
declare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };
export default validate;
`;

/**
 * The schema with everything that a value must meet in one place. Keys that only one of several forms has
 * stand apart in the file, because an editor that finds them beside the others offers that form alone.
 */
function withoutAllOf(node, root) {
  if (Array.isArray(node)) return node.map((item) => withoutAllOf(item, root));
  if (node === null || typeof node !== 'object') return node;
  const { allOf = [], ...own } = node;
  const parts = allOf.map(({ $ref }) => root.$defs[$ref.replace('#/$defs/', '')]);
  return mapValues(Object.assign({}, ...parts, own), (value) => withoutAllOf(value, root));
}

async function types(schema, root) {
  const source = await compile({ ...asRead(schema), title: root }, root, {
    bannerComment: BANNER,
    additionalProperties: false,
    format: false,
  });
  return source;
}

/**
 * The schema as the reader hands values over: a scalar that people may also write as a number
 * reaches the program as the text that was written. Titles are kept on definitions only, so that
 * every other field has a plain type rather than a name of its own.
 */
function asRead(node, named = true) {
  if (Array.isArray(node)) return node.map((item) => asRead(item, false));
  if (node === null || typeof node !== 'object') return node;
  if (node.$ref) return { $ref: node.$ref };
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (LEFT_OUT.includes(key) || (key === 'title' && !named)) continue;
    if (key === 'properties') kept.properties = mapValues(value, (property) => asRead(property, false));
    else if (key === '$defs') kept.$defs = mapValues(value, (definition) => asRead(definition, true));
    else if (key === 'type' && Array.isArray(value)) kept.type = readTypes(value);
    else kept[key] = asRead(value, false);
  }
  return kept;
}

/** Keywords that say nothing of the type. */
const LEFT_OUT = ['examples', 'anyOf', ...EDITOR_KEYWORDS];

function readTypes(types) {
  const left = types.includes('string') ? types.filter((type) => type !== 'number') : types;
  return left.length === 1 ? left[0] : left;
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** The reader hands every scalar over as text; fields that are numbers or booleans only are converted by Ajv. */
function convertsScalars(schema) {
  return /"type":"(?:number|integer|boolean)"/.test(JSON.stringify(schema));
}

async function validator(schema) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    coerceTypes: convertsScalars(schema),
    strict: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(EDITOR_KEYWORDS);
  const code = standaloneCode(ajv, ajv.compile(schema));
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    legalComments: 'none',
  });
  return `${BANNER}\n// @ts-nocheck\n${bundled.outputFiles[0].text}`;
}

if (process.argv[1]?.endsWith('generate.mjs')) {
  const stale = [];
  for (const [path, text] of await generated()) {
    const before = await readFile(path, 'utf8').catch(() => undefined);
    if (before === text) continue;
    stale.push(path);
    if (process.argv.includes('--check')) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const checking = process.argv.includes('--check');
  if (stale.length > 0) console.log(`${checking ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
  else console.log('Generated files are current.');
  if (checking && stale.length > 0) process.exitCode = 1;
}

#!/usr/bin/env node
/**
 * Cuts the few operations that civicplan uses out of GitHub's published OpenAPI description, so that
 * the tests can hold every exchange against it without a dependency of 385 MB.
 *
 *   npm pack @octokit/openapi@23.0.2      # in a folder of its own, outside the repository
 *   tar xzf octokit-openapi-23.0.2.tgz
 *   node scripts/cut-openapi.mjs path/to/package
 *
 * Writes test/contract/openapi/{api.github.com,ghes-3.17}.json and the licence beside them. Nothing
 * is added or reworded; what only people read (descriptions, examples, links) is left out.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EDITIONS = ['api.github.com', 'ghes-3.17'];

const OPERATIONS = new Set([
  'issues/list-for-repo',
  'issues/get',
  'issues/create',
  'issues/update',
  'pulls/get',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/list-labels-for-repo',
  'issues/create-label',
  'issues/check-user-can-be-assigned',
  'rate-limit/get',
]);

/** For people, not for a validator. Names of properties are safe: see `withoutProse`. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'headers',
  'tags',
  'x-github',
  'x-octokit',
  'x-github-breaking-changes',
]);

/** Maps from names to things: their keys are names and never prose. */
const NAME_MAPS = new Set(['properties', 'patternProperties', 'schemas', 'parameters', 'responses']);

const packageFolder = process.argv[2];
if (packageFolder === undefined) {
  console.error('Usage: node scripts/cut-openapi.mjs FOLDER (the unpacked @octokit/openapi)');
  process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../test/contract/openapi');
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
mkdirSync(target, { recursive: true });
copyFileSync(join(packageFolder, 'LICENSE'), join(target, 'LICENSE'));
for (const edition of EDITIONS) {
  const whole = JSON.parse(readFileSync(join(packageFolder, 'generated', `${edition}.json`), 'utf8'));
  const slice = cut(whole, `@octokit/openapi ${version}, generated/${edition}.json`);
  writeFileSync(join(target, `${edition}.json`), `${JSON.stringify(slice)}\n`);
  const schemas = Object.keys(slice.components.schemas).length;
  console.error(`${edition}: ${Object.keys(slice.paths).length} paths, ${schemas} schemas`);
}

/** The description with the chosen operations and, of the components, what they refer to. */
function cut(whole, source) {
  const paths = {};
  for (const [path, item] of Object.entries(whole.paths)) {
    const kept = Object.entries(item).filter(([, operation]) => OPERATIONS.has(operation?.operationId));
    if (kept.length > 0) paths[path] = withoutProse(Object.fromEntries(kept));
  }
  return {
    openapi: whole.openapi,
    info: {
      title: whole.info.title,
      version: whole.info.version,
      license: whole.info.license,
      'x-source': source,
    },
    servers: whole.servers,
    paths,
    components: componentsOf(whole, paths),
  };
}

function componentsOf(whole, paths) {
  const components = {};
  const waiting = referencesIn(paths);
  for (const reference of waiting) {
    const [kind, name] = reference.split('/').slice(2);
    components[kind] ??= {};
    if (components[kind][name] !== undefined) continue;
    components[kind][name] = withoutProse(whole.components[kind][name]);
    waiting.push(...referencesIn(components[kind][name]));
  }
  return components;
}

function referencesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [inner] : referencesIn(inner)));
}

function withoutProse(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => keysAreNames || !PROSE.has(key))
      .map(([key, inner]) => [
        key,
        withoutProse(inner, !keysAreNames && NAME_MAPS.has(key) && !Array.isArray(inner)),
      ]),
  );
}

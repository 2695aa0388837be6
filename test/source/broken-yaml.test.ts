import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { TRAPS } from '../../src/source/broken-yaml.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const MISTAKES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

it('has a fixture for every error of the library that a file can lead to', () => {
  const met = new Set(MISTAKES.flatMap((name) => errorsIn(readFileSync(join(FOLDER, name), 'utf8'))));
  const expected = Object.entries(TRAPS).filter(
    ([code, traps]) => traps.length > 0 || code === 'TAB_AS_INDENT',
  );
  expect(expected.map(([code]) => code).filter((code) => !met.has(code))).toEqual([]);
});

it('recognises every mistake of the fixtures', () => {
  const outs = readdirSync(FOLDER).filter((name) => name.endsWith('.out'));
  const unexplained = outs.filter((name) =>
    /cannot be read from this line/.test(readFileSync(join(FOLDER, name), 'utf8')),
  );
  expect(unexplained).toEqual([]);
});

it('has words beside every plan, and a plan beside all words', () => {
  const outs = readdirSync(FOLDER).filter((name) => name.endsWith('.out'));
  expect(outs.map((name) => name.replace(/\.out$/, '.yaml'))).toEqual(MISTAKES);
});

function errorsIn(text: string): string[] {
  return [parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' })]
    .flat()
    .flatMap(({ errors }) => errors.map(({ code }) => code));
}

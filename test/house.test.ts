import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * How the house is built: which room may know which, where the libraries are, and that no file grows into
 * something with two reasons to exist. See docs/ARCHITECTURE.md.
 */
const SRC = join(import.meta.dirname, '../src');

/** From the bottom up. A room knows itself and those below it; rooms on one floor do not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['words', 'files'],
  ['plan'],
  ['source'],
  ['history'],
  ['rules'],
  ['check'],
  ['view'],
  ['markup'],
  ['formats', 'report', 'tracker'],
  ['cli'],
  // The two ways in: the process, and the library.
  ['main.ts', 'index.ts'],
];

/** Types that the floor below takes from the one above, each for a reason. */
const EXCEPTIONS: readonly string[] = [
  // The labels of a status and of the days of a review are complete because the type says so.
  'words/labels.ts -> plan/review.ts',
  'words/labels.ts -> plan/status.ts',
];

/** Where a library is known. Its types go no further. */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  '@myriaddreamin/typst-ts-node-compiler': ['report/typst.ts'],
  '@octokit/rest': ['tracker/github-client.ts'],
  ajv: ['source/'],
  commander: ['cli/'],
  'fast-string-width': ['words/width.ts'],
  'fastest-levenshtein': ['words/nearest.ts'],
  docx: ['report/word/file.ts'],
  hucre: ['report/workbook.ts'],
  picomatch: ['history/earlier.ts'],
  jszip: ['report/word/repacked.ts'],
  handlebars: ['markup/template.ts'],
  picocolors: ['formats/'],
  'simple-git': ['history/'],
  tinyglobby: ['source/find.ts'],
  yaml: ['source/'],
};

/** Rooms that know no file, no network and no clock. */
const PURE = ['words', 'plan', 'rules', 'check', 'view', 'markup', 'formats'];

const LONGEST = 250;

interface SourceFile {
  /** Its path below `src/`. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.ts$/.test(name) && !name.includes('/generated/'))
  .map((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    return { name, text, imports: importsOf(text) };
  });

/** Static imports, exports from elsewhere, and imports while the program runs. */
function importsOf(text: string): SourceFile['imports'] {
  const fixed = [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, from = '']) => ({ from, typeOnly: type !== undefined }),
  );
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, from = '']) => ({
    from,
    typeOnly: false,
  }));
  return [...fixed, ...later];
}

/** The path below `src/` that a relative import leads to; nothing for a package. */
function targetOf(name: string, from: string): string | undefined {
  return from.startsWith('.') ? join(dirname(name), from).replaceAll('\\', '/') : undefined;
}

const roomOf = (name: string): string => name.split('/')[0] ?? name;
const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room));
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

describe('the house', () => {
  it('has no room that is not on a floor', () => {
    const rooms = new Set(files.map(({ name }) => roomOf(name)));
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it('has stairs that lead down only', () => {
    const wrong = files.flatMap(({ name, imports }) =>
      imports.flatMap(({ from, typeOnly }) => {
        const target = targetOf(name, from);
        // The schemas are data, and stand outside.
        if (target === undefined || target.startsWith('../schema/') || target === '../package.json')
          return [];
        const [here, there] = [roomOf(name), roomOf(target)];
        if (here === there || floorOf(there) < floorOf(here)) return [];
        const way = `${name} -> ${target}`;
        return typeOnly && EXCEPTIONS.includes(way) ? [] : [way];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows each library in one place', () => {
    const wrong = files.flatMap(({ name, imports }) =>
      imports.flatMap(({ from }) => {
        if (from.startsWith('.') || from.startsWith('node:')) return [];
        const places = ADAPTERS[packageOf(from)] ?? [];
        const known = places.some((place) => (place.endsWith('/') ? name.startsWith(place) : name === place));
        return known ? [] : [`${name}: ${from}`];
      }),
    );
    expect(wrong).toEqual([]);
    const used = new Set(files.flatMap(({ imports }) => imports.map(({ from }) => packageOf(from))));
    expect(Object.keys(ADAPTERS).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(PURE)('keeps files, network, clock and chance out of %s', (room) => {
    const outside =
      /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bperformance\.|\bMath\.random\b|\bfetch\(|\bsetTimeout\(/;
    const wrong = files
      .filter(({ name }) => roomOf(name) === room)
      .filter(
        ({ text, imports }) => imports.some(({ from }) => from.startsWith('node:')) || outside.test(text),
      )
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it('asks the process in main.ts and nowhere else', () => {
    const asking = files.filter(({ text }) => /\bprocess\.(?!cwd\(\))\w/.test(text)).map(({ name }) => name);
    expect(asking).toEqual(['main.ts']);
  });

  it('has no file that nobody can read in one go', () => {
    const long = files.filter(({ text }) => text.split('\n').length > LONGEST).map(({ name }) => name);
    expect(long).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(
      files.map(({ name }) => name).filter((name) => /\b(?:utils?|helpers?|common|misc)\b/.test(name)),
    ).toEqual([]);
  });
});

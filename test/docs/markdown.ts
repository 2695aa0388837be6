import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One fenced block of a page. */
export interface Block {
  /** The line of the page on which its text begins. */
  readonly line: number;
  /** The first word behind the fence. */
  readonly language: string;
  /** The other words, such as `plan=exampleshire-2026`; by name, empty where there is no `=`. */
  readonly marks: Readonly<Record<string, string>>;
  /** The spaces before the fence. */
  readonly indent: string;
  /** Without the spaces before it. */
  readonly text: string;
}

/** A page of documentation, by its path in the repository. */
export interface Page {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const PLACES = ['.', 'docs', 'docs/guide'];

/** Every page that people write by hand. */
export const PAGES: readonly Page[] = PLACES.flatMap((place) =>
  readdirSync(new URL(`../../${place}/`, import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => page(place === '.' ? name : `${place}/${name}`)),
);

export function pageOf(name: string): Page {
  const found = PAGES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no page ${name}.`);
  return found;
}

function page(name: string): Page {
  const text = readFileSync(`${ROOT}/${name}`, 'utf8');
  return { name, text, blocks: blocksOf(text) };
}

/** A block may be indented, below a point of a list. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^( *)```(\S*)(.*)\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: indent = '', 2: language = '', 3: words = '', 4: inside = '' }) => ({
      line: text.slice(0, index).split('\n').length + 1,
      language,
      marks: marksOf(words),
      indent,
      text: inside.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

function marksOf(words: string): Record<string, string> {
  const marks = words.split(' ').filter((word) => word !== '');
  return Object.fromEntries(marks.map((mark) => [mark.split('=')[0] ?? '', mark.split('=')[1] ?? '']));
}

/** The cells of every table of a page whose first heading is this, row by row. */
export function rowsUnder({ text }: Page, heading: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).slice(1, -1) : [];
    const [first = '', ...rest] = cells.map((cell) => cell.trim());
    if (first === '') inside = false;
    else if (first === heading) inside = true;
    else if (inside && !/^:?-+:?$/.test(first)) rows.push([first, ...rest]);
  }
  return rows;
}

/** The text between backticks that a cell begins with; else the cell. */
export function codeOf(cell: string): string {
  return /^`([^`]+)`/.exec(cell)?.[1] ?? cell;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { civicplan, folderWith } from '../e2e/civicplan.ts';
import { type Block, PAGES, pageOf, ROOT } from './markdown.ts';

// What the pages show of the command line is what it prints. A `console` block begins with `$ civicplan …` and
// goes on with the output, in a folder that holds the plans of the same page; one that is marked `in=two-years`, in
// the repository that scripts/two-years.mjs builds. A chapter of a report that was written there stands between
// `<!-- from FILE#CHAPTER -->` and `<!-- end -->`. To bring the pages up to date
// after a change of words: UPDATE_DOCS=1 npx vitest run test/docs

const COMMAND = /^\$ civicplan (.+)$/;

function printed(text: string, folder: string): string {
  const [first = ''] = text.split('\n');
  const args = COMMAND.exec(first)?.[1]?.split(' ');
  expect(args, first).toBeDefined();
  const { out, note } = civicplan(args ?? [], folder);
  return `${first}\n${out}${note}`;
}

let built: string | undefined;

/** A repository with the history of one plan, the same for all blocks that are set in it. */
function twoYears(): string {
  if (built !== undefined) return built;
  built = mkdtempSync(join(tmpdir(), 'civicplan-two-years-'));
  execFileSync(process.execPath, [`${ROOT}/scripts/two-years.mjs`, built]);
  return built;
}

afterAll(() => {
  if (built !== undefined) rmSync(built, { recursive: true, force: true });
});

/** A file of that repository, without the signs that only keep words together. */
const writtenThere = (name: string) => readFileSync(join(twoYears(), name), 'utf8').replaceAll('\u2060', '');

/** What stands under a heading, which is found by its anchor, or by its words where it has none. */
function chapterOf(text: string, anchor: string): string {
  const found = text
    .split(/^## /m)
    .find((each) => each.includes(`<a id="${anchor}">`) || slug(each.split('\n')[0] ?? '') === anchor);
  return found?.slice(found.indexOf('\n')).trim() ?? '';
}

const slug = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');

const shows = ({ language, marks }: Block) => language === 'console' || marks.of !== undefined;

describe.each(PAGES.filter(({ blocks }) => blocks.some(shows)))('$name', ({ name, blocks }) => {
  const plans = blocks.filter(({ marks }) => marks.plan !== undefined);
  const files = Object.fromEntries(plans.map(({ marks, text }) => [`plans/${marks.plan}.yaml`, text]));

  it.each(blocks.filter(({ language }) => language === 'console'))(
    'line $line is real',
    ({ text, marks }) => {
      const now = printed(text, marks.in === 'two-years' ? twoYears() : folderWith(files));
      if (process.env.UPDATE_DOCS) {
        const path = `${ROOT}/${name}`;
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(text, () => now),
        );
        return;
      }
      expect(text).toBe(now);
    },
  );

  // `text of=PAGE` is a part of what is shown there.
  it.each(blocks.filter(({ marks }) => marks.of !== undefined))('line $line is a part of it', (block) => {
    const shown = pageOf(block.marks.of ?? '').blocks.filter(({ language }) => language === 'console');
    expect(shown.map(({ text }) => text).join('')).toContain(block.text);
  });
});

// The pictures of that plan are those of its web pages, on white: a reader in the dark sees them as well.
describe('docs/guide/two-years.md', () => {
  const { name, text } = pageOf('docs/guide/two-years.md');

  it.each(
    [...text.matchAll(/<!-- from (\S+)#(\S+) -->\n\n([\s\S]*?)\n\n<!-- end -->/g)].map((found) => [...found]),
  )('shows what is written there: %s', (whole, file, chapter, shown) => {
    const now = chapterOf(writtenThere(file ?? ''), chapter ?? '');
    if (process.env.UPDATE_DOCS) {
      const page = readFileSync(`${ROOT}/${name}`, 'utf8');
      writeFileSync(
        `${ROOT}/${name}`,
        page.replace(whole ?? '', () => (whole ?? '').replace(shown ?? '', () => now)),
      );
      return;
    }
    expect(shown).toBe(now);
  });

  it.each(['timeline', 'slippage-picture', 'burn-up'])('shows %s as the report draws it', async (anchor) => {
    const args = ['report', '--to', 'html', '--history', '--as-of', '2026-01-22'];
    expect(civicplan(args, twoYears()).code).toBe(0);
    const page = writtenThere('out/exampleshire-2024.html');
    const [svg = ''] = page.slice(page.indexOf(`id="${anchor}"`)).match(/<svg[\s\S]*?<\/svg>/) ?? [];
    const drawn = svg.replace('</desc>', '</desc>\n<rect width="100%" height="100%" fill="#ffffff"/>');
    const file = `${ROOT}/docs/guide/images/two-years-${anchor}.svg`;
    if (process.env.UPDATE_DOCS) writeFileSync(file, `${drawn}\n`);
    expect(`${drawn}\n`).toBe(readFileSync(file, 'utf8'));
  });
});

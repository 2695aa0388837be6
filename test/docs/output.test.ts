import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { civicplan, folderWith } from '../e2e/civicplan.ts';
import { type Block, PAGES, pageOf, ROOT } from './markdown.ts';

// What the pages show of the command line is what it prints. A `console` block begins with `$ civicplan …` and
// goes on with the output, in a folder that holds the plans of the same page. To bring the pages up to date
// after a change of words: UPDATE_DOCS=1 npx vitest run test/docs

const COMMAND = /^\$ civicplan (.+)$/;

function printed(text: string, files: Record<string, string>): string {
  const [first = ''] = text.split('\n');
  const args = COMMAND.exec(first)?.[1]?.split(' ');
  expect(args, first).toBeDefined();
  const { out, note } = civicplan(args ?? [], folderWith(files));
  return `${first}\n${out}${note}`;
}

const shows = ({ language, marks }: Block) => language === 'console' || marks.of !== undefined;

describe.each(PAGES.filter(({ blocks }) => blocks.some(shows)))('$name', ({ name, blocks }) => {
  const plans = blocks.filter(({ marks }) => marks.plan !== undefined);
  const files = Object.fromEntries(plans.map(({ marks, text }) => [`plans/${marks.plan}.yaml`, text]));

  it.each(blocks.filter(({ language }) => language === 'console'))('line $line is real', ({ text }) => {
    const now = printed(text, files);
    if (process.env.UPDATE_DOCS) {
      const path = `${ROOT}/${name}`;
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(text, () => now),
      );
      return;
    }
    expect(text).toBe(now);
  });

  // `text of=PAGE` is a part of what is shown there.
  it.each(blocks.filter(({ marks }) => marks.of !== undefined))('line $line is a part of it', (block) => {
    const shown = pageOf(block.marks.of ?? '').blocks.filter(({ language }) => language === 'console');
    expect(shown.map(({ text }) => text).join('')).toContain(block.text);
  });
});

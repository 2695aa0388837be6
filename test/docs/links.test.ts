import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES, ROOT } from './markdown.ts';

/** The names under which GitHub finds the headings of a page. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What a page links to in this repository, pictures too. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return [...new Set(targets.filter((target) => !/^https?:/.test(target)))];
}

const pages = PAGES.map(({ name, text }) => ({ name, links: linksOf(text) }));

describe.each(pages.filter(({ links }) => links.length > 0))('$name', ({ name, links }) => {
  it.each(links)('leads to %s', (target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? join(ROOT, name) : join(ROOT, dirname(name), path);
    expect(existsSync(file), file).toBe(true);
    if (anchor !== undefined) expect(anchors(readFileSync(file, 'utf8'))).toContain(anchor);
  });
});

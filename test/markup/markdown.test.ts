import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/markup/markdown.ts';
import { hostileText } from './hostile.ts';

const JOINER = '\u2060';

/** What GitHub's readers see: escapes resolved, invisible joiners left out. */
function seen(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '')
    .replaceAll(JOINER, '');
}

/** What should be seen: the text on one line, without characters that cannot be shown. */
function meant(text: string): string {
  return text
    .trim()
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '\uFFFD')
    .replaceAll(JOINER, '');
}

describe('markdownText', () => {
  it.each([
    [
      'Agree the dates by 31 May 2022 (see ref 4): £1,250,000',
      'Agree the dates by 31 May 2022 (see ref 4): £1,250,000',
    ],
    ['R&D, 5 < 6, a -> b, file_name_2.pdf', 'R&D, 5 < 6, a -> b, file_name_2.pdf'],
    ['1. Agree', '1\\. Agree'],
    ['- Agree', '\\- Agree'],
    ['# Agree #', '\\# Agree \\#'],
    ['**Agree** | `now`', '\\*\\*Agree\\*\\* \\| \\`now\\`'],
    ['<b>Agree</b>', '&lt;b>Agree&lt;/b>'],
    ['<!-- plan-sync v1 -->', '&lt;!-- plan-sync v1 --&gt;'],
    ['[x](javascript:alert)', '\\[x\\]\\(javascript:alert)'],
    ['Ask @team', `Ask @${JOINER}team`],
    ['Fixes #1, a/b#2 and GH-3', `Fixes #${JOINER}1, a/b#${JOINER}2 and GH${JOINER}-3`],
    ['See deadbeef00', `See deadbe${JOINER}ef00`],
    ['https://a.b and www.a.b', `https:${JOINER}//a.b and www${JOINER}.a.b`],
    ['$x$', `${JOINER}\\$${JOINER}x${JOINER}\\$${JOINER}`],
    ['one\n\n  two\tthree', 'one two three'],
    ['&#64;team', `&amp;#${JOINER}64;team`],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('shows the reader exactly what the plan says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(seen(markdownText(text)).trim()).toBe(meant(text).trim());
      }),
    );
  });

  it('leaves no sign with which Markdown marks text up', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const unescaped = markdownText(text).replace(/\\[!-/:-@[-`{-~]/g, '\uE000');
        expect(unescaped).not.toMatch(/[`*~|[\]\\\n\r]|<[^ \d=]|<$|-->|&#?\w+;(?<!&(?:lt|gt|amp);)/);
        expect(unescaped).not.toMatch(/(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])/);
        expect(unescaped).not.toMatch(/^(?:#|[-+](?: |$)|>|=|\d{1,9}[.)](?: |$))| #+$/);
      }),
    );
  });

  it('leaves nothing that GitHub turns into a mention, a reference, a link or an emoji', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = markdownText(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        for (const magic of [
          /@[\w-]/,
          /#\d/,
          /\b(?:GH|GHSA|CVE)-\w/i,
          /\b[0-9a-f]{7,40}\b/i,
          /:\/\//,
          /www\./i,
          /:[\w+-]+:/,
          /\{[{%]/,
        ]) {
          expect(shown).not.toMatch(magic);
        }
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    for (const piece of ['_', '#', ' ', '\u00a0', '&a', '<', ':a', '-->', 'a_', '\\']) {
      const long = piece.repeat(100_000);
      expect(markdownText(`x${long}y`)).toContain('y');
    }
  });
});

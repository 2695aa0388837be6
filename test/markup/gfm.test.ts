import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/markup/markdown.ts';
import { hostileText } from './hostile.ts';

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const meant = (text: string) =>
  text
    .trim()
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '\uFFFD')
    .replaceAll('\u2060', '');

const decoded = (text: string) =>
  text
    .replaceAll('\u2060', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Where plan text stands: what is written around it, and the only HTML that may come of it. */
const PLACES: readonly [string, (text: string) => string, RegExp][] = [
  ['a paragraph', (text) => text, /^<p>([^<]*)<\/p>$/],
  ['the line after one', (text) => `Before\n${text}`, /^<p>Before\n([^<]*)<\/p>$/],
  ['a heading', (text) => `## ${text}`, /^<h2>([^<]*)<\/h2>$/],
  ['a list', (text) => `- ${text}\n- x`, /^<ul>\n<li>([^<]*)<\/li>\n<li>x<\/li>\n<\/ul>$/],
  ['a link', (text) => `[${text}](#a)`, /^<p><a href="#a">([^<]*)<\/a><\/p>$/],
  [
    'a table',
    (text) => `| h | i |\n| --- | --- |\n| ${text} | z |`,
    /<tbody>\n<tr>\n<td>([^<]*)<\/td>\n<td>z<\/td>\n<\/tr>\n<\/tbody>\n<\/table>$/,
  ],
];

describe('plan text, read by a Markdown parser', () => {
  it.each(PLACES)('is text and nothing else in %s', (_, around, expected) => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (text) => {
          const [, shown = ''] = expected.exec(html(around(markdownText(text))).trim()) ?? [];
          expect(decoded(shown).trim()).toBe(meant(text).trim());
        },
      ),
      { numRuns: 1000 },
    );
  });
});

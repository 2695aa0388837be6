import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/markup/markdown.ts';
import { markdownTemplate } from '../../src/markup/template.ts';
import { hostileText } from './hostile.ts';

describe('markdownTemplate', () => {
  it('escapes whatever it prints, in blocks, partials and calls too', () => {
    const template = markdownTemplate(
      '{{#*inline "row"}}| {{this}} |\n{{/inline}}{{title}} {{#each rows}}{{> row}}{{/each}}{{lookup rows 0}}',
    );
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = markdownText(text);
        expect(template({ title: text, rows: [text] })).toBe(`${safe} | ${safe} |\n${safe}`);
      }),
    );
  });

  it('never compiles data', () => {
    expect(markdownTemplate('{{title}}')({ title: '{{other}}', other: 'secret' })).toBe('{\u2060{other}}');
  });

  it('has helpers for blocks, cells, links and headings', () => {
    const blocks = [
      { kind: 'paragraph', text: 'a|b' },
      { kind: 'list', items: ['c'] },
    ];
    const template = markdownTemplate(
      '{{marks 3}} {{block b}} / {{cell b}} / {{link u}} {{count}}{{nothing}}',
    );
    expect(template({ b: blocks, u: 'https://a.b/', count: 3, nothing: null })).toBe(
      '### a\\|b\n\n- c / a\\|b<br>• c / <https://a.b/> 3',
    );
  });

  it('has helpers for anchors, code and diagrams, which text cannot break out of', () => {
    const template = markdownTemplate('{{anchor a}}{{code good}} {{code bad}}\n{{diagram d}}');
    expect(template({ a: 'x"><b>', good: 'deadbeef', bad: 'a` <b>', d: 'gantt\n```\n````x' })).toBe(
      '<a id="x.22.3e.3cb.3e"></a>`deadbeef` a\\` &lt;b>\n`````mermaid\ngantt\n```\n````x\n`````',
    );
  });

  it.each(['{{{title}}}', '{{& title}}'])('refuses to print without escaping: %s', (source) => {
    expect(() => markdownTemplate(`\n${source}`)).toThrow(/Line 2: .*unescaped/);
  });

  it.each([
    '{{missing}}',
    '{{#if missing}}{{/if}}',
    '{{#each missing}}{{/each}}',
    '{{constructor}}',
    '{{title.constructor}}',
    '{{lookup this "__proto__"}}',
    '{{title.constructor.constructor}}',
    '{{list}}',
  ])('refuses what the data does not have, and what cannot be printed: %s', (source) => {
    const fill = markdownTemplate(source);
    expect(() => fill({ title: 'a', list: ['a'] })).toThrow();
  });

  it.each(['{{log title}}', '{{eval title}}', '{{#title'])('refuses what it does not know: %s', (source) => {
    expect(() => markdownTemplate(source)({ title: 'a' })).toThrow();
  });
});

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

describe('a template that would not come to an end', () => {
  const data = { a: Array.from({ length: 1000 }, () => 'x'), none: [] };
  const nested = (inner: string) => `${'{{#each @root.a}}'.repeat(6)}${inner}${'{{/each}}'.repeat(6)}`;
  const doubling = Array.from(
    { length: 60 },
    (_, at) => `{{#*inline "p${at}"}}{{> p${at + 1}}}{{> p${at + 1}}}{{/inline}}`,
  ).join('');

  it.each([
    ['goes through a list again and again', `\n${nested('y')}`],
    ['writes nothing while it does', nested('{{#if @root.none}}{{/if}}')],
    ['writes more and more', nested('y'.repeat(10_000))],
    ['calls its parts twice each', `${doubling}{{#*inline "p60"}}{{/inline}}{{> p0}}`],
  ])('is stopped at its line where it %s', (_, source) => {
    expect(() => markdownTemplate(source)(data)).toThrow(/^Line [12]: the template goes on and on/);
  });

  it('is stopped where it calls itself', () => {
    expect(() => markdownTemplate('{{#*inline "p"}}{{> p}}{{/inline}}{{> p}}')(data)).toThrow(/stack/);
  });

  it('may be filled as often as one likes', () => {
    const fill = markdownTemplate(`{{#each a}}${'y'.repeat(30_000)}{{/each}}`);
    expect(fill(data)).toBe(fill(data));
  });
});

describe('a mistake in a template', () => {
  it.each([
    ['{{#if a}}\n{{/each}}', /line 1|line 2/i],
    ['\n\n{{missing}}', /^Line 3: "missing" not defined/],
    ['\n{{#each a}}{{missing}}{{/each}}', /^Line 2: /],
    ['\n{{a}}', /^Line 2: A template can print text and numbers/],
  ])('is told with its line: %j', (source, message) => {
    expect(() => markdownTemplate(source)({ a: [{}] })).toThrow(message);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/markup/html.ts';
import { htmlTemplate } from '../../src/markup/html-template.ts';
import { markup } from '../../src/markup/template.ts';
import { hostileText } from './hostile.ts';

const filled = (source: string, data: object = { value: 'v' }) => htmlTemplate(source)(data);

describe('htmlTemplate', () => {
  it('escapes whatever it prints, in text, in attributes, in parts and in calls', () => {
    const template = htmlTemplate(
      '{{#*inline "row"}}<td>{{this}}</td>{{/inline}}<p title="{{value}}">{{#each rows}}{{> row}}{{/each}}{{lookup rows 0}}</p>',
    );
    fc.assert(
      fc.property(hostileText, (value) => {
        const safe = htmlText(value);
        expect(template({ value, rows: [value] })).toBe(`<p title="${safe}"><td>${safe}</td>${safe}</p>`);
      }),
    );
  });

  it('prints mark-up of ours as it stands, and never compiles data', () => {
    expect(filled('{{picture}}{{value}}', { picture: markup('<svg></svg>'), value: '{{other}}' })).toBe(
      '<svg></svg>{{other}}',
    );
  });

  it('has helpers for addresses and headings', () => {
    expect(filled('<a href="{{url value}}">x</a>', { value: 'https://a.b/?c&d' })).toBe(
      '<a href="https://a.b/?c&amp;d">x</a>',
    );
    expect(filled('{{headline 3 value "<b>"}}')).toBe('<h3 class="govuk-heading-m" id="v">&lt;b&gt;</h3>');
  });

  it.each([
    '<p{{#if value}} class="a"{{/if}}>{{value}}</p>',
    '<p class="a{{#if value}} b{{/if}}">x</p>',
    '<p class="a {{value}}">x</p>',
    '<title>{{value}}</title>',
    '{{#if value}}<h2>{{else}}<h3>{{/if}}{{value}}',
    '<a href="#{{value}}">{{value}}</a>',
    '<!-- a > b --><p>{{value}}</p>',
    '<style>a > b { color: red }</style><p>{{value}}</p>',
    '<input value={{#if value}}"a"{{else}}"b"{{/if}}>',
    '5 < 6 {{value}}',
  ])('takes %s', (source) => {
    expect(() => filled(source)).not.toThrow();
  });

  it.each([
    ['{{{value}}}', 'unescaped'],
    ['{{& value}}', 'unescaped'],
    ['<script>let a = "{{value}}"</script>', 'nothing can be printed in <script>'],
    ['<STYLE >a { color: {{value}} }</STYLE>', 'nothing can be printed in <style>'],
    ['<!-- {{value}} -->', 'nothing can be printed in a comment'],
    ['<p title={{value}}>', 'put the value of title into quotation marks'],
    ['<p {{value}}="a">', 'the name of an element or attribute cannot be printed'],
    ['<{{value}}>', 'the name of an element or attribute cannot be printed'],
    ['<h{{value}}>', 'the name of an element or attribute cannot be printed'],
    ['<p onclick="{{value}}">', 'nothing can be printed in onclick'],
    ['<p STYLE="color: {{value}}">', 'nothing can be printed in style'],
    ['<a href="{{value}}">x</a>', 'write href="{{url ...}}"'],
    ["<a href='{{value}}'>x</a>", 'write href="{{url ...}}"'],
    ['<img src="{{value}}">', 'write src="{{url ...}}"'],
    ['<a href="https://a.b/{{url value}}">x</a>', 'write href="{{url ...}}"'],
    ['<a href="{{#if value}}#{{/if}}{{value}}">x</a>', 'write href="{{url ...}}"'],
    ['{{#if value}}<p title="{{/if}}{{value}}">', 'has to be closed in it'],
    ['{{#each value}}<script>{{/each}}{{value}}', 'has to be closed in it'],
    ['<p title="{{> part}}">', 'a part can stand in text only'],
    ['{{#*inline "part"}}<p title="{{/inline}}{{> part}}{{value}}">', 'a part has to end outside of tags'],
    ['{{#> part}}{{value}}{{/part}}', 'is not for web pages'],
    ['<p title="', 'The template ends inside a tag'],
  ])('refuses %s', (source, why) => {
    const told = () => filled(`\n${source}`);
    expect(told).toThrow(why);
    if (!why.startsWith('The')) expect(told).toThrow(/Line 2/);
  });
});

describe('an address', () => {
  const href = (value: string) => filled('<a href="{{url value}}">x</a>', { value }).slice(9, -7);

  it.each([
    'https://a.b/c',
    'http://a.b/',
    'mailto:access@example.gov.uk',
    'plan-1.pdf',
    '../plans/plan-1.html#action-1.28a',
    '#top',
  ])('that is safe is followed: %s', (address) => {
    expect(href(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example/',
    '/\\evil.example',
    'https://user:secret@a.b/',
    'mailto:a@b.c?cc=d@e.f',
    'vbscript:x',
    '..//evil.example',
    '',
  ])('that is not leads nowhere: %j', (address) => {
    expect(href(address)).toBe('#');
  });
});

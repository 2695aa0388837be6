import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../src/markup/xml.ts';
import { readXml } from '../formats/xml.ts';
import { hostileText } from './hostile.ts';

const inDocument = (text: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xmlText(text)}">${xmlText(text)}</a>\n`;

describe('xmlText', () => {
  it.each([
    ['Ailfeddwl am 5% ŵ – £1 👩‍🚒 漢', 'Ailfeddwl am 5% ŵ – £1 👩‍🚒 漢'],
    ['<a b="c">&amp;</a>', '&lt;a b=&quot;c&quot;&gt;&amp;amp;&lt;/a&gt;'],
    [']]>', ']]&gt;'],
    ["it's", 'it&apos;s'],
    ['a\tb', 'a&#9;b'],
    ['a\r\nb', 'a\\u000d\\u000ab'],
    ['\u0000\u001b[2J', '\\u0000\\u001b[2J'],
    ['\ud800 \udfff \ufffe \uffff', '\\ud800 \\udfff \\ufffe \\uffff'],
  ])('writes %j as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  it('is read back as it was written, in text and in attributes, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const { attributes, text: read, children } = readXml(inDocument(text));
        expect(attributes.b).toBe(read);
        expect(children).toEqual([]);
        // What can be seen is there; the rest is there as its number.
        const visible = (some: string) => some.replace(/\\u[0-9a-f]{4}|[^\p{L}\p{N}]/gu, '');
        if (!/\\u/.test(text)) expect(visible(read)).toBe(visible(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is needed: the same text as it stands is not well-formed', () => {
    const raw = (text: string) => () =>
      readXml(`<?xml version="1.0" encoding="UTF-8"?>\n<a b="${text}">${text}</a>\n`);
    for (const text of ['<', '&', '&amp', '"', ']]>', '\u0000', '\ufffe', '\ud800', '<b>', '</a>']) {
      expect(raw(text), JSON.stringify(text)).toThrow();
    }
  });
});

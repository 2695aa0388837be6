import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLink, webAddress } from '../../src/markup/link.ts';
import { markdownText } from '../../src/markup/markdown.ts';
import { hostileText } from './hostile.ts';

describe('markdownLink', () => {
  it.each([
    ['https://example.gov.uk/minutes', '<https://example.gov.uk/minutes>'],
    [' http://example.gov.uk/a?b=1&c=2#d ', '<http://example.gov.uk/a?b=1&c=2#d>'],
    ['https://example.gov.uk/a|b?x&copy;y', '<https://example.gov.uk/a%7Cb?x&copy%3By>'],
  ])('makes %j the link %j', (text, markdown) => {
    expect(markdownLink(text)).toBe(markdown);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://officer:secret@example.gov.uk/',
    'https://example.gov.uk/a b',
    'https://exa\u00admple.gov.uk/',
    'https://',
    'Minutes of the Cabinet, 3 May 2022',
    'https://github.com/owner/name/issues/1',
    'https://git.example.gov.uk/owner/name/pull/2/files',
  ])('leaves %j as text', (text) => {
    expect(markdownLink(text)).toBe(markdownText(text));
  });

  it('never breaks out of the link or the table it stands in', () => {
    const address = hostileText.map((text) => `https://example.gov.uk/${text}`);
    fc.assert(
      fc.property(address, (text) => {
        const link = markdownLink(text);
        if (!link.startsWith('<')) return;
        expect(link).toMatch(/^<https:\/\/example\.gov\.uk\/[^\s<>|"`[\]\\]*>$/);
        expect(new URL(link.slice(1, -1)).host).toBe('example.gov.uk');
      }),
    );
  });
});

describe('webAddress', () => {
  it('gives the normal form, in which nothing looks like what it is not', () => {
    expect(webAddress('HTTPS://EXAMPLE.gov.uk/a/../b')).toBe('https://example.gov.uk/b');
    expect(webAddress('https://exаmple.gov.uk/')).toMatch(/^https:\/\/xn--/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsIn } from '../../src/words/contacts.ts';

const NOTHING = { email: false, telephone: false };

describe('telephone numbers', () => {
  it.each([
    '01632 960001',
    '01632 960 001',
    '01632960001',
    '(01632) 960001',
    '(01632) 960 001',
    '01632-960001',
    '01632.960.001',
    '0163 296 0001',
    '01204 52001',
    '020 7946 0000',
    '020 79460000',
    '0207 946 0000',
    '(020) 7946 0000',
    '0300 123 4567',
    '0800 500 005',
    '07700 900123',
    '07700 900 123',
    '07700900123',
    '+44 20 7946 0000',
    '+44 (0)20 7946 0000',
    '+44(0)1632 960001',
    '+447700900123',
    '0044 1632 960001',
    '+353 1 234 5678',
    'tel. 567890',
    'Telephone: 567 890',
    'Phone number 567890',
    'ext. 4521',
    'extension 4521',
    '020 7946 0000 x123',
    '01632 960001, ext. 12',
    'Tel:01632 960001.',
    'tel.01632960001',
  ])('are found in %s', (text) => {
    expect(contactsIn(`Ask ${text}`)).toEqual({ email: false, telephone: true });
  });

  it.each([
    '01/04/2023 to 31/03/2024',
    '01.04.2023 30 people',
    '2024-01-02 10:30',
    '2023 2024 2025',
    '0900-1700 and 0830 1230',
    'SW1A 2AA, PO1 2AL',
    'UPRN 010012345678',
    'UPRN: 01632960001',
    'cost code 01632960001',
    'budget code: 01632-960001',
    'Ref. 01632 960001',
    'ISBN 978-0-12-345678-9',
    'minute 24/01632 960001',
    'A01632960001',
    'A-01632-960001',
    '£01632 960001',
    '100,000,000,000',
    '1632 960 001 people',
    '00000 000000',
    '0.1632 960001',
    'SU 64000 99000',
    '999, 101 and 111',
    'phone 150 residents',
    'next 1234, index 5678',
    'https://example.gov.uk/01632960001?n=020 ',
    'text in 2025 2026',
  ])('are not found in %s', (text) => {
    expect(contactsIn(text)).toEqual(NOTHING);
  });

  /** Area code and number as the numbering plan parts them, joined as people do. */
  const national = fc
    .tuple(
      fc.constantFrom<readonly [number, ...number[]]>(
        [5, 6],
        [5, 3, 3],
        [4, 3, 4],
        [4, 7],
        [3, 4, 4],
        [3, 8],
      ),
      fc.constantFrom('1', '2', '3', '7', '8'),
      fc.stringMatching(/^\d{9}$/),
      fc.constantFrom(' ', '-', '.', '\u00a0'),
      fc.boolean(),
    )
    .map(([lengths, kind, figures, between, brackets]) => {
      const all = `0${kind}${figures}`;
      const starts = lengths.map((_, index) =>
        lengths.slice(0, index).reduce((sum, length) => sum + length, 0),
      );
      const groups = lengths.map((length, index) => all.slice(starts[index], (starts[index] ?? 0) + length));
      const [area = '', ...rest] = groups;
      return [brackets ? `(${area})` : area, ...rest].join(between);
    });

  it('are found wherever they stand, in every usual shape', () => {
    fc.assert(
      fc.property(national, fc.constantFrom('', 'Ask ', 'on: ', '("', 'from 5 May, '), (number, before) => {
        for (const after of ['', '.', ', or write', ')', ' x12', '\nand']) {
          expect(contactsIn(`${before}${number}${after}`).telephone).toBe(true);
        }
      }),
    );
  });

  it('are not seen in days, years, sums of money and references', () => {
    const two = (most: number) =>
      fc.integer({ min: 1, max: most }).map((figure) => String(figure).padStart(2, '0'));
    const year = fc.integer({ min: 1990, max: 2060 }).map(String);
    const day = fc
      .tuple(two(31), two(12), year, fc.constantFrom('/', '.', '-'))
      .map(([date, month, of, sign]) => [date, month, of].join(sign));
    const iso = fc.tuple(year, two(12), two(31)).map((parts) => parts.join('-'));
    const money = fc.integer({ min: 0, max: 9_999_999 }).map((sum) => `£${sum.toLocaleString('en-GB')}`);
    const minute = fc.tuple(two(99), fc.stringMatching(/^0\d{2,10}$/)).map((parts) => parts.join('/'));
    const uprn = fc.stringMatching(/^[1-9]\d{6,11}$/);
    const anything = fc.array(fc.oneof(day, iso, year, money, minute, uprn), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anything, fc.constantFrom(' ', ', ', ' to ', ' and '), (parts, between) => {
        expect(contactsIn(parts.join(between))).toEqual(NOTHING);
      }),
    );
  });
});

describe('email addresses', () => {
  it.each([
    'jane.doe@exampleshire.gov.uk',
    '(info+plan@example.org)',
    'mailto:a_b@example.co.uk',
    'siân@example.cymru',
  ])('are found in %s', (text) => {
    expect(contactsIn(`Write to ${text}.`)).toEqual({ email: true, telephone: false });
  });

  it.each([
    '@exampleshire',
    'https://social.example/@council',
    '5 @ 10',
    'a@b',
    'jane@',
    'meet @example.org',
  ])('are not found in %s', (text) => {
    expect(contactsIn(text)).toEqual(NOTHING);
  });
});

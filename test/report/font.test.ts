import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/report/font/coverage.ts';
import { inOneFamily } from '../../src/report/font/one-family.ts';
import { printable } from '../../src/report/font/preflight.ts';
import { refusalOf } from '../../src/report/font/refusal.ts';
import { settable } from '../../src/report/font/settable.ts';
import type { PlanView } from '../../src/view/view.ts';
import { STATUS_LABELS, STATUS_SYMBOLS } from '../../src/words/labels.ts';
import { REPORT_WORDS } from '../../src/words/report.ts';
import { action, list, milestone, plan, recommendation, viewOf } from './fixtures/build.ts';
import { font } from './fixtures/templates.ts';

const covers = (name: string) => {
  const coverage = coverageOf(font(name));
  return (text: string) => [...text].map((letter) => coverage(letter.codePointAt(0) ?? 0));
};

describe('what a font covers', () => {
  it('is read from the font', () => {
    const noto = covers('NotoSans-Regular.ttf');
    expect(noto('Aé£ŴŷŁΩЖ–…')).not.toContain(false);
    expect(noto('→≥☐✓⚠中🎉\u0007')).not.toContain(true);
    const dejavu = covers('DejaVuSans.ttf');
    expect(dejavu('→≥☐☑✓✗⚠◐𝔸')).not.toContain(false);
    expect(dejavu('✅❌中🎉')).not.toContain(true);
  });

  it.each(['regular and bold have every sign of our own words'])('%s', () => {
    const said = JSON.stringify([REPORT_WORDS, STATUS_LABELS, STATUS_SYMBOLS]);
    for (const weight of [
      ['NotoSans-Regular.ttf', 'DejaVuSans.ttf'],
      ['NotoSans-Bold.ttf', 'DejaVuSans-Bold.ttf'],
    ]) {
      const [first = [], second = []] = weight.map((name) => covers(name)(said));
      expect([...said].filter((_, index) => !first[index] && !second[index])).toEqual([]);
    }
  });

  it('cannot be read from what is no font', () => {
    expect(() => coverageOf(new Uint8Array(64))).toThrow(/no table "cmap"/);
    expect(() => coverageOf(new Uint8Array(3))).toThrow();
  });
});

describe('printable', () => {
  const latin = (code: number) => code < 0x250 || code === 0x2713;
  const refusal = (character: string) => new Error(`No ${character}`);

  it('puts signs that mean the same in the place of missing ones, in every text of a value', () => {
    const value = { a: 'Done ✅\ufe0f', b: [{ c: 'one\n two\u2028three', d: null, e: 3 }] };
    const shown = { a: 'Done ✓', b: [{ c: 'one two three', d: null, e: 3 }] };
    expect(printable(value, latin, refusal)).toEqual(shown);
  });

  it('refuses the first character that cannot be shown, wherever it stands', () => {
    expect(() => printable({ rows: [{ title: 'a' }, { notes: ['b → ≥'] }] }, latin, refusal)).toThrow('No →');
    expect(() => printable(['\u0007'], () => true, refusal)).toThrow('No \u0007');
    expect(() => printable(['\ud83c'], () => true, refusal)).toThrow('No \ud83c');
  });

  it('lets pass what has no shape of its own', () => {
    const text = 'a\u00adb\u200bc\u2060d\u2003e';
    expect(printable(text, latin, refusal)).toBe(text);
  });
});

describe('settable', () => {
  const shown = ['NotoSans-Regular.ttf', 'DejaVuSans.ttf'].map((name) => coverageOf(font(name)));
  const fonts = (text: string) =>
    [...text].every((letter) => shown.some((covers) => covers(letter.codePointAt(0) ?? 0)));

  it.each([
    ['✅ 🗸 🗹 ❌ ❎', '✓ ✓ ☑ ✗ ✗'],
    ['❗❕ ❓❔ ➕ ➖ ⭐', '!! ?? + − ★'],
    ['⬛ ⬜ ⮕ 🡆 🡒 🡪', '■ □ → → → →'],
    ['\uf0b7 \uf0a7 \uf0a8 \uf06f \uf0d8', '• ▪ □ □ ➢'],
    ['\uf0df \uf0e0 \uf0fb \uf0fc \uf0fd \uf0fe', '← → ✗ ✓ ☒ ☑'],
    ['⚠\ufe0f \ufeff\u202aend\u202c', '⚠ end'],
  ])('makes of %j what the fonts have', (pasted, text) => {
    expect(settable(pasted)).toBe(text);
    expect(fonts(text)).toBe(true);
  });

  it('leaves what means something of its own: the colour of a dot', () => {
    expect(settable('🔴🟠🟢')).toBe('🔴🟠🟢');
  });
});

describe('a refusal', () => {
  const done = (id: string, title: string, line: number) => action(id, title, { line });
  const told = (more: Partial<PlanView>, character: string) =>
    refusalOf(character, 'a-2024', viewOf([plan('first-2024', 'First'), plan('a-2024', 'A plan', more)]));

  it('names the file, the line and the action in which the character stands', () => {
    const actions = [done('11', 'Meet', 80), done('12', 'Celebrate 🎉', 88), done('13', '🎉', 90)];
    const refused = told({ recommendations: [recommendation('1', 'Meet.', { actions })] }, '🎉');
    expect(refused).toMatchObject({ name: 'CannotRender', plan: 'a-2024', action: '12' });
    expect(refused.message).toBe(
      'plans/a-2024.yaml:88: action “12. Celebrate 🎉” has the character “🎉” (U+1F389) which the fonts of the PDF cannot show. Take it out, or say it in words.',
    );
  });

  it('says nothing of numbers that the document does not print', () => {
    const numbering = { recommendations: 'ours', actions: 'ours' } as const;
    const within = milestone('Bell \u0007');
    const otherActions = [action('7001', 'Ring', { line: 5, milestones: [within] })];
    expect(told({ numbering, otherActions }, '\u0007').message).toMatch(
      /^plans\/a-2024\.yaml:5: action “Ring” has an invisible character, U\+0007, which/,
    );
  });

  it('names the key, where it stands in no action', () => {
    const externalSupport = [{ what: 'Help 中' }];
    expect(
      told({ recommendations: [recommendation('2', 'Meet.', { externalSupport })] }, '中').message,
    ).toMatch(/^plans\/a-2024\.yaml: `external-support` of recommendation 2 has the character “中”/);
    expect(told({ introduction: [list('中')] }, '中').message).toMatch(
      /^plans\/a-2024\.yaml: `introduction` has/,
    );
  });

  it('does not take half of a character for it', () => {
    const otherActions = [done('1', '🎉', 5), done('2', 'Half \ud83c', 9)];
    expect(told({ otherActions }, '\ud83c').message).toMatch(/^plans\/a-2024\.yaml:9: .* U\+D83C/);
  });

  it('names the report, where no plan has it', () => {
    expect(told({}, '中').message).toMatch(/^The report a-2024 has the character “中”/);
  });
});

describe('inOneFamily', () => {
  const set = inOneFamily([
    { name: 'First', covers: (code) => code < 0x80 },
    { name: 'Second', covers: (code) => code < 0x2200 },
  ]);

  it('takes the first family that has all letters, for all of them', () => {
    expect(set('abc')).toEqual({ text: 'abc', family: 'First' });
    expect(set('ab → c')).toEqual({ text: 'ab → c', family: 'Second' });
  });

  it('leaves nothing to be looked for elsewhere', () => {
    expect(set('a中b\u2060c')).toEqual({ text: 'a bc', family: 'Second' });
  });
});

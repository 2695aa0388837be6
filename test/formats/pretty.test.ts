import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/words/width.ts';
import { planText, reportOn } from '../check/reports.ts';
import { hostileReport } from './hostile.ts';
import { example, PLAIN, people } from './report.ts';
import { pretty } from './whole.ts';

const lines = (columns: number, colour = false) =>
  pretty(example(), { ...PLAIN, columns, colour }).split('\n');
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
const COLOUR = /\u001b\[\d+m/g;

describe('for people at a terminal', () => {
  it.each([60, 80, 120])(
    'fits into %d columns, but for the sum and for names that cannot be broken',
    (columns) => {
      for (const line of lines(columns).slice(0, -2)) {
        if (line.includes('\t')) continue;
        if (textWidth(line) > columns) expect(line.trim()).toMatch(/^\S+$/);
      }
    },
  );

  it('shows lines wider than a terminal no wider than prose is read', () => {
    expect(lines(1000)).toEqual(lines(100));
  });

  it('has colours only when asked, and says the same without them', () => {
    const coloured = pretty(example(), { ...PLAIN, colour: true });
    expect(coloured).toMatch(COLOUR);
    expect(coloured.replace(COLOUR, '')).toBe(pretty(example(), PLAIN));
    expect(lines(80).join('\n')).not.toMatch(COLOUR);
  });

  it('says in words how serious each group of findings is', () => {
    const heads = lines(80).filter((line) => /^(?:error|warning|note) {2}\S/.test(line));
    const rules = example().plans.map(
      ({ findings }) => new Set(findings.filter(({ kind }) => kind === 'plan').map(({ rule }) => rule)).size,
    );
    expect(heads).toHaveLength(rules.reduce((sum, number) => sum + number, 0));
  });

  it('says the message of every finding, and once what to write where several need the same', () => {
    const flat = pretty(example('county.yaml'), PLAIN).replace(/\s+/g, ' ');
    for (const { message, help } of example('county.yaml').plans.flatMap(({ findings }) => findings)) {
      expect(flat).toContain(message);
      expect(flat.split(`→ ${help}`)).toHaveLength(2);
    }
  });

  it('puts findings under whoever answers for them, by their posts, and then what nobody answers for', () => {
    const heads = (output: string) =>
      output
        .split('\n')
        .filter(
          (line, index, all) =>
            /^[A-Z].* {2}\d/.test(line) &&
            all[index + 1] === '' &&
            !/^(?:Late|Not reported|Due soon|Accepted)/.test(line),
        );
    expect(heads(pretty(people('borough.yaml'), { ...PLAIN, groupBy: 'lead' }))).toEqual([
      'Cabinet Member (Cllr A Jones)  1 accepted for a time',
      'Cabinet Member (Cllr B Shah)  1 error',
      'Chief Executive  1 warning',
      'Head of Policy  2 late, 1 not reported',
      'No one person answers for these  2 warnings, 1 due soon',
      'About the plan itself  1 warning',
    ]);
    expect(heads(pretty(people(), { ...PLAIN, groupBy: 'lead' })).slice(2, 5)).toEqual([
      'Chief Executive, Example Borough Council  1 warning',
      'Head of Policy, Example Borough Council  2 late, 1 not reported',
      'Chief Executive, Example District Council  1 late, 1 not reported',
    ]);
  });

  it('says the same of each finding, whatever it stands under', () => {
    const said = (groupBy: 'file' | 'lead') =>
      pretty(people(), { ...PLAIN, groupBy, columns: 100 })
        .split('\n')
        .filter((line) => line.startsWith('    '))
        .sort();
    expect(said('lead')).toEqual(said('file'));
  });

  it('counts plans, actions and findings in its last line', () => {
    expect(lines(80).at(-2)).toBe(
      '✗ 6 plans, 11 actions: 14 errors, 7 warnings and 1 finding accepted for a time. 1 plan cannot be used and is not counted. 2 actions are late on 1 July 2024.',
    );
    expect(pretty(example('clean.yaml'), PLAIN)).toBe(
      '✓ 1 plan, 0 actions: no errors and no warnings. Nothing is late on 1 July 2024.\n',
    );
  });

  it('says of a set day that it was missed, beside late actions and without them', () => {
    const days = 'reviews:\n  - { kind: statutory-recommendation, received: 5 March 2024 }\n';
    const action = (due: string) =>
      planText('days', '- id: 1', '  title: Do it', '  leads: { says: All }', `  due: ${due}`) + days;
    const of = (due: string) =>
      pretty(reportOn({ 'days.yaml': action(due) }), { ...PLAIN, columns: 160 }).split('\n');
    expect(of('May 2025')[0]).toBe('plans/days.yaml  1 action: 1 set day missed');
    expect(of('May 2025')).toContain('Late on 1 July 2024  1 finding');
    expect(of('May 2025').at(-2)).toMatch(/ No action is late on 1 July 2024\. 1 set day was missed\.$/);
    expect(of('May 2024')[0]).toBe('plans/days.yaml  1 action: 1 late, 1 set day missed');
    expect(of('May 2024').at(-2)).toMatch(/ 1 action is late on 1 July 2024\. 1 set day was missed\.$/);
  });

  it('moves no cursor and begins no command, whatever the plans say', () => {
    fc.assert(
      fc.property(
        hostileReport,
        fc.integer({ min: 20, max: 130 }),
        fc.boolean(),
        (report, columns, people) => {
          const output = pretty(report, { ...PLAIN, columns, groupBy: people ? 'lead' : 'file' });
          expect(output).not.toMatch(/[^\P{Cc}\n\t]|##\[|[\u202a-\u202e\u2066-\u2069]/u);
          for (const line of output.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

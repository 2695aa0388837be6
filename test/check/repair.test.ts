import { describe, expect, it } from 'vitest';
import { NO_CONFIG } from '../../src/source/config.ts';
import { repair, textOf } from '../fix/fixtures.ts';
import { PLAIN } from '../formats/report.ts';
import { json, pretty } from '../formats/whole.ts';
import { reportOn } from './reports.ts';

describe('repairText', () => {
  it('tells what it has made, and what it has left because something else would be wrong', () => {
    const { made, refused } = repair(textOf('deadlines'));
    expect(new Set(made.map(({ title }) => title))).toEqual(new Set(['Write the deadline in the usual way']));
    expect(made).toHaveLength(7);
    expect(refused).toEqual([{ title: 'Write the deadline in the usual way', line: 65, todo: false }]);
  });

  it('asks nobody about what the configuration switches off', () => {
    const config = { ...NO_CONFIG, severities: new Map([['missing-lead', 'off' as const]]) };
    const titles = (
      text: string,
      ...of: Parameters<typeof repair> extends [string, ...infer Rest] ? Rest : never
    ) => repair(text, ...of).made.map(({ title }) => title);
    expect(titles(textOf('todo'))).toContain('Write a TODO about `leads:`');
    expect(titles(textOf('todo'), config)).not.toContain('Write a TODO about `leads:`');
    expect(titles(textOf('todo'), config)).toContain('Write a TODO about `completed:`');
  });
});

describe('findings', () => {
  const report = reportOn({ 'before.yaml': textOf('status') });
  const found = report.plans
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'status-in-deadline');

  it('say that they can be repaired where nothing is left for a person to do', () => {
    const fixable = found.filter((finding) => finding.fixable).map(({ action }) => action);
    expect(fixable).toEqual(['1', '2', '3', '4', '10', '12', '14']);
    expect(found.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['5', '6', '7', '8', '9', '11']),
    );
  });

  it('say so in the terminal and to programs', () => {
    const text = pretty(report, { ...PLAIN, columns: 100 });
    expect(text.match(/\(`--fix` can do this\.\)/g)?.length).toBeGreaterThan(0);
    expect(text.endsWith('  7 of these can be repaired with `civicplan check --fix`.\n')).toBe(true);
    const { findings } = JSON.parse(json(report, PLAIN));
    expect(findings.filter((finding: object) => 'fixable' in finding)).toHaveLength(7);
  });
});

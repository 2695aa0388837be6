import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.ts';
import { checkExample } from '../../src/check/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { describeReports } from '../check/describe.ts';
import { casesIn, checkCase } from './cases.ts';

const FOLDER = import.meta.dirname;
const UPDATE = process.env.UPDATE === '1';

/** Files of `src/rules` that are no rule: the lists, what a rule is, and what several rules share. */
const NO_RULES = ['index', 'rule', 'decider', 'example-dates', 'first-of-each'];

/** What a file is cannot be shown in a piece of one. */
const WITHOUT_EXAMPLE = [
  'empty-file',
  'file-too-large',
  'link-out-of-folder',
  'not-utf8',
  'too-many-mistakes',
  'unreadable-file',
];

/** Where one mistake cannot be without another. */
const FOUND_BESIDES: Readonly<Record<string, readonly string[]>> = {
  'deadline-before-agreed': ['overdue'],
  'deadline-past-when-added': ['overdue'],
  'overdue-unexplained': ['overdue'],
  'plan-id-changed': ['file-name-differs'],
  'waiver-expired': ['missing-lead'],
};

describe('the list of rules', () => {
  const ids = RULES.map(({ id }) => id);

  it('has every rule in a file of its own name', () => {
    const files = readdirSync(join(FOLDER, '../../src/rules'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => basename(name, '.ts'));
    expect(files.filter((name) => !NO_RULES.includes(name)).sort()).toEqual([...ids].sort());
  });

  it('has good and bad examples of every rule', () => {
    for (const id of ids) {
      const names = readdirSync(join(FOLDER, id));
      expect(
        names.some((name) => name.startsWith('ok-')),
        `an ok case of ${id}`,
      ).toBe(true);
      expect(
        names.some((name) => name.startsWith('bad-')),
        `a bad case of ${id}`,
      ).toBe(true);
    }
  });

  it.each(RULES)('says all there is to say of $id', ({ id, kind, severity, summary, why, remedy, since }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const sentence of [summary, why, remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    if (kind === 'late') expect(severity).not.toBe('error');
  });
});

describe.each(RULES.map(({ id }) => id))('%s', (rule) => {
  it.each(casesIn(join(FOLDER, rule)).map((one) => [one.name, one] as const))('%s', (name, one) => {
    const reports = checkCase(one);
    if (name.startsWith('ok-')) {
      expect(describeReports(reports.map((report) => ({ ...report, waived: [] })))).toBe('');
      return;
    }
    const found = describeReports(reports);
    if (UPDATE) writeFileSync(one.expected, found);
    expect(found).toBe(existsSync(one.expected) ? readFileSync(one.expected, 'utf8') : '');
    expect(
      reports.flatMap(({ findings, waived }) => [...findings, ...waived]).map((one) => one.rule),
    ).toContain(rule);
  });
});

const described = CATALOGUE.flatMap(({ rules }) => rules);

describe('the example of', () => {
  const shown = described.flatMap(({ id, example }) => (example ? [{ id, ...example }] : []));

  it.each(shown)('$id finds what it is an example of, and nothing else', ({ id, bad, asOf, before }) => {
    const { findings, waived } = checkExample(bad, asOf, before);
    const rules = new Set([...findings, ...waived].map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([id, ...(FOUND_BESIDES[id] ?? [])].sort());
  });

  it.each(shown)('$id shows how it is right', ({ good, asOf, before }) => {
    expect(describeReports([{ ...checkExample(good, asOf, before), waived: [] }])).toBe('');
  });

  it('every rule but those about what a file is has one', () => {
    const without = described.filter(({ example }) => example === undefined).map(({ id }) => id);
    expect(without.sort()).toEqual(WITHOUT_EXAMPLE);
  });
});

describe('plans in which everything is right', () => {
  it.each(casesIn(join(FOLDER, 'ok')).map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const reports = checkCase(one);
    expect(describeReports(reports.map((report) => ({ ...report, waived: [] })))).toBe('');
    expect(reports.every(({ counts }) => counts !== undefined && counts.late === 0)).toBe(true);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLoaded, checkPlans } from '../../src/check/check.ts';
import { type EarlierOf, earlierPlans } from '../../src/check/earlier.ts';
import { otherPlans } from '../../src/check/other-plans.ts';
import { compareFindings, compareText, type Finding } from '../../src/plan/finding.ts';
import { RULES } from '../../src/rules/index.ts';
import { NO_CONFIG, type SeveritySetting } from '../../src/source/config.ts';
import type { FoundFile } from '../../src/source/find.ts';
import { loadPlan } from '../../src/source/load.ts';
import { day } from '../plan/plans.ts';
import { checkTexts, planText } from './reports.ts';

const RULE_CASES = join(import.meta.dirname, '../rules');

/** Every plan of the rule cases, good and bad: a little of everything. */
const files: FoundFile[] = readdirSync(RULE_CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.before.yaml'))
  .map((name) => ({ path: join(RULE_CASES, name), name: name.replaceAll('\\', '/'), root: RULE_CASES }));

/** What some of them were before. */
const before = files.flatMap(({ path, name, root }) => {
  const file = { path: path.replace(/\.yaml$/, '.before.yaml'), name, root };
  return existsSync(file.path) ? [loadPlan(file)] : [];
});
// Many of them have one id, so each is known by its file.
const earlierOf: EarlierOf = (loaded) =>
  earlierPlans(
    before.filter(({ file }) => file.name === loaded.file.name),
    'main',
  )(loaded);

const asOf = day('2025-04-01');
const check = (chosen: readonly FoundFile[]) => [
  ...checkPlans(chosen, { config: NO_CONFIG, asOf, earlierOf }),
];

describe('findings', () => {
  const all = check(files);
  const loaded = files.map((file) => loadPlan(file)).sort((a, b) => compareText(a.file.name, b.file.name));
  const checkWith = (severities: ReadonlyMap<string, SeveritySetting>) => [
    ...checkLoaded(loaded, { config: { ...NO_CONFIG, severities }, asOf, earlierOf }, otherPlans(files)),
  ];

  it('stand in one order: file, line, column, rule, message', () => {
    const flat: Finding[] = all.flatMap(({ findings }) => findings);
    expect(flat.length).toBeGreaterThan(150);
    expect([...flat].reverse().sort(compareFindings)).toEqual(flat);
    fc.assert(
      fc.property(fc.constantFrom(...flat), fc.constantFrom(...flat), (a, b) => {
        expect(Math.sign(compareFindings(a, b))).toBe(-Math.sign(compareFindings(b, a)) + 0);
      }),
    );
  });

  it('are the same in whatever order the files come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(check(shuffled)).toEqual(all);
      }),
      { numRuns: 5 },
    );
  });

  it('are the same in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns']) {
        process.env.TZ = zone;
        expect(check(files)).toEqual(all);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it.each(RULES.map(({ id }) => id))('of %s, and no other, are gone where the rule is off', (rule) => {
    const without = checkWith(new Map([[rule, 'off']]));
    const left = (findings: readonly Finding[]) => findings.filter((finding) => finding.rule !== rule);
    expect(without).toEqual(
      all.map((report) => ({ ...report, findings: left(report.findings), waived: left(report.waived) })),
    );
  });

  it.each(RULES.map(({ id }) => id))('of %s, and no other, are as serious as configured', (rule) => {
    const noted = checkWith(new Map([[rule, 'note']])).flatMap(({ findings }) => findings);
    const severities = new Set(
      noted.filter((finding) => finding.rule === rule).map(({ severity }) => severity),
    );
    expect([...severities]).toEqual(['note']);
    expect(noted.map(({ message }) => message)).toEqual(
      all.flatMap(({ findings }) => findings.map(({ message }) => message)),
    );
  });

  it('point into the file they are about, each at one place', () => {
    for (const { findings, waived, file } of all) {
      for (const finding of [...findings, ...waived]) {
        expect(finding.file).toBe(file);
        expect(finding.line).toBeGreaterThan(0);
        // What is late is told in one line, without a frame.
        if (finding.kind === 'late') continue;
        const text = finding.frame.lines[finding.line - finding.frame.start] ?? expect.unreachable();
        expect(text.slice(finding.column - 1, finding.endColumn - 1).trim()).not.toBe('');
      }
      const places = findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
      expect(new Set(places).size, file).toBe(places.length);
    }
  });

  it('are told in whole sentences, with the marks of code in pairs', () => {
    for (const { message, help } of all.flatMap(({ findings }) => findings)) {
      for (const said of [message, help]) {
        expect(said).toMatch(/^[A-Z`\d].*[.?]$/);
        expect(said).not.toMatch(/undefined|null|\[object|NaN| {2}|\.\./);
        expect(said.match(/`/g)?.length ?? 0).toSatisfy((ticks: number) => ticks % 2 === 0);
      }
    }
  });
});

describe('a file that is no plan', () => {
  it('has its own findings, no figures, and does not keep the others from being checked', () => {
    const [broken, good] = checkTexts({ 'a.yaml': 'plan: [', 'b.yaml': planText('b') });
    expect(broken?.counts).toBeUndefined();
    expect(broken?.findings.map(({ rule }) => rule)).toEqual(['broken-yaml']);
    expect(good?.counts).toEqual({ recommendations: 0, actions: 0, late: 0 });
  });

  it('has no id that another could be taken for', () => {
    const [, second] = checkTexts({
      'a.yaml': `${planText('b')}colour: blue\n`,
      'b.yaml': planText('b', '- { id: 1, title: Do it, leads: { says: All }, due: May 2025 }'),
    });
    expect(second?.findings).toEqual([]);
  });
});

describe('what may be internal', () => {
  const action = (visibility: string) => [
    '- id: 1',
    '  title: Settle the claim of the contractor',
    `  visibility: ${visibility}`,
  ];
  const internalOf = (text: string) =>
    checkTexts({ 'a.yaml': text }).flatMap(({ findings }) => findings.map(({ internal }) => internal));

  it('is what is found on an internal action', () => {
    expect(internalOf(planText('a', ...action('internal')))).toEqual([true, true]);
    expect(internalOf(planText('a', ...action('public')))).toEqual([false, false]);
  });

  it('is what the reader finds in it', () => {
    expect(internalOf(planText('a', ...action('internal'), '  rag: purple'))).toEqual([true]);
  });

  it('is everything in a file that cannot be read, where something in it is', () => {
    expect(internalOf(`${planText('a', ...action('internal'))}\tbroken`)).toEqual([true]);
    expect(internalOf(`${planText('a', ...action('public'))}\tbroken`)).toEqual([false]);
  });
});

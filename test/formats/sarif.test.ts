import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/check/summary.ts';
import { RULES } from '../../src/rules/index.ts';
import { READING_RULES } from '../../src/source/reading-rules.ts';
import { planText, reportOn } from '../check/reports.ts';
import { hostileReport } from './hostile.ts';
import { example, PLAIN, people } from './report.ts';
import { type Log, sarif, sarifLog } from './whole.ts';

/** The schema is written for draft 4, of which it uses nothing that newer drafts read otherwise but its own name. */
function schemaOfSarif(): object {
  const path = join(import.meta.dirname, 'schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  return schema;
}

const ajv = new Ajv({ strict: false, unicodeRegExp: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('uri-reference', (text) => /^(?:[\w\-.~/]|%[0-9A-F]{2})*$/.test(text));
ajv.addFormat('date-time', () => false);
const isSarif = ajv.compile(schemaOfSarif());

function read(report: CheckReport): Log {
  const log: Log = JSON.parse(sarif(report, PLAIN));
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  return log;
}

function runOf(log: Log): Log['runs'][number] {
  return log.runs[0] ?? expect.unreachable();
}

describe('for code scanning and editors', () => {
  it('describes every rule, and points each result at its own', () => {
    const { tool, results } = runOf(read(example()));
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual([...READING_RULES, ...RULES].map(({ id }) => id));
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex ?? -1]).toBe(ruleId);
    for (const { properties, defaultConfiguration } of tool.driver.rules) {
      if (properties.kind === 'late') expect(defaultConfiguration.level).toBe('note');
    }
  });

  it('makes a note of what is late, which stops no pull request', () => {
    const { results } = runOf(read(example()));
    const levels = (rule: string) =>
      results.filter(({ ruleId }) => ruleId === rule).map(({ level }) => level);
    expect(levels('overdue')).toEqual(['note', 'note']);
    expect(levels('missing-lead')).toEqual(['error', 'error']);
    expect(levels('group-only-lead')).toEqual(['warning', 'warning', 'warning']);
  });

  it('lists what was accepted as suppressed, with until when and why, and says of the rest that it is not', () => {
    const { results } = runOf(read(people()));
    const waived = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(waived.map(({ ruleId, level, suppressions }) => [ruleId, level, ...suppressions])).toEqual([
      [
        'no-review-date',
        'note',
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Until 31 December 2024: The reason is not shown in public either.',
        },
      ],
      [
        'recommendation-without-action',
        'note',
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Until 31 December 2024: The new head of HR starts in the autumn.',
        },
      ],
    ]);
  });

  it('has no words of an internal action', () => {
    const told = (report: CheckReport) => JSON.stringify(runOf(read(report)).results);
    expect(told(example())).not.toMatch(/contractor|secret|mediation|claim|million/);
    expect(told(people())).not.toMatch(/mediat/);
  });

  it('writes a file of any name as an address', () => {
    const report = reportOn({ 'a b%c#d?é:[1].yaml': planText('odd', '- id: 1', '  title: Do it') });
    const uris = runOf(read(report)).results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set(['plans/a%20b%25c%23d%3F%C3%A9%3A%5B1%5D.yaml']));
  });

  it('takes the meaning from what would be a link or a blank to fill', () => {
    const title = '[our page](https://evil.example) {0}';
    const report = reportOn({
      'a.yaml': planText('a', '- id: 1', '  title: Do it', `  due: "${title}"`),
    });
    const texts = runOf(read(report)).results.map(({ message }) => message.text);
    expect(texts.join('\n')).toContain('`[our page]\u2060(https://evil.example) {\u20600}`');
  });

  it('leaves out what matters least where there is more than GitHub takes, and says so', () => {
    const whole = sarifLog(example(), '1.2.3');
    const cut = sarifLog(example(), '1.2.3', 3);
    expect(isSarif(cut)).toBe(true);
    expect(runOf(cut).results).toEqual(runOf(whole).results.slice(0, 3));
    expect(runOf(cut).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'warning',
            message: {
              text: `${runOf(whole).results.length - 3} more results are left out, because GitHub refuses a file with more. Run \`civicplan check\` to read all.`,
            },
          },
        ],
      },
    ]);
  });
});

describe('the fingerprint of a finding', () => {
  const actions = ['- id: 1', '  title: Do it', '  due: May 2024', '- id: 2', '  title: Do that'];
  const fingerprints = (asOf: string, ...lines: string[]) =>
    runOf(sarifLog(reportOn({ 'a.yaml': planText('a', ...lines) }, asOf), '1')).results.map(
      ({ partialFingerprints }) => partialFingerprints['civicplanFinding/v1'],
    );

  it('stays when lines move and days pass', () => {
    const today = fingerprints('2024-07-01', ...actions);
    expect(today).toContain('overdue | a | 1 | ');
    const moved = ['# A comment', '# and another', ...actions];
    expect(fingerprints('2024-08-01', ...moved)).toEqual(today);
  });

  it('is its own', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { results } = runOf(sarifLog(report, '1'));
        const all = results.map(({ partialFingerprints }) => partialFingerprints['civicplanFinding/v1']);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('a hostile plan', () => {
  it('gives a valid file, with a result for each finding', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { results } = runOf(read(report));
        const findings = report.plans.flatMap((plan) => [...plan.findings, ...plan.waived]);
        expect(results).toHaveLength(findings.length);
        for (const { message, ruleIndex } of results) {
          expect(message.text).not.toMatch(/\]\(|\{\d|[^\P{Cc}\t]/u);
          expect(ruleIndex).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

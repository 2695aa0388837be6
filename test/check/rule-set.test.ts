import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RuleSet, ruleSetOf } from '../../src/check/rule-set.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadConfig, NO_CONFIG } from '../../src/source/config.ts';

function ruleSet(text: string): RuleSet {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'civicplan.config.yaml'), text);
  const result = loadConfig(
    undefined,
    folder,
    RULES.map(({ id }) => id),
  );
  if (!('config' in result)) throw new Error(result.problems[0]?.message);
  return ruleSetOf(result.config);
}

const USUAL = ruleSetOf(NO_CONFIG);
const digest = (text: string) => ruleSet(text).digest;

describe('the rule set of a configuration', () => {
  it('names what is set otherwise: for all plans first, then for some', () => {
    expect(USUAL.otherwise).toEqual([]);
    const { otherwise } = ruleSet(`severities:
  person-unused: error
  missing-lead: off
plans:
  - only: [b, a]
    severities: { missing-lead: note, person-unused: error }
`);
    expect(otherwise).toEqual([
      { rule: 'missing-lead', severity: 'off' },
      { rule: 'person-unused', severity: 'error' },
      { rule: 'missing-lead', severity: 'note', plan: 'a' },
      { rule: 'missing-lead', severity: 'note', plan: 'b' },
    ]);
  });

  it('has one digest however the same is written', () => {
    const some = 'severities:\n  person-unused: error\n  missing-lead: off\n';
    const same =
      '# Agreed in May\nseverities: { missing-lead: off, person-unused: error }\ndue-soon-days: 30\n';
    expect(digest(same)).toBe(digest(some));
    const asItIs = RULES.find(({ id }) => id === 'missing-lead')?.severity;
    expect(digest(`severities: { missing-lead: ${asItIs} }\n`)).toBe(USUAL.digest);
    expect(USUAL.digest).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    'severities: { missing-lead: off }',
    'plans: [{ only: [a], severities: { missing-lead: off } }]',
    'due-soon-days: 14',
    'rag: { rule: off }',
    'names: full',
    'statuses: { Paused: { status: deferred } }',
    'meanings: { financial-year-starts: February }',
  ])('has another digest with %s', (text) => {
    expect(digest(`${text}\n`)).not.toBe(USUAL.digest);
  });

  it.each(['meeting: { to: Cabinet }', 'pdf: { paper: portrait }', 'sync: { assign: true }'])(
    'has the same digest with %s, which changes no finding and no figure',
    (text) => {
      expect(digest(`${text}\n`)).toBe(USUAL.digest);
    },
  );
});

import fc from 'fast-check';
import type { CheckedFinding, PlanReport } from '../../src/check/check.ts';
import { type CheckReport, summarise } from '../../src/check/summary.ts';
import { compareFindings } from '../../src/plan/finding.ts';
import { ruleUrl } from '../../src/words/links.ts';
import { hostileText } from '../markup/hostile.ts';
import { day } from '../plan/plans.ts';

/** What the runner of GitHub Actions might take for a command, and what might make it overlook one. */
const commands = fc
  .array(
    fc.constantFrom(
      '::error::',
      '::stop-commands::x',
      '::add-mask::a',
      '##[',
      '##',
      '[group]',
      '%0A',
      '%25',
      '\r\n',
      '\n',
      '\u001b[2J',
      '\u009b',
      '\u202e',
      '`',
      '|',
      '\\',
      '\\|',
      ',line=1',
      ' ',
      ' a b',
      '漢字 👩‍🚒',
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''));

export const anyText = fc.oneof(commands, hostileText);

const NOBODY = 'nobody';

const finding = fc
  .record({
    rule: fc.constantFrom('missing-lead', 'overdue', 'due-soon', 'broken-yaml'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    message: anyText,
    help: anyText,
    text: anyText,
    line: fc.integer({ min: 1, max: 12_000 }),
    column: fc.integer({ min: 1, max: 30 }),
    length: fc.nat(30),
    other: anyText,
    internal: fc.boolean(),
    lead: fc.oneof(fc.constant(NOBODY), fc.record({ post: anyText, council: anyText })),
    ofPlan: fc.boolean(),
  })
  .map(
    ({
      rule,
      severity,
      text,
      line,
      column,
      length,
      other,
      lead,
      ofPlan,
      ...said
    }): Omit<CheckedFinding, 'file' | 'plan'> => ({
      ...said,
      ...(!ofPlan && { lead }),
      rule,
      kind: rule === 'overdue' || rule === 'due-soon' ? 'late' : 'plan',
      severity: rule === 'overdue' || rule === 'due-soon' ? 'note' : severity,
      action: '12',
      line,
      column,
      endLine: line,
      endColumn: column + length,
      url: ruleUrl(rule),
      related: [{ file: other, line: 1, column: 1, endLine: 1, endColumn: 2, message: 'first used here' }],
      frame: { start: line, lines: [text.replace(/[\r\n]+/g, ' ')] },
    }),
  );

const plan = fc
  .record({
    file: anyText,
    findings: fc.array(finding, { maxLength: 14 }),
    waived: fc.array(finding, { maxLength: 2 }),
  })
  .map(({ file, findings, waived }): PlanReport => {
    const place = { file, plan: 'hostile' };
    return {
      ...place,
      counts: { recommendations: 1, actions: 1, late: 0 },
      findings: findings.map((one) => ({ ...one, ...place })).sort(compareFindings),
      waived: waived.map((one) => ({ ...one, ...place, until: one.help, reason: one.message })),
    };
  });

/** What a check might say of plans that somebody wrote to harm whoever reads it. */
export const hostileReport: fc.Arbitrary<CheckReport> = fc
  .array(plan, { maxLength: 3 })
  .map((plans) => summarise(plans, day('2024-07-01')));

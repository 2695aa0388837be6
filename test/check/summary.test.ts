import { describe, expect, it } from 'vitest';
import { type FailLevel, fails } from '../../src/check/summary.ts';
import { planText, reportOn } from './reports.ts';

const late = planText('late', '- id: 1', '  title: Do it', '  leads: { says: All }', '  due: May 2024');
const lacking = planText('lacking', '- id: 1', '  title: Do it', '  leads: { says: All }');
const warned = planText('warned', '- id: 1', '  title: Do it', '  leads: { says: All }', '  due: TBC');
const broken = 'plan: [';

describe('the figures of a check', () => {
  it('keep what is wrong and what is late apart', () => {
    expect(reportOn({ 'late.yaml': late }).summary).toEqual({
      plans: 1,
      recommendations: 0,
      actions: 1,
      errors: 0,
      warnings: 0,
      late: 1,
    });
    expect(reportOn({ 'lacking.yaml': lacking, 'late.yaml': late, 'warned.yaml': warned }).summary).toEqual({
      plans: 3,
      recommendations: 0,
      actions: 3,
      errors: 1,
      warnings: 1,
      late: 1,
    });
  });

  it('count a file that is no plan, and nothing in it', () => {
    expect(reportOn({ 'a.yaml': broken }).summary).toMatchObject({ plans: 1, actions: 0, errors: 1 });
  });

  it('count recommendations without their parts, and actions without theirs', () => {
    const text = [
      'plan: parts',
      'title: Parts',
      'council: Exampleshire Council',
      'recommendations:',
      '  - ref: 1',
      '    text: One',
      '    actions:',
      '      - id: 1',
      '        title: Do it',
      '        milestones: [{ title: First }, { title: Second }]',
      '  - { ref: 1a, part-of: 1, text: Part }',
      '',
    ].join('\n');
    expect(reportOn({ 'parts.yaml': text }).summary).toMatchObject({ recommendations: 1, actions: 1 });
  });
});

describe('what fails', () => {
  const named = (text: string) => ({ [`${/^plan: (\w+)/.exec(text)?.[1]}.yaml`]: text });
  const failing = (text: string, ...on: FailLevel[]) => fails(reportOn(named(text)), on);

  it('is what was asked for', () => {
    expect(failing(lacking, 'error')).toBe(true);
    expect(failing(lacking, 'warning')).toBe(true);
    expect(failing(lacking, 'late')).toBe(false);
    expect(failing(warned, 'error')).toBe(false);
    expect(failing(warned, 'warning')).toBe(true);
    expect(failing(late, 'error', 'warning')).toBe(false);
    expect(failing(late, 'late')).toBe(true);
    expect(failing(broken, 'error')).toBe(true);
    expect(failing(lacking)).toBe(false);
  });

  it('is not the lateness that was accepted, or that nobody wants to hear of', () => {
    const accepted = `${late}waivers:\n  - { rule: overdue, until: May 2025, reason: Agreed }\n`;
    expect(failing(accepted, 'late')).toBe(false);
    expect(reportOn(named(accepted)).summary.late).toBe(1);
    const severities = new Map([['overdue', 'off' as const]]);
    expect(fails(reportOn(named(late), '2024-07-01', { severities }), ['late'])).toBe(false);
  });

  it('is not what will soon be late', () => {
    const soon = planText('soon', '- id: 1', '  title: Do it', '  leads: { says: All }', '  due: July 2024');
    const severities = new Map([['due-soon', 'warning' as const]]);
    expect(fails(reportOn(named(soon), '2024-07-01', { severities }), ['error', 'warning', 'late'])).toBe(
      false,
    );
  });

  it('is a day that was missed after a review, which is no late action', () => {
    const review = 'reviews:\n  - { kind: statutory-recommendation, received: 5 March 2024 }\n';
    const soon = planText('soon', '- id: 1', '  title: Do it', '  leads: { says: All }', '  due: May 2025');
    const missed = `${soon}${review}`;
    expect(failing(missed, 'late')).toBe(true);
    expect(failing(missed, 'error', 'warning')).toBe(false);
    expect(reportOn(named(missed)).summary.late).toBe(0);
    expect(fails(reportOn(named(missed), '2024-04-01'), ['late'])).toBe(false);
  });
});

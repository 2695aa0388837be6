import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/check/severity.ts';
import { missingLead } from '../../src/rules/leads/missing-lead.ts';
import { overdue } from '../../src/rules/progress/overdue.ts';
import { type Config, NO_CONFIG, type SeveritySetting } from '../../src/source/config.ts';

const settings = (rule: string, severity: SeveritySetting) => new Map([[rule, severity]]);
const config = (fields: Partial<Config>): Config => ({ ...NO_CONFIG, ...fields });

describe('how serious a rule is', () => {
  it('is what the rule says, where nothing is configured', () => {
    expect(severityOf(missingLead, 'a', NO_CONFIG)).toBe('error');
  });

  it('is what is configured for all plans, or for this one', () => {
    const severities = settings('missing-lead', 'note');
    expect(severityOf(missingLead, 'a', config({ severities }))).toBe('note');
    const plans = [{ only: ['a', 'b'], severities: settings('missing-lead', 'off') }];
    expect(severityOf(missingLead, 'b', config({ severities, plans }))).toBe('off');
    expect(severityOf(missingLead, 'c', config({ severities, plans }))).toBe('note');
  });

  it('is what the last entry for the plan says, if it speaks of the rule', () => {
    const plans = [
      { only: ['a'], severities: settings('missing-lead', 'off') },
      { only: ['a'], severities: settings('missing-lead', 'warning') },
      { only: ['a'], severities: settings('overdue', 'note') },
    ];
    expect(severityOf(missingLead, 'a', config({ plans }))).toBe('warning');
  });

  it('is never that of an error where the rule tells what is late', () => {
    expect(severityOf(overdue, 'a', config({ severities: settings('overdue', 'error') }))).toBe('warning');
    expect(severityOf(overdue, 'a', config({ severities: settings('overdue', 'note') }))).toBe('note');
  });
});

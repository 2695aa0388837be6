import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, folderWith, LATE_PLAN } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

describe('civicplan status', () => {
  it('shows the figures of each plan, what is late, and the figures of all', async () => {
    const cwd = folderWith({
      'plans/clean.yaml': CLEAN_PLAN,
      'plans/late.yaml': LATE_PLAN.replace('        leads: [ceo]\n', ''),
    });
    expect(await runIn(cwd, ['status'])).toEqual({
      code: 0,
      note: '',
      waits: [],
      out: [
        'As at 22 November 2026',
        '',
        'Exampleshire Council: A plan with nothing wrong (clean)',
        '  1 recommendation, 1 action',
        '  no status given 1',
        '  late 0   due soon 0   without a lead 0   without a date 0',
        '',
        'Exampleshire Council: A plan with nothing wrong (late)',
        '  1 recommendation, 1 action',
        '  no status given 1',
        '  late 1   due soon 0   without a lead 1   without a date 0',
        '',
        '  No.  Action                    Lead              By when       How it stands',
        '  ───  ────────────────────────  ────────────────  ────────────  ──────────────',
        '  1    Hold two meetings a year  No lead given     31 May 2020   ! 2,366 days',
        '                                                                 late; no',
        '                                                                 status given',
        '',
        'All plans',
        '  2 recommendations, 2 actions',
        '  no status given 2',
        '  late 1   due soon 0   without a lead 1   without a date 0',
        '',
      ].join('\n'),
    });
  });

  it('shows the leads and dates of the parts where the action has none itself', async () => {
    const parts = `        milestones:
          - id: 1a
            title: First
            leads: [ceo]
            due: 1 May 2020
          - id: 1b
            title: Second
            leads: [ceo]
            due: 1 June 2020
`;
    const plan = CLEAN_PLAN.replace('        leads: [ceo]\n        due: 31 May 2030\n', parts);
    const ran = await runIn(folderWith({ 'plans/clean.yaml': plan }), ['status']);
    expect(ran.out).toContain('Chief Executive');
    expect(ran.out).not.toContain('No lead given');
    const done = parts.replace(
      '            leads: [ceo]\n            due: 1 May',
      '            status: complete\n            due: 1 May',
    );
    const one = CLEAN_PLAN.replace('        leads: [ceo]\n        due: 31 May 2030\n', done);
    const { out } = await runIn(folderWith({ 'plans/clean.yaml': one }), ['status']);
    expect(out).toMatch(/ {2}Chief Executive {2}/);
    // Each once, and none for a part that is done and had none.
    expect([...`${ran.out}${out}`.matchAll(/Chief/g)]).toHaveLength(2);
  });

  it('leaves internal actions out, and includes them when asked', async () => {
    const cwd = folderWith({ 'plans/late.yaml': `${LATE_PLAN}        visibility: internal\n` });
    expect((await runIn(cwd, ['status'])).out).toContain('1 recommendation, 0 actions');
    const internal = await runIn(cwd, ['status', '--internal']);
    expect(internal.out).toContain('with internal actions: not for publication');
    expect(internal.out).toContain('Hold two meetings');
  });

  it('shows characters that would turn the direction of the text', async () => {
    const cwd = folderWith({
      'plans/late.yaml': LATE_PLAN.replace('Hold two', '\u202eHold two'),
    });
    const ran = await runIn(cwd, ['status']);
    expect(ran.out).toContain('\\u202eHold');
    expect(ran.out).not.toContain('\u202e');
  });
});

describe('notes', () => {
  it('show a file name as text, whatever it is made of', async () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN, 'plans/a\n::error::b\u001b[2J.yaml': 'x' });
    const ran = await runIn(cwd, ['status']);
    expect(ran.code).toBe(1);
    expect(ran.note).not.toMatch(/^\s*::/m);
    expect(ran.note).not.toContain('\u001b');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlainDate } from '../../src/plan/date.ts';
import { USUAL_RAG_RULE } from '../../src/plan/rag.ts';
import { loadPlan } from '../../src/source/load.ts';
import { buildView } from '../../src/view/build.ts';
import { planSource } from '../../src/view/plan-source.ts';

/** The days of the first action, and of its milestones, of a plan that is agreed on 1 January 2026. */
function daysOf(action: string, asOf = '2026-06-15', plan = '') {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-days-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const indented = action.trim().split('\n').join('\n        ');
  writeFileSync(
    join(folder, 'p.yaml'),
    `plan: p
title: Plan
council: Exampleshire
agreed: { date: 1 January 2026 }
${plan}
recommendations:
  - ref: 1
    text: Do it.
    actions:
      - id: 1
        title: Do it
        ${indented}
`,
  );
  const loaded = loadPlan({ path: join(folder, 'p.yaml'), name: 'p.yaml', root: folder });
  expect(loaded.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const source = planSource(loaded);
  if (source === undefined) throw new Error('the plan is invalid');
  const view = buildView([source], {
    asOf: asOf as PlainDate,
    version: '1.2.3',
    dueSoonDays: 30,
    ragRule: USUAL_RAG_RULE,
    internal: false,
  });
  const found = view.plans[0]?.recommendations[0]?.actions[0];
  const told = (days: NonNullable<typeof found>['days'] = []) =>
    days.map(({ kind, day, late }) => `${kind} ${day}${late ? ' late' : ''}`);
  return [told(found?.days), ...(found?.milestones ?? []).map(({ days }) => told(days))];
}

describe('the days that an action has to keep', () => {
  it.each([
    ['a deadline to come', 'due: 31 July 2026', ['deadline 2026-07-31']],
    ['a deadline of today', 'due: 15 June 2026', ['deadline 2026-06-15']],
    ['a deadline that has passed', 'due: May 2026', ['deadline 2026-05-31 late']],
    ['none', 'due: TBC', []],
    ['a review where there is no end', 'due: Ongoing\nreview: 1 May 2026', ['review 2026-05-01 late']],
    [
      'a deadline and a review',
      'due: 31 July 2026\nreview: 1 December 2026',
      ['deadline 2026-07-31', 'review 2026-12-01'],
    ],
    ['the start of what then goes on', 'due: July 2026 and ongoing', ['deadline 2026-07-31']],
    ['a start that has come, and was kept', 'due: May 2026 and ongoing\nstatus: in-progress', []],
    ['a start that was not kept', 'due: May 2026 and ongoing', ['deadline 2026-05-31 late']],
    ['the period that is owed', 'due: Every month\nmet: [31 May 2026]', ['deadline 2026-06-30']],
    ['nothing, where it is done', 'due: 31 July 2026\nstatus: complete', []],
    ['nothing, where it was given up', 'due: 31 May 2026\nstatus: cancelled', []],
  ])('are %s', (_, action, days) => {
    expect(daysOf(action)).toEqual([days]);
  });

  it('are its own, and those of its milestones stand with them', () => {
    const action = `due: 31 July 2026
milestones:
  - { title: First, due: 1 May 2026 }
  - { title: Second, due: 1 May 2026, status: complete }
  - { title: Third, due: 1 July 2026 }
  - { title: Without a date }`;
    expect(daysOf(action)).toEqual([
      ['deadline 2026-07-31'],
      ['deadline 2026-05-01 late'],
      [],
      ['deadline 2026-07-01'],
      [],
    ]);
    expect(daysOf(`${action}\nstatus: superseded`)).toEqual([[], [], [], [], []]);
  });

  it('are none where the plan is over', () => {
    const closed = 'closed: { date: 1 June 2026, reason: Carried on. }';
    expect(daysOf('due: 31 July 2026', '2026-06-15', closed)).toEqual([[]]);
    expect(daysOf('due: 31 July 2026', '2026-05-31', closed)).toEqual([['deadline 2026-07-31']]);
  });
});

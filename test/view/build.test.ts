import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type PlainDate, readIsoDate } from '../../src/plan/date.ts';
import { USUAL_RAG_RULE } from '../../src/plan/rag.ts';
import { loadPlan } from '../../src/source/load.ts';
import { buildView } from '../../src/view/build.ts';
import { planSource } from '../../src/view/plan-source.ts';
import type { View } from '../../src/view/view.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

function viewOf(asOf: string, internal = false): View {
  const file = `${FIXTURES}exampleshire-2024.yaml`;
  const loaded = loadPlan({ path: file, name: 'plans/exampleshire-2024.yaml', root: FIXTURES });
  expect(loaded.findings).toEqual([]);
  const source = planSource(loaded);
  if (source === undefined) throw new Error('the fixture is invalid');
  return buildView([source], {
    asOf: readIsoDate(asOf) as PlainDate,
    version: '1.2.3',
    commit: { id: 'c0ffee', modified: false },
    dueSoonDays: 30,
    ragRule: USUAL_RAG_RULE,
    internal,
  });
}

describe('the view', () => {
  it('holds every figure of the plan, as plain data', async () => {
    const view = viewOf('2024-10-15');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(
      './fixtures/exampleshire-2024.view.json',
    );
  });

  it('holds nothing of an internal action: not its text, its number, its lead, its waiver', () => {
    const text = JSON.stringify(viewOf('2024-10-15'));
    expect(text).not.toMatch(/secret/i);
    expect(text).not.toContain('"exampleshire-2024/2"');
  });

  it('holds internal actions when asked, and says so', () => {
    const view = viewOf('2024-10-15', true);
    expect(view.internal).toBe(true);
    expect(JSON.stringify(view)).toContain('The secret plan');
    expect(view.totals).toMatchObject({ actions: 4, late: 2 });
  });

  it('says which part makes an action late, and how late', () => {
    const lateness = viewOf('2024-10-15').plans[0]?.recommendations[0]?.actions[0]?.lateness;
    expect(lateness).toEqual({
      late: true,
      dueSoon: false,
      lastDay: '2024-09-30',
      daysLate: 15,
      cause: 'Part 2 was due by 30 September 2024',
      explanation: '15 days late: part 2 was due by 30 September 2024',
    });
  });

  it('has figures that add up on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (day) => {
          const { totals, plans } = viewOf(day.toISOString().slice(0, 10));
          const sum = Object.values(totals.byStatus).reduce((total, number) => total + number, 0);
          expect(sum).toBe(totals.actions);
          expect(totals).toEqual(plans[0]?.counts);
          expect(totals.late + totals.dueSoon).toBeLessThanOrEqual(totals.actions);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('reads the plan’s file where it says it does', () => {
    const lines = readFileSync(`${FIXTURES}exampleshire-2024.yaml`, 'utf8').split('\n');
    const actions = viewOf('2024-10-15').plans.flatMap((plan) => [
      ...plan.recommendations.flatMap((recommendation) => recommendation.actions),
      ...plan.otherActions,
    ]);
    expect(actions.map(({ line }) => lines[line - 1]?.trim())).toEqual(['- id: 1', '- id: 3', '- id: 9']);
  });
});

describe('a part that makes an action late', () => {
  it('is called by its title where the numbers are ours', () => {
    const text = readFileSync(`${FIXTURES}exampleshire-2024.yaml`, 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'civicplan-view-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'plan.yaml'), text.replace('  recommendations: ours', '  actions: ours'));
    const source = planSource(loadPlan({ path: join(folder, 'plan.yaml'), name: 'plan.yaml', root: folder }));
    if (source === undefined) throw new Error('the plan is invalid');
    const asOf = readIsoDate('2024-10-15') as PlainDate;
    const view = buildView([source], {
      asOf,
      version: '1.2.3',
      dueSoonDays: 30,
      ragRule: USUAL_RAG_RULE,
      internal: false,
    });
    expect(view.plans[0]?.recommendations[0]?.actions[0]?.lateness.explanation).toBe(
      '15 days late: the part “Hold the first” was due by 30 September 2024',
    );
  });
});

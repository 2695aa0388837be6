import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { expect, it, onTestFinished } from 'vitest';
import type { View } from '../../src/view/view.ts';
import { runIn } from './run.ts';

interface Told {
  readonly plans: readonly {
    readonly actions: readonly {
      readonly action: string;
      readonly slippage?: number;
      readonly extensions: number;
    }[];
  }[];
}

it('the history, a report and its table for spreadsheets tell the same slippage of each action', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-slippage-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync(process.execPath, ['scripts/two-years.mjs', folder]);

  const { out } = await runIn(folder, ['history', '--format', 'json', '--as-of', '2026-01-22']);
  const byHistory = (JSON.parse(out) as Told).plans.flatMap(({ actions }) =>
    actions.map(({ action, slippage, extensions }) => [action, slippage, extensions]),
  );
  await runIn(folder, ['report', '--history', '--to', 'json,csv', '--as-of', '2026-01-22']);
  const { plans } = JSON.parse(readFileSync(join(folder, 'out/exampleshire-2024.json'), 'utf8')) as View;
  const byReport = plans.flatMap(({ history }) =>
    (history?.slippage ?? []).map(({ action, days, extensions }) => [action, days, extensions]),
  );
  expect(byReport).toEqual(byHistory);
  const csv = readFileSync(join(folder, 'out/exampleshire-2024.csv'), 'utf8');
  const [headings = [], ...rows] = parseCsv(csv, { delimiter: ',' });
  const at = (heading: string) => headings.indexOf(heading);
  const byTable = rows
    .filter((row) => row[at('Milestone')] === '' && row[at('Days slipped')] !== '')
    .map((row) => [row[at('Action id')], Number(row[at('Days slipped')]), Number(row[at('Times moved')])]);
  expect(byTable).toEqual(byReport);
  expect(byReport.filter(([, days]) => Number(days) > 0)).toHaveLength(4);
});

import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csvField } from '../../src/markup/csv.ts';
import { allActions } from '../../src/report/document/names.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import type { PlanView, View } from '../../src/view/view.ts';
import { visible } from '../../src/words/printable.ts';
import { hostileText } from '../markup/hostile.ts';
import { needs } from '../readers/readers.ts';
import { action, plan, recommendation, viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { throughOffice } from './fixtures/office.ts';
import { hostile, narrative, numberless } from './fixtures/others.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { templates } from './fixtures/templates.ts';

const office = needs('libreoffice');

const plans = [exampleshire, narrative, numberless, hostile];
const render = async (of: PlanView, view: View = viewOf(plans)) =>
  String(await OUTPUTS.csv.render(reportOn(view, of), templates));

/** Commas, quotation marks, UTF-8: what its dialogue offers for such a file, and nobody is asked here. */
const AS_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76';

/** Rows by their headings, as the guide tells whoever reads the file. */
function rowsOf(csv: string): Record<string, string>[] {
  const [headings = [], ...rows] = parseCsv(csv, { delimiter: ',' });
  const readBack = (value: unknown) => String(value ?? '').replace(/^'/, '');
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [headings[at], readBack(value)])));
}

describe('the CSV file', () => {
  it('has a row for every action and milestone, with all that is asked of them', async () => {
    const csv = await render(exampleshire);
    // Line ends are looked at below: this file is kept as git keeps text.
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot('./golden/exampleshire-2022.csv.golden');
  });

  it('begins with a byte order mark, ends every row as RFC 4180 asks, and has as many fields in each', async () => {
    const csv = await render(exampleshire);
    expect(csv.startsWith('\ufeffPlan,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = parseCsv(csv, { delimiter: ',' });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(csv.split('\r\n')).toHaveLength(rows.length + 1);
  });

  it.each(plans.map((each) => [each.id, each] as const))(
    'counts what the plan %s counts',
    async (_, each) => {
      const rows = rowsOf(await render(each));
      const actions = rows.filter((row) => row.Milestone === '');
      expect(actions.map((row) => row['Action id'])).toEqual(allActions(each).map(({ id }) => visible(id)));
      expect(actions.filter((row) => row.Late === 'Yes')).toHaveLength(each.counts.late);
      const milestones = allActions(each).flatMap((one) => one.milestones);
      expect(rows).toHaveLength(actions.length + milestones.length);
      for (const [index, { leads, due }] of allActions(each).entries()) {
        expect(actions[index]?.Leads).toBe(leads?.text ?? '');
        expect(actions[index]?.['Due date']).toBe(due?.last ?? '');
      }
    },
  );

  it('keeps apart what a council calls like one of our columns', async () => {
    const columns = [
      { column: 'Plan', text: 'A' },
      { column: 'Plan (2)', text: 'B' },
      { column: '=1+1', text: 'C' },
    ];
    const own = plan('p', 'P', {
      recommendations: [recommendation('1', 'Text.', { actions: [action('1', 'One', { extra: columns })] })],
    });
    const [row] = rowsOf(await render(own, viewOf([own])));
    expect(row).toMatchObject({ Plan: 'p', 'Plan (2)': 'A', 'Plan (2) (2)': 'B', "'=1+1": 'C' });
  });

  it('says which actions are internal where they are shown, and is refused to the public', async () => {
    const rows = rowsOf(await render(secret, viewOf([secret], { internal: true })));
    expect(rows.map((row) => row.Visibility)).toEqual(['Public', 'Internal']);
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });

  it.skipIf(office.left)(
    office.named('is text and nothing else for LibreOffice, whatever the plan says'),
    async () => {
      const texts = [
        ...['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '=HYPERLINK("http://a.b","x")', "'=1+1"],
        ...fc.sample(hostileText, { numRuns: 300, seed: 4 }),
      ].map((text) => `${text}…`);
      const file = `\ufeff${texts.map((text) => `${csvField(text)},x\r\n`).join('')}`;
      const sheet = throughOffice('plan.csv', file, 'fods', AS_CSV).toString();
      expect(sheet).not.toContain('table:formula');
      const { sheets } = await readXlsx(throughOffice('plan.csv', file, 'xlsx', AS_CSV));
      const read = sheets[0]?.rows.map(([first]) => String(first).replace(/^'/, ''));
      expect(read).toEqual(texts.map(visible));
      // The same without our care is a formula: the test can fail.
      expect(throughOffice('plan.csv', '=1+1,x\r\n', 'fods', AS_CSV).toString()).toContain('table:formula');
    },
  );
});

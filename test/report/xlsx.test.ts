import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
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
import { elementsOf, partsOf } from './fixtures/packed-files.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { templates } from './fixtures/templates.ts';

const office = needs('libreoffice');

const plans = [exampleshire, narrative, numberless, hostile];
const render = async (of: PlanView, view: View = viewOf(plans)) =>
  (await OUTPUTS.xlsx.render(reportOn(view, of), templates)) as Uint8Array;

/** Titles with what each of them says, in a plan of as many actions. */
const titled = (texts: readonly string[]) =>
  plan('p', 'P', {
    recommendations: [
      recommendation('1', 'Text.', { actions: texts.map((text, at) => action(String(at), text)) }),
    ],
  });

async function sheetsOf(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
}

/** What stands in a column of a sheet, by its heading. */
function columnOf(rows: readonly unknown[][] = [], heading: string): unknown[] {
  const at = rows[0]?.indexOf(heading) ?? -1;
  return rows.slice(1).map((row) => row[at] ?? null);
}

describe('the workbook', () => {
  it('has the figures, the actions, and what belongs to them', async () => {
    const sheets = await sheetsOf(await render(exampleshire));
    expect(Object.keys(sheets)).toEqual(['Summary', 'Actions', 'Recommendations', 'People', 'Dates moved']);
    expect(sheets.Summary?.slice(0, 8)).toEqual([
      ['Figure', 'exampleshire-2022'],
      ['Plan title', 'Response to the 2022 corporate peer challenge'],
      ['Council', 'Exampleshire Councils Partnership'],
      ['As at', new Date('2022-07-01T00:00:00Z')],
      ['Recommendations', 4],
      ['Actions', 19],
      ['Complete and verified', 1],
      ['In progress', 7],
    ]);
    expect(columnOf(sheets.Recommendations, 'Recommendation ref')).toEqual([
      ...['1', '2', '3', '3a', '3b', '4', '4a', '4b'],
    ]);
    expect(columnOf(sheets.People, 'Role')).toEqual(['Officer', 'Officer', 'Councillor', 'Group']);
    expect(columnOf(sheets['Dates moved'], 'Changed date')).toEqual([new Date('2022-05-02T00:00:00Z')]);
  });

  it.each(plans.map((each) => [each.id, each] as const))(
    'counts what the plan %s counts',
    async (_, each) => {
      const { Actions: rows = [] } = await sheetsOf(await render(each));
      const milestones = columnOf(rows, 'Milestone');
      const own = (heading: string) => columnOf(rows, heading).filter((_cell, at) => milestones[at] === null);
      expect(own('Action id')).toEqual(allActions(each).map(({ id }) => id));
      expect(own('Late').filter((late) => late === 'Yes')).toHaveLength(each.counts.late);
      expect(own('Leads')).toEqual(allActions(each).map(({ leads }) => leads?.text ?? null));
      expect(own('Due date')).toEqual(
        allActions(each).map(({ due }) => (due?.last ? new Date(`${due.last}T00:00:00Z`) : null)),
      );
    },
  );

  it('keeps the headings in sight, to filter by and on every printed page', async () => {
    const sheet = (await partsOf(await render(exampleshire))).get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]{1,2}22"\/>/);
    const workbook = (await partsOf(await render(exampleshire))).get('xl/workbook.xml') ?? '';
    expect(workbook).toMatch(/_xlnm\.Print_Titles/);
  });

  it('lets web addresses be followed and nothing else', async () => {
    const linked = async (of: PlanView) =>
      [...(await partsOf(await render(of)))]
        .filter(([name]) => name.endsWith('.rels'))
        .flatMap(([, text]) => [...text.matchAll(/Target="([^"]*)" TargetMode="External"/g)])
        .map(([, target]) => target);
    expect(await linked(exampleshire)).toEqual(['https://example.gov.uk/invitations']);
    expect(await linked(hostile)).toEqual([]);
  });

  it('holds text as text, and no formula, whatever the plan says', async () => {
    const texts = [
      ...['=1+1', '+1', '-1', '@SUM(1)', "'=1", '#N/A', '#REF!', 'TRUE', '1.10', '1/2', '_x0041_', '&amp;'],
      ...fc.sample(hostileText, { numRuns: 200, seed: 4 }).map((text) => `<${text}>`),
    ];
    const bytes = await render(titled(texts), viewOf([titled(texts)]));
    for (const [name, content] of await partsOf(bytes)) {
      const all = elementsOf(content);
      expect(all.length, name).toBeGreaterThan(0);
      expect(all.map((element) => element.name)).not.toContain('f');
      for (const { name: tag, attributes } of all) if (tag === 'c') expect(attributes.t).not.toBe('e');
    }
    const { Actions: rows } = await sheetsOf(bytes);
    expect(columnOf(rows, 'Title')).toEqual(texts.map(visible));
  });

  it.skipIf(office.left)(office.named('says the same to LibreOffice'), async () => {
    const texts = [
      '=1+1',
      '#N/A',
      '1.10',
      '1/2',
      '_x0041_',
      '  a\nb',
      'Ŵŵ',
      ...fc.sample(hostileText, { numRuns: 60, seed: 5 }).map((text) => `<${text}>`),
    ];
    const read = throughOffice('plan.xlsx', await render(titled(texts), viewOf([titled(texts)])), 'xlsx');
    const { Actions: rows } = await sheetsOf(read);
    expect(columnOf(rows, 'Title')).toEqual(texts.map(visible));
    const again = await sheetsOf(throughOffice('plan.xlsx', await render(exampleshire), 'xlsx'));
    const { Actions: ours = [] } = await sheetsOf(await render(exampleshire));
    for (const heading of ['Action id', 'Milestone', 'Leads', 'Due', 'Due date', 'Days late', 'Late'])
      expect(columnOf(again.Actions, heading), heading).toEqual(columnOf(ours, heading));
  });

  it('says on every page that it is internal, and is refused to the public', async () => {
    const parts = await partsOf(await render(secret, viewOf([secret], { internal: true })));
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(5);
    for (const [, sheet] of sheets)
      expect(sheet).toContain('<oddHeader>&amp;CInternal: this report includes');
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../../src/report/index.ts';
import { type KindName, reportsOf } from '../../../src/report/kinds/index.ts';
import { type Asked, NOTHING_ASKED } from '../../../src/report/kinds/kind.ts';
import type { View } from '../../../src/view/view.ts';
import { viewOf } from '../fixtures/build.ts';
import { exampleshire } from '../fixtures/exampleshire.ts';
import { hostile, narrative, numberless } from '../fixtures/others.ts';
import { readPdf } from '../fixtures/read-pdf.ts';
import { templates } from '../fixtures/templates.ts';
import {
  askedSince,
  day,
  filesView,
  PLYMOUTH,
  PORTSMOUTH,
  SPRING,
  SUMMER,
  state,
  textOf,
} from './reading.ts';

const FOR_SCRUTINY: Asked = {
  ...NOTHING_ASKED,
  meeting: { to: 'Scrutiny Panel', from: ['Head of Policy', 'Chief Executive'], date: day('2024-07-09') },
  nextMeeting: day('2024-10-08'),
};

const JULY = '2024-07-01';
const summer = filesView([SUMMER], JULY);
const inGit = state(textOf(SPRING), SUMMER, SUMMER);
const sinceSpring: Asked = { ...FOR_SCRUTINY, ...movements(askedSince('2024-04-15', inGit, { asOf: JULY })) };
const withoutGit: Asked = {
  ...FOR_SCRUTINY,
  ...movements(askedSince('2024-04-15', { kind: 'no-git' }, { asOf: JULY })),
};

function movements(asked: Asked): Pick<Asked, 'movements'> {
  return { movements: asked.movements };
}

async function markdownOf(view: View, kind: KindName, asked: Asked = NOTHING_ASKED): Promise<string[]> {
  const reports = reportsOf(view, kind, asked);
  return Promise.all(reports.map(async (report) => String(await OUTPUTS.md.render(report, templates))));
}

/** Compares with the file in golden/, or writes it when UPDATE is set. */
function expectGolden(name: string, markdown: string | undefined): void {
  const file = fileURLToPath(new URL(`golden/${name}.md.golden`, import.meta.url));
  if (process.env.UPDATE !== undefined) writeFileSync(file, markdown ?? '');
  expect(markdown).toBe(readFileSync(file, 'utf8'));
}

const inPortfolio = filesView([SUMMER, PORTSMOUTH, PLYMOUTH], '2022-07-01');

describe('the Markdown of each kind', () => {
  it.each([
    ['exampleshire-progress', summer, 'progress', sinceSpring],
    ['exampleshire-progress-without-git', summer, 'progress', withoutGit],
    ['exampleshire-progress-without-since', summer, 'progress', NOTHING_ASKED],
    ['exampleshire-exceptions', summer, 'exceptions', FOR_SCRUTINY],
    ['exampleshire-lead', summer, 'lead', { ...NOTHING_ASKED, lead: 'finance' }],
    ['exampleshire-position-statement', summer, 'position-statement', NOTHING_ASKED],
    ['exampleshire-internal', filesView([SUMMER], JULY, true), 'exceptions', NOTHING_ASKED],
    ['three-plans-portfolio', inPortfolio, 'portfolio', NOTHING_ASKED],
    ['portsmouth-2021-progress', filesView([PORTSMOUTH], '2022-07-01'), 'progress', NOTHING_ASKED],
    ['portsmouth-2021-exceptions', filesView([PORTSMOUTH], '2022-07-01'), 'exceptions', NOTHING_ASKED],
    ['plymouth-2022-progress', filesView([PLYMOUTH], '2022-07-01'), 'progress', NOTHING_ASKED],
    [
      'plymouth-2022-position-statement',
      filesView([PLYMOUTH], '2022-07-01'),
      'position-statement',
      NOTHING_ASKED,
    ],
    ['narrative-progress', viewOf([narrative]), 'progress', NOTHING_ASKED],
    ['narrative-position-statement', viewOf([narrative]), 'position-statement', NOTHING_ASKED],
  ] as const)('%s is the one on file', async (name, view, kind, asked) => {
    const [markdown, ...others] = await markdownOf(view, kind, asked);
    expect(others).toEqual([]);
    expectGolden(name, markdown);
  });

  it('has tables in which every row has as many cells as the heading', async () => {
    for (const kind of ['progress', 'exceptions', 'portfolio', 'position-statement'] as const) {
      for (const markdown of await markdownOf(viewOf([exampleshire, hostile, numberless]), kind)) {
        for (const table of markdown.matchAll(/(?:^\|.*\n)+/gm)) {
          const rows = table[0].trim().split('\n');
          expect(new Set(rows.map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length)).size).toBe(1);
        }
      }
    }
  });

  it('points to nothing that is not in it', async () => {
    for (const kind of ['progress', 'exceptions', 'portfolio', 'position-statement'] as const) {
      for (const markdown of await markdownOf(viewOf([exampleshire, hostile, numberless, narrative]), kind)) {
        const anchors = [...markdown.matchAll(/<a id="([^"]*)">/g)].map(([, anchor]) => anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
        const pointers = [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
        expect(anchors).toEqual(expect.arrayContaining(pointers));
      }
    }
  });
});

describe('files', () => {
  it('are named after the plan and the kind, after the lead, or after the portfolio', () => {
    const names = (kind: KindName, asked: Asked = NOTHING_ASKED) =>
      reportsOf(inPortfolio, kind, asked).map(({ name }) => name);
    expect(names('plan')).toEqual(['exampleshire-2024', 'portsmouth-2021', 'plymouth-2022']);
    expect(names('progress')[1]).toBe('portsmouth-2021-progress');
    expect(names('exceptions')[1]).toBe('portsmouth-2021-exceptions');
    expect(names('position-statement')[1]).toBe('portsmouth-2021-position-statement');
    expect(names('lead', { ...NOTHING_ASKED, lead: 'finance' })).toEqual(['lead-finance']);
    expect(names('portfolio')).toEqual(['portfolio']);
  });
});

describe('the JSON of each kind', () => {
  it('has the movement beside the figures, and the same counts as the page', async () => {
    const [report] = reportsOf(summer, 'progress', sinceSpring);
    if (!report) throw new Error('There is no report.');
    const read = JSON.parse(String(await OUTPUTS.json.render(report, templates)));
    const { stood, ...movement } = read.plans[0].movement;
    expect(stood.counts.actions).toBe(8);
    expect(stood.moved[0]).toEqual({
      action: '1',
      was: {
        due: '30 June 2024',
        status: '◐ In progress',
        rag: 'green',
        lead: 'Chief Executive; Cllr A Jones, Cabinet Member for Finance',
      },
      now: {
        due: '30 September 2024',
        status: '◐ In progress',
        rag: 'green',
        lead: 'Chief Executive; Cllr A Jones, Cabinet Member for Finance',
      },
      differs: ['due'],
    });
    expect(movement).toEqual({
      since: '2024-04-15',
      basis: { kind: 'states', commit: 'fedcba9876543210fedcba9876543210fedcba98', late: 3 },
      completed: ['2'],
      started: ['3'],
      reopened: [],
      stopped: ['6'],
      newlyLate: ['4'],
      noLongerLate: ['3'],
      added: ['10'],
      removed: [{ id: '8', title: 'Buy a new ledger', late: true }],
      updated: ['3', '4'],
      dates: [
        {
          action: '1',
          from: '30 June 2024',
          to: '30 September 2024',
          days: 92,
          recorded: { reason: 'The general election was called.', body: 'Cabinet', minute: '24/31' },
        },
        {
          action: '3',
          from: '31 March 2024',
          to: '31 October 2024',
          days: 214,
          recorded: { reason: 'No trainer could be found.' },
        },
      ],
    });
  });

  it('of a lead has the actions of the lead and no others', async () => {
    const [report] = reportsOf(summer, 'lead', { ...NOTHING_ASKED, lead: 'finance' });
    const ids = report?.view.plans.flatMap((plan) => plan.recommendations.flatMap((each) => each.actions));
    expect(ids?.map(({ id }) => id)).toEqual(['2', '4', '5', '6']);
    expect(report?.view.totals.actions).toBe(4);
  });
});

describe('the PDF of each kind', () => {
  it.each(['progress', 'exceptions', 'portfolio', 'position-statement'] as const)(
    'of %s says what its page says, and is for everybody to read',
    async (kind) => {
      for (const report of reportsOf(viewOf([exampleshire, numberless, hostile]), kind, FOR_SCRUTINY)) {
        const read = await readPdf((await OUTPUTS.pdf.render(report, templates)) as Uint8Array);
        expect(read).toMatchObject({ marked: true, conformance: '1', language: 'en-GB' });
        for (const { heading } of report.document.chapters) expect(read.outline).toContain(`2 ${heading}`);
        expect(read.text).toContain('ScrutinyPanel');
        expect(read.text).toContain('9July2024');
      }
    },
  );
});

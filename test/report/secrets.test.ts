import { describe, expect, it } from 'vitest';
import { checkLoaded } from '../../src/check/check.ts';
import { summarise } from '../../src/check/summary.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { KINDS, type KindName, reportsOf } from '../../src/report/kinds/index.ts';
import type { Asked } from '../../src/report/kinds/kind.ts';
import type { ReportFormat } from '../../src/report/output.ts';
import { NO_CONFIG } from '../../src/source/config.ts';
import { loadText } from '../../src/source/load.ts';
import { wantedIssues } from '../../src/tracker/desired.ts';
import { PLAIN } from '../formats/report.ts';
import { whole } from '../formats/whole.ts';
import { OPTIONS } from '../tracker/example.ts';
import { partsOf } from './fixtures/packed-files.ts';
import { packed, readPdf } from './fixtures/read-pdf.ts';
import { templates } from './fixtures/templates.ts';
import { askedSince, sourceOf, state, viewOn } from './kinds/reading.ts';

/** Stands in every text that an internal action can have, and in the name of a lead who has no other action. */
const SECRET = 'Zzyzx';

const OPEN = `      - id: 1
        title: Publish the accounts
        leads: [ceo]
        due: 31 May 2024
`;
const INTERNAL = `      - id: ${SECRET}-2
        title: ${SECRET} settlement
        details: ${SECRET} details by a.${SECRET}@example.gov.uk
        programme: ${SECRET} programme
        leads: { says: ${SECRET} team, who: [counsel] }
        due: { says: ${SECRET} by spring, by: 31 March 2024 }
        baseline: 31 January 2024
        status: in-progress
        rag: red
        rag-reason: ${SECRET} reason
        depends-on: [1]
        milestones:
          - id: ${SECRET}-2a
            title: ${SECRET} offer
            due: 29 February 2024
        measures:
          - { measure: ${SECRET} cost, baseline: "0", target: "1", actual: ${SECRET} }
        updates:
          - { date: 20 June 2024, note: ${SECRET} news, by: counsel }
        date-changes:
          - { date: 1 March 2024, from: 29 February 2024, to: 31 March 2024, reason: ${SECRET} talks, body: ${SECRET} Board, minute: ${SECRET} 1 }
        completed: { date: 1 April 2024, evidence: [https://example.gov.uk/${SECRET}] }
        extra: { ${SECRET} column: ${SECRET} value }
        visibility: internal
`;
const PLAN = `plan: secrets
title: A plan with an internal action
council: Exampleshire Council
agreed: { date: 1 January 2024 }
people:
  ceo: { post: Chief Executive, kind: officer }
  counsel: { name: ${SECRET} QC, post: ${SECRET} Counsel, kind: partner }
recommendations:
  - ref: 1
    text: Settle what is open.
    theme: Finance
    actions:
${OPEN}${INTERNAL}waivers:
  - { rule: overdue, action: ${SECRET}-2, until: 31 December 2024, reason: ${SECRET} waiver }
`;
const AS_OF = '2024-07-01';
const FILE = 'plans/secrets.yaml';

/** The action was public in spring, under the same id: what was public then is not told now either. */
const BEFORE = PLAN.replace('        visibility: internal\n', '');

const sources = [sourceOf(PLAN, FILE)];
const asked: Asked = {
  ...askedSince('2024-04-15', state(BEFORE, FILE, FILE), { asOf: AS_OF, text: PLAN, file: FILE }),
  lead: 'ceo',
};
const kinds = Object.keys(KINDS) as KindName[];
const formats = Object.keys(OUTPUTS) as ReportFormat[];

/** The first letter of an archive, which a Word file and a workbook are. */
const ZIPPED = 'P'.charCodeAt(0);

const textOf = async (content: string | Uint8Array) =>
  typeof content === 'string'
    ? content
    : content[0] === ZIPPED
      ? [...(await partsOf(content)).values()].join('\n')
      : `${(await readPdf(content)).text}\n${Buffer.from(content).toString('latin1')}`;

describe('a secret', () => {
  it('stands in the plan in more than twenty places', () => {
    expect(PLAN.split(SECRET).length).toBeGreaterThan(20);
  });

  describe.each(kinds)('in the public reports of kind %s', (kind) => {
    it.each(formats)('is not in the %s', async (format) => {
      const reports = reportsOf(viewOn(sources, AS_OF), kind, asked);
      expect(reports).toHaveLength(1);
      for (const report of reports) {
        const content = await textOf(await OUTPUTS[format].render(report, templates));
        expect(content.length).toBeGreaterThan(400);
        expect(content).not.toMatch(new RegExp(SECRET, 'i'));
      }
    });
  });

  it.each(['github', 'markdown', 'sarif', 'junit'] as const)('is not in the findings as %s', (format) => {
    const path = { path: `/${FILE}`, name: FILE, root: '/' };
    const checked = [
      ...checkLoaded([loadText(PLAN, path)], { config: NO_CONFIG, asOf: viewOn(sources, AS_OF).asOf }),
    ];
    const report = summarise(checked, viewOn(sources, AS_OF).asOf);
    expect(report.plans.flatMap(({ findings }) => findings).some(({ internal }) => internal)).toBe(true);
    const words = whole(FORMATS[format])(report, PLAIN);
    // The id of an action is no text, and tells whom to ask.
    expect(words.replaceAll(`${SECRET}-2`, '')).not.toContain(SECRET);
  });

  it('is in no issue, and in no word about one that is closed', () => {
    const issues = [false, true].flatMap((internal) => {
      const wanted = wantedIssues(viewOn(sources, AS_OF, internal), OPTIONS);
      return [...wanted.issues, wanted.closing('secrets/1')];
    });
    expect(issues).toHaveLength(4);
    expect(JSON.stringify(issues)).not.toContain(SECRET);
  });
});

describe('an internal report', () => {
  it.each(kinds)(
    'of kind %s says on every page of the PDF, and at both ends of the Markdown, that it is',
    async (kind) => {
      const view = viewOn(sources, AS_OF, true);
      const notice = 'Internal: this report includes actions that are not public. Do not publish it.';
      for (const report of reportsOf(view, kind, { ...asked, lead: 'counsel' })) {
        const { pageTexts } = await readPdf((await OUTPUTS.pdf.render(report, templates)) as Uint8Array);
        for (const page of pageTexts) expect(page).toContain(packed(notice));
        const markdown = String(await OUTPUTS.md.render(report, templates));
        expect(markdown.split(notice)).toHaveLength(3);
        expect(markdown).toContain(SECRET);
      }
    },
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALONE } from '../../src/report/html/around.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { reportsOf } from '../../src/report/kinds/index.ts';
import { USUAL_PRINT } from '../../src/report/print.ts';
import type { Report } from '../../src/report/report.ts';
import type { View } from '../../src/view/view.ts';
import { needs } from '../readers/readers.ts';
import { viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { hostile, narrative, numberless } from './fixtures/others.ts';
import { realPlans } from './fixtures/real-plans.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { slipped } from './fixtures/slipped.ts';
import { templates } from './fixtures/templates.ts';
import { askVeraPdf, type Verdict } from './fixtures/verapdf.ts';

const PAPERS = ['landscape', 'portrait'] as const;

const fixtures = [exampleshire, narrative, numberless, hostile].map((plan) => reportOn(viewOf([plan]), plan));
const real = [...realPlans.values()];
const [first] = real;
if (first === undefined) throw new Error('There are no plans.');
const all: View = { ...first, plans: real.flatMap(({ plans }) => plans) };

const reports: readonly Report[] = [
  ...real.flatMap((view) => reportsOf(view, 'plan')),
  ...(['progress', 'exceptions', 'position-statement'] as const).flatMap((kind) => reportsOf(first, kind)),
  ...reportsOf(all, 'portfolio'),
  ...fixtures,
  ...reportsOf(viewOf([slipped([{ days: 92 }, { days: -14 }, { days: 275, extensions: 2 }])]), 'progress'),
  reportOn(viewOf([secret], { internal: true }), secret),
];

const CONTROL =
  '#set document(title: "Control", date: datetime(year: 2022, month: 7, day: 1))\n#set text(lang: "en")\n= Control\nText.';

const { left, named } = needs('java', 'reader of XML for veraPDF');

describe.skipIf(left)(named('a PDF before veraPDF, the validator of the PDF Association'), () => {
  let folder: string;
  let verdicts: ReadonlyMap<string, Verdict>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'civicplan-verapdf-'));
    const files: string[] = [];
    const put = (file: string, content: Uint8Array) => {
      files.push(join(folder, file));
      writeFileSync(join(folder, file), content);
    };
    for (const paper of PAPERS) {
      for (const report of reports) put(fileOf(report, paper), await render(report, paper));
    }
    put('untagged.pdf', control({ pdfTags: false, pdfStandard: '1.7' }));
    put('tagged-for-archives.pdf', control({ pdfStandard: 'a-2a' }));
    put('control.pdf', control({ pdfStandard: 'ua-1' }));
    verdicts = askVeraPdf(files);
    expect([...verdicts.keys()]).toEqual(files.map((file) => basename(file)));
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const each = PAPERS.flatMap((paper) => reports.map((report) => [report.name, paper, report] as const));

  it.each(each)('conforms to PDF/UA-1: %s, %s', (_, paper, report) => {
    const verdict = verdicts.get(fileOf(report, paper));
    expect(verdict?.broken).toEqual([]);
    expect(verdict?.checks).toBeGreaterThan(1000);
  });

  it('fails when it has no tags, for the rules that ask for them', () => {
    const broken = verdicts.get('untagged.pdf')?.broken.map((rule) => rule.split(' ')[0]);
    expect(broken).toEqual(expect.arrayContaining(['5-1', '6.2-1', '7.1-11', '7.1-3']));
  });

  it('fails when it is made for archives only: it does not say what it conforms to, nor show its title', () => {
    const broken = verdicts.get('tagged-for-archives.pdf')?.broken.map((rule) => rule.split(' ')[0]);
    expect(broken).toEqual(['5-1', '7.1-10']);
  });

  it('passes when the same text is made for readers: the two before fail for nothing else', () => {
    expect(verdicts.get('control.pdf')?.broken).toEqual([]);
  });
});

const fileOf = ({ name: report }: Report, paper: string) => `${report}-${paper}.pdf`;

async function render(report: Report, paper: (typeof PAPERS)[number]): Promise<Uint8Array> {
  const around = { ...ALONE, print: { ...USUAL_PRINT, paper } };
  return (await OUTPUTS.pdf.render(report, templates, around)) as Uint8Array;
}

function control(options: NonNullable<Parameters<NodeCompiler['pdf']>[1]>): Uint8Array {
  const compiler = NodeCompiler.create();
  const { result } = compiler.compile({ mainFileContent: CONTROL });
  if (!result) throw new Error('Typst made no document.');
  return compiler.pdf(result, options);
}

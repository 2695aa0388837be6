import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/report/index.ts';
import { action, plan, recommendation, viewOf } from './fixtures/build.ts';
import { charted } from './fixtures/charted.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { HOSTILE, hostile, narrative, numberless } from './fixtures/others.ts';
import { packed, type ReadPdf, readPdf } from './fixtures/read-pdf.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { shownTexts } from './fixtures/shown.ts';
import { templates, templatesWith } from './fixtures/templates.ts';

const plans = [exampleshire, narrative, numberless, hostile];
const view = viewOf(plans);
const render = async (of = exampleshire, within = view) =>
  (await OUTPUTS.pdf.render(reportOn(within, of), templates)) as Uint8Array;

let bytes: Uint8Array;
let read: ReadPdf;

beforeAll(async () => {
  bytes = await render();
  read = await readPdf(bytes);
});

describe('the PDF report', () => {
  it.each(plans.map((each) => [each.id, each] as const))(
    'of %s says everything the plan says',
    async (_, each) => {
      const { text } = await readPdf(await render(each));
      for (const shown of shownTexts(each)) expect(text).toContain(packed(shown));
    },
  );

  it('gives the same words to a program that reads only the text', () => {
    const text = packed(poppler('pdftotext', bytes, ['-', '-']));
    for (const shown of ['Cllr Siân Jones', 'Off plan, no mitigation', 'The post is vacant.']) {
      expect(text).toContain(packed(shown));
    }
  });

  it('is tagged, in British English, with its title shown, and conforms to PDF/UA-1', () => {
    expect(read).toMatchObject({
      marked: true,
      language: 'en-GB',
      showsTitle: true,
      conformance: '1',
      title: 'Response to the 2022 corporate peer challenge – Exampleshire Councils Partnership',
    });
  });

  it('has headings that skip no level, and bookmarks for them', () => {
    const levels = read.roles.flatMap((role) => /^H(\d)$/.exec(role)?.slice(1) ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels).toContain(4);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(read.outline).toEqual(
      expect.arrayContaining([
        '2 Recommendations and actions',
        '3 Recommendation 1: Leadership',
        '4 Recommendation 3a',
      ]),
    );
  });

  it('has tables with headed columns, and says in words what the pictures show', async () => {
    expect(read.roles).toEqual(expect.arrayContaining(['Table', 'THead', 'TH', 'TD', 'L', 'LI', 'Figure']));
    expect(read.alternatives).toEqual([
      expect.stringMatching(/^19 actions: 1 complete and verified, 7 in progress/),
      expect.stringMatching(/^18 actions with a date, from 31 May 2022/),
    ]);
    const { alternatives, text } = await readPdf(await render(charted));
    expect(alternatives.at(-1)).toMatch(/^By 1 July 2022, 3 of 8 actions were done/);
    expect(text).toContain(packed('31 December 2022 8 6'));
  });

  it('repeats the heading of a table that runs over pages, and numbers the pages', () => {
    const torn = read.pageTexts.filter((text) => text.includes(packed('names its aims')));
    expect(torn.length).toBeGreaterThan(1);
    expect(read.pages).toBeGreaterThan(5);
    for (const [index, text] of read.pageTexts.entries()) {
      expect(text).toContain(packed(`Page ${index + 1} of ${read.pages}`));
      if (text.includes(packed('names its aims')))
        expect(text).toContain(packed('No. Action By when Status'));
    }
  });

  it('lets web addresses be followed and nothing else', async () => {
    expect(read.links).toEqual(
      expect.arrayContaining(['https://example.gov.uk/report?a=1&b=2', 'https://example.gov.uk/minutes/24']),
    );
    const { links } = await readPdf(await render(hostile));
    expect(links).toEqual(['https://example.gov.uk/a|b']);
  });

  it('takes hostile text for text', async () => {
    const { text, outline } = await readPdf(await render(hostile));
    for (const each of Object.values(HOSTILE)) expect(text).toContain(packed(each));
    expect(outline.filter((entry) => entry.includes('Heading'))).toHaveLength(1);
  });

  it('shows no number that is ours', async () => {
    expect((await readPdf(await render(numberless))).text).not.toMatch(/70[012]\d/);
  });

  it('says on every page that it is internal, and is refused to the public', async () => {
    const { pageTexts } = await readPdf(await render(secret, viewOf([secret], { internal: true })));
    for (const text of pageTexts) expect(text).toContain(packed('Internal: this report includes'));
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });

  it('is sound for other programs that read PDF', () => {
    expect(poppler('pdfinfo', bytes, ['-'])).toMatch(/Tagged:\s+yes[\s\S]*Page size:\s+841\.89 x 595\.276/);
    expect(poppler('qpdf', bytes, ['--check'])).toMatch(/No syntax or stream encoding errors/);
  });
});

describe('what stops a PDF', () => {
  const withTitle = (title: string) =>
    plan('p', 'Plan', {
      recommendations: [recommendation('1', 'Text.', { actions: [action('12', title, { line: 88 })] })],
    });

  it.each([
    ['Celebrate 🎉', /^plans\/p\.yaml:88: action “12\. Celebrate 🎉” has the character “🎉” \(U\+1F389\)/],
    ['Bell \u0007', /an invisible character, U\+0007,.*Take it out/],
    ['Half \ud83c', /U\+D83C/],
    ['漢字', /“漢” \(U\+6F22\)/],
  ])('a character that the fonts lack: %j', async (title, message) => {
    const broken = withTitle(title);
    const rendering = render(broken, viewOf([broken]));
    await expect(rendering).rejects.toMatchObject({ name: 'CannotRender', plan: 'p' });
    await expect(rendering).rejects.toThrow(message);
  });

  it('names the key when the character stands in no action', async () => {
    const broken = plan('p', 'Plan 🎉');
    await expect(render(broken, viewOf([broken]))).rejects.toThrow(
      /^plans\/p\.yaml: `title` has the character “🎉”/,
    );
  });

  it('no sign that can be told otherwise', async () => {
    const pasted = withTitle('Done ✅ not ❌ \uf0b7 item \ufeff\u202aend\u202c');
    const { text } = await readPdf(await render(pasted, viewOf([pasted])));
    expect(text).toContain(packed('Done ✓ not ✗ • item end'));
  });

  it.each([
    ['a package', '#import "@preview/cetz:0.3.0"', /"import" in line 1/],
    ['a package named in parts', '#let p = "@pre"\n#import (p + "view/x:0.1.0")', /"import" in line 2/],
    ['a package behind what looks like a comment', '#let a = "//"; #import (p): *', /"import" in line 1/],
    ['data read as source', '#include "report.json"', /"include" in line 1/],
    ['source made of data', '#eval("1")', /"eval" in line 1/],
    ['a hidden way to that', '#dictionary(std).at("ev" + "al")("1")', /"std" in line 1/],
    ['a file of the machine', '#read("/etc/passwd")', /not found/],
    ['a file above', '#read("../../etc/passwd")', /denied/],
    ['a font that is not there', '#set text(font: "Comic Sans")\nx', /unknown font family/],
    ['a mistake', 'x\n#nonsense', /unknown variable: nonsense \(report\.typ, line 2\)/],
    ['a document without a title', 'x', /title/],
  ])('a template with %s', async (_, source, message) => {
    const rendering = OUTPUTS.pdf.render(
      reportOn(view, exampleshire),
      templatesWith({ 'report.typ': source }),
    );
    await expect(rendering).rejects.toMatchObject({ name: 'TemplateFailed', template: 'report.typ' });
    await expect(rendering).rejects.toThrow(message);
  });

  it('a font file that is none', async () => {
    const broken = templatesWith({ 'fonts/DejaVuSans.ttf': new Uint8Array(100) });
    const rendering = OUTPUTS.pdf.render(reportOn(view, exampleshire), broken);
    await expect(rendering).rejects.toMatchObject({
      name: 'TemplateFailed',
      template: 'fonts/DejaVuSans.ttf',
    });
  });
});

function poppler(program: string, pdf: Uint8Array, options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-pdf-'));
  try {
    const file = join(folder, 'plan.pdf');
    writeFileSync(file, pdf);
    const given = options.includes('--check')
      ? ['--check', file]
      : options.map((each, index) => (each === '-' && index === 0 ? file : each));
    return execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

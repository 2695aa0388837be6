import { beforeAll, describe, expect, it } from 'vitest';
import { ALONE } from '../../src/report/html/around.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { USUAL_PRINT } from '../../src/report/print.ts';
import { needs } from '../readers/readers.ts';
import { action, plan, recommendation, viewOf } from './fixtures/build.ts';
import { charted } from './fixtures/charted.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { HOSTILE, hostile, narrative, numberless } from './fixtures/others.ts';
import { readBy } from './fixtures/poppler.ts';
import { packed, type ReadPdf, readPdf } from './fixtures/read-pdf.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { shownTexts } from './fixtures/shown.ts';
import { templates, templatesWith } from './fixtures/templates.ts';

const plans = [exampleshire, narrative, numberless, hostile];
const view = viewOf(plans);
const render = async (of = exampleshire, within = view) =>
  (await OUTPUTS.pdf.render(reportOn(within, of), templates)) as Uint8Array;

const { left, named } = needs('poppler', 'qpdf');

let bytes: Uint8Array;
let read: ReadPdf;

beforeAll(async () => {
  bytes = await render();
  read = await readPdf(bytes);
});

describe('the PDF report', () => {
  it('sets a letter and its mark as the one letter that they are', async () => {
    const apart = plan('apart-2022', 'Plan', { otherActions: [action('7', 'Hold a gw\u0302yl')] });
    const { text } = await readPdf(await render(apart, viewOf([apart])));
    expect(text).toContain(packed('Hold a g\u0175yl'));
  });

  it.each(plans.map((each) => [each.id, each] as const))(
    'of %s says everything the plan says',
    async (_, each) => {
      const { text } = await readPdf(await render(each));
      for (const shown of shownTexts(each)) expect(text).toContain(packed(shown));
    },
  );

  it.skipIf(left)(named('gives the same words to a program that reads only the text'), () => {
    const text = packed(readBy('pdftotext', bytes, ['FILE', '-']));
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

  it.skipIf(left)(named('is sound for other programs that read PDF'), () => {
    expect(readBy('pdfinfo', bytes, ['FILE'])).toMatch(/Tagged:\s+yes[\s\S]*Page size:\s+841\.89 x 595\.276/);
    expect(readBy('qpdf', bytes, ['--check', 'FILE'])).toMatch(/No syntax or stream encoding errors/);
  });
});

describe('how a PDF begins', () => {
  const actions = Array.from({ length: 60 }, (_, index) =>
    action(`${index + 1}`, `Do it, part ${index + 1}`),
  );
  const withActions = (number: number) => {
    const long = plan('p', 'Plan', {
      reported: [{ to: 'Audit Committee', date: '5 July 2022', from: ['Head of Policy'] }],
      recommendations: [recommendation('1', 'Text.', { theme: 'Money', actions: actions.slice(0, number) })],
    });
    return render(long, viewOf([long]));
  };

  it('with a page of its own where it is long: title, cover, contents, how the figures came about', async () => {
    const { pageTexts, outline, roles } = await readPdf(await withActions(60));
    const [front = '', second = ''] = pageTexts;
    for (const said of ['Exampleshire Council', 'Plan', 'As at 1 July 2022', 'Audit Committee', 'Contents'])
      expect(front).toContain(packed(said));
    expect(front).toMatch(
      /Ataglance\.*2.*Recommendationsandactions\.*2.*Recommendation1:Money\.*2.*Aboutthesefigures/,
    );
    expect(second).toContain('Ataglance');
    expect(roles).toEqual(expect.arrayContaining(['TOC', 'TOCI', 'Reference']));
    expect(outline[0]).toBe('1 Plan');
    expect(outline).toContain('3 Recommendation 1: Money');
  });

  it('at once where it is short: the summary stands below the title, and nothing is listed', async () => {
    const { pageTexts, roles } = await readPdf(await withActions(20));
    expect(pageTexts[0]).toContain('Ataglance');
    expect(pageTexts.join('')).not.toContain('Contents');
    expect(roles).not.toContain('TOC');
    expect(pageTexts.at(-1)).toContain('Aboutthesefigures');
  });

  it('in the colour of the council, and under the name that it gives itself', async () => {
    const look = `${templates.read('report-look.typ')}\n#assert.eq(accent, rgb("#652c95"))`;
    const coloured = templatesWith({ 'report-look.typ': look });
    const report = reportOn(view, exampleshire);
    const print = { ...USUAL_PRINT, accent: '#652c95', council: 'The Councils of Exampleshire' };
    const made = (await OUTPUTS.pdf.render(report, coloured, { ...ALONE, print })) as Uint8Array;
    const { pageTexts, title } = await readPdf(made);
    for (const text of pageTexts) expect(text).toContain(packed('The Councils of Exampleshire'));
    expect(title).toContain('The Councils of Exampleshire');
    await expect(OUTPUTS.pdf.render(report, coloured)).rejects.toThrow(/equality assertion failed/);
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

  it('a mistake in a part of the template, which is named', async () => {
    const broken = templatesWith({ 'report-look.typ': `${templates.read('report-look.typ')}\n#nonsense` });
    const rendering = OUTPUTS.pdf.render(reportOn(view, exampleshire), broken);
    await expect(rendering).rejects.toMatchObject({ name: 'TemplateFailed', template: 'report-look.typ' });
    await expect(rendering).rejects.toThrow(
      /^The template report-look\.typ cannot be used: unknown variable/,
    );
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

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/report/index.ts';
import type { PlanView, View } from '../../src/view/view.ts';
import { visible } from '../../src/words/printable.ts';
import type { XmlElement } from '../formats/xml.ts';
import { hostileText } from '../markup/hostile.ts';
import { needs } from '../readers/readers.ts';
import { action, plan, recommendation, viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { throughOffice } from './fixtures/office.ts';
import { HOSTILE, hostile, narrative, numberless } from './fixtures/others.ts';
import { elementsOf, partsOf } from './fixtures/packed-files.ts';
import { packed } from './fixtures/read-pdf.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { shownTexts } from './fixtures/shown.ts';
import { templates } from './fixtures/templates.ts';

const office = needs('libreoffice');

const plans = [exampleshire, narrative, numberless, hostile];
const render = async (of: PlanView, view: View = viewOf(plans)) =>
  (await OUTPUTS.docx.render(reportOn(view, of), templates)) as Uint8Array;

const MAIN = 'word/document.xml';
const mainOf = async (bytes: Uint8Array) => (await partsOf(bytes)).get(MAIN) ?? '';

/** The text of each paragraph. */
const paragraphsOf = (part: string): string[] =>
  elementsOf(part)
    .filter(({ name }) => name === 'w:p')
    .map((element) => textIn(element));

const named = (part: string, name: string) => elementsOf(part).filter((element) => element.name === name);
const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
const textIn = (element: XmlElement) =>
  within(element, 'w:t')
    .map(({ text }) => text)
    .join('');

let main: string;
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  parts = await partsOf(await render(exampleshire));
  main = parts.get(MAIN) ?? '';
});

describe('the Word report', () => {
  it.each(plans.map((each) => [each.id, each] as const))(
    'of %s says everything the plan says',
    async (_, each) => {
      const text = packed(paragraphsOf(await mainOf(await render(each))).join('\n'));
      for (const shown of shownTexts(each)) expect(text).toContain(packed(visible(shown)));
    },
  );

  it.skipIf(office.left)(
    office.named('says the same to LibreOffice, with the figures of the plan'),
    async () => {
      const text = packed(
        throughOffice('plan.docx', await render(exampleshire), 'txt:Text (encoded):UTF8').toString(),
      );
      for (const shown of shownTexts(exampleshire)) expect(text).toContain(packed(shown));
      const { late, dueSoon, actions } = exampleshire.counts;
      expect(text).toContain(packed(`${late} late`));
      expect(text).toContain(packed(`${dueSoon} due soon`));
      expect(text).toContain(packed(`All actions ${actions}`));
    },
  );

  it('is sound in all its parts', () => {
    for (const [name, part] of parts) expect(elementsOf(part).length, name).toBeGreaterThan(0);
    const ids = named(main, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named(main, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])).toEqual(ids);
  });

  it('has headings that skip no level, under the title', () => {
    const styles = named(main, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '');
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    const levels = styles.flatMap((style) => /^Heading(\d)$/.exec(style)?.slice(1) ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels).toContain(3);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('is landscape A4 in British English', () => {
    expect(named(main, 'w:pgSz')[0]?.attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
  });

  it('repeats the headings of its tables, and tears no row apart', () => {
    const tables = named(main, 'w:tbl');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const rows = within(table, 'w:tr');
      expect(rows.map((row) => within(row, 'w:tblHeader').length)).toEqual([
        1,
        ...rows.slice(1).map(() => 0),
      ]);
      for (const row of rows) expect(within(row, 'w:cantSplit')).toHaveLength(1);
    }
  });

  it('leads from every pointer to the place it means', () => {
    const places = named(main, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    expect(new Set(places.map((place) => place.toLowerCase())).size).toBe(places.length);
    for (const place of places) expect(place).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
    expect(places).toEqual(expect.arrayContaining(['action_1', 'action_90', 'recommendation_3a', 'late']));
    const led = named(main, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    expect(led.length).toBeGreaterThan(5);
    for (const place of led) expect(places).toContain(place);
  });

  it('keeps places apart that Word would take for one, or finds too long', async () => {
    const ids = ['1.a', '1 a', '1_a', 'A'.repeat(60), 'a'.repeat(60)];
    const odd = plan('p', 'P', {
      recommendations: [
        recommendation('1', 'Text.', {
          actions: [...ids.map((id) => action(id, id)), action('last', 'Last', { dependsOn: ids })],
        }),
      ],
    });
    const part = await mainOf(await render(odd, viewOf([odd])));
    const places = named(part, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    const led = named(part, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'] ?? '');
    expect(new Set(led).size).toBe(ids.length);
    expect(places).toEqual(expect.arrayContaining(led));
    for (const place of places) expect(place).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
  });

  it('lets web addresses be followed and nothing else', async () => {
    const linked = (all: ReadonlyMap<string, string>) =>
      [...all]
        .filter(([name]) => name.endsWith('.rels'))
        .flatMap(([, part]) => elementsOf(part))
        .filter(({ attributes }) => attributes.TargetMode === 'External')
        .map(({ attributes }) => attributes.Target);
    expect(linked(parts)).toEqual([
      'https://example.gov.uk/report?a=1&b=2',
      'https://example.gov.uk/invitations',
      'https://example.gov.uk/minutes/24',
    ]);
    expect(linked(await partsOf(await render(hostile)))).toEqual(['https://example.gov.uk/a|b']);
  });

  it('takes hostile text for text, also what the library would fill in', async () => {
    const inLibrary = '{default-bullet-numbering-0} {{x}} {picture.png} <w:p/> &amp; ]]>';
    const forging = plan('p', inLibrary, {
      recommendations: [
        recommendation('1', inLibrary, {
          actions: [action('1', inLibrary, { details: [{ kind: 'list', items: [inLibrary] }] })],
        }),
      ],
    });
    const told = paragraphsOf(await mainOf(await render(forging, viewOf([forging]))));
    expect(told.filter((text) => text === inLibrary).length).toBeGreaterThanOrEqual(3);
    const text = paragraphsOf(await mainOf(await render(hostile))).join('\n');
    for (const each of [HOSTILE.markdown, HOSTILE.template, HOSTILE.letters]) expect(text).toContain(each);
  });

  it('holds whatever a plan says, as it says it', async () => {
    const texts = fc.sample(hostileText, { numRuns: 300, seed: 4 }).map((text) => `<${text}>`);
    const actions = texts.map((text, at) => action(String(at), text));
    const odd = plan('p', 'P', { recommendations: [recommendation('1', 'Text.', { actions })] });
    const parts = await partsOf(await render(odd, viewOf([odd])));
    const told = new Set(paragraphsOf(parts.get(MAIN) ?? ''));
    for (const text of texts) expect(told).toContain(visible(text));
    for (const [name, part] of parts) expect(elementsOf(part).length, name).toBeGreaterThan(0);
  });

  it('shows no number that is ours', async () => {
    expect(paragraphsOf(await mainOf(await render(numberless))).join('\n')).not.toMatch(/70[012]\d/);
  });

  it('says on every page that it is internal, and is refused to the public', async () => {
    const header = (await partsOf(await render(secret, viewOf([secret], { internal: true })))).get(
      'word/header1.xml',
    );
    expect(paragraphsOf(header ?? '').join()).toMatch(/^Internal: this report includes/);
    expect(paragraphsOf(parts.get('word/header1.xml') ?? '').join('')).toBe('');
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });

  it('numbers its pages', () => {
    expect(paragraphsOf(parts.get('word/footer1.xml') ?? '').join()).toContain('Page  of ');
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { ALONE } from '../../src/report/html/around.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { USUAL_PRINT } from '../../src/report/print.ts';
import type { PlanView, View } from '../../src/view/view.ts';
import { needs } from '../readers/readers.ts';
import { action, lateBy, leads, person, plan, recommendation, viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { hostile } from './fixtures/others.ts';
import { type Page, pagesOf, readBy } from './fixtures/poppler.ts';
import { packed, type ReadPdf, readPdf } from './fixtures/read-pdf.ts';
import { realPlans } from './fixtures/real-plans.ts';
import { chapterIn, reportOn } from './fixtures/report.ts';
import { shownTexts } from './fixtures/shown.ts';
import { templates } from './fixtures/templates.ts';

const PAPERS = ['landscape', 'portrait'] as const;
type Paper = (typeof PAPERS)[number];

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words that are longer than the narrowest column, wherever text can stand. */
const longWords = plan('long-words', `Plan ${long}`, {
  council: long,
  people: [person('x', long)],
  terms: [{ term: long, meaning: long }],
  recommendations: [
    recommendation('EXAMPLESHIRE-2022-1', long, {
      theme: long,
      actions: [
        action('EXAMPLESHIRE-2022-11', long, {
          leads: leads([person('x', long)]),
          due: { words: long, meaning: long, kind: 'event' },
          status: { label: long, symbol: '–' },
          lateness: lateBy(31, '2022-05-31', long),
          completed: { evidence: [`https://example.gov.uk/${'minutes/'.repeat(20)}`] },
        }),
      ],
    }),
  ],
});

const views: readonly View[] = [
  ...realPlans.values(),
  viewOf([exampleshire]),
  viewOf([hostile]),
  viewOf([longWords]),
];
const all = PAPERS.flatMap((paper) =>
  views.flatMap((view) => view.plans.map((each) => [each.id, paper, view, each] as const)),
);

const render = async (view: View, of: PlanView, paper: Paper) =>
  (await OUTPUTS.pdf.render(reportOn(view, of), templates, {
    ...ALONE,
    print: { ...USUAL_PRINT, paper },
  })) as Uint8Array;

const { left, named } = needs('poppler', 'qpdf');

describe.each(all)('%s on %s paper', (_, paper, view, of) => {
  let bytes: Uint8Array;
  let read: ReadPdf;
  let text: string;
  let pages: readonly Page[];

  beforeAll(async () => {
    bytes = await render(view, of, paper);
    read = await readPdf(bytes);
    if (left) return;
    text = packed(readBy('pdftotext', bytes, ['-raw', 'FILE', '-']));
    pages = pagesOf(bytes);
  });

  it('says everything the plan says', () => {
    // A period stands inside a sentence there: "monthly".
    const said = read.text.toLowerCase();
    for (const shown of shownTexts(of)) expect(said).toContain(packed(shown).toLowerCase());
  });

  describe.skipIf(left)(named('read by other programs'), () => {
    it('has every action, lead and deadline in its text', () => {
      const actions = [...of.recommendations.flatMap((each) => each.actions), ...of.otherActions];
      for (const { title, leads: led, due } of actions) {
        expect(text).toContain(packed(title));
        for (const { full } of led?.who ?? []) expect(text).toContain(packed(full));
        if (due) expect(text).toContain(packed(due.words));
      }
    });

    it('has the figures of the plan', () => {
      const { figures, statuses, total } = chapterIn(reportOn(view, of).document, 'figures')?.figures ?? {
        figures: [],
        statuses: [],
        total: 0,
      };
      expect(total).toBe(of.counts.actions);
      for (const { count, label } of figures) expect(text).toContain(packed(`${count} ${label}`));
      const counts = statuses.map(({ count }) => count);
      if (total === 0) return;
      if (paper === 'landscape') expect(text).toContain(packed(`Actions ${[...counts, total].join(' ')}`));
      else {
        for (const { symbol, label, count } of statuses)
          expect(text).toContain(packed(`${symbol} ${label} ${count}`));
      }
    });

    it('stands on A4, and only a timeline is turned', () => {
      const sizes = pages.map(({ width, height }) => `${Math.round(width)} x ${Math.round(height)}`);
      const [first] = sizes;
      expect(first).toBe(paper === 'landscape' ? '842 x 595' : '595 x 842');
      const turned = pages.filter((_page, index) => sizes[index] !== first);
      expect(turned.length > 0).toBe(paper === 'portrait' && read.roles.includes('Figure'));
      for (const page of turned) expect(page.words.map((word) => word.text).join(' ')).toContain('Timeline');
    });

    it('keeps every word inside the margins, and no two in one place', () => {
      for (const { width, words } of pages) {
        expect(words.filter((word) => word.left < 40 || word.right > width - 40)).toEqual([]);
        expect(overlaps(words)).toEqual([]);
      }
    });

    it('leaves no heading alone at the foot of a page, and no page nearly empty but where the text ends', () => {
      const headings = new Set(read.outline.map((entry) => packed(entry.replace(/^\d /, ''))));
      const upright = pages.filter(({ width }) => width === pages[0]?.width);
      for (const { height, words } of upright.slice(0, -1)) {
        const foot = Math.max(...words.map((word) => word.bottom)) - 20;
        const body = words.filter((word) => word.bottom < foot);
        const lowest = Math.max(...body.map((word) => word.bottom));
        const lastLine = body.filter((word) => word.bottom > lowest - 3).map((word) => word.text);
        expect(headings).not.toContain(packed(lastLine.join('')));
        expect(lowest / height).toBeGreaterThan(0.3);
      }
    });

    it('is sound', () => {
      expect(readBy('qpdf', bytes, ['--check', 'FILE'])).toMatch(/No syntax or stream encoding errors/);
    });
  });
});

/** Words that are set over one another, by more than the edges of their boxes. */
function overlaps(words: Page['words']): readonly string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 5,
      )
      .map((other) => `${one.text} over ${other.text}`),
  );
}

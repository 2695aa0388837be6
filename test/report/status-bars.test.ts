import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/plan/status.ts';
import { draw } from '../../src/report/chart/draw.ts';
import { mermaid } from '../../src/report/chart/mermaid.ts';
import type { Picture } from '../../src/report/document/document.ts';
import { statusBars, statusBarsOver } from '../../src/report/document/status-bars.ts';
import { countActions } from '../../src/view/counts.ts';
import type { Counts } from '../../src/view/view.ts';
import { STATUS_LABELS, STATUS_SYMBOLS } from '../../src/words/labels.ts';
import { hostileText } from '../markup/hostile.ts';
import { viewOf } from './fixtures/build.ts';
import { charted } from './fixtures/charted.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { narrative } from './fixtures/others.ts';
import { chapterIn, reportOn } from './fixtures/report.ts';
import { outside, overlaps, rectBoxes, textBoxes, textsOf } from './fixtures/svg.ts';

const options = { font: 'Arial', idPrefix: 's' };
const svgOf = (picture: Picture) => draw(picture, options)[0]?.svg ?? expect.unreachable();
const one = (counts: Counts) => statusBars('Actions by status', counts) ?? expect.unreachable();
const over = (...entries: { label: string; counts: Counts }[]) =>
  statusBarsOver('Actions by status', entries) ?? expect.unreachable();

const NONE = countActions(0, []);
const ALL = [...STATUSES, 'not-given'] as const;

/** Counts of so many actions for each status, of which so many are late. */
function countsOf(numbers: readonly number[], late = 0): Counts {
  const byStatus = Object.fromEntries(ALL.map((status, index) => [status, numbers[index] ?? 0]));
  const actions = numbers.reduce((sum, each) => sum + each, 0);
  return { ...NONE, actions, late, byStatus: byStatus as Counts['byStatus'] };
}

const someCounts = fc
  .tuple(
    fc.array(fc.nat({ max: 300 }), { minLength: ALL.length, maxLength: ALL.length }),
    fc.nat({ max: 99 }),
  )
  .map(([numbers, late]) => countsOf(numbers, late));

describe('actions by status as a picture', () => {
  it('has a bar for each status of a plan, with its word, its sign and its number', async () => {
    const svg = svgOf(one(charted.counts));
    await expect(`${svg}\n`).toMatchFileSnapshot('./golden/charted-status-bars.svg.golden');
    expect(textsOf(svg).slice(2)).toEqual([
      ...['✓ Complete', '4', '◐ In progress', '2', '○ Not started', '1'],
      ...['→ Superseded', '1', '– No status given', '1'],
    ]);
  });

  it('has a bar for each of several plans or leads, with the figures of its parts below it', async () => {
    const svg = svgOf(
      over(
        { label: 'Response to the 2022 peer challenge', counts: charted.counts },
        { label: 'A plan without actions', counts: NONE },
        { label: 'Response to the 2022 corporate peer challenge', counts: exampleshire.counts },
      ),
    );
    await expect(`${svg}\n`).toMatchFileSnapshot('./golden/status-bars-over.svg.golden');
    expect(textsOf(svg)).toContain('19 actions, 1 of them late');
    expect(textsOf(svg)).not.toContain('A plan without actions');
  });

  it('says all of it to those who cannot see it', () => {
    expect(draw(one(charted.counts), options)[0]?.description).toBe(
      '9 actions: 4 complete, 2 in progress, 1 not started, 1 superseded and 1 no status given.',
    );
    const both = over({ label: 'A', counts: countsOf([1, 2], 1) }, { label: 'B', counts: countsOf([0, 1]) });
    expect(draw(both, options)[0]?.description).toBe(
      'A, 3 actions, 1 of them late: 2 in progress and 1 not started. B, 1 action: 1 in progress.',
    );
  });

  it('shows the counts of the view and no others, each status with a word, whatever they are', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const occurring = ALL.filter((status) => counts.byStatus[status] > 0);
        const picture = statusBars('T', counts);
        if (occurring.length < 2) return expect(picture).toBeUndefined();
        const texts = textsOf(svgOf(picture ?? expect.unreachable())).slice(2);
        const told = Object.fromEntries(
          texts.flatMap((text, index) => (index % 2 === 0 ? [[text, Number(texts[index + 1])]] : [])),
        );
        expect(told).toEqual(
          Object.fromEntries(
            occurring.map((status) => [
              `${STATUS_SYMBOLS[status]} ${STATUS_LABELS[status]}`,
              counts.byStatus[status],
            ]),
          ),
        );
      }),
    );
  });

  it('has parts as long as their counts, side by side, and nothing that overlaps or stands out', () => {
    fc.assert(
      fc.property(fc.array(someCounts, { minLength: 2, maxLength: 6 }), hostileText, (all, label) => {
        const entries = all.map((counts, index) => ({ label: `${index} ${label}`, counts }));
        const picture = statusBarsOver('T', entries);
        if (picture === undefined) return;
        const svg = svgOf(picture);
        const texts = textBoxes(svg);
        const rects = rectBoxes(svg);
        expect(outside(svg, [...texts, ...rects])).toEqual([]);
        expect(overlaps(texts)).toEqual([]);
        // A part with a pattern is two rectangles, one over the other.
        const parts = [...new Map(rects.map((box) => [`${box.left} ${box.top}`, box])).values()];
        const bars = parts.filter(({ right, left, bottom, top }) => bottom - top === 18 && right > left);
        expect(overlaps(bars)).toEqual([]);
        const longest = Math.max(...picture.bars.map(({ total }) => total));
        for (const bar of picture.bars)
          for (const { count } of bar.parts)
            expect(bars.some((box) => Math.abs(box.right - box.left - (count * 520) / longest) < 0.11)).toBe(
              true,
            );
      }),
      { numRuns: 60 },
    );
  });

  it('is parted where there are more bars than fit on a page, all on one scale', () => {
    const entries = Array.from({ length: 30 }, (_, index) => ({
      label: `Lead ${index}`,
      counts: countsOf([index + 1, 1]),
    }));
    const pages = draw(over(...entries), { ...options, rowsPerChart: 23 });
    expect(pages.map(({ title }) => title)).toEqual([
      'Actions by status (1 of 3)',
      'Actions by status (2 of 3)',
      'Actions by status (3 of 3)',
    ]);
    expect(new Set(pages.map(({ svg }) => /aria-labelledby="([^"]*)"/.exec(svg)?.[1])).size).toBe(3);
  });

  it('has ids that no other picture on the page has, and refers to none but its own', () => {
    const svg = svgOf(one(charted.counts));
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith('s-1-'))).toBe(true);
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  it('is absent where there is nothing to compare', () => {
    expect(statusBars('T', narrative.counts)).toBeUndefined();
    expect(statusBars('T', countsOf([0, 5]))).toBeUndefined();
    expect(statusBarsOver('T', [{ label: 'A', counts: charted.counts }])).toBeUndefined();
    const { document } = reportOn(viewOf([narrative]), narrative);
    expect(chapterIn(document, 'pictures', 'status-bars')).toBeUndefined();
  });

  it('stands in the report of a plan', () => {
    const { document } = reportOn(viewOf([charted]), charted);
    expect(chapterIn(document, 'pictures', 'status-bars')?.pictures).toEqual([
      statusBars('Actions by status: Response to the 2022 peer challenge', charted.counts),
    ]);
  });
});

describe('actions by status as Mermaid', () => {
  it('is a pie with the figures of each status', () => {
    expect(mermaid(one(charted.counts)).map((text) => text.split('\n'))).toEqual([
      [
        'pie showData',
        '    title \u2060Actions by status',
        '    accTitle: \u2060Actions by status',
        expect.stringMatching(/^ {4}accDescr: \u20609 actions∶ 4 complete, /),
        '    "\u2060✓ Complete" : 4',
        '    "\u2060◐ In progress" : 2',
        '    "\u2060○ Not started" : 1',
        '    "\u2060→ Superseded" : 1',
        '    "\u2060– No status given" : 1',
      ],
    ]);
  });

  it('has the lines that it is meant to have, whatever a plan is called', () => {
    fc.assert(
      fc.property(hostileText, (label) => {
        const diagrams = mermaid(
          over({ label, counts: countsOf([1, 2]) }, { label: 'B', counts: countsOf([3, 4]) }),
        );
        expect(diagrams).toHaveLength(2);
        const lines = diagrams[0]?.split('\n') ?? [];
        expect(lines).toHaveLength(6);
        for (const line of lines.slice(1, 4)) expect(line).not.toMatch(/[;#%{}<>`"\\&|[\]$@]|\p{Cc}|\p{Cs}/u);
        for (const line of lines.slice(4)) expect(line).toMatch(/^ {4}"\u2060[^"]*" : \d+$/);
      }),
    );
  });
});

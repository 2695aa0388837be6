import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/plan/date.ts';
import { draw } from '../../src/report/chart/draw.ts';
import { mermaid } from '../../src/report/chart/mermaid.ts';
import { type BurnUpPicture, burnUpPicture, burnUpTable } from '../../src/report/document/burn-up.ts';
import type { BurnUpPoint, BurnUpView } from '../../src/view/view.ts';
import { hostileText } from '../markup/hostile.ts';
import { day, viewOf } from './fixtures/build.ts';
import { charted } from './fixtures/charted.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { narrative } from './fixtures/others.ts';
import { chapterIn, reportOn, tableIn } from './fixtures/report.ts';
import { outside, overlaps, textBoxes, textsOf } from './fixtures/svg.ts';

const asOf = day('2022-07-01');
const TITLE = 'Progress over time';
const pictureOf = (burnUp: BurnUpView | undefined, title = TITLE) => burnUpPicture(title, burnUp, asOf);
const picture = pictureOf(charted.burnUp) as BurnUpPicture;
const drawn = (of: BurnUpPicture) =>
  draw(of, { font: 'Arial', idPrefix: 'b' })[0] ?? expect.unreachable('there is one picture');

/** Rows of the table as text. */
const rows = (of: BurnUpPicture) =>
  burnUpTable(of).rows.map((row) =>
    row.map(([block]) => (block === undefined || block.kind === 'list' ? '' : block.text)).join(' | '),
  );

/** Series as a plan or its history may give them: nothing done is undone, nothing is known of days to come. */
const anySeries = fc
  .array(
    fc.record({ days: fc.integer({ min: 1, max: 200 }), done: fc.nat({ max: 9 }), more: fc.nat({ max: 9 }) }),
    {
      minLength: 2,
      maxLength: 15,
    },
  )
  .map((steps): BurnUpPoint[] => {
    let date = day('2021-01-31');
    let [total, expected, done] = [1, 0, 0];
    return steps.map((step) => {
      date = addDays(date, step.days);
      total += step.done + step.more;
      done += step.done;
      expected = Math.min(expected + step.more, total);
      return { date, total, expected, done: date > asOf ? null : done };
    });
  });

const seriesView = (points: BurnUpPoint[]): BurnUpView => ({
  points,
  doneWithoutDay: 1,
  stoppedWithoutDay: 1,
  withoutEnd: 1,
});

describe('promised against done as a picture', () => {
  it('has three lines, told apart by more than colour, and says what they leave out', async () => {
    const { svg } = drawn(picture);
    await expect(`${svg}\n`).toMatchFileSnapshot('./golden/charted-burn-up.svg.golden');
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        'Promised: 8 actions',
        'Expected by the dates agreed first: 4 by 1 July 2022, 6 in the end',
        'Done: 3 by 1 July 2022',
        '1 action is complete, or part of everyday work, without a date of completion, and not in the line of what is done.',
        '2 actions have no date by which to be done, and are not in the line of what is expected.',
      ]),
    );
    const pens = [...svg.matchAll(/<path [^>]*stroke-width="([\d.]+)"(?: stroke-dasharray="([\d ]+)")?/g)];
    expect(pens.map(([, width, dashes]) => [width, dashes])).toEqual([
      ['1.5', undefined],
      ['2', '7 4'],
      ['3.5', undefined],
    ]);
  });

  it('ends the line of what is done on the day of the report', () => {
    const { svg } = drawn(picture);
    const line = /<line x1="([\d.]+)"[^>]*stroke="#0b0c0c"/.exec(svg)?.[1];
    const done = /<path d="[^"]*H([\d.]+)V[\d.]+" fill="none" stroke="#1d4f76"/.exec(svg)?.[1];
    expect(Number(done)).toBeGreaterThan(56);
    expect(done).toBe(line);
  });

  it('says the figures of the day to those who cannot see it, and where the others are', () => {
    expect(drawn(picture).description).toBe(
      'By 1 July 2022, 3 of 8 actions were done; by the dates that were agreed first, 4 were expected. ' +
        'The table “Progress over time in figures” has the same by date. ' +
        '1 action is complete, or part of everyday work, without a date of completion, and not in the line of what is done. ' +
        '2 actions have no date by which to be done, and are not in the line of what is expected.',
    );
  });

  it('has nothing that overlaps or stands out, for any series', () => {
    fc.assert(
      fc.property(anySeries, hostileText, (points, title) => {
        const of: BurnUpPicture = {
          kind: 'burn-up',
          title,
          asOf,
          points,
          notes: [pictureOf(seriesView(points))?.notes ?? []].flat(),
        };
        const { svg } = drawn(of);
        textsOf(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const texts = textBoxes(svg);
        expect(outside(svg, texts)).toEqual([]);
        expect(overlaps(texts)).toEqual([]);
        for (const [, d = ''] of svg.matchAll(/<path d="([^"]*)"/g)) {
          for (const [, x] of d.matchAll(/[MH]([\d.-]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(56);
            expect(Number(x)).toBeLessThanOrEqual(960);
          }
          for (const [, y] of d.matchAll(/(?:V|M[\d.-]+ )([\d.-]+)/g)) {
            expect(Number(y)).toBeGreaterThanOrEqual(36);
            expect(Number(y)).toBeLessThanOrEqual(296);
          }
        }
      }),
    );
  });

  it('is the same in every time zone', () => {
    const before = process.env.TZ;
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return `${new Date(0).getTimezoneOffset()}${drawn(picture).svg}`;
    };
    const [west, east] = [inZone('America/Los_Angeles'), inZone('Pacific/Auckland')];
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(west.slice(0, 3)).toBe('480');
    expect(east.slice(4)).toBe(west.slice(3));
  });

  it('is absent where the plan does not tell of two days on which something was done', () => {
    const point = (date: string, done: number | null) => ({ date: day(date), total: 3, expected: 1, done });
    const view = (...points: BurnUpPoint[]) => pictureOf(seriesView(points));
    expect(pictureOf(undefined)).toBeUndefined();
    expect(view(point('2022-01-31', 0), point('2022-07-01', 2))).toBeUndefined();
    expect(view(point('2022-01-31', 1), point('2022-07-01', 2))).toBeDefined();
    for (const plan of [narrative, exampleshire]) {
      const { document } = reportOn(viewOf([plan]), plan);
      expect(chapterIn(document, 'pictures', 'burn-up')).toBeUndefined();
      expect(tableIn(document, 'burn-up-figures')).toBeUndefined();
    }
  });
});

describe('promised against done in figures', () => {
  it('has the ends of months and the day of the report; of days to come it does not say what is done', () => {
    expect(rows(picture)).toEqual([
      '31 January 2022 | 9 | 0 | 0',
      '28 February 2022 | 9 | 1 | 0',
      '31 March 2022 | 9 | 1 | 1',
      '30 April 2022 | 9 | 3 | 2',
      '31 May 2022 | 8 | 3 | 2',
      '30 June 2022 | 8 | 4 | 3',
      '1 July 2022 | 8 | 4 | 3',
      '31 July 2022 | 8 | 4 | ',
      '31 August 2022 | 8 | 4 | ',
      '30 September 2022 | 8 | 5 | ',
      '31 October 2022 | 8 | 5 | ',
      '30 November 2022 | 8 | 5 | ',
      '31 December 2022 | 8 | 6 | ',
    ]);
  });

  it('has few lines however long it took, and the last of them has the last figures', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const all = rows({ kind: 'burn-up', title: TITLE, asOf, points, notes: [] });
        expect(all.length).toBeLessThanOrEqual(13);
        const last = points.at(-1);
        if (last && last.date >= asOf)
          expect(all.at(-1)?.split(' | ').slice(1, 3)).toEqual([String(last.total), String(last.expected)]);
      }),
    );
  });

  it('stands in every report that has the picture', () => {
    const { document } = reportOn(viewOf([charted]), charted);
    expect(chapterIn(document, 'pictures', 'burn-up')?.pictures).toHaveLength(1);
    expect(tableIn(document, 'burn-up-figures')?.rows).toHaveLength(13);
    expect(tableIn(document, 'burn-up-figures')?.note).toContain('1 action is complete');
  });
});

describe('promised against done as Mermaid', () => {
  it('has bars for what is done and a line for what was expected, and says which is which', () => {
    expect(mermaid(picture)[0]?.split('\n').slice(4)).toEqual([
      '    title "\u2060Bars∶ actions done by 1 July 2022. Line∶ actions expected"',
      '    x-axis ["Jan 22", "Feb 22", "Mar 22", "Apr 22", "May 22", "Jun 22", "1 Jul", "Jul 22", "Aug 22", "Sep 22", "Oct 22", "Nov 22", "Dec 22"]',
      '    y-axis "Actions" 0 --> 9',
      '    bar [0, 0, 1, 2, 2, 3, 3, 0, 0, 0, 0, 0, 0]',
      '    line [0, 1, 1, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6]',
    ]);
  });

  it('has the lines that it is meant to have, whatever a plan is called', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const lines = mermaid({ ...picture, title })[0]?.split('\n') ?? [];
        expect(lines).toHaveLength(9);
        for (const line of lines.slice(2, 4)) expect(line).not.toMatch(/[;#%{}<>`"\\&|[\]$@]|\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, draw } from '../../src/report/chart/draw.ts';
import { timelineOf } from '../../src/report/document/timeline.ts';
import type { PlanView } from '../../src/view/view.ts';
import { hostileText } from '../markup/hostile.ts';
import { action, date, day, lateBy, milestone, plan } from './fixtures/build.ts';
import { charted } from './fixtures/charted.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { narrative, withTitle } from './fixtures/others.ts';
import { outside, overlaps, textBoxes, textsOf } from './fixtures/svg.ts';

const asOf = day('2022-07-01');
const charts = (of: PlanView, on = asOf, rowsPerChart?: number) => {
  const picture = timelineOf(of, on);
  return picture
    ? draw(picture, { font: 'Arial', idPrefix: 't', ...(rowsPerChart && { rowsPerChart }) })
    : [];
};
const only = (of: PlanView, on = asOf) => charts(of, on)[0] as Drawn;
const groupsOf = (of: PlanView) => timelineOf(of, asOf)?.groups ?? [];

describe('the timeline as a picture', () => {
  it('has a line for every action with a date, with its name and its state in words', () => {
    const texts = textsOf(only(exampleshire).svg);
    const rows = groupsOf(exampleshire).flatMap((group) => group.rows);
    expect(rows).toHaveLength(18);
    for (const { label, state } of rows) expect(texts).toEqual(expect.arrayContaining([label, state]));
    expect(texts).toContain('31 days late');
    expect(texts).toContain('1 July 2022');
    expect(texts).not.toContain('4. Rent a second data centre');
  });

  it('has a title and a description, which its root points to', () => {
    const { svg, title, description } = only(exampleshire);
    expect(svg).toContain('role="img" aria-labelledby="t-1-title t-1-description"');
    expect(svg).toContain(`<title id="t-1-title">${title}</title>`);
    expect(svg).toContain(`<desc id="t-1-description">${description}</desc>`);
    expect(description).toMatch(
      /^18 actions with a date, from 31 May 2022 to .* As at 1 July 2022, 1 of them is late\./,
    );
  });

  it('explains every form that occurs in it, and none that does not', () => {
    const all = textsOf(only(exampleshire).svg);
    const legend = [
      'Last day of an action',
      'Last day of a part',
      'From the first day to the last',
      'Goes on',
      'Late',
      'Done or stopped',
    ];
    expect(all).toEqual(expect.arrayContaining(legend));
    const few = textsOf(
      only(plan('p', 'P', { otherActions: [action('1', 'A', { due: date('x', 'y', '2022-08-31') })] })).svg,
    );
    expect(few.filter((text) => legend.includes(text))).toEqual(['Last day of an action']);
  });

  it('puts days where they belong: in order, within the axis', () => {
    const xs = ['2022-05-31', '2022-06-30', '2022-12-31'].map((iso) => {
      const { svg } = only(
        plan('p', 'P', {
          otherActions: ['2022-05-31', '2022-12-31', iso].map((each, index) =>
            action(`${index}`, `A${index}`, { due: date('x', 'y', each) }),
          ),
        }),
      );
      const diamonds = [...svg.matchAll(/<path d="M([\d.]+) [\d.]+l/g)].map(([, x]) => Number(x));
      return diamonds[2] ?? Number.NaN;
    });
    const [first = 0, second = 0, third = 0] = xs;
    expect(first).toBeGreaterThan(384);
    expect(second).toBeGreaterThan(first);
    expect(third).toBe(806);
    // 30 of the 245 days of the axis lie between the first two.
    expect((second - first) / (806 - 384)).toBeCloseTo(30 / 245, 3);
  });

  it('marks the part that is late, and not the other', () => {
    const both = plan('p', 'P', {
      otherActions: [
        action('1', 'A', {
          lateness: lateBy(31, '2022-05-31', 'late'),
          milestones: [
            milestone('a', { due: date('x', 'y', '2022-05-31'), lateness: lateBy(31, '2022-05-31', 'late') }),
            milestone('b', { due: date('x', 'y', '2023-05-31') }),
          ],
        }),
      ],
    });
    const [row] = groupsOf(both)[0]?.rows ?? [];
    expect(row?.marks.map(({ part, late }) => [part, late])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('shows from when a date has moved, and which way, as soon as it is another', async () => {
    const { svg, description } = only(charted);
    await expect(`${svg}\n`).toMatchFileSnapshot('./golden/charted-timeline.svg.golden');
    expect(textsOf(svg)).toContain('Date agreed first, and how far it has moved');
    expect(description).toContain('The dates of 3 actions have moved since first agreed.');
    const marks = groupsOf(charted).flatMap((group) => group.rows.flatMap((row) => row.marks));
    expect(marks.filter(({ baseline }) => baseline !== undefined).map(({ baseline }) => baseline)).toEqual([
      '2022-04-30',
      '2022-09-30',
      '2022-05-31',
    ]);
    const same = plan('p', 'P', {
      otherActions: [action('1', 'A', { due: date('x', 'y', '2022-08-31'), baselineDay: day('2022-08-31') })],
    });
    expect(only(same).description).not.toContain('moved');
    expect(textsOf(only(same).svg)).not.toContain('Date agreed first, and how far it has moved');
  });

  it('has its explanation in as many lines as it needs, none out of the picture', () => {
    const both = { ...charted, otherActions: exampleshire.recommendations.flatMap(({ actions }) => actions) };
    for (const of of [charted, exampleshire, both]) {
      const { svg } = only(of);
      expect(outside(svg, textBoxes(svg))).toEqual([]);
      expect(overlaps(textBoxes(svg))).toEqual([]);
    }
  });

  it('is parted into pictures of nearly one length, all on one scale', () => {
    const pages = charts(exampleshire, asOf, 7);
    expect(pages.map(({ svg }) => svg.match(/<text x="4"/g)?.length)).toEqual([6, 6, 6]);
    expect(pages.map(({ title }) => title.slice(-8))).toEqual(['(1 of 3)', '(2 of 3)', '(3 of 3)']);
    const years = pages.map(({ svg }) => /<text x="([\d.]+)"[^>]*>2023</.exec(svg)?.[1]);
    expect(new Set(years).size).toBe(1);
  });

  it('is absent where no action has a date', () => {
    expect(charts(narrative)).toEqual([]);
    expect(timelineOf(narrative, asOf)).toBeUndefined();
  });

  it('stays well formed whatever a plan says', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const { svg } = only(withTitle(title));
        textsOf(svg);
        expect(svg).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});

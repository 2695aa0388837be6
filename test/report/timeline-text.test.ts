import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mermaidTimeline } from '../../src/report/chart/mermaid-timeline.ts';
import { monthsPerTick, spanOf } from '../../src/report/chart/span.ts';
import { fitted, textWidth } from '../../src/report/chart/text-width.ts';
import { type TimelinePicture, timelineOf } from '../../src/report/document/timeline.ts';
import type { PlanView } from '../../src/view/view.ts';
import { hostileText } from '../markup/hostile.ts';
import { day } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { withTitle } from './fixtures/others.ts';

const asOf = day('2022-07-01');
const pictureOf = (of: PlanView, on = asOf) => timelineOf(of, on) as TimelinePicture;
describe('the stretch of time', () => {
  const { groups } = pictureOf(withTitle('A'));

  it('is made of whole months and holds the day of the report', () => {
    expect(spanOf(groups, day('2022-11-15'))).toEqual({
      first: '2022-05-01',
      last: '2022-11-30',
      months: 7,
      showsDay: true,
    });
    expect(spanOf(groups, day('2022-01-15'))).toMatchObject({
      first: '2022-01-01',
      last: '2022-09-30',
      showsDay: true,
    });
  });

  it('leaves out a day that lies far from the plan', () => {
    expect(spanOf(groups, day('2026-11-22'))).toMatchObject({ last: '2022-09-30', showsDay: false });
    expect(spanOf(groups, day('2023-03-30')).showsDay).toBe(true);
    expect(spanOf(groups, day('2023-03-31')).showsDay).toBe(false);
    expect(mermaidTimeline(pictureOf(withTitle('A'), day('2026-11-22')))).not.toContain('As at :');
  });

  it('has labels further apart the longer it is', () => {
    expect([1, 14, 15, 40, 41, 80, 81, 200].map(monthsPerTick)).toEqual([1, 1, 3, 3, 6, 6, 12, 12]);
  });
});

describe('text in the picture', () => {
  it('is cut where it does not fit, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 20, max: 400 }),
        (text, room) => {
          const cut = fitted(text, 12.5, room);
          expect(textWidth(cut, 12.5)).toBeLessThanOrEqual(Math.max(room, textWidth('…', 12.5)));
          expect(cut === text || cut.endsWith('…')).toBe(true);
          expect(cut === text).toBe(textWidth(text, 12.5) <= room || text === '…');
        },
      ),
    );
  });
});

describe('the timeline as Mermaid', () => {
  const lines = (of: PlanView) => mermaidTimeline(pictureOf(of)).split('\n');

  it('has a title, a description and a line for every date', () => {
    const text = lines(exampleshire);
    expect(text.slice(1, 4)).toEqual([
      'gantt',
      expect.stringMatching(/^ {4}accTitle: \u2060Timeline of Response/),
      expect.stringMatching(/^ {4}accDescr: \u206018 actions/),
    ]);
    expect(text).toContain('    \u20601a. Agree the dates – 31 days late :crit, milestone, 2022-05-31, 0d');
    expect(text).toContain('    \u20602. Adopt the digital strategy :done, milestone, 2022-06-30, 0d');
    expect(text).toContain('    \u20603. Train everyone before the roll-out :2022-06-01, 2022-10-01');
    expect(text).toContain(
      '    \u20601. Hold two joint planning meetings a year – goes on :2023-03-31, 2023-07-01',
    );
  });

  it('has the lines that it is meant to have, whatever a plan says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, theme) => {
        const text = lines(withTitle(title, theme));
        expect(text).toHaveLength(12);
        for (const line of text.filter((each) => each.includes('\u2060')))
          expect(line).not.toMatch(/[;#%{}<>`"\\&|[\]$@]|\p{Cc}|\p{Cs}/u);
        for (const line of text.slice(-3)) {
          expect(line).toMatch(
            /^ {4}(?:section \u2060[^:]*|\u2060[^:]* :[a-z]*,? ?milestone, \d{4}-\d\d-\d\d, 0d)$/,
          );
        }
      }),
    );
  });
});

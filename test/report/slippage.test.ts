import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/report/chart/draw.ts';
import { mermaid } from '../../src/report/chart/mermaid.ts';
import type { Picture } from '../../src/report/document/document.ts';
import { slippagePicture } from '../../src/report/document/slippage.ts';
import { slippageFigures } from '../../src/view/slippage.ts';
import { hostileText } from '../markup/hostile.ts';
import { slipped } from './fixtures/slipped.ts';
import { outside, overlaps, rectBoxes, textBoxes, textsOf } from './fixtures/svg.ts';

const options = { font: 'Arial', idPrefix: 's' };

function pictureOf(moves: Parameters<typeof slipped>[0]): Picture {
  const [chapter] = slippagePicture(slipped(moves));
  if (chapter?.kind !== 'pictures' || !chapter.pictures[0]) throw new Error('There is no picture.');
  return chapter.pictures[0];
}

const svgOf = (picture: Picture) => draw(picture, options)[0]?.svg ?? expect.unreachable();
const SOME = [
  { days: 92 },
  { days: -14, extensions: 0 },
  { days: 0, extensions: 0 },
  { days: 275, extensions: 2 },
];

describe('how far dates have moved, as a picture', () => {
  it('has a bar for each date that moved, the furthest first, with the days and how often at its end', async () => {
    const svg = svgOf(pictureOf(SOME));
    await expect(`${svg}\n`).toMatchFileSnapshot('./golden/slippage.svg.golden');
    expect(textsOf(svg).slice(2)).toEqual([
      ...['4. Action 4', '275 days later, put off 2 times'],
      ...['1. Action 1', '92 days later, put off once'],
      ...['2. Action 2', '14 days sooner'],
      ...['Later than promised first', 'Sooner'],
    ]);
  });

  it('is not made where fewer than two moved, and says how many it leaves out', () => {
    expect(slippagePicture(slipped([{ days: 92 }, { days: 0 }]))).toEqual([]);
    const many = Array.from({ length: 18 }, (_, index) => ({ days: index + 1 }));
    expect(textsOf(svgOf(pictureOf(many))).at(-1)).toBe('3 other dates moved less, and stand in the table.');
  });

  it('keeps its texts and bars apart and inside, whatever a plan says', () => {
    const some = fc.array(
      fc.record({
        title: hostileText,
        days: fc.integer({ min: -900, max: 2000 }),
        extensions: fc.nat({ max: 12 }),
      }),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (moves) => {
        if (moves.filter(({ days }) => days !== 0).length < 2) return;
        const svg = svgOf(pictureOf(moves));
        expect(overlaps(textBoxes(svg))).toEqual([]);
        expect(outside(svg, [...textBoxes(svg), ...rectBoxes(svg)])).toEqual([]);
      }),
    );
  });

  it('is told as Mermaid without a word of the plan becoming a command', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const [text = ''] = mermaid(
          pictureOf([
            { title, days: 9 },
            { title, days: -3 },
          ]),
        );
        expect(text.split('\n')).toHaveLength(8);
        expect(text.split('\n').at(-2)).toBe('    y-axis -3 --> 9');
      }),
    );
  });
});

it('the figures of several actions add up', () => {
  const slip = fc.record({
    action: fc.string(),
    baseline: fc.string(),
    due: fc.string(),
    days: fc.integer({ min: -400, max: 400 }),
    extensions: fc.nat({ max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(slip), fc.array(slip), (some, others) => {
      const [a, b, all] = [some, others, [...some, ...others]].map(slippageFigures);
      if (!a || !b || !all) return expect.unreachable();
      for (const key of ['actions', 'later', 'extensions'] as const) expect(all[key]).toBe(a[key] + b[key]);
      expect(all.longest).toBe(Math.max(a.longest, b.longest));
      expect(all.average).toBeLessThanOrEqual(all.longest);
      expect(all.average > 0).toBe(all.later > 0);
    }),
  );
});

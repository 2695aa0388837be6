import { describe, expect, it } from 'vitest';
import { ratingText } from '../../src/report/document/rating.ts';
import { ratingsOf } from '../../src/report/document/ratings.ts';
import type { RagRuleView } from '../../src/view/view.ts';
import { RATING_WORDS } from '../../src/words/ratings.ts';
import { action, IN_PROGRESS, plan, viewOf } from './fixtures/build.ts';
import { reportOn, tableIn } from './fixtures/report.ts';

const LATENESS: RagRuleView = { rule: 'lateness', redAfter: '6 weeks', complete: 'blue' };

const rated = (...rags: ('red' | 'amber' | 'green' | 'blue' | undefined)[]) =>
  plan('p', 'P', {
    otherActions: rags.map((rag, index) =>
      action(`${index}`, `A${index}`, { status: { ...IN_PROGRESS, ...(rag && { rag }) } }),
    ),
  });

/** The rows of the table as text. */
function rowsBy(rule: RagRuleView, ...rags: Parameters<typeof rated>) {
  const [chapter] = ratingsOf(rule, rated(...rags).counts);
  if (chapter?.kind !== 'table') return [];
  return chapter.table.rows.map((row) =>
    row.map((cell) => cell.map((block) => (block.kind === 'list' ? '' : block.text)).join()).join(' | '),
  );
}

describe('a rating in a report', () => {
  it.each([
    ['worked out', { rag: 'green', rating: { origin: 'rule', byRule: 'green' } }, '◆ Rated green'],
    [
      'worked out by per cent',
      { rag: 'red', rating: { origin: 'rule', byRule: 'red', perCent: 40 } },
      '■ Rated red: 40% complete',
    ],
    [
      'given by hand, with its reason and what the rule gives',
      { rag: 'amber', rating: { origin: 'hand', reason: 'The grant may come late.', byRule: 'green' } },
      '▲ Rated amber by hand (by the rule: green): The grant may come late.',
    ],
    [
      'given by hand against the rule, and nobody says why',
      { rag: 'green', rating: { origin: 'hand', byRule: 'red', perCent: 40 } },
      '◆ Rated green by hand (by the rule: red, 40% complete), no reason is given',
    ],
    [
      'given by hand as the rule has it',
      { rag: 'blue', rating: { origin: 'hand', byRule: 'blue' } },
      '★ Rated blue',
    ],
    [
      'given by hand where no rule rates',
      { rag: 'red', rating: { origin: 'hand', reason: 'No supplier is left.' } },
      '■ Rated red by hand: No supplier is left.',
    ],
    [
      'that of the status word',
      { rag: 'amber', rating: { origin: 'word', byRule: 'green' } },
      '▲ Rated amber with its status word (by the rule: green)',
    ],
  ] as const)('that is %s is a sign and words', (_name, status, text) => {
    expect(ratingText(status)).toBe(text);
  });

  it('is not shown of what is not rated', () => {
    expect(ratingText({})).toBeNull();
  });
});

describe('the chapter on how ratings are worked out', () => {
  it('prints the rule by lateness with the council’s own length', () => {
    expect(rowsBy(LATENESS, 'red', 'red', 'green', undefined)).toEqual([
      '■ Red | Late by more than 6 weeks | 2',
      '▲ Amber | Late, by no more than 6 weeks | 0',
      '◆ Green | In time | 1',
      '★ Blue | Complete | 0',
      'Not rated | No date that can pass, stopped, or part of everyday work | 1',
    ]);
  });

  it('has no amber where red begins at once, and no blue where complete is green', () => {
    expect(rowsBy({ ...LATENESS, redAfter: '0 days', complete: 'green' }, 'green')).toEqual([
      '■ Red | Late | 0',
      '◆ Green | In time; or complete | 1',
      'Not rated | No date that can pass, stopped, or part of everyday work | 0',
    ]);
  });

  it('prints the thresholds of the rule by per cent', () => {
    const rule = { rule: 'per-cent', greenFrom: 80, amberFrom: 50, complete: 'blue' } as const;
    expect(rowsBy(rule, 'amber').slice(0, 3)).toEqual([
      '■ Red | Less than 50% complete | 0',
      '▲ Amber | 50% complete or more, and less than 80% | 1',
      '◆ Green | 80% complete or more | 0',
    ]);
  });

  it('says of ratings by risk that they are a judgement, and of those without a rule that none is worked out', () => {
    const [risk] = ratingsOf({ rule: 'risk', complete: 'blue' }, rated('red').counts);
    expect(risk).toMatchObject({ table: { note: expect.stringContaining('the council’s judgement') } });
    expect(rowsBy({ rule: 'risk', complete: 'blue' }, 'red')[0]).toBe('■ Red | Significant risks | 1');
    expect(rowsBy({ rule: 'off' }, 'red', 'blue')).toEqual([
      '■ Red |  | 1',
      '★ Blue |  | 1',
      'Not rated | No rating is given | 0',
    ]);
  });

  it('stands in a report that shows a rating, and in no other', () => {
    const withOne = rated('red', undefined);
    const view = viewOf([withOne], { ragRule: LATENESS });
    expect(tableIn(reportOn(view, withOne).document, 'ratings')?.note).toContain(RATING_WORDS.rules.lateness);
    const without = rated(undefined);
    expect(tableIn(reportOn(viewOf([without]), without).document, 'ratings')).toBeUndefined();
  });

  it('has figures that add up to the actions', () => {
    const rows = rowsBy(LATENESS, 'red', 'amber', 'green', 'blue', undefined, undefined);
    const sum = rows.reduce((total, row) => total + Number(row.split(' | ').at(-1)), 0);
    expect(sum).toBe(6);
  });
});

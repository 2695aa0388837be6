import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/report/document/document.ts';
import type { ActionView, PlanView, RecommendationView } from '../../src/view/view.ts';
import {
  action,
  date,
  lateBy,
  leads,
  milestone,
  person,
  plan,
  recommendation,
  viewOf,
} from './fixtures/build.ts';
import { chapterIn, reportOn, sectionsIn, tableIn } from './fixtures/report.ts';

const documentOf = (of: PlanView, more = {}) => reportOn(viewOf([of], more), of).document;
const lateOf = (of: PlanView) => tableIn(documentOf(of), 'late');
const planOf = (...recommendations: RecommendationView[]) => plan('p', 'Plan', { recommendations });
const rowsOf = (...actions: ActionView[]): readonly Row[] =>
  sectionsIn(documentOf(planOf(recommendation('1', 'Text.', { actions }))))[0]?.rows ?? [];

const chief = person('ceo', 'Chief Executive');
const long = person(
  'x',
  'Cabinet Member for Customer Services, Culture, Leisure and Sport in the City',
  'member',
);

describe('who leads', () => {
  it('is a line for each person, and those who support, once', () => {
    const [row] = rowsOf(
      action('1', 'A', { leads: leads([chief, long], undefined, [person('y', 'Head of IT')]) }),
    );
    expect(row?.lead).toEqual({ lines: [chief.full, long.full], given: true, supporting: 'Head of IT' });
  });

  it('is told in the words of the document, where it has its own', () => {
    const says = 'CMT, led by the Chief Executive with the Head of IT';
    const [row] = rowsOf(action('1', 'A', { leads: leads([chief], says, [person('y', 'Head of IT')]) }));
    expect(row?.lead).toEqual({ lines: [says], given: true, supporting: null });
  });

  it('is looked for in the parts, or in the whole', () => {
    const parts = [milestone('a', { leads: leads([chief]) }), milestone('b')];
    expect(
      rowsOf(action('1', 'A', { milestones: parts, lacksLead: false })).map(({ lead }) => lead.lines),
    ).toEqual([['See the parts below'], ['Chief Executive'], ['No lead given']]);
    expect(
      rowsOf(action('1', 'A', { leads: leads([chief]), milestones: [milestone('b')] }))[1]?.lead.lines,
    ).toEqual(['As for the action']);
  });

  it('is said once above the table only where it is long, given, and the same for all', () => {
    const shared = (...who: ActionView['leads'][]) => {
      const actions = who.map((each, index) => action(`${index}`, 'A', each ? { leads: each } : {}));
      return sectionsIn(documentOf(planOf(recommendation('1', 'x', { actions }))))[0]?.leadInRows === false;
    };
    expect(shared(leads([long]), leads([long]))).toBe(true);
    expect(shared(leads([long]))).toBe(false);
    expect(shared(leads([long]), leads([long, chief]))).toBe(false);
    expect(shared(leads([long]), undefined)).toBe(false);
    expect(shared(leads([chief]), leads([chief]))).toBe(false);
  });
});

describe('by when', () => {
  const dueOf = (more: Partial<ActionView>) => rowsOf(action('1', 'A', more))[0]?.due;

  it('repeats nothing that the words have said', () => {
    expect(dueOf({ due: date('Ongoing', 'ongoing', '2022-05-31') })?.meaning).toBeNull();
    expect(dueOf({ due: date('May 2022', 'By 31 May 2022', '2022-05-31') })?.meaning).toBe('By 31 May 2022');
  });

  it('tells the first date agreed and how often it moved', () => {
    const change = (from: string, to: string) => ({ date: '1 May 2022', from, to });
    const due = date('May 2023', 'By 31 May 2023', '2023-05-31');
    expect(
      dueOf({ due, dateChanges: [change('May 2021', 'May 2022'), change('May 2022', 'May 2023')] })?.more,
    ).toEqual(['First agreed: May 2021', 'Moved 2 times']);
    expect(dueOf({ due, baseline: 'May 2023' })?.more).toEqual([]);
  });
});

describe('late actions', () => {
  const late = (id: string, days: number, lastDay: string, more: Partial<ActionView> = {}) =>
    action(id, `Title ${id}`, { lateness: lateBy(days, lastDay, `${days} days late`), ...more });

  it('come first, the longest overdue before the others, those of one day in the order of the plan', () => {
    const table = lateOf(
      planOf(
        recommendation('1', 'x', {
          actions: [
            late('1', 1, '2022-06-30'),
            late('2', 31, '2022-05-31'),
            late('3', 31, '2022-05-31'),
            action('4', 'Not late'),
          ],
        }),
      ),
    );
    expect(table?.rows.map(([name]) => name?.[0])).toEqual([
      { kind: 'reference', text: '2. Title 2', anchor: 'action-2' },
      { kind: 'reference', text: '3. Title 3', anchor: 'action-3' },
      { kind: 'reference', text: '1. Title 1', anchor: 'action-1' },
    ]);
  });

  it('name those who lead the part that is late, and its date', () => {
    const parts = [
      milestone('a', {
        leads: leads([chief]),
        due: date('May 2022', 'm', '2022-05-31'),
        lateness: lateBy(31, '2022-05-31', 'x'),
      }),
      milestone('b', { leads: leads([long]), due: date('May 2023', 'm', '2023-05-31') }),
    ];
    const [row] =
      lateOf(
        planOf(recommendation('1', 'x', { actions: [late('1', 31, '2022-05-31', { milestones: parts })] })),
      )?.rows ?? [];
    expect(row?.slice(1, 3)).toEqual([
      [{ kind: 'paragraph', text: 'Chief Executive' }],
      [{ kind: 'paragraph', text: 'May 2022' }],
    ]);
  });

  it('name the one who is accountable where the leads are many, and leave the others to the table below', () => {
    const many = late('1', 31, '2022-05-31', { leads: leads([long, chief]) });
    const alone = late('2', 31, '2022-05-31', { leads: leads([long]) });
    const few = late('3', 31, '2022-05-31', { leads: leads([chief, person('y', 'Head of IT')]) });
    const table = lateOf(planOf(recommendation('1', 'x', { actions: [many, alone, few] })));
    expect(table?.rows.map((row) => row[1]?.map((block) => ('text' in block ? block.text : '')))).toEqual([
      ['Chief Executive, and 1 other'],
      [long.full],
      ['Chief Executive', 'Head of IT'],
    ]);
  });

  it('are said to be none only where there are actions that could be late', () => {
    const one = recommendation('1', 'x', { actions: [action('1', 'A')] });
    const none = (of: PlanView) => chapterIn(documentOf(of), 'text', 'late')?.blocks;
    expect(none(planOf(one))).toEqual([{ kind: 'paragraph', text: 'No action is late.' }]);
    expect(none(planOf())).toBeUndefined();
    const closed = plan('p', 'Plan', {
      recommendations: [one],
      closed: { date: '31 March 2022', reason: 'All done.' },
    });
    expect(none(closed)).toBeUndefined();
    expect(documentOf(closed).closed).toBe('This plan was closed on 31 March 2022. All done.');
  });
});

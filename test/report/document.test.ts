import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/report/document/document.ts';
import type { ActionView, PlanView, RecommendationView } from '../../src/view/view.ts';
import {
  action,
  COMPLETE,
  day,
  IN_PROGRESS,
  paragraphs,
  person,
  plan,
  recommendation,
  viewOf,
} from './fixtures/build.ts';
import { chapterIn, reportOn, sectionsIn } from './fixtures/report.ts';

const documentOf = (of: PlanView, more = {}) => reportOn(viewOf([of], more), of).document;
const planOf = (...recommendations: RecommendationView[]) => plan('p', 'Plan', { recommendations });
const rowsOf = (...actions: ActionView[]): readonly Row[] =>
  sectionsIn(documentOf(planOf(recommendation('1', 'Text.', { actions }))))[0]?.rows ?? [];

const _chief = person('ceo', 'Chief Executive');
const _long = person(
  'x',
  'Cabinet Member for Customer Services, Culture, Leisure and Sport in the City',
  'member',
);

describe('recommendations and their parts', () => {
  const headings = (...given: RecommendationView[]) =>
    sectionsIn(documentOf(planOf(...given))).map(({ level, heading, points }) => [
      level,
      heading,
      points.length,
    ]);
  const part = (ref: string, partOf: string, actions: ActionView[] = []) =>
    recommendation(ref, 'Part.', { partOf, actions });

  it('stand together, wherever the file has them, each a level below its whole', () => {
    const doing = [action('1', 'A')];
    expect(
      headings(
        part('2a', '2', doing),
        recommendation('1', 'x'),
        recommendation('2', 'x'),
        part('2b', '2a', [action('2', 'B')]),
      ),
    ).toEqual([
      [3, 'Recommendation 1', 0],
      [3, 'Recommendation 2', 0],
      [4, 'Recommendation 2a', 0],
      [5, 'Recommendation 2b', 0],
    ]);
  });

  it('are points of a list when there is nothing to say of any of them', () => {
    expect(headings(recommendation('1', 'x'), part('1a', '1'), part('1b', '1'))).toEqual([
      [3, 'Recommendation 1', 2],
    ]);
    expect(
      headings(recommendation('1', 'x'), part('1a', '1'), part('1b', '1', [action('1', 'A')])),
    ).toHaveLength(3);
  });

  it('are never lost, even where they hang on nothing or on themselves', () => {
    expect(headings(part('1', '9'), part('2', '3'), part('3', '2'), part('4', '4'))).toHaveLength(4);
  });
});

describe('figures at a glance', () => {
  it('add up, and leave out what does not occur', () => {
    const actions = [
      action('1', 'A', { status: COMPLETE }),
      action('2', 'B', { status: IN_PROGRESS }),
      action('3', 'C', { status: IN_PROGRESS }),
    ];
    const document = documentOf(planOf(recommendation('1', 'x', { actions })));
    const glance = chapterIn(document, 'figures')?.figures;
    expect(document.summary).toBe('1 recommendation and 3 actions');
    expect(glance?.statuses.map(({ label, count }) => [label, count])).toEqual([
      ['Complete', 1],
      ['In progress', 2],
    ]);
    expect(glance?.total).toBe(3);
    expect(glance?.figures.map(({ label, count }) => `${count} ${label}`)).toEqual([
      '0 late',
      '3 without a lead',
      '3 without a date',
    ]);
  });

  it('are absent from a plan without actions', () => {
    const document = documentOf(planOf(recommendation('1', 'x')));
    expect(chapterIn(document, 'figures')).toBeUndefined();
    expect(document.summary).toBe('1 recommendation');
  });
});

describe('names and anchors', () => {
  it('differ where ids differ, and stand once where an id stands twice', () => {
    const ids = ['1', '1a', '1 a', '1-a', '1_20_a', 'é', '1'];
    const anchors = rowsOf(...ids.map((id) => action(id, 'A'))).map(({ anchor }) => anchor);
    expect(anchors.slice(0, 6)).toEqual([
      'action-1',
      'action-1a',
      'action-1_20_a',
      'action-1-a',
      'action-1_5f_20_5f_a',
      'action-_e9_',
    ]);
    expect(anchors[6]).toBeNull();
  });

  it('point to nothing that the plan does not have', () => {
    const [row] = rowsOf(action('1', 'A', { dependsOn: ['99'], alsoAnswers: ['77'] }));
    expect(row?.notes.flatMap(({ entries }) => entries.flatMap(({ blocks }) => blocks))).toEqual([
      { kind: 'paragraph', text: 'Recommendation 77' },
      { kind: 'paragraph', text: 'Action 99' },
    ]);
  });

  it('quote the first words where a number is ours, never more than fits', () => {
    const title = 'Long '.repeat(40).trim();
    const ours = plan('p', 'Plan', {
      numbering: { recommendations: 'document', actions: 'ours' },
      recommendations: [
        recommendation('1', 'x', { actions: [action('1', title), action('2', 'B', { dependsOn: ['1'] })] }),
      ],
    });
    const [note] = sectionsIn(documentOf(ours))[0]?.rows[1]?.notes ?? [];
    const [block] = note?.entries[0]?.blocks ?? [];
    expect(block).toMatchObject({ kind: 'reference', anchor: 'action-1' });
    expect(block?.kind === 'reference' && block.text).toMatch(/^“Long Long .*…”$/);
    expect(block?.kind === 'reference' && block.text.length).toBeLessThanOrEqual(92);
  });
});

describe('progress', () => {
  it('that was told together stands together', () => {
    const told = (date: string, text: string, by?: string) => ({
      date,
      note: paragraphs(text),
      ...(by && { by }),
    });
    const updates = [told('1 May', 'a'), told('1 May', 'b'), told('1 May', 'c', 'CEO'), told('2 May', 'd')];
    const [note] = sectionsIn(documentOf(planOf(recommendation('1', 'x', { updates }))))[0]?.notes ?? [];
    expect(note?.entries.map(({ lead, blocks }) => [lead, blocks.length])).toEqual([
      ['1 May', 2],
      ['1 May, CEO', 1],
      ['2 May', 1],
    ]);
  });
});

describe('how the figures came about', () => {
  it('names the day, the version and the commit, and says when files were changed since', () => {
    const document = documentOf(planOf(), {
      asOf: day('2022-02-28'),
      commit: { id: 'abcdef0123', modified: true },
    });
    expect(document.colophon).toEqual(['As at 28 February 2022.', 'Made with civicplan 0.1.0.']);
    expect(document.commit).toEqual({
      label: 'Commit',
      id: 'abcdef0',
      note: 'with changes that are not committed',
    });
  });

  it.each([
    ['2022-02-28', ''],
    ['2022-02-25', ''],
    [
      '2022-02-24',
      ' That is 4 days before this report: the daily run has stopped, and late actions may have no issue. GitHub switches it off in a public repository without changes for 60 days; it can be started again under “Actions”.',
    ],
  ])('tells that issues were last brought in line on %s, and when that is long ago', (lastSync, warning) => {
    const asked = { asOf: day('2022-02-28'), lastSync: day(lastSync) };
    const [, said] = documentOf(planOf(), asked).colophon;
    const when = `${Number(lastSync.slice(8))} February 2022`;
    expect(said).toBe(
      `The issues about late actions were last brought in line with the plans on ${when}.${warning}`,
    );
  });
});

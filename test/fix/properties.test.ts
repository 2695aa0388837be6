import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline, sameMeaning } from '../../src/plan/deadline/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import { loadText } from '../../src/source/load.ts';
import { checkTexts } from '../check/reports.ts';
import { style, type Tree, written } from '../source/trees.ts';
import { repair } from './fixtures.ts';

/** Timescales as councils write them: spelt in many ways, with a status in them, or with none of it. */
const DUE = [
  ...[
    "Sept '25",
    '31/03/2025',
    'By end of July 2025',
    'Dec/January 2026',
    'Ongoing',
    'on-going',
    'TBA',
    'Monthly',
  ],
  ...[
    'COMPLETED',
    'Completed in May 2024',
    'Done (5 May 2024)',
    'Completed in May',
    'Has started',
    'Deferred',
  ],
  ...[
    'Commenced in May 2024',
    'Work started in March',
    'No longer relevant',
    'Not started',
    'whenever: it suits',
  ],
  ...['Decision by October 2025', 'March 2025 and ongoing', '2024-25', 'Spring/Summer 2025'],
];
const STATUSES = ['complete', 'in-progress', 'Not started', 'nearly there', 'On plan'];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const due = fc.constantFrom(...DUE);
const completed = fc.record(
  { date: fc.constantFrom('5 May 2024', '2024-05-06'), evidence: fc.constant(['Minute 24/31']) },
  { requiredKeys: [] },
);

const step = {
  title: fc.constantFrom('Agree a plan', 'Note: a title, with "marks"', '[TBC] #3'),
  leads: maybe(fc.constantFrom(['ceo'], ['cmt'], ['nobody'])),
  due: maybe(fc.oneof(due, fc.record({ says: due }), fc.record({ says: due, by: due }))),
  status: maybe(fc.constantFrom(...STATUSES)),
  completed: maybe(completed),
};
const action = fc.record({
  ...step,
  details: maybe(fc.constantFrom('One\n\n- two\n', 'Three, four and five words: or more\n')),
  review: maybe(fc.constant('1 May 2025')),
  milestones: maybe(fc.array(fc.record(step), { minLength: 1, maxLength: 2 })),
  'date-changes': maybe(fc.constant([{ date: '1 May 2024', from: 'May 2024', to: '31 March 2025' }])),
});

const plan = fc
  .record({ actions: fc.array(action, { minLength: 1, maxLength: 4 }), answered: fc.boolean() })
  .map(({ actions, answered }) => ({
    plan: 'before',
    title: 'Response to the 2024 peer challenge',
    council: 'Exampleshire Council',
    agreed: { date: '20 June 2024' },
    people: {
      ceo: { post: 'Chief Executive', kind: 'officer' },
      cmt: { post: 'Management Team', kind: 'group' },
    },
    statuses: { 'On plan': { status: 'in-progress' } },
    recommendations: [
      { ref: '1', text: 'Plan ahead, and say so in public.', ...(answered && { response: 'rejected' }) },
    ],
    actions: actions.map((one, index) => ({ id: String(index + 1), ...one })),
  }))
  // What is not said is left out.
  .map((values) => JSON.parse(JSON.stringify(values)) as Tree);

/** A plan as a file, in many a layout, with a comment here and there. */
const file = fc
  .tuple(plan, style, fc.boolean(), fc.constantFrom('', '# also: deadlines\n', '# also: deadlines, braces\n'))
  .map(([values, how, windows, also]) => {
    const text = also + written(values, how).replace(/^( *)(- )?(due|title):/gm, '$1# about the $3\n$&');
    return windows ? text.replaceAll('\n', '\r\n') : text;
  })
  .filter((text) => loadText(text, FILE).plan !== undefined);

const FILE = { path: '/plans/before.yaml', name: 'plans/before.yaml', root: '/plans' };

const planOf = (text: string): Plan | undefined => loadText(text, FILE).plan;
const found = (text: string): string[] =>
  checkTexts({ 'before.yaml': text }).flatMap(({ findings }) =>
    findings.map(({ rule, action: id }) => `${rule} ${id}`),
  );

/** What is left of findings once those in the other list are crossed out, one by one. */
function left(findings: readonly string[], others: readonly string[]): string[] {
  const crossed = [...others];
  return findings.filter((finding) => {
    const at = crossed.indexOf(finding);
    if (at >= 0) crossed.splice(at, 1);
    return at < 0;
  });
}

describe('repairText', () => {
  it('leaves a valid plan, finds nothing new in it, and has nothing left to do', () => {
    let changed = 0;
    fc.assert(
      fc.property(file, (text) => {
        const after = repair(text);
        if (after.text !== text) changed += 1;
        expect(planOf(after.text)).toBeDefined();
        expect(left(found(after.text), found(text))).toEqual([]);
        expect(repair(after.text)).toMatchObject({ text: after.text, made: [] });
      }),
      { numRuns: 150 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it('keeps every comment, and every line that it is not about', () => {
    fc.assert(
      fc.property(file, (text) => {
        const comments = (one: string) => one.match(/# about the .*/g) ?? [];
        const after = repair(text).text;
        expect(comments(after)).toEqual(comments(text));
        const about = /^\s*(?:- )?["']?(?:due|by)["']?:|\bdue\b/;
        const lines = text.split('\n').filter((line) => !about.test(line) && !/[{}[\]]/.test(line));
        const now = new Set(after.split('\n'));
        // A text of a deadline may go on in the next line.
        const lost = lines.filter((line) => !now.has(line) && !DUE.some((words) => line.includes(words)));
        expect(lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('invents no lead and no date, and no status that nobody wrote', () => {
    fc.assert(
      fc.property(file, (text) => {
        const [before, after] = [planOf(text), planOf(repair(text).text)];
        for (const [index, one] of (before?.actions ?? []).entries()) {
          const now = after?.actions[index];
          expect(now?.leads).toEqual(one.leads);
          expect(now?.status?.status).toBe(one.status?.status);
          expect(now?.unknownStatus).toBe(one.unknownStatus);
          expect(now?.review).toEqual(one.review);
          if (now?.due) expect(now.due.deadline.last).toBe(one.due?.deadline.last);
          else expect(one.due === undefined || one.due.deadline.kind === 'status').toBe(true);
          if (now?.due && one.due)
            expect(now.due.words === one.due.words || sameDays(now.due, one.due)).toBe(true);
          const day = one.completed?.date?.date ?? one.due?.deadline.last;
          if (now?.completed?.date) expect(now.completed.date.date).toBe(day);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function sameDays(a: NonNullable<Plan['actions'][number]['due']>, b: typeof a): boolean {
  return sameMeaning(readDeadline(a.words, {}), b.deadline);
}

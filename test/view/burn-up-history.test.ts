import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Remembered,
  type RememberedAction,
  remember,
  type Spell,
} from '../../src/history/remembered.ts';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import type { Plan } from '../../src/plan/model.ts';
import { USUAL_RAG_RULE } from '../../src/plan/rag.ts';
import type { PlanFile } from '../../src/source/generated/plan-file.ts';
import { loadText } from '../../src/source/load.ts';
import { buildView } from '../../src/view/build.ts';
import { burnUpOf } from '../../src/view/burn-up.ts';
import { burnUpHistory } from '../../src/view/burn-up-history.ts';
import { memoryOf } from '../../src/view/slippage.ts';
import type { ActionView } from '../../src/view/view.ts';
import { planText } from '../history/story.ts';
import { action, COMPLETE, date, day } from '../report/fixtures/build.ts';

const asOf = day('2024-12-31');
const agreed = day('2024-02-01');
const one = (id: string, more: Partial<RememberedAction> = {}): RememberedAction => ({
  action: id,
  internal: false,
  extensions: 0,
  earlier: [],
  ...more,
});

function linesOf(shown: readonly ActionView[], actions: readonly RememberedAction[], internal = false) {
  const remembered: Remembered = { commit: '', versions: 1, unread: 0, since: day('2024-01-10'), actions };
  const history = burnUpHistory(shown, remembered, memoryOf(remembered, internal), {
    agreed,
    asOf,
    internal,
  });
  return burnUpOf(shown, agreed, asOf, history);
}

const told = (lines: ReturnType<typeof linesOf>) =>
  lines?.points.map(({ date: on, total, expected, done }) => `${on} ${total} ${expected} ${done}`);

const june = date('30 June 2024', 'By 30 June 2024', '2024-06-30');

describe('progress over time with what the history knows', () => {
  it('counts what was added from the day on which it came, and what went until it went', () => {
    const lines = linesOf(
      [action('1', 'x', { due: june }), action('2', 'y', { due: june })],
      [
        one('1'),
        one('2', { added: day('2024-03-01') }),
        one('3', { removed: day('2024-05-01'), baseline: { words: 'April', day: day('2024-04-30') } }),
      ],
    );
    expect(told(lines)).toEqual([
      '2024-02-01 2 0 0',
      '2024-03-01 3 0 0',
      '2024-04-30 3 1 0',
      '2024-05-01 2 0 0',
      '2024-06-30 2 2 0',
      '2024-12-31 2 2 0',
    ]);
  });

  it('takes drafts, ids that changed and what is internal for nothing that came or went', () => {
    const lines = linesOf(
      [action('1', 'x', { previously: ['0'] })],
      [
        one('0', { removed: day('2024-06-01') }),
        one('1', { added: day('2024-06-01') }),
        one('2', { removed: day('2024-01-20') }),
        one('3', { removed: day('2024-06-01'), internal: true }),
      ],
    );
    expect(told(lines)).toEqual(['2024-02-01 1 0 0', '2024-12-31 1 0 0']);
  });

  it('knows when something was done that the plan gives no day for, and believes the plan where it does', () => {
    const done = { status: COMPLETE };
    const own = { ...done, completed: { evidence: [], day: day('2024-03-03') } };
    const lines = linesOf(
      [action('1', 'x', done), action('2', 'y', own), action('3', 'z', done)],
      [one('1', { finished: day('2024-05-05') }), one('2', { finished: day('2024-05-05') }), one('3')],
    );
    expect(told(lines)).toEqual([
      '2024-02-01 3 0 0',
      '2024-03-03 3 0 1',
      '2024-05-05 3 0 2',
      '2024-12-31 3 0 2',
    ]);
    expect(lines).toMatchObject({ doneByHistory: 1, doneWithoutDay: 1 });
  });

  it('shows on a past day what the plan said then of what was put back since', () => {
    const spell = (kind: Spell['kind'], from: string, to: string) => ({ kind, from: day(from), to: day(to) });
    const lines = linesOf(
      [
        action('1', 'x', { due: june }),
        action('2', 'y', { due: june }),
        action('3', 'z'),
        action('4', 'again', { status: COMPLETE, completed: { evidence: [], day: day('2024-03-05') } }),
      ],
      [
        one('1', { earlier: [spell('finished', '2024-03-01', '2024-04-01')] }),
        one('2', { earlier: [spell('stopped', '2024-05-01', '2024-08-01')] }),
        // Before the plan was agreed, and after the day of the figures.
        one('3', {
          earlier: [
            spell('absent', '2024-01-12', '2024-01-20'),
            spell('finished', '2024-11-01', '2025-02-01'),
          ],
        }),
        one('4', {
          finished: day('2024-10-01'),
          earlier: [spell('finished', '2024-03-05', '2024-09-01')],
        }),
        one('5', {
          removed: day('2024-07-01'),
          earlier: [spell('finished', '2024-06-01', '2024-07-01')],
        }),
      ],
    );
    expect(told(lines)).toEqual([
      '2024-02-01 5 0 0',
      '2024-03-01 5 0 1',
      '2024-03-05 5 0 2',
      '2024-04-01 5 0 1',
      '2024-05-01 4 0 1',
      '2024-06-01 4 0 2',
      '2024-06-30 4 1 2',
      '2024-07-01 3 1 1',
      '2024-08-01 4 2 1',
      '2024-09-01 4 2 0',
      '2024-10-01 4 2 1',
      '2024-11-01 4 2 2',
      '2024-12-31 4 2 1',
    ]);
    expect(lines).toMatchObject({ doneForATime: 2, doneByHistory: 0, doneWithoutDay: 0 });
  });

  it('ends with as many as the plan has, never with fewer than none', () => {
    const someDay = fc
      .integer({ min: 1, max: 28 })
      .map((number) =>
        day(`2024-${String((number % 12) + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`),
      );
    const some = fc.array(
      fc.record({ shown: fc.boolean(), added: fc.option(someDay), left: someDay, due: fc.boolean() }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (each) => {
        const shown = each.flatMap(({ shown: there, due }, index) =>
          there ? [action(String(index), 'x', due ? { due: june } : {})] : [],
        );
        fc.pre(shown.length > 0);
        const actions = each.map(({ shown: there, added, left }, index) =>
          one(String(index), {
            ...(added && (there || added < left) && { added }),
            ...(!there && {
              removed: left,
              baseline: june.last ? { words: '', day: june.last } : { words: '' },
            }),
          }),
        );
        const points = linesOf(shown, actions)?.points ?? [];
        expect(points.at(-1)?.total).toBe(shown.length);
        for (const { total, expected, done } of points) {
          expect(done).toBeLessThanOrEqual(total);
          expect(expected).toBeGreaterThanOrEqual(0);
          expect(total).toBeGreaterThanOrEqual(expected);
        }
      }),
    );
  });

  it('has on each day as many promised and done as the version of that day', () => {
    const STATUS = { open: '', done: 'status: complete', stopped: 'status: deferred' };
    const standing = fc.constantFrom<keyof typeof STATUS | 'absent'>('open', 'done', 'stopped', 'absent');
    const months = 5;
    const story = fc.array(fc.array(standing, { minLength: months, maxLength: months }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(story, (drawn) => {
        // Of what was done or stopped when it was first seen nobody knows since when; the first one is always there.
        const all = drawn.map((each, id) => {
          const first = each.findIndex((one) => one !== 'absent');
          return each.map((one, at) => (at === first || (id === 0 && one === 'absent') ? 'open' : one));
        });
        const versions = Array.from({ length: months }, (_, at) => {
          const there = all.flatMap((each, id) => {
            const one = each[at] ?? 'absent';
            return one === 'absent' ? [] : [[`${id + 1}`, STATUS[one] || 'due: June 2024'] as const];
          });
          const text = `agreed: { date: 2024-02-15 }\n${planText('a', Object.fromEntries(there))}`;
          const loaded = loadText(text, { path: 'a.yaml', name: 'a.yaml', root: '' }, USUAL_WORDS);
          if (!loaded.plan) throw new Error(text);
          const seconds = Date.UTC(2024, at + 1, 15, 12) / 1000;
          const commit = { id: `${at}`, seconds, parents: [], author: '', subject: '', changes: [] };
          return { commit, plan: loaded.plan, file: loaded.value as PlanFile };
        });
        const present = versions.at(-1)?.plan as Plan;
        const source = { plan: present, file: 'a.yaml', lineOf: () => 1 };
        const file = { path: '', name: 'a.yaml', root: '' };
        const remembered = remember({ file, versions, unread: 0 }, '', asOf);
        const [seen] = buildView([source], {
          ...{ asOf, version: '', dueSoonDays: 30, ragRule: USUAL_RAG_RULE, internal: false },
          remembered: new Map([['a.yaml', remembered]]),
        }).plans;
        for (let at = 0; at < months; at++) {
          const on = day(`2024-0${at + 2}-15`);
          const point = seen?.burnUp?.points.findLast((each) => each.date <= on);
          const stood = all.map((each) => each[at]);
          expect([on, point?.total, point?.done]).toEqual([
            on,
            stood.filter((one) => one === 'open' || one === 'done').length,
            stood.filter((one) => one === 'done').length,
          ]);
        }
      }),
    );
  });
});

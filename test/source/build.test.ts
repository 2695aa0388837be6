import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CouncilWords } from '../../src/plan/council-words.ts';
import { USUAL_MEANINGS } from '../../src/plan/deadline/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import { loadText } from '../../src/source/load.ts';
import { parse } from '../../src/source/parse.ts';

const EXAMPLE = readFileSync('docs/reference/example-plan.yaml', 'utf8');

describe('buildPlan', () => {
  it('gives every part the place at which it stands in the file', () => {
    const { value, holds } = parse(EXAMPLE);
    let parts = 0;
    for (const part of partsOf(build(EXAMPLE))) {
      parts += 1;
      expect([part.path, holds(part.path)]).toEqual([part.path, true]);
      const there = part.path.reduce<unknown>(
        (inner, step) => (inner as Record<string, unknown>)[step],
        value,
      );
      if (part.words !== undefined && part.path.at(-1) !== 'by') expect(there).toBe(part.words);
      if (part.key !== undefined && typeof there === 'string') expect(there).toBe(part.key);
    }
    expect(parts).toBeGreaterThan(60);
  });

  it('keeps the words and works out the day', () => {
    const plan = build(EXAMPLE);
    expect(plan.agreed?.date).toMatchObject({ words: '20 June 2024', date: '2024-06-20' });
    expect(plan.actions[0]?.due).toMatchObject({ words: 'March 2025 and ongoing', path: [...ACTION, 'due'] });
    expect(plan.closed).toMatchObject({ date: { date: '2026-03-31' } });
  });

  it('shows what `says` says, reads `by`, and points at what it has read', () => {
    const due = (text: string) => build(plan(`        due:\n${text}`)).actions[0]?.due;
    expect(due('          says: After the election\n          by: 31 May 2025\n')).toMatchObject({
      ...{ words: 'After the election', path: [...ACTION, 'due', 'by'], deadline: { last: '2025-05-31' } },
    });
    expect(due('          says: 31 May 2025\n')).toMatchObject({
      ...{ words: '31 May 2025', path: [...ACTION, 'due', 'says'], deadline: { last: '2025-05-31' } },
    });
  });

  it('takes leads and programme from the recommendation where the action has none', () => {
    const text = plan('').replace(
      '    actions:',
      '    leads: [ceo]\n    programme: One Council\n    actions:',
    );
    const [action] = build(text).actions;
    expect(action).toMatchObject({
      programme: 'One Council',
      leads: { inherited: true, path: ['recommendations', 0, 'leads'], who: [{ key: 'ceo' }] },
    });
    const [own] = build(`${text}        leads: [cfo]\n        programme: Another\n`).actions;
    expect(own).toMatchObject({ programme: 'Another', leads: { inherited: false, who: [{ key: 'cfo' }] } });
  });

  it('puts the actions that answer nothing behind the others', () => {
    const { actions } = build(`actions:\n  - id: x\n    title: X\n${plan('')}`);
    expect(actions.map(({ id, recommendation }) => [id, recommendation])).toEqual([
      ['1', '1'],
      ['x', undefined],
    ]);
  });

  it('reads a status in any spelling; what a standard word means no council can change', () => {
    const status = (word: string) => {
      const own =
        'statuses:\n  On plan: { status: in-progress, rag: green }\n  Complete: { status: verified }\n';
      const [action] = build(`${own}${plan(`        status: ${word}\n`)}`).actions;
      return action?.status ?? action?.unknownStatus;
    };
    expect(status('In progress')).toEqual({ status: 'in-progress', from: 'status' });
    expect(status('BUSINESS AS USUAL')).toEqual({ status: 'business-as-usual', from: 'status' });
    expect(status('on  plan')).toEqual({
      status: 'in-progress',
      rag: 'green',
      label: 'On plan',
      from: 'status',
    });
    expect(status('complete')).toEqual({ status: 'complete', from: 'status' });
    expect(status('nearly there')).toBe('nearly there');
    expect(status('')).toBeUndefined();
  });

  it('takes the status from the deadline where there is no other', () => {
    expect(build(plan('        due: COMPLETED\n')).actions[0]?.status).toMatchObject({
      status: 'complete',
      from: 'due',
    });
    expect(
      build(plan('        due: COMPLETED\n        status: deferred\n')).actions[0]?.status,
    ).toMatchObject({
      ...{ status: 'deferred', from: 'status' },
    });
  });

  it('counts milestones that have no id', () => {
    const milestones = '        milestones:\n          - title: One\n          - { id: 1x, title: Two }\n';
    expect(build(plan(milestones)).actions[0]?.milestones.map(({ number }) => number)).toEqual(['1', '1x']);
  });

  it('leaves out what is not said', () => {
    const { actions, ...rest } = build(plan(''));
    expect(Object.keys(rest).sort()).toEqual(
      [
        'council',
        'id',
        'languages',
        'members',
        'monitoring',
        'numbering',
        'path',
        'people',
        'recommendations',
        'reported',
      ]
        .concat(['meanings', 'obligations', 'reviews', 'statuses', 'terms', 'title', 'waivers'])
        .sort(),
    );
    expect(actions[0]).not.toHaveProperty('status');
    expect(rest.numbering).toEqual({ recommendations: 'document', actions: 'document' });
  });
});

describe('what the council means by words of its own', () => {
  const words: CouncilWords = {
    meanings: { ...USUAL_MEANINGS, seasons: { ...USUAL_MEANINGS.seasons, summer: [5, 9] } },
    statuses: new Map([
      ['On plan', { status: 'in-progress', rag: 'green' }],
      ['Off plan', { status: 'in-progress', rag: 'amber' }],
    ]),
  };

  it('holds for every date of a plan', () => {
    const text = plan(
      '        due: Summer 2025\n        review: Summer 2026\n        milestones:\n          - title: Agree\n            due: by end of summer 2024\n',
    );
    const [action] = build(`${text}agreed: { date: Summer 2023 }\n`, words).actions;
    expect(action?.due?.deadline.last).toBe('2025-09-30');
    expect(action?.review?.date).toBe('2026-09-30');
    expect(action?.milestones[0]?.due?.deadline.last).toBe('2024-09-30');
    expect(build(`${text}agreed: { date: Summer 2023 }\n`, words).agreed?.date?.date).toBe('2023-09-30');
    expect(build(text).actions[0]?.due?.deadline.last).toBe('2025-08-31');
  });

  it('gives way to what a plan says of a status word itself', () => {
    const own = 'statuses:\n  on plan: { status: not-started }\n';
    const status = (word: string, rest = '') =>
      build(`${plan(`        status: ${word}\n`)}${rest}`, words).actions[0]?.status;
    expect(status('On plan')).toMatchObject({ status: 'in-progress', rag: 'green', label: 'On plan' });
    expect(status('On plan', own)).toEqual({ status: 'not-started', label: 'on plan', from: 'status' });
    expect(status('off plan', own)).toMatchObject({ status: 'in-progress', rag: 'amber', label: 'Off plan' });
    expect([...build(`${plan('')}${own}`, words).statuses.keys()]).toEqual(['on plan', 'Off plan']);
  });
});

const ACTION = ['recommendations', 0, 'actions', 0];

function plan(action: string): string {
  return `plan: x\ntitle: T\ncouncil: C\nrecommendations:\n  - ref: 1\n    text: Make time.\n    actions:\n      - id: 1\n        title: Meet\n${action}`;
}

function build(text: string, words?: CouncilWords): Plan {
  const { plan, findings } = loadText(text, { path: '/x.yaml', name: 'x.yaml', root: '/' }, words);
  expect(findings).toEqual([]);
  return plan as Plan;
}

interface Part {
  readonly path: readonly (string | number)[];
  readonly words?: string;
  readonly key?: string;
}

/** Everything in a plan that knows its place. */
function* partsOf(value: unknown): Iterable<Part> {
  if (typeof value !== 'object' || value === null) return;
  if ('path' in value) yield value as Part;
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) yield* partsOf(inner);
}

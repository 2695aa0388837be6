import fc from 'fast-check';
import { expect } from 'vitest';
import type { ActionView, View } from '../../src/view/view.ts';
import type { Fault } from '../contract/faults.ts';
import { type GitHub, TOKEN } from '../contract/github.ts';
import type { People } from '../contract/repository.ts';
import {
  action,
  late,
  now,
  OPTIONS,
  plan as planWith,
  view as viewAll,
  viewOf,
  withStatus,
} from './example.ts';
import { watch } from './oracle.ts';

/**
 * The protocol under random histories: the plan changes, people change the issues, GitHub fails in
 * the middle, its list lags, and after each step a run.
 */

/** The parts of the program that a history is run with; `protocol-defects.test.ts` brings its own. */
export interface Protocol {
  readonly gitHubIssues: typeof import('../../src/tracker/github.ts').gitHubIssues;
  readonly isUnfinished: typeof import('../../src/tracker/sync.ts').isUnfinished;
  readonly planSync: typeof import('../../src/tracker/sync.ts').planSync;
  readonly runSync: typeof import('../../src/tracker/sync.ts').runSync;
  readonly wantedIssues: typeof import('../../src/tracker/desired.ts').wantedIssues;
  readonly TrackerError: typeof import('../../src/tracker/tracker.ts').TrackerError;
}

const ACTIONS = ['1', '2', '3'];
const HOUR_MS = 3_600_000;

/** The ways an action can stand in the plan. */
const STANDINGS = {
  late: (id: string) => late(id, '2022-05-31'),
  'late, retitled': (id: string) => late(id, '2022-05-31', { title: `Retitled ${id}` }),
  'late since later': (id: string) => late(id, '2022-06-30'),
  done: (id: string) => withStatus(id, 'complete', 'Complete'),
  'not due': (id: string) => action(id),
  'kept out': (id: string) => late(id, '2022-05-31', { sync: false }),
  internal: (id: string) => late(id, '2022-05-31', { internal: true }),
  gone: () => undefined,
} satisfies Record<string, (id: string) => ActionView | undefined>;
type Standing = keyof typeof STANDINGS;

/** The ways a person can act on an issue. */
const ACTS: Record<string, (people: People, number: number) => void> = {
  close: (people, number) => people.close(number, 'not_planned'),
  reopen: (people, number) => people.reopen(number),
  retitle: (people, number) => people.retitle(number, 'Ask Sam'),
  edit: (people, number) => people.edit(number, (body) => body.replace('promised', 'wanted')),
  append: (people, number) => people.append(number, '\nI am on it.  '),
  prepend: (people, number) => people.edit(number, (body) => `Sam looks at it.\n${body}`),
  unlabel: (people, number) => people.unlabel(number, 'overdue'),
  strip: (people, number) => people.edit(number, () => 'Mine now.'),
  damage: (people, number) => people.edit(number, (body) => body.replace(' st=', ' state=')),
  'cut the end': (people, number) => people.edit(number, (body) => body.replace('<!-- /plan-sync -->', '')),
  lock: (people, number) => people.lock(number),
};

/** What a second run at the same time does: it opens the issue, too. */
const AGAIN = 'again';

interface Step {
  readonly standings: readonly { readonly action: number; readonly standing: Standing }[];
  readonly acts: readonly { readonly issue: number; readonly act: string }[];
  readonly faults: readonly Fault[];
  /** A person acts after the list was read. */
  readonly late: boolean;
  /** An action that has a new number from now on. */
  readonly renumber: number | null;
  /** How long the list lags behind. */
  readonly lag: number;
}

/** What happens most is what most of the protocol is about. */
const standing = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Standing>('late', 'late since later', 'done') },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(STANDINGS) as Standing[])) },
);
const act = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('close', 'reopen') },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(ACTS), AGAIN) },
);
const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom(
    'drop-before',
    'drop-after',
    '502-before',
    '502-after',
    'cut-after',
    'secondary-limit',
    'primary-limit',
    'bare-limit',
    'long-limit',
    'read-only',
    'rejected',
  ),
  at: fc.integer({ min: 1, max: 6 }),
  on: fc.constantFrom('GET', 'POST', 'PATCH', 'write'),
});
const step: fc.Arbitrary<Step> = fc.record({
  standings: fc.array(fc.record({ action: fc.nat(2), standing }), { maxLength: 3 }),
  acts: fc.array(fc.record({ issue: fc.nat(2), act }), {
    maxLength: 1,
  }),
  faults: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fault, { maxLength: 3 }) },
  ),
  late: fc.boolean(),
  renumber: fc.option(fc.nat(2), { freq: 6 }),
  lag: fc.constantFrom(0, 0, 0, 4000),
});
export interface History {
  readonly first: readonly Standing[];
  readonly steps: readonly Step[];
}
export const HISTORY: fc.Arbitrary<History> = fc.record({
  first: fc.tuple(standing, standing, standing),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

/** Runs a history and throws where something goes against a person, is there twice, or does not come to rest. */
export async function live({ first, steps }: History, github: GitHub, protocol: Protocol): Promise<void> {
  github.reset();
  github.pagesOf(3);
  const plan = [...first];
  const renumbered = new Set<string>();
  const view = (): View =>
    viewOf(
      ...ACTIONS.flatMap((id, at) => {
        const make = STANDINGS[plan[at] ?? 'gone'];
        if (!renumbered.has(id)) return make(id) ?? [];
        const again = make(`${id}b`);
        return again ? { ...again, previously: [id] } : [];
      }),
    );
  const wanted = () => protocol.wantedIssues(view(), OPTIONS).issues;
  const isRenumbered = (key: string) => renumbered.has(key.split('/')[1] ?? '');
  const oracle = watch(github.repository, {
    episodeOf: (key) => wanted().find((issue) => issue.key === key)?.episode,
    nameOf: (key) => (isRenumbered(key) ? `${key}b` : key),
    formerOf: (key) => (key.endsWith('b') && isRenumbered(key.slice(0, -1)) ? [key.slice(0, -1)] : []),
    isListed: (number) => github.isListed(number),
  });

  const actOf = ({ acts }: Step) => {
    for (const one of acts) {
      const { issues, people } = github.repository;
      const issue = issues[one.issue % Math.max(issues.length, 1)];
      if (issue === undefined) continue;
      oracle.touched(issue.number);
      if (one.act === AGAIN) oracle.openAgain(issue.number);
      else ACTS[one.act]?.(people, issue.number);
    }
  };
  await run(view(), github, protocol);
  oracle.seenAll();
  for (const one of steps) {
    github.advance(HOUR_MS);
    github.lagBehind(one.lag);
    for (const { action: at, standing: now } of one.standings) plan[at] = now;
    if (one.renumber !== null) renumbered.add(ACTIONS[one.renumber] ?? '');
    if (!one.late) actOf(one);
    github.fail(...one.faults);
    const finished = await run(view(), github, protocol, one.late ? () => actOf(one) : undefined);
    if (finished && !one.late) oracle.seenAll();
    github.fail();
  }
  github.advance(HOUR_MS);
  github.lagBehind(0);
  await run(view(), github, protocol);
  await run(view(), github, protocol);
  github.forget();
  await run(view(), github, protocol);

  expect(oracle.complaints).toEqual([]);
  expect(github.violations).toEqual([]);
  // It reads the list, and nothing else.
  const asked = github.log.map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(asked)]).toEqual(['GET /repos/exampleshire/plans/issues']);
  for (const issue of oracle.untouched()) {
    if (oracle.isDoubled()) break;
    const desired = wanted().find(({ key }) => issue.body?.includes(`key=${key} `));
    expect(issue.state).toBe(desired ? 'open' : 'closed');
    if (desired)
      expect(issue).toMatchObject({ title: desired.title, body: expect.stringContaining(desired.text) });
  }
  for (const { key } of wanted()) {
    const carrying = github.repository.issues.filter((issue) =>
      [key, key.replace(/b$/, '')].some((name) => `${issue.title}${issue.body}`.includes(name)),
    );
    expect(carrying.length, `issues of ${key}`).toBeGreaterThan(0);
    const open = carrying.filter(
      ({ state, locked, body }) => state === 'open' && !locked && body?.includes(' st=open '),
    );
    expect(open.length, `open issues of ${key}`).toBeLessThan(2);
  }
  await goes(github, protocol);
}

/** In the end the plan goes: each issue that is open and still ours is told, and none is changed. */
async function goes(github: GitHub, { gitHubIssues, planSync }: Protocol): Promise<void> {
  const sleep = async (milliseconds: number) => github.advance(milliseconds);
  const issues = await gitHubIssues({ repository: github.name, apiUrl: github.url, sleep, now }).list();
  const other = viewAll(planWith([], { id: 'exampleshire-2018' }));
  const { operations, left } = planSync(other, issues, { ...OPTIONS, allPlans: true });
  expect(operations).toEqual([]);
  const open = github.repository.issues.filter(
    ({ state, locked, body }) => state === 'open' && !locked && body?.startsWith('<!-- plan-sync v1 key='),
  );
  expect(left.map(({ issue, reason }) => `${reason} ${issue}`)).toEqual(
    open.map(({ number }) => `plan-gone ${number}`),
  );
}

/** One run with `--apply`; true when everything was done. */
async function run(
  view: View,
  github: GitHub,
  { gitHubIssues, planSync, runSync, isUnfinished, TrackerError }: Protocol,
  meanwhile?: () => void,
): Promise<boolean> {
  const sleep = async (milliseconds: number) => github.advance(milliseconds);
  const tracker = gitHubIssues({ repository: github.name, apiUrl: github.url, token: TOKEN, sleep, now });
  try {
    const plan = planSync(view, await tracker.list(), OPTIONS);
    meanwhile?.();
    return !isUnfinished(await runSync(plan, tracker, sleep));
  } catch (error) {
    // The list could not be read: nothing was written.
    if (error instanceof TrackerError) return false;
    throw error;
  }
}

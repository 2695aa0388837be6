import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { wantedIssues } from '../../src/tracker/desired.ts';
import { gitHubIssues } from '../../src/tracker/github.ts';
import { isUnfinished, planSync, runSync } from '../../src/tracker/sync.ts';
import { TrackerError } from '../../src/tracker/tracker.ts';
import type { ActionView, View } from '../../src/view/view.ts';
import type { Fault } from '../contract/faults.ts';
import { startGitHub, TOKEN } from '../contract/github.ts';
import type { People } from '../contract/repository.ts';
import { action, late, now, OPTIONS, viewOf, withStatus } from './example.ts';
import { watch } from './oracle.ts';

/**
 * The protocol under random histories: the plan changes, people change the issues, GitHub fails in
 * the middle, and after each a run. More runs, another seed: MODEL_RUNS=5000 MODEL_SEED=7.
 */
const RUNS = Number(process.env.MODEL_RUNS ?? 400);
const SEED = Number(process.env.MODEL_SEED ?? 2024);

const github = await startGitHub();
afterAll(() => github.close());

const ACTIONS = ['1', '2', '3'];

/** The ways an action can stand in the plan. */
const STANDINGS = {
  late: (id: string) => late(id, '2022-05-31'),
  'late, renamed': (id: string) => late(id, '2022-05-31', { title: `Renamed ${id}` }),
  'late since later': (id: string) => late(id, '2022-06-30'),
  done: (id: string) => withStatus(id, 'complete', 'Complete'),
  'not due': (id: string) => action(id),
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
  unlabel: (people, number) => people.unlabel(number, 'overdue'),
  strip: (people, number) => people.edit(number, () => 'Mine now.'),
  damage: (people, number) => people.edit(number, (body) => body.replace(' st=', ' state=')),
  'cut the end': (people, number) => people.edit(number, (body) => body.replace('<!-- /plan-sync -->', '')),
};

interface Step {
  readonly standings: readonly { readonly action: number; readonly standing: Standing }[];
  readonly acts: readonly { readonly issue: number; readonly act: string }[];
  readonly faults: readonly Fault[];
  /** A person acts after the list was read. */
  readonly late: boolean;
}

/** What happens most is what most of the protocol is about. */
const standing = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Standing>('late', 'late since later', 'done') },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(STANDINGS) as Standing[])) },
);
const act = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('close', 'reopen') },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(ACTS)) },
);
const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom(
    'drop-before',
    'drop-after',
    '502-before',
    '502-after',
    'cut-after',
    'secondary-limit',
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
});
const history = fc.record({
  first: fc.tuple(standing, standing, standing),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

test('never against a person, never a second issue, and quiet in the end', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ first, steps }) => {
      github.reset();
      const plan = [...first];
      const view = (): View =>
        viewOf(...ACTIONS.flatMap((id, at) => STANDINGS[plan[at] ?? 'gone'](id) ?? []));
      const wanted = () => wantedIssues(view(), OPTIONS).issues;
      const oracle = watch(github.repository, (key) => wanted().find((issue) => issue.key === key)?.episode);

      const actOf = ({ acts }: Step) => {
        for (const one of acts) {
          const { issues, people } = github.repository;
          const issue = issues[one.issue % Math.max(issues.length, 1)];
          if (issue === undefined) continue;
          oracle.touched(issue.number);
          ACTS[one.act]?.(people, issue.number);
        }
      };
      await run(view());
      oracle.seenAll();
      for (const one of steps) {
        for (const { action: at, standing: now } of one.standings) plan[at] = now;
        if (!one.late) actOf(one);
        github.fail(...one.faults);
        const finished = await run(view(), one.late ? () => actOf(one) : undefined);
        if (finished && !one.late) oracle.seenAll();
        github.fail();
      }
      await run(view());
      github.forget();
      await run(view());

      expect(oracle.complaints).toEqual([]);
      expect(github.violations).toEqual([]);
      expect(github.log.map(({ method }) => method)).toEqual(['GET']);
      for (const issue of oracle.untouched()) {
        const desired = wanted().find(({ key }) => issue.body?.includes(`key=${key} `));
        expect(issue.state).toBe(desired ? 'open' : 'closed');
        if (desired)
          expect(issue).toMatchObject({ title: desired.title, body: expect.stringContaining(desired.text) });
      }
      for (const { key } of wanted()) {
        const carrying = github.repository.issues.filter((issue) =>
          `${issue.title}${issue.body}`.includes(key),
        );
        expect(carrying.length, `issues of ${key}`).toBeGreaterThan(0);
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: process.env.MODEL_RUNS !== undefined },
  );
}, 3_600_000);

/** One run with `--apply`; true when everything was done. */
async function run(view: View, meanwhile?: () => void): Promise<boolean> {
  const sleep = async () => {};
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

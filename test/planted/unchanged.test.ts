import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLoaded } from '../../src/check/check.ts';
import { earlierPlans } from '../../src/check/earlier.ts';
import { NO_CONFIG } from '../../src/source/config.ts';
import { type LoadedPlan, loadText } from '../../src/source/load.ts';
import { day } from '../plan/plans.ts';
import { chanceOf } from './chance.ts';
import { PLANTING_DAY, soundPlan } from './plans.ts';
import { type Tree, writeYaml } from './write-yaml.ts';

const read = (text: string) =>
  loadText(text, { path: '/exampleshire-2024.yaml', name: 'exampleshire-2024.yaml', root: '/' });

/** What is said of a plan that was another before. */
function changesIn(now: LoadedPlan, before: LoadedPlan): string[] {
  const options = { config: NO_CONFIG, asOf: day(PLANTING_DAY), earlierOf: earlierPlans([before], 'main') };
  const [report] = checkLoaded([now], options);
  return (report?.findings ?? []).flatMap(({ kind, rule, line }) =>
    kind === 'history' ? [`${line} ${rule}`] : [],
  );
}

it('of a random plan that says the same as before, however it is written, no change is told', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const chance = chanceOf(draw);
      const plan = soundPlan(chance).plan as { readonly [key: string]: Tree };
      const [before, now] = [writeYaml(plan, chance).text, writeYaml(plan, chance).text];
      expect(changesIn(read(now), read(before)), `${before}\n\n${now}`).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('of a random plan that lost everything but its agreement, every action and recommendation is told', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const chance = chanceOf(draw);
      const whole = soundPlan(chance).plan as { readonly [key: string]: Tree };
      const before = read(writeYaml(whole, chance).text);
      const plan = before.plan ?? expect.unreachable();
      fc.pre(plan.agreed?.date !== undefined && plan.closed === undefined);
      const { actions: _, ...rest } = whole;
      const emptied = read(writeYaml({ ...rest, recommendations: [] }, chance).text);
      const told = changesIn(emptied, before).map((finding) => finding.replace(/^\d+ /, ''));
      const alone = plan.actions.filter(({ recommendation }) => recommendation === undefined);
      expect(told.sort()).toEqual([
        ...alone.map(() => 'action-deleted'),
        ...plan.recommendations.map(() => 'recommendation-changed'),
      ]);
    }),
    { numRuns: 50 },
  );
});

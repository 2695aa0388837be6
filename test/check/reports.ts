import { checkLoaded, type PlanReport } from '../../src/check/check.ts';
import { type CheckReport, summarise } from '../../src/check/summary.ts';
import { type Config, NO_CONFIG } from '../../src/source/config.ts';
import { loadText } from '../../src/source/load.ts';
import { day } from '../plan/plans.ts';

/** Texts of plans by the names of their files, as if they stood in `plans/`. */
export type Texts = Readonly<Record<string, string>>;

export function checkTexts(texts: Texts, asOf = '2024-07-01', config: Partial<Config> = {}): PlanReport[] {
  const loaded = Object.entries(texts).map(([name, text]) =>
    loadText(text, { path: `/plans/${name}`, name: `plans/${name}`, root: '/plans' }),
  );
  return [...checkLoaded(loaded, { config: { ...NO_CONFIG, ...config }, asOf: day(asOf) })];
}

export function reportOn(texts: Texts, asOf = '2024-07-01', config: Partial<Config> = {}): CheckReport {
  return summarise(checkTexts(texts, asOf, config), day(asOf));
}

/** A plan with these lines under its actions; each begins a line of the file, two spaces in. */
export function planText(plan: string, ...actions: string[]): string {
  return [
    `plan: ${plan}`,
    'title: Response to the 2024 peer challenge',
    'council: Exampleshire Council',
    'recommendations: []',
    ...(actions.length > 0 ? ['actions:', ...actions.map((line) => `  ${line}`)] : []),
    '',
  ].join('\n');
}

import type { Path } from '../plan/place.ts';
import { RULES } from '../rules/index.ts';
import { commentedYaml } from '../source/commented-yaml.ts';
import type { Config, OpenConfig, SeveritySetting } from '../source/config.ts';
import type { ConfigFile } from '../source/generated/config-file.ts';
import { monthName } from '../words/months.ts';
import { count } from '../words/text.ts';
import { severityOf } from './severity.ts';

const HEAD = 'The configuration in effect. Behind each value stands where it comes from.';

/**
 * The configuration in effect, as a configuration file: every setting with its value, and the severity of every
 * rule for all plans and for each group of plans that has settings of its own. Read back it means the same.
 */
export function printConfig({ config, originOf }: OpenConfig): string {
  const groups = groupsOf(config);
  // Every key of the format: one that is added must not be forgotten here.
  const file: Record<keyof ConfigFile, unknown> = {
    severities: severitiesOf('', { ...config, plans: [] }),
    'due-soon-days': config.dueSoonDays,
    meanings: meaningsOf(config),
    statuses: Object.fromEntries(config.words.statuses),
    rag: ragOf(config),
    plans: groups.map(({ plans }) => ({ only: plans, severities: severitiesOf(plans[0] ?? '', config) })),
    // A folder has no default: where none is named there is nothing to print.
    templates: config.templates?.name,
    ...config.pages,
    names: config.names,
    meeting: config.meeting,
    sync: issuesOf(config),
    pdf: { paper: config.paper },
  };
  return commentedYaml(file, HEAD, (path) => {
    const [top, group, key, rule] = path;
    if (top === 'severities') return severityOrigin(String(group), [], config, originOf);
    if (top !== 'plans' || typeof group !== 'number') return originOf(path) ?? DEFAULT;
    return key === 'only'
      ? undefined
      : severityOrigin(String(rule), groups[group]?.entries ?? [], config, originOf);
  });
}

const DEFAULT = 'default';

/** Where the severity of a rule comes from, for plans that these entries of the configuration name. */
function severityOrigin(
  rule: string,
  entries: readonly number[],
  { severities, plans }: Config,
  originOf: OpenConfig['originOf'],
): string {
  const entry = entries.findLast((index) => plans[index]?.severities.has(rule));
  const from = entry === undefined ? severities : plans[entry]?.severities;
  const path: Path = entry === undefined ? ['severities', rule] : ['plans', entry, 'severities', rule];
  const origin = originOf(path) ?? DEFAULT;
  const late = RULES.some(({ id, kind }) => id === rule && kind === 'late');
  return late && from?.get(rule) === 'error' ? `${origin}; lateness is never an error` : origin;
}

/** Plans with the same settings, and the entries of the configuration that name them. */
interface Group {
  readonly plans: string[];
  readonly entries: readonly number[];
}

/** In the order in which their plans are first named. */
function groupsOf({ plans }: Config): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const plan of new Set(plans.flatMap(({ only }) => only))) {
    const entries = plans.flatMap(({ only }, index) => (only.includes(plan) ? index : []));
    const group = groups.get(entries.join());
    if (group) group.plans.push(plan);
    else groups.set(entries.join(), { plans: [plan], entries });
  }
  return [...groups.values()];
}

function severitiesOf(plan: string, config: Config): Record<string, SeveritySetting> {
  return Object.fromEntries(RULES.map((rule) => [rule.id, severityOf(rule, plan, config)]));
}

function meaningsOf({ words: { meanings } }: Config): object {
  const { seasons, quarters, financialYearStarts, month, year } = meanings;
  return {
    seasons: Object.fromEntries(
      Object.entries(seasons).map(([season, [from, to]]) => [
        season,
        { from: monthName(from), to: monthName(to) },
      ]),
    ),
    ...(quarters && { quarters }),
    'financial-year-starts': monthName(financialYearStarts),
    'parts-of-month': month,
    'parts-of-year': { early: monthName(year.early), mid: monthName(year.mid) },
  };
}

function issuesOf({ issues }: Config): Required<NonNullable<ConfigFile['sync']>> {
  const { labels, planLabels, leadLabels, assign, reminders, dashboard } = issues;
  return {
    labels: [...labels],
    'plan-labels': planLabels,
    'lead-labels': leadLabels,
    assign,
    reminders,
    dashboard,
  };
}

function ragOf({ ragRule }: Config): object {
  switch (ragRule.rule) {
    case 'off':
      return { rule: 'off' };
    case 'lateness': {
      const { number, unit } = ragRule.redAfter;
      return { rule: ragRule.rule, 'red-after': count(number, unit), complete: ragRule.complete };
    }
    case 'per-cent': {
      const { rule, greenFrom, amberFrom, complete } = ragRule;
      return { rule, 'green-from': greenFrom, 'amber-from': amberFrom, complete };
    }
    default:
      return { rule: ragRule.rule, complete: ragRule.complete };
  }
}

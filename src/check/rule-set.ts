import { RULES } from '../rules/index.ts';
import type { Config, SeveritySetting } from '../source/config.ts';
import { fingerprint } from '../source/fingerprint.ts';
import { severityOf } from './severity.ts';

/** A rule that is not as serious as civicplan has it. */
export interface SetOtherwise {
  readonly rule: string;
  readonly severity: SeveritySetting;
  /** The plan for which it is so; absent where it is so for all. */
  readonly plan?: string;
}

/** What the check and the figures of a report go by, besides the version of civicplan. */
export interface RuleSet {
  /** In the order of their names; those for all plans first. */
  readonly otherwise: readonly SetOtherwise[];
  /**
   * Stands for every setting that changes what is found, counted or rated: how serious each rule is, what words mean,
   * when something is due soon, how ratings are worked out, how staff are called. The same settings give the same,
   * in whatever order and with whatever comments they are written.
   */
  readonly digest: string;
}

/** The rule set of a configuration, whichever plans are read with it. */
export function ruleSetOf(config: Config): RuleSet {
  const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const usual = new Map(rules.map((rule) => [rule.id, severityOf(rule, '', config)]));
  const plans = [...new Set(config.plans.flatMap(({ only }) => only))].sort();
  const otherwise: SetOtherwise[] = [
    ...rules.flatMap((rule) => {
      const severity = usual.get(rule.id);
      return severity === undefined || severity === rule.severity ? [] : [{ rule: rule.id, severity }];
    }),
    ...plans.flatMap((plan) =>
      rules.flatMap((rule) => {
        const severity = severityOf(rule, plan, config);
        return severity === usual.get(rule.id) ? [] : [{ rule: rule.id, severity, plan }];
      }),
    ),
  ];
  const { dueSoonDays, ragRule, names, words } = config;
  const statuses = [...words.statuses].sort(([a], [b]) => (a < b ? -1 : 1));
  const settings = { otherwise, dueSoonDays, ragRule, names, statuses, meanings: words.meanings };
  return { otherwise, digest: fingerprint(JSON.stringify(sorted(settings))) };
}

/** With the keys of every object in one order: how a file has them is of no account. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

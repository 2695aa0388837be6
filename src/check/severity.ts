import type { RuleDescription } from '../plan/rule.ts';
import type { Config, SeveritySetting } from '../source/config.ts';

/** How serious a rule is for a plan: as configured for the plan, else for all plans, else as the rule says. */
export function severityOf(rule: RuleDescription, plan: string, config: Config): SeveritySetting {
  const forPlan = config.plans.findLast(
    ({ only, severities }) => only.includes(plan) && severities.has(rule.id),
  );
  const setting = forPlan?.severities.get(rule.id) ?? config.severities.get(rule.id) ?? rule.severity;
  // Lateness is a fact about the day: it never blocks a pull request, whatever is configured.
  return rule.kind === 'late' && setting === 'error' ? 'warning' : setting;
}

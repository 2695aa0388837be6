import type { CheckedFinding, WaivedFinding } from '../check/check.ts';
import { eachPlan } from '../check/each-plan.ts';
import type { Checked } from '../check/summary.ts';

/** The report as it may be shown to anyone: of what may be internal its place and its rule, and no words. */
export function publicly(report: Checked): Checked {
  return {
    ...report,
    plans: eachPlan(report.plans, (plan) => ({
      ...plan,
      findings: plan.findings.map(withoutSecrets),
      waived: plan.waived.map(waivedWithoutSecrets),
    })),
  };
}

function withoutSecrets<T extends CheckedFinding>(finding: T): T {
  if (!finding.internal) return finding;
  const whose =
    finding.action === undefined ? 'This file has internal actions' : `Action ${finding.action} is internal`;
  // Who leads it is as internal as what it says.
  const { lead: _, ...rest } = finding;
  return {
    ...(rest as T),
    message: `${whose}, so what was found here is not shown in public.`,
    help: 'Run `civicplan check` to read it.',
    frame: { start: finding.line, lines: [] },
    related: [],
  };
}

function waivedWithoutSecrets(finding: WaivedFinding): WaivedFinding {
  const shown = withoutSecrets(finding);
  return finding.internal ? { ...shown, reason: 'The reason is not shown in public either.' } : shown;
}

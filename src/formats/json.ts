import type { CheckedFinding, WaivedFinding } from '../check/check.ts';
import type { Format } from './format.ts';

/**
 * Version 1 of the findings as data, for other programs. A field may be added; none changes its meaning or
 * its place.
 */
export const json: Format = ({ asOf, summary, plans }) => {
  const { plans: files, recommendations, actions, errors, warnings, late, known } = summary;
  const report = {
    version: 1,
    asOf,
    summary: {
      plans: files,
      recommendations,
      actions,
      errors,
      warnings,
      late,
      ...(known !== undefined && { known }),
    },
    findings: plans.flatMap((plan) => plan.findings.map(fields)),
    waived: plans.flatMap((plan) => plan.waived.map(waivedFields)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function fields(finding: CheckedFinding) {
  const { rule, kind, severity, message, help, plan, action, file, url } = finding;
  return {
    rule,
    kind,
    severity,
    message,
    help,
    plan,
    ...(action !== undefined && { action }),
    file,
    ...spanFields(finding),
    url,
    ...(finding.fixable && { fixable: true }),
    related: finding.related.map((place) => ({
      file: place.file,
      ...spanFields(place),
      message: place.message,
    })),
  };
}

/** A finding that was accepted for a time: until when, and on whose word. */
function waivedFields(finding: WaivedFinding) {
  const { until, reason } = finding;
  return { ...fields(finding), until, reason };
}

function spanFields({
  line,
  column,
  endLine,
  endColumn,
}: CheckedFinding['related'][number] | CheckedFinding) {
  return { line, column, endLine, endColumn };
}

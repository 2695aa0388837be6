import type { CheckedFinding, PlanReport, WaivedFinding } from '../check/check.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';

/**
 * Version 1 of the findings as data, for other programs. A field may be added; none changes its meaning or
 * its place.
 */
export const json: Format = ({ asOf, summary, plans }) => {
  const { plans: files, recommendations, actions, errors, warnings, late, known } = summary;
  return jsonText({
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
    findings: findingsOf(plans),
    waived: waivedOf(plans),
  });
};

function* findingsOf(plans: Iterable<PlanReport>) {
  for (const { findings } of plans) yield* findings.map(fields);
}

function* waivedOf(plans: Iterable<PlanReport>) {
  for (const { waived } of plans) yield* waived.map(waivedFields);
}

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

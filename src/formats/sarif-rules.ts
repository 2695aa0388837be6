import type { FindingKind, Severity } from '../plan/finding.ts';
import type { RuleDescription } from '../plan/rule.ts';
import { RULES } from '../rules/index.ts';
import { READING_RULES } from '../source/reading-rules.ts';
import { ruleUrl } from '../words/links.ts';

/** A rule as SARIF describes it: a `reportingDescriptor`. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: Severity };
  readonly properties: { readonly kind: FindingKind };
}

/** Every rule there is, whether or not it found anything: what the reader finds first, then what plans are asked. */
export const SARIF_RULES: readonly SarifRule[] = [...READING_RULES, ...RULES].map(sarifRule);

/** Where each rule stands in the list. */
export const RULE_INDEX: ReadonlyMap<string, number> = new Map(
  SARIF_RULES.map(({ id }, index) => [id, index]),
);

/**
 * The level of a finding. What is late is a fact about the day and no fault of whoever sends a change: a note,
 * because GitHub lets errors and warnings stop a pull request.
 */
export function levelOf({
  kind,
  severity,
}: {
  readonly kind: FindingKind;
  readonly severity: Severity;
}): Severity {
  return kind === 'late' ? 'note' : severity;
}

function sarifRule(rule: RuleDescription): SarifRule {
  const { id, kind, summary, why, remedy } = rule;
  const helpUri = ruleUrl(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: `${why} ${remedy} ${helpUri}`,
      markdown: `${why}\n\n**What to write:** ${remedy}\n\n[More about this rule](${helpUri})`,
    },
    helpUri,
    defaultConfiguration: { level: levelOf(rule) },
    properties: { kind },
  };
}

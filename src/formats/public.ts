import type { CheckedFinding } from '../check/check.ts';

/** A finding as it may be shown to anyone: of what may be internal its place and its rule, and no words. */
export function withoutSecrets(finding: CheckedFinding): CheckedFinding {
  if (!finding.internal) return finding;
  const whose =
    finding.action === undefined ? 'This file has internal actions' : `Action ${finding.action} is internal`;
  return {
    ...finding,
    message: `${whose}, so what was found here is not shown in public.`,
    help: 'Run `civicplan check` to read it.',
    frame: { start: finding.line, lines: [] },
    related: [],
  };
}

import type { CheckedFinding, PlanReport, WaivedFinding } from '../check/check.ts';
import { type Checked, isDefect, missedDays } from '../check/summary.ts';
import { compareText } from '../plan/finding.ts';
import { count } from '../words/text.ts';
import { labelOf } from './ranked.ts';

/** What findings may stand under: the file they are in, or the person who answers for what they are about. */
export const GROUPINGS = ['file', 'lead'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

/** Findings that stand under one heading. */
export interface Section {
  /** A file, or a post. */
  readonly title: string;
  /** "13 actions: 5 warnings, 4 late" */
  readonly figures: string;
  /** True where the title is the file of them all, so that a line says where a finding is. */
  readonly oneFile: boolean;
  readonly findings: readonly CheckedFinding[];
  readonly waived: readonly WaivedFinding[];
}

/** The findings of a report under their headings; nothing that has neither findings nor waivers. */
export function sectionsOf({ plans }: Checked, groupBy: GroupBy): Iterable<Section> {
  return groupBy === 'lead' ? byLead(plans) : byFile(plans);
}

function* byFile(plans: Iterable<PlanReport>): Iterable<Section> {
  for (const plan of plans) if (plan.findings.length + plan.waived.length > 0) yield fileSection(plan);
}

function fileSection(plan: PlanReport): Section {
  const { file, findings, waived } = plan;
  return { title: file, figures: fileFigures(plan), oneFile: true, findings, waived };
}

function fileFigures({ counts, findings, known }: PlanReport): string {
  const found = [...defectFigures(findings), ...(known ? [`${known} known`] : [])];
  if (counts === undefined) return [...found, 'not counted'].join(', ');
  const missed = missedDays(findings);
  const late = [
    ...(counts.late === 0 ? [] : [`${counts.late} late`]),
    ...(missed === 0 ? [] : [`${count(missed, 'set day')} missed`]),
  ];
  return `${count(counts.actions, 'action')}: ${[...found, ...late].join(', ') || 'nothing wrong'}`;
}

/** What stands under the name of one person; of nobody; or, without a lead, of the plan itself. */
interface Group {
  readonly lead: CheckedFinding['lead'];
  readonly findings: CheckedFinding[];
  readonly waived: WaivedFinding[];
}

/**
 * One section for each person, council by council and by the name of the post; then what nobody answers for; then
 * what is about the plan.
 */
function byLead(plans: Iterable<PlanReport>): Section[] {
  const groups = new Map<string, Group>();
  const groupOf = ({ lead }: CheckedFinding): Group => {
    const key = typeof lead === 'object' ? `${lead.post}\n${lead.council}` : (lead ?? '');
    const group = groups.get(key) ?? { lead, findings: [], waived: [] };
    groups.set(key, group);
    return group;
  };
  for (const { findings, waived } of plans) {
    for (const finding of findings) groupOf(finding).findings.push(finding);
    for (const finding of waived) groupOf(finding).waived.push(finding);
  }
  const all = [...groups.values()].sort((a, b) => compareLeads(a.lead, b.lead));
  const councils = new Set(all.flatMap(({ lead }) => (typeof lead === 'object' ? lead.council : [])));
  return all.map(({ lead, ...group }) => ({
    title: titleOf(lead, councils.size > 1),
    figures: leadFigures(group),
    oneFile: false,
    ...group,
  }));
}

function titleOf(lead: CheckedFinding['lead'], severalCouncils: boolean): string {
  if (lead === undefined) return 'About the plan itself';
  if (lead === 'nobody') return 'No one person answers for these';
  return severalCouncils ? `${lead.post}, ${lead.council}` : lead.post;
}

function compareLeads(a: CheckedFinding['lead'], b: CheckedFinding['lead']): number {
  if (typeof a === 'object' && typeof b === 'object') {
    return compareText(a.council, b.council) || compareText(a.post, b.post);
  }
  return lastComes(a) - lastComes(b);
}

const lastComes = (lead: CheckedFinding['lead']) => (lead === undefined ? 2 : lead === 'nobody' ? 1 : 0);

function leadFigures({ findings, waived }: Pick<Section, 'findings' | 'waived'>): string {
  const facts = (['late', 'not reported', 'due soon'] as const).flatMap((label) => {
    const number = findings.filter((finding) => labelOf(finding) === label).length;
    return number === 0 ? [] : [`${number} ${label}`];
  });
  const figures = [...defectFigures(findings), ...facts];
  return figures.join(', ') || `${waived.length} accepted for a time`;
}

/** "1 error", "2 warnings": the defects of each severity, where there are any. */
function defectFigures(findings: readonly CheckedFinding[]): string[] {
  const defects = findings.filter(isDefect);
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const number = defects.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
}

import type { CheckedFinding, PlanReport, WaivedFinding } from '../check/check.ts';
import { eachPlan } from '../check/each-plan.ts';
import { failsOn } from '../check/summary.ts';
import { xmlText } from '../markup/xml.ts';
import { count } from '../words/text.ts';
import type { Format } from './format.ts';
import { publicly } from './public.ts';
import { byRank, labelOf } from './ranked.ts';

/**
 * For the test tabs of GitLab, Jenkins and others. Nothing internal. A suite for each plan, and in it:
 *
 * - a failed test for each rule that makes the check fail, so that the tab is red exactly when the exit code is 1;
 * - a skipped test for each rule with findings that were accepted for a time, with the reason;
 * - one test that has passed and carries the rest as its output: warnings, notes and what is late must be there
 *   to read, and turn nothing red. Of a plan with nothing wrong it is the only one; of a plan that cannot be used
 *   it was skipped.
 *
 * A name never holds a line or a number, so that the tab knows a test again. No times: the same plans on the
 * same day give the same bytes.
 */
export const junit: Format = function* (given, { failOn }) {
  const { plans, asOf } = publicly(given);
  const suites = eachPlan(plans, (plan) => ({
    plan,
    tests: testsOf(plan, (finding) => failsOn(finding, failOn)),
  }));
  const outcomes: Outcome[] = [];
  for (const { tests } of suites) outcomes.push(...tests.map(({ outcome }) => outcome));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="civicplan check" ${figures(outcomes)}>\n`;
  for (const { plan, tests } of suites) for (const line of suite(plan, tests, asOf)) yield `${line}\n`;
  yield '</testsuites>\n';
};

type Outcome = 'passed' | 'failed' | 'skipped';

interface Test {
  readonly name: string;
  readonly outcome: Outcome;
  /** In one line. */
  readonly summary: string;
  /** In full. */
  readonly lines: readonly string[];
}

function testsOf(
  { counts, findings, waived, known }: PlanReport,
  fails: (finding: CheckedFinding) => boolean,
): Test[] {
  const failed = byRule(findings.filter(fails)).map(([rule, group]): Test => {
    return { name: rule, outcome: 'failed', summary: summaryOf(group), lines: group.flatMap(told) };
  });
  const skipped = byRule(waived).map(([rule, group]): Test => {
    const name = `${rule}, accepted for a time`;
    const lines = group.flatMap((finding) => [...told(finding), `  ${acceptance(finding)}`]);
    return { name, outcome: 'skipped', summary: [...new Set(group.map(acceptance))].join(' '), lines };
  });
  const rest = findings.filter((finding) => !fails(finding)).toSorted(byRank);
  const others: Test = {
    name: failed.length === 0 ? 'nothing fails' : 'nothing else fails',
    // Of a plan that cannot be used nobody knows.
    outcome: counts === undefined ? 'skipped' : 'passed',
    summary:
      counts === undefined ? 'The plan cannot be used like this, so nothing else in it was checked.' : '',
    lines: [...rest.flatMap(told), ...(known ? [`${count(known, 'known finding')} left out.`] : [])],
  };
  return [...failed, ...skipped, others];
}

/** Findings of one rule together, the gravest rules first. */
function byRule<T extends CheckedFinding>(findings: readonly T[]): [rule: string, group: T[]][] {
  const groups = new Map<string, T[]>();
  for (const finding of findings.toSorted(byRank)) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}

function summaryOf([first, ...more]: readonly CheckedFinding[]): string {
  return `${first?.message ?? ''}${more.length === 0 ? '' : ` And ${count(more.length, 'more finding')}.`}`;
}

function acceptance({ until, reason }: WaivedFinding): string {
  return `Accepted until ${until}: ${reason}`;
}

function told(finding: CheckedFinding): string[] {
  const { file, line, column, rule, message, help, url } = finding;
  return [`${file}:${line}:${column} ${labelOf(finding)} ${rule}: ${message}`, `  ${help}`, `  ${url}`];
}

function suite({ file }: PlanReport, tests: readonly Test[], asOf: string): string[] {
  return [
    `  <testsuite name="${xmlText(file)}" ${figures(tests.map(({ outcome }) => outcome))}>`,
    `    <properties><property name="asOf" value="${asOf}"/></properties>`,
    ...tests.flatMap((test) => testCase(test, file)),
    '  </testsuite>',
  ];
}

/**
 * Every reader takes the class and the name together for what the test is called. Jenkins also takes what stands
 * before the last dot of a class for a folder, so the ending of the file is left out; `.yml` keeps it, so that
 * two files beside each other never get one name.
 */
function testCase({ name, outcome, summary, lines }: Test, file: string): string[] {
  const head = `classname="${xmlText(file.replace(/\.yaml$/, ''))}" name="${xmlText(name)}" file="${xmlText(file)}"`;
  const text = lines.map(xmlText).join('\n');
  const output = text === '' ? [] : [`      <system-out>${text}</system-out>`];
  const inside = {
    passed: output,
    failed: [`      <failure message="${xmlText(summary)}" type="civicplan">${text}</failure>`],
    skipped: [`      <skipped message="${xmlText(summary)}"/>`, ...output],
  }[outcome];
  if (inside.length === 0) return [`    <testcase ${head}/>`];
  return [`    <testcase ${head}>`, ...inside, '    </testcase>'];
}

function figures(outcomes: readonly Outcome[]): string {
  const number = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return `tests="${outcomes.length}" failures="${number('failed')}" errors="0" skipped="${number('skipped')}"`;
}

import type { CheckedFinding, PlanReport, WaivedFinding } from '../check/check.ts';
import type { Checked } from '../check/summary.ts';
import type { RelatedPlace, Span } from '../plan/finding.ts';
import { HOME, pathInAddress } from '../words/links.ts';
import { printable } from '../words/printable.ts';
import { count } from '../words/text.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { publicly } from './public.ts';
import { ranked } from './ranked.ts';
import { levelOf, RULE_INDEX, SARIF_RULES } from './sarif-rules.ts';

/**
 * What GitHub takes: it refuses a file with more results than this, and of the places of one result it shows a
 * hundred (docs.github.com, "SARIF results exceed one or more limits").
 */
const MOST_RESULTS = 25_000;
const MOST_RELATED = 100;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0, which code scanning and editors read. Nothing internal. The gravest findings come first, so that
 * what is over a limit is what matters least; the register of waivers follows, as results that are suppressed.
 */
export const sarif: Format = (report, { version }) => jsonText(sarifLog(report, version));

/** The same as data, with at most so many results, which are made when they are asked for. */
export function sarifLog(given: Checked, version: string, most = MOST_RESULTS) {
  const report = publicly(given);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'civicplan',
            version,
            semanticVersion: version,
            informationUri: HOME,
            rules: SARIF_RULES,
          },
        },
        invocations: [{ executionSuccessful: true, ...leftOut(numberOf(report.plans) - most) }],
        // Columns are counted as JavaScript counts: an emoji is two.
        columnKind: 'utf16CodeUnits',
        results: resultsOf(report.plans, most),
        properties: { asOf: report.asOf, ...knownFigure(report) },
      },
    ],
  };
}

function numberOf(plans: Iterable<PlanReport>): number {
  let number = 0;
  for (const { findings, waived } of plans) number += findings.length + waived.length;
  return number;
}

function* resultsOf(plans: Iterable<PlanReport>, most: number) {
  let number = 0;
  for (const each of results(plans)) {
    number += 1;
    if (number > most) return;
    yield each;
  }
}

function* results(plans: Iterable<PlanReport>) {
  const fingerprint = fingerprints();
  for (const finding of ranked(plans, ({ findings }) => findings)) {
    yield { ...result(finding, fingerprint), suppressions: [] };
  }
  for (const finding of ranked(plans, ({ waived }) => waived)) yield waivedResult(finding, fingerprint);
}

function knownFigure({ summary: { known } }: Checked) {
  return known === undefined ? {} : { known };
}

function leftOut(number: number) {
  if (number <= 0) return {};
  const text = `${count(number, 'more result')} ${number === 1 ? 'is' : 'are'} left out, because GitHub refuses a file with more. Run \`civicplan check\` to read all.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

type Fingerprint = (finding: CheckedFinding) => string;

function result(finding: CheckedFinding, fingerprint: Fingerprint) {
  const { rule, message, help, related } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule),
    level: levelOf(finding),
    message: { text: messageText(`${message} ${help}`) },
    locations: [location(finding)],
    ...(related.length > 0 && { relatedLocations: related.slice(0, MOST_RELATED).map(relatedLocation) }),
    partialFingerprints: { 'civicplanFinding/v1': fingerprint(finding) },
  };
}

/**
 * What was accepted, in the plan's own text, so `inSource`. GitHub does not look at suppressions and would show
 * an open alert: as a note it stops nothing there.
 */
function waivedResult(finding: WaivedFinding, fingerprint: Fingerprint) {
  const { until, reason } = finding;
  const justification = printable(`Until ${until}: ${reason}`);
  return {
    ...result(finding, fingerprint),
    level: 'note',
    suppressions: [{ kind: 'inSource', status: 'accepted', justification }],
  };
}

function relatedLocation(place: RelatedPlace, id: number) {
  return { id, ...location(place), message: { text: messageText(place.message) } };
}

/** The base of the files is where the command was run: a checkout, and its root. */
function location({ file, line, column, endLine, endColumn }: Span & { readonly file: string }) {
  return {
    physicalLocation: {
      artifactLocation: { uri: pathInAddress(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/**
 * In a message of SARIF `[text](place)` is a link and `{0}` stands for something else (sections 3.11.5 and
 * 3.11.6), so a word joiner, which nobody sees, takes that meaning from the words of a plan.
 */
function messageText(text: string): string {
  return printable(text)
    .replace(/\](?=\()/g, ']\u2060')
    .replace(/\{(?=\d)/g, '{\u2060');
}

/**
 * What tells a finding from any other, on whatever line it stands tomorrow: the rule, the plan, the action and
 * what is said of it; of what is late no words, because they count the days. Those that agree in all this are
 * numbered.
 */
function fingerprints(): Fingerprint {
  const seen = new Map<string, number>();
  return ({ rule, kind, plan, action, message }) => {
    const said = kind === 'late' ? '' : message;
    const key = [rule, plan, action ?? '', said].map(printable).join(' | ');
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number === 1 ? key : `${key}/${number}`;
  };
}

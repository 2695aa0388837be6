import { daysBetween } from '../../plan/date.ts';
import type { View } from '../../view/view.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import type { ReportDocument } from './document.ts';

/** What every report says of itself: for which day, in which language, of which commit, and whether it is internal. */
export function imprintOf(
  view: View,
): Pick<ReportDocument, 'language' | 'asOf' | 'notice' | 'colophon' | 'commit'> {
  const asOf = REPORT_WORDS.asOf(showDate(view.asOf));
  return {
    language: { lang: 'en', region: 'GB' },
    asOf: { date: view.asOf, text: asOf },
    notice: view.internal ? REPORT_WORDS.internalNotice : null,
    colophon: [
      `${asOf}.`,
      ...(view.totals.actions > 0 ? [REPORT_WORDS.colophonLate] : []),
      ...lastSync(view),
      ...historyOf(view),
      REPORT_WORDS.madeWith(view.tool.version),
      ...rulesOf(view),
    ],
    commit: commitOf(view),
  };
}

/** After so many days a daily run has not only been late: it has stopped. */
const DAYS_UNTIL_STOPPED = 3;

function lastSync({ lastSync: day, asOf }: View): string[] {
  if (day === undefined) return [];
  const since = daysBetween(day, asOf);
  const said = REPORT_WORDS.lastSync(showDate(day));
  return [since > DAYS_UNTIL_STOPPED ? `${said} ${REPORT_WORDS.syncStopped(since)}` : said];
}

function historyOf({ plans }: View): readonly string[] {
  const history = plans.find((plan) => plan.history)?.history;
  return history ? [SLIPPAGE_WORDS.colophon(history.commit.slice(0, 7))] : [];
}

/** The rule set, as far as it is about the plans of this report. */
function rulesOf({ rules, plans, tool }: View): readonly string[] {
  if (rules === undefined) return [];
  const about = rules.otherwise.filter(
    ({ plan }) => plan === undefined || plans.some(({ id }) => id === plan),
  );
  // Of one plan it is what is set for it that counts.
  const own = new Set(about.flatMap(({ plan, rule }) => (plan === undefined ? [] : [rule])));
  const told =
    plans.length === 1 ? about.filter(({ plan, rule }) => plan !== undefined || !own.has(rule)) : about;
  const named = told.slice(0, MOST_RULES).map(({ rule, severity, plan }) => {
    const set = REPORT_WORDS.ruleSet.severity(rule, severity);
    return plan === undefined || plans.length === 1 ? set : REPORT_WORDS.ruleSet.forPlan(set, plan);
  });
  return [REPORT_WORDS.ruleSet.told(tool.version, named, told.length, rules.digest)];
}

/** More rules that are set otherwise are counted. */
const MOST_RULES = 8;

function commitOf({ commit }: View): ReportDocument['commit'] {
  if (!commit) return null;
  return {
    label: REPORT_WORDS.labels.commit,
    id: commit.id.slice(0, 7),
    note: commit.modified ? REPORT_WORDS.notCommitted : null,
  };
}

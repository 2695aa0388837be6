import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkLoaded } from '../../src/check/check.ts';
import { RULES } from '../../src/rules/index.ts';
import { NO_CONFIG } from '../../src/source/config.ts';
import { loadText } from '../../src/source/load.ts';
import { day } from '../plan/plans.ts';
import { casesIn } from './cases.ts';

/** What is a contradiction, or must not be published, whether or not anything is still to be done. */
const SPEAK_OF_CLOSED_PLANS: readonly string[] = [
  'awaited-completion',
  'circular-dependency',
  'complete-with-open-parts',
  'complete-without-evidence',
  'completed-in-future',
  'date-changes-inconsistent',
  'dates-disagree',
  'deadline-not-understood',
  'deadline-without-year',
  'duplicate-id',
  'file-name-differs',
  'person-twice',
  'personal-contact',
  'previous-id-in-use',
  'rejected-with-actions',
  'standard-status-redefined',
  'status-disagrees',
  'status-in-deadline',
  'unknown-action',
  'unknown-lead',
  'unknown-recommendation',
  'unknown-status',
  'verified-before-completed',
  'waiver-unused',
  'welsh-undeclared',
];

const OVER = '\nclosed:\n  date: 1 January 2010\n  reason: Carried into the corporate plan.\n';

/** The rules that find something in the bad cases of a rule, once the plan in them is over. */
function foundIn(rule: string): readonly string[] {
  const texts = casesIn(join(import.meta.dirname, rule))
    .filter(({ name, files }) => name.startsWith('bad-') && files.length === 1)
    .flatMap(({ files }) => files.map(({ path, name }) => ({ name, text: readFileSync(path, 'utf8') })));
  return texts
    .filter(({ text }) => !/^closed:/m.test(text))
    .flatMap(({ name, text }) => {
      const loaded = loadText(`${text.replace(/\s+$/, '\n')}${OVER}`, { path: `/${name}`, name, root: '/' });
      const asOf = day(/^# as-of: (\S+)$/m.exec(text)?.[1] ?? '2024-07-01');
      return [...checkLoaded([loaded], { config: NO_CONFIG, asOf })];
    })
    .flatMap(({ findings }) => findings.map((finding) => finding.rule));
}

it('of a plan that is over nothing is asked any more: only some rules still speak', () => {
  const ids = RULES.map(({ id }) => id);
  const found = new Set(ids.flatMap(foundIn));
  expect(ids.filter((id) => found.has(id)).sort()).toEqual([...SPEAK_OF_CLOSED_PLANS].sort());
});

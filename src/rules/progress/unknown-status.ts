import { atValue } from '../../plan/place.ts';
import { STATUSES, type Status } from '../../plan/status.ts';
import { stepsOf } from '../../plan/steps.ts';
import { nearest } from '../../words/nearest.ts';
import { code, quotedList, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const unknownStatus: PlanRule = {
  id: 'unknown-status',
  kind: 'plan',
  severity: 'error',
  summary: 'A status is neither a standard one nor one of the council’s own.',
  why: 'A status that no count knows falls out of every figure.',
  remedy:
    'Use a standard status, or say under `statuses:` what the council’s word means. Overdue is no status: it is worked out from the date.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: On target
    `,
    good: yaml`
      statuses:
        On target: { status: in-progress }
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: On target
    `,
  },
  *check({ plan }) {
    const own = [...plan.statuses.keys()];
    const unknown = stepsOf(plan).flatMap(({ action, path, name, unknownStatus: word }) =>
      word === undefined ? [] : [{ word, name, action: action.id, place: atValue([...path, 'status']) }],
    );
    // A word that is missing under `statuses:` is one mistake, however often it is used.
    for (const { first, others } of firstOfEach(plan, unknown, ({ word }) => plain(word))) {
      yield {
        message: `${first.name} has the status ${code(first.word)}, which is not known, so it falls out of every count.`,
        help: helpFor(first.word, own),
        place: first.place,
        action: first.action,
        mistake: plain(first.word),
        related: others.map(({ place }) => ({ place, message: 'used here too' })),
      };
    }
  },
};

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** Words that many plans use, and the standard status that is nearest to them. */
const USUAL: ReadonlyMap<string, Status> = new Map([
  ['done', 'complete'],
  ['achieved', 'complete'],
  ['delivered', 'complete'],
  ['implemented', 'complete'],
  ['started', 'in-progress'],
  ['underway', 'in-progress'],
  ['under way', 'in-progress'],
  ['ongoing', 'in-progress'],
  ['on track', 'in-progress'],
  ['on target', 'in-progress'],
  ['on plan', 'in-progress'],
  ['delayed', 'in-progress'],
  ['open', 'in-progress'],
  ['to do', 'not-started'],
  ['pending', 'not-started'],
  ['suspended', 'deferred'],
  ['paused', 'deferred'],
  ['on hold', 'deferred'],
  ['deleted', 'cancelled'],
  ['no longer relevant', 'cancelled'],
  ['withdrawn', 'cancelled'],
  ['replaced', 'superseded'],
  ['bau', 'business-as-usual'],
]);

const WORKED_OUT: ReadonlySet<string> = new Set(['overdue', 'late', 'due soon']);

function helpFor(word: string, own: readonly string[]): string {
  if (WORKED_OUT.has(plain(word))) {
    return 'Nobody needs to write this: it is worked out from the date. Write how far it is, for example `in-progress`.';
  }
  const meant = USUAL.get(plain(word)) ?? nearest(word, [...own, ...STATUSES]);
  if (meant) return `Did you mean \`${meant}\`? Otherwise say under \`statuses:\` what the word means.`;
  const ownWords = own.length > 0 ? `, or the council’s own ${quotedSome(own, 6)}` : '';
  return `Write ${quotedList(STATUSES)}${ownWords}; or say under \`statuses:\` what the word means.`;
}

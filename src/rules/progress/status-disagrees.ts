import type { Problem } from '../../plan/finding.ts';
import type { Action, Milestone } from '../../plan/model.ts';
import { atKey, atOwner, atValue } from '../../plan/place.ts';
import { isSettled, STOPPED } from '../../plan/status.ts';
import { statusPath } from '../../plan/status-path.ts';
import { stepsOf } from '../../plan/steps.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const statusDisagrees: PlanRule = {
  id: 'status-disagrees',
  kind: 'plan',
  severity: 'error',
  summary: 'The status says one thing, and what is written below it another.',
  why: 'An action with a day of completion that is still counted as open is chased in public although it is done, and the figures of the report contradict its own pages.',
  remedy:
    'Write the status that is true. `completed:` and `verified:` belong to what is done, `stopped:` to what is deferred, cancelled or superseded. Evidence of a piece of the work goes into an update.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: in-progress
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: complete
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
    `,
  },
  *check({ plan }) {
    for (const { action, milestone, name } of stepsOf(plan)) {
      const part = milestone ?? action;
      // Nobody is asked about the parts of what is done.
      if (part.status === undefined && isSettled(action.status?.status)) continue;
      const key = disagreeing(part);
      // A word that is not known may well mean the same: `unknown-status` asks what it means.
      if (key === undefined || part.unknownStatus !== undefined) continue;
      const said = MEANT[key];
      yield { ...explain(part, name, key, said), action: action.id };
    }
  },
};

type Key = 'completed' | 'verified' | 'stopped';

const MEANT: Readonly<Record<Key, { readonly word: string; readonly status: string }>> = {
  completed: { word: 'that it was completed', status: '`status: complete`' },
  verified: { word: 'that it was verified', status: '`status: verified`' },
  stopped: {
    word: 'why it was stopped',
    status: '`status: deferred`, `status: cancelled` or `status: superseded`',
  },
};

/** What tells something else than the status. Everyday work, and what was stopped, may have been completed first. */
function disagreeing(part: Action | Milestone): Key | undefined {
  const status = part.status?.status;
  const isOpen = status === undefined || status === 'not-started' || status === 'in-progress';
  const { verified, stopped } = part as Partial<Action>;
  if (stopped !== undefined && (status === undefined || !STOPPED.has(status))) return 'stopped';
  if (isOpen && verified !== undefined) return 'verified';
  return isOpen && part.completed !== undefined ? 'completed' : undefined;
}

function explain(
  part: Action | Milestone,
  name: string,
  key: Key,
  { word, status }: (typeof MEANT)[Key],
): Problem {
  const below = atKey([...part.path, key]);
  if (part.status === undefined) {
    return {
      message: `${name} has no status, and \`${key}:\` says ${word}, so it is still counted as open.`,
      help: `Add ${status}, or take \`${key}:\` away.`,
      place: atOwner(part.path),
      related: [{ place: below, message: `says ${word}` }],
    };
  }
  return {
    message: `${name} has the status ${code(part.status.label ?? part.status.status)}, and \`${key}:\` says ${word}, so one of the two is wrong.`,
    help: `Write ${status}, or take \`${key}:\` away.`,
    place: atValue(statusPath(part)),
    related: [{ place: below, message: `says ${word}` }],
  };
}

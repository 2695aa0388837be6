import { type Asked, askedOf } from '../../plan/clocks/asked.ts';
import { standingOf } from '../../plan/clocks/standing.ts';
import type { PlainDate } from '../../plan/date.ts';
import type { Problem } from '../../plan/finding.ts';
import type { Plan } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { showDate } from '../../words/months.ts';
import { code, inSentence, list, quotedList } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const clockMissed: PlanRule = {
  id: 'clock-missed',
  kind: 'late',
  severity: 'warning',
  summary: 'A day that law or guidance sets has passed, and nothing says that it was kept.',
  why: 'A report that was not published in time, or a meeting that was not held, is the first thing that an inspector or auditor writes about, and a missed day set by law can be challenged.',
  remedy:
    'Write the day on which it was done under the review, for example `plan-published:`, or under `met:` of the obligation. Where it was not done, it is late.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      reviews:
        - kind: corporate-peer-challenge
          on-site: 5 to 8 June 2023
          plan-published: 2 October 2023
    `,
    good: yaml`
      reviews:
        - kind: corporate-peer-challenge
          on-site: 5 to 8 June 2023
          plan-published: 2 October 2023
          progress-review: 22 April 2024
          progress-report: 3 June 2024
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const together of askedOf(plan, asOf)) {
      const missed = together.flatMap((asked) => {
        const standing = standingOf(asked, asOf);
        return standing.kind === 'missed' ? { ...asked, lastDay: standing.lastDay } : [];
      });
      const [first] = missed;
      if (first) yield { ...describe(first, missed, plan), place: atOwner(first.path) };
    }
  },
};

type Missed = Asked & { readonly lastDay: PlainDate };

/** What one review asks for is one finding, however much of it was missed. */
function describe(first: Missed, missed: readonly Missed[], plan: Plan): Pick<Problem, 'message' | 'help'> {
  const [, ...others] = missed;
  const also = others.map(({ what, verb, lastDay }) => `${inSentence(what)} ${verb} by ${showDate(lastDay)}`);
  const all = list([`${first.what} was to be ${first.verb} by ${showDate(first.lastDay)}`, ...also]);
  const keys = missed.map(({ key }) => key);
  const watcher = `tell ${watcherOf(plan)}, and agree by when it will be.`;
  if (others.length > 0) {
    return {
      message: `${all}, and nothing says that they were. They are asked for by ${first.source}.`,
      help: `Write the day of each that was done under ${quotedList(
        keys.map((key) => `${key}:`),
        'and',
      )} of the review. For what was not, ${watcher}`,
    };
  }
  const write =
    first.key === 'met' ? 'add the day under `met:`' : `write the day under \`${first.key}:\` of the review`;
  return {
    message: `${all}, and nothing says that it was. ${first.basis}`,
    help: `If it was, ${write}. If not, ${watcher}`,
  };
}

function watcherOf({ monitoring }: Plan): string {
  const [first] = monitoring;
  const body = 'the body that watches over the plan';
  return first ? `${body}, ${code(first.body)}` : body;
}

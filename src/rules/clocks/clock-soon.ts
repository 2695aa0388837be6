import { type Asked, askedOf } from '../../plan/clocks/asked.ts';
import { isSoon, standingOf } from '../../plan/clocks/standing.ts';
import type { PlainDate } from '../../plan/date.ts';
import type { Problem } from '../../plan/finding.ts';
import { atOwner } from '../../plan/place.ts';
import { showDate } from '../../words/months.ts';
import { inDays } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const clockSoon: PlanRule = {
  id: 'clock-soon',
  kind: 'late',
  severity: 'note',
  summary: 'A day that law or guidance sets is near.',
  why: 'A paper has to be written, cleared and sent out before a meeting can decide on it: who hears of the day when it has come has missed it.',
  remedy:
    'See that it is done, and write the day under the review, for example `plan-published:`, or under `met:` of the obligation. How many days count as soon is set by `due-soon-days:` in civicplan.config.yaml.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      reviews:
        - kind: statutory-recommendation
          received: 10 June 2024
    `,
    good: yaml`
      reviews:
        - kind: statutory-recommendation
          received: 10 June 2024
          meeting: 25 June 2024
    `,
  },
  *check({ plan, assessment, asOf, dueSoonDays }) {
    if (assessment.closed) return;
    for (const together of askedOf(plan, asOf)) {
      const soon = together.flatMap((asked) => {
        const standing = standingOf(asked, asOf);
        const isNear = standing.kind === 'open' && isSoon(asked, standing.days, dueSoonDays);
        return isNear ? { asked, ...standing } : [];
      });
      // What comes first of one review. What is only expected about a day makes way for what has one.
      const next = soon.find(({ asked }) => asked.lateAfter === undefined) ?? soon[0];
      if (next) yield describe(next.asked, next.lastDay, next.days);
    }
  },
};

function describe(asked: Asked, lastDay: PlainDate, days: number): Problem {
  const { what, verb, basis, key, lateAfter, path } = asked;
  const write = key === 'met' ? 'add the day under `met:`' : `write the day under \`${key}:\` of the review`;
  const coming =
    lateAfter === undefined
      ? `${what} is to be ${verb} by ${showDate(lastDay)}, ${inDays(days)}.`
      : `${what} is to be ${verb} about ${showDate(lastDay)}${days < 0 ? ', and nothing says that it was' : ''}.`;
  return {
    message: `${coming} ${basis}`,
    help: `See that ${lateAfter ? 'it is arranged' : 'the day is kept'}. Once it is ${verb}, ${write}.`,
    place: atOwner(path),
  };
}

import { doneOf, dutiesOf, startOf } from '../../plan/clocks/asked.ts';
import type { Duty } from '../../plan/clocks/duties.ts';
import { addMonths } from '../../plan/date.ts';
import type { Problem } from '../../plan/finding.ts';
import type { Plan, Review } from '../../plan/model.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { code, list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const clockWithoutStart: PlanRule = {
  id: 'clock-without-start',
  kind: 'plan',
  severity: 'note',
  summary: 'The day is missing from which a day set by law or guidance counts.',
  why: 'The day itself cannot be worked out then, and nobody is told before it is missed.',
  remedy:
    'Add the day to the review: `on-site:` of a peer challenge, `received:` of a report, `next-election:` in Wales. For an obligation that counts from a day add `from:`. Reviews that are older than the rule, or of which no day is known, are not asked.',
  since: '0.1.0',
  example: {
    bad: yaml`
      agreed:
        date: 24 June 2024
      reviews:
        - kind: corporate-peer-challenge
          body: Local Government Association
    `,
    good: yaml`
      agreed:
        date: 24 June 2024
      reviews:
        - kind: corporate-peer-challenge
          body: Local Government Association
          on-site: 20 to 23 May 2024
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const review of plan.reviews) {
      const open = dutiesOf(review).filter((duty) => isWanting(plan, review, duty));
      const [first] = open;
      if (first) yield withoutStart(review, first, open);
    }
    for (const obligation of plan.obligations) {
      const { due, what, from, path } = obligation;
      if (due.deadline.problem?.kind !== 'needs-agreed-date' || startOf(obligation, plan) !== undefined)
        continue;
      // A day that is there and cannot be understood has a finding of its own.
      if ((from ?? plan.agreed?.date) !== undefined) continue;
      yield {
        message: `The obligation ${code(what)} is due ${code(due.words)}, and nothing says from which day that counts, so nobody is told when its day comes.`,
        help: 'Add `from:` to it with the day, or the day on which the plan was agreed under `agreed:`.',
        place: atOwner(path),
      };
    }
  },
};

/** Still to be done, as far as one can see, of a time for which the rule is known to hold, and without its start. */
function isWanting(plan: Plan, review: Review, duty: Duty): boolean {
  const start = review.dates.get(duty.from);
  // A day that is there and cannot be understood has a finding of its own; days on site may be told in any words.
  if (start !== undefined && (start.date !== undefined || duty.from !== 'on-site')) return false;
  if (doneOf(plan, review, duty) !== undefined) return false;
  const known = [plan.agreed?.date, ...review.dates.values()].flatMap((day) => day?.date ?? []);
  // A plan may be agreed some time after its review, which may then be older than the rule.
  return known.some((day) => day >= addMonths(duty.since, MONTHS_AFTER));
}

const MONTHS_AFTER = 12;

function withoutStart(review: Review, { from, fromWords }: Duty, open: readonly Duty[]): Problem {
  const start = review.dates.get(from);
  const days = `the days for ${list(open.map(({ what }) => what))} cannot be worked out`;
  return {
    message: start
      ? `${code(start.words)} names no day that could be ${fromWords}, so ${days}.`
      : `The plan does not give ${fromWords}, so ${days}.`,
    help: `Write \`${from}:\` with ${from === 'on-site' ? 'the days, for example `12 to 15 March 2024`' : 'the day, for example `15 March 2024`'}.`,
    place: start ? atValue(start.path) : atOwner(review.path),
  };
}

import { askedOf } from '../../plan/clocks/asked.ts';
import { standingOf } from '../../plan/clocks/standing.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { showDate } from '../../words/months.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const doneAfterClock: PlanRule = {
  id: 'done-after-clock',
  kind: 'plan',
  severity: 'note',
  summary: 'What law or guidance asks for by a day was done after it.',
  why: 'It cannot be put right any more, but it will be asked about: a council that says so itself, with the reason, is better placed than one that is found out.',
  remedy:
    'Check the days. If they are right, accept the finding with a waiver whose `reason:` says why it was late; every report lists it.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      reviews:
        - kind: scrutiny
          received: 4 March 2024
          response: 20 May 2024
    `,
    good: yaml`
      reviews:
        - kind: scrutiny
          received: 4 March 2024
          response: 20 April 2024
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const asked of askedOf(plan, asOf).flat()) {
      const standing = standingOf(asked, asOf);
      if (standing.kind !== 'done-late') continue;
      const { what, verb, basis, key, path, done } = asked;
      const words = done?.date === undefined ? '' : ` ${code(done.date.words)},`;
      yield {
        message: `${what} was ${done?.agreed ? 'agreed' : verb} late:${words} where ${showDate(standing.lastDay)} was the last day. ${basis}`,
        help: `If it was ${verb} before, ${done?.agreed ? `write the day under \`${key}:\` of the review` : 'correct the day'}. If not, say why under \`waivers:\`, with \`rule: done-after-clock\`: reports then show the reason.`,
        // The day of agreement may be late for two reviews, and is then a mistake of each.
        place: done?.date && !done.agreed ? atValue(done.date.path) : atOwner(path),
      };
    }
  },
};

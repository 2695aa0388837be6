import { otherReading } from '../../plan/deadline/index.ts';
import { meaningOf } from '../../plan/meaning-of.ts';
import type { Plan } from '../../plan/model.ts';
import { atValue, type Path } from '../../plan/place.ts';
import { isOpen, stepsOf } from '../../plan/steps.ts';
import { code, inSentence, quotedList } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const ambiguousDeadline: PlanRule = {
  id: 'ambiguous-deadline',
  kind: 'plan',
  severity: 'note',
  summary: 'A date is understood here, and others may read another day.',
  why: 'The day stands first in a date of three numbers here; a spreadsheet with American settings puts the month first, and the date of the action moves without anyone having moved it.',
  remedy:
    'Write the month as a word, `3 April 2025`, and both years of a winter, `winter 2025/26`. Words that cannot be read at all are told by `deadline-not-understood`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 03/04/2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 3 April 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const read = (words: string) => meaningOf(words, plan);
    const doubtful = [...datesToCome(plan)].flatMap((date) => {
      const readings = otherReading(read(date.words), read);
      return readings ? [{ ...date, ...readings }] : [];
    });
    // One way of writing, in however many places.
    for (const { first, others } of firstOfEach(plan, doubtful, () => 'written so')) {
      yield {
        message: `${first.name}, ${code(first.words)}, can be read in more than one way: it was taken for ${code(first.meant)}, and others may take it for ${code(first.other)}.`,
        help: `Write ${quotedList([first.meant, first.other])}, whichever is meant.`,
        place: atValue(first.path),
        action: first.action,
        related: others.map(({ path }) => ({ place: atValue(path), message: 'so can this' })),
      };
    }
  },
};

interface DateToCome {
  readonly name: string;
  readonly words: string;
  readonly path: Path;
  readonly action: string;
}

/** The dates that somebody will be held to: deadlines, and days on which something is looked at again. */
function* datesToCome(plan: Plan): Iterable<DateToCome> {
  for (const step of stepsOf(plan)) {
    if (!isOpen(step)) continue;
    const action = step.action.id;
    if (step.due) {
      const { deadline, path } = step.due;
      yield { name: `The deadline of ${inSentence(step.name)}`, words: deadline.words, path, action };
    }
    const review = step.milestone ? undefined : step.action.review;
    if (review) yield { name: `The review date of action ${action}`, ...review, action };
  }
}

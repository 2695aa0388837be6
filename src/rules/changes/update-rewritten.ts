import { isInForce } from '../../plan/in-force.ts';
import type { Plan, Update } from '../../plan/model.ts';
import { atOwner, atValue, type Path } from '../../plan/place.ts';
import { recommendationNow } from '../../plan/recommendation-now.ts';
import { type Rewritten, rewrittenUpdates } from '../../plan/rewritten-updates.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { stepsOf } from '../../plan/steps.ts';
import { code, inSentence, list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeProblem, ChangeRule } from '../rule.ts';

export const updateRewritten: ChangeRule = {
  id: 'update-rewritten',
  kind: 'history',
  severity: 'warning',
  summary: 'An update was changed or removed after it was published.',
  why: 'Members decide on what they are told. If what they were told can be changed afterwards, nobody can look up why they decided as they did.',
  remedy:
    'Put back what was written, and add a new update that says what is right. A slip of the pen may be corrected, and an email address or telephone number removed.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        updates:
          - date: 3 June 2024
            note: The draft will be with Cabinet in July.
    `,
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        updates:
          - date: 3 June 2024
            note: The draft will be with Cabinet in September.
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        updates:
          - date: 3 June 2024
            note: The draft will be with Cabinet in July.
          - date: 24 June 2024
            note: Figures are missing, and it will be September.
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    for (const { name, path, old, now, ...owner } of reported(before, plan)) {
      const found = rewrittenUpdates(old, now, plan);
      for (const problem of tell(found, inSentence(name), path)) yield { ...problem, ...owner };
    }
  },
};

/** Something of which updates are written, with those of then and those of now. */
interface Reported extends Pick<ChangeProblem, 'action' | 'recommendation'> {
  readonly name: string;
  readonly path: Path;
  readonly old: readonly Update[];
  readonly now: readonly Update[];
}

function* reported(before: Plan, plan: Plan): Iterable<Reported> {
  const stepBefore = stepsBefore(before, plan);
  for (const { ref, updates, ...rest } of before.recommendations) {
    const now = recommendationNow({ ref, updates, ...rest }, { before, plan });
    if (now === undefined) continue;
    const name = `Recommendation ${now.ref}`;
    yield { name, path: now.path, old: updates, now: now.updates, recommendation: now.ref };
  }
  for (const step of stepsOf(plan)) {
    const then = step.milestone ? undefined : stepBefore(step);
    const { id, path, updates } = step.action;
    if (then) yield { name: step.name, path, old: then.action.updates, now: updates, action: id };
  }
}

function* tell(found: readonly Rewritten[], name: string, owner: Path): Iterable<ChangeProblem> {
  const gone = found.flatMap(({ old, now }) => (now === undefined ? [old] : []));
  const [first] = gone;
  // Nothing is left that each of them could be told at.
  if (first !== undefined) {
    const days = list(gone.map(({ date }) => code(date.words)));
    const [updates, were] = gone.length === 1 ? ['The update', 'was'] : ['The updates', 'were'];
    yield {
      message: `${updates} of ${days} on ${name} ${were} removed after publication, so nobody can look up what members were told.`,
      help: 'Put back what was written. If it was wrong, add a new update that says what is right.',
      place: atOwner(owner),
      stood: stoodAt(first),
    };
  }
  for (const { old, now, what } of found) {
    if (now === undefined) continue;
    const said = what === 'date' ? `was given another day, ${code(now.date.words)},` : 'was changed';
    yield {
      message: `The update of ${code(old.date.words)} on ${name} ${said} after publication, so nobody can look up what members were told.`,
      help: 'Put back what was written, and add a new update that says what is right.',
      place: atValue([...now.path, what]),
      stood: stoodAt(old),
    };
  }
}

const stoodAt = ({ path }: Update) => ({
  place: atValue([...path, 'note']),
  message: 'it was written here',
});

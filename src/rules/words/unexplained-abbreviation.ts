import type { Problem } from '../../plan/finding.ts';
import type { Plan } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { type PlanText, type TextKind, textsOf } from '../../plan/texts.ts';
import { abbreviationsIn, explainedIn, initialsOf, singular } from '../../words/abbreviations.ts';
import { code, count, quotedList } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

/** Further places that are shown. */
const MOST_PLACES = 5;

export const unexplainedAbbreviation: PlanRule = {
  id: 'unexplained-abbreviation',
  kind: 'plan',
  severity: 'warning',
  summary: 'An abbreviation is never explained.',
  why: 'Residents, new councillors and auditors cannot look up the letters that a council uses for its own teams and strategies. The style guide of GOV.UK asks for each to be written out once.',
  remedy:
    'Add it to `terms:`, or write it out where it is first used, with the abbreviation in brackets. What is well known, such as UK or NHS, needs no explanation, and neither do the first letters of a body that the plan names.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree the MTFS
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      terms:
        MTFS: Medium Term Financial Strategy
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree the MTFS
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const texts = textsOf(plan).filter(({ kind, path }) => SCANNED.has(kind) && !isName(path));
    const uses: readonly Use[] = texts.flatMap((text) =>
      [...abbreviationsIn(text.text)].map((abbreviation) => ({ ...text, abbreviation })),
    );
    if (uses.length === 0) return;
    const explained = explainedBy(plan, texts);
    const unexplained = uses.filter(({ abbreviation }) => !explained.has(abbreviation.toUpperCase()));
    const each = firstOfEach(plan, unexplained, (use) => use.abbreviation);
    // Those that come up in one text for the first time are put right in one go.
    for (const together of byPlace(each)) {
      const [{ first }] = together;
      const { path, action, recommendation } = first;
      const others = together.flatMap((one) => one.others);
      yield {
        ...explain(together),
        mistake: together.map(({ first: { abbreviation } }) => abbreviation).join(' '),
        place: atValue(path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
        related: others.slice(0, MOST_PLACES).map((other) => ({
          place: atValue(other.path),
          message: `${code(other.abbreviation)} is also used here`,
        })),
      };
    }
  },
};

interface Use extends PlanText {
  readonly abbreviation: string;
}

interface Unexplained {
  readonly first: Use;
  readonly others: readonly Use[];
}

function byPlace(all: readonly Unexplained[]): Iterable<readonly [Unexplained, ...Unexplained[]]> {
  const places = new Map<string, [Unexplained, ...Unexplained[]]>();
  for (const one of all) {
    const place = JSON.stringify(one.first.path);
    const there = places.get(place);
    if (there) there.push(one);
    else places.set(place, [one]);
  }
  return places.values();
}

function explain(together: readonly [Unexplained, ...Unexplained[]]): Pick<Problem, 'message' | 'help'> {
  const names = together.map(({ first }) => first.abbreviation);
  const keys = quotedList(
    names.map((name) => `${name}:`),
    'and',
  );
  const [{ others }, ...more] = together;
  if (more.length > 0) {
    return {
      message: `${quotedList(names, 'and')} are used here and never explained, so readers from outside cannot tell what they mean.`,
      help: `Add ${keys} under \`terms:\`, with what each stands for.`,
    };
  }
  const elsewhere = others.length === 0 ? '' : ` and in ${count(others.length, 'other place')}`;
  return {
    message: `${quotedList(names)} is used here${elsewhere} and never explained, so readers from outside cannot tell what it means.`,
    help: `Add ${keys} under \`terms:\`, with what it stands for.`,
  };
}

const SCANNED: ReadonlySet<TextKind> = new Set<TextKind>(['prose', 'title', 'quoted', 'name']);

/** The name of a person has initials, and no abbreviations; terms explain, and are not explained. */
function isName(path: PlanText['path']): boolean {
  return path[0] === 'terms' || (path[0] === 'people' && path.at(-1) === 'name');
}

/** What the plan itself makes plain: its terms, what it writes out in brackets, and the names in it. */
function explainedBy(plan: Plan, texts: readonly PlanText[]): ReadonlySet<string> {
  return new Set(
    [
      // "EHC plan" explains EHC as well.
      ...[...plan.terms.keys()].flatMap((term) =>
        [term, ...term.split(/\s+/)].map((word) => singular(word.trim())),
      ),
      ...[...new Set(namesIn(plan))].flatMap((name) => [...initialsOf(name)]),
      ...texts.flatMap(({ text }) => explainedIn(text)),
    ].map((abbreviation) => abbreviation.toUpperCase()),
  );
}

/** The councils, the bodies and the people: readers who see their names know what the letters are for. */
function namesIn({ council, members, agreed, reviews, monitoring, people, recommendations }: Plan): string[] {
  return [
    council,
    ...members,
    agreed?.body ?? '',
    ...reviews.map(({ body }) => body ?? ''),
    ...monitoring.map(({ body }) => body),
    ...[...people.values()].flatMap(({ name, post }) => [name ?? '', post ?? '']),
    ...recommendations.flatMap((recommendation) => [
      recommendation.programme ?? '',
      ...recommendation.externalSupport.map(({ from }) => from ?? ''),
      ...recommendation.actions.map(({ programme }) => programme ?? ''),
    ]),
  ];
}

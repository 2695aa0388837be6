import {
  type BilingualGroup,
  type BilingualPart,
  bilingualGroups,
  isBilingual,
} from '../../plan/bilingual.ts';
import type { Problem } from '../../plan/finding.ts';
import { atKey, atOwner } from '../../plan/place.ts';
import { inSentence, quotedList } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const welshMissing: PlanRule = {
  id: 'welsh-missing',
  kind: 'plan',
  severity: 'warning',
  summary: 'A plan that is published in Welsh has a text in English only.',
  why: 'Under the Welsh language standards what is published in Welsh is not later and not less than in English. A text without Welsh leaves a gap in the Welsh report, or holds it up.',
  remedy:
    'Add `cy:` beside the text, and below it the same keys with the Welsh. Internal actions are not published, and are not asked for it; nor is the name of a person.',
  since: '0.1.0',
  example: {
    bad: yaml`
      languages: [en, cy]
      cy:
        title: Ymateb i her cymheiriaid gorfforaethol 2024
        council: Cyngor Exampleshire
      people:
        finance-director:
          post: Director of Finance
          cy:
            post: Cyfarwyddwr Cyllid
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          cy:
            text: Cynllunio’r gyllideb am fwy nag un flwyddyn.
          actions:
            - id: 12
              title: Agree a budget for the next few years
              leads: [finance-director]
              due: 31 March 2025
    `,
    good: yaml`
      languages: [en, cy]
      cy:
        title: Ymateb i her cymheiriaid gorfforaethol 2024
        council: Cyngor Exampleshire
      people:
        finance-director:
          post: Director of Finance
          cy:
            post: Cyfarwyddwr Cyllid
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          cy:
            text: Cynllunio’r gyllideb am fwy nag un flwyddyn.
          actions:
            - id: 12
              title: Agree a budget for the next few years
              cy:
                title: Cytuno ar gyllideb am y blynyddoedd nesaf
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed || !isBilingual(plan)) return;
    const groups = bilingualGroups(plan);
    if (groups.every(({ parts }) => parts.every(({ welsh }) => welsh === undefined))) {
      yield {
        message: 'The plan is said to be published in Welsh, and no text in it has any Welsh.',
        help: 'Add `cy:` beside the title at the top, and beside the texts of each recommendation and action, with the same keys below it in Welsh.',
        place: atKey(['languages']),
      };
      return;
    }
    for (const group of groups) yield* gapsIn(group);
  },
};

function* gapsIn({ parts, action, recommendation }: BilingualGroup): Iterable<Problem> {
  const [first, ...others] = parts.flatMap((part) => {
    const keys = [...part.english.keys()].filter((key) => !part.welsh?.has(key));
    return keys.length === 0 ? [] : { part, keys };
  });
  if (first === undefined) return;
  yield {
    message: `${first.part.owner} has no Welsh for ${quotedList(first.keys, 'and')}, so the plan says less in Welsh than in English.`,
    help: helpFor(first.part, first.keys),
    place: atOwner(first.part.path),
    ...(action !== undefined && { action }),
    ...(recommendation !== undefined && { recommendation }),
    related: others.map(({ part, keys }) => ({
      place: atOwner(part.path),
      message: `${inSentence(part.owner)} has none for ${quotedList(keys, 'and')}`,
    })),
  };
}

function helpFor({ welsh }: BilingualPart, keys: readonly string[]): string {
  const written = quotedList(
    keys.map((key) => `${key}:`),
    'and',
  );
  return welsh === undefined
    ? `Add \`cy:\` beside it, and below that ${written} in Welsh.`
    : `Add ${written} in Welsh below the \`cy:\` that is there.`;
}

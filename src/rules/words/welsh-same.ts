import { bilingualGroups, isBilingual } from '../../plan/bilingual.ts';
import { atValue } from '../../plan/place.ts';
import { quotedList } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const welshSame: PlanRule = {
  id: 'welsh-same',
  kind: 'plan',
  severity: 'note',
  summary: 'A Welsh text is the same as the English.',
  why: 'Most often the English was copied as a reminder, and would be published as Welsh.',
  remedy: 'Write the Welsh. Names that are the same in both languages are not asked about.',
  since: '0.1.0',
  example: {
    bad: yaml`
      languages: [en, cy]
      cy:
        title: Response to the 2024 corporate peer challenge
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
    for (const { parts, action, recommendation } of bilingualGroups(plan)) {
      for (const { owner, path, english, welsh } of parts) {
        const same = [...english].flatMap(([key, text]) =>
          !isName(text) && welsh?.get(key)?.trim() === text.trim() ? key : [],
        );
        const [first] = same;
        if (first === undefined) continue;
        yield {
          message: `${owner} has the same words in Welsh as in English under ${quotedList(same, 'and')}, so English would be published as Welsh.`,
          help: 'Write the Welsh; until it is there, take the copy away.',
          place: atValue([...path, 'cy', first]),
          ...(action !== undefined && { action }),
          ...(recommendation !== undefined && { recommendation }),
        };
      }
    }
  },
};

/** A word or two, or words that all begin with a capital: a name may be the same in both languages. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length < 3 || words.every((word) => !/^\p{Ll}/u.test(word));
}

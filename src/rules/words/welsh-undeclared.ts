import { isBilingual } from '../../plan/bilingual.ts';
import { atKey } from '../../plan/place.ts';
import { textsOf } from '../../plan/texts.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const welshUndeclared: PlanRule = {
  id: 'welsh-undeclared',
  kind: 'plan',
  severity: 'warning',
  summary: 'A plan has Welsh texts and does not say that it is published in Welsh.',
  why: 'Welsh that somebody has translated would be in no report, and nobody would be told what is still missing.',
  remedy: 'Write `languages: [en, cy]` at the top of the plan, or `[cy, en]` where Welsh comes first.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for the next few years
        cy:
          title: Cytuno ar gyllideb am y blynyddoedd nesaf
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for the next few years
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan }) {
    if (isBilingual(plan)) return;
    // It is one word that is missing, at the top, however much Welsh there is.
    const welsh = textsOf(plan).filter(({ kind }) => kind === 'welsh');
    for (const { first } of firstOfEach(plan, welsh, () => '')) {
      const { owner, path, action, recommendation } = first;
      yield {
        message: `${owner} has Welsh, and \`languages:\` does not name Welsh, so no report would show it.`,
        help: 'Write `languages: [en, cy]` at the top of the plan.',
        place: atKey(path.slice(0, -1)),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
      };
    }
  },
};

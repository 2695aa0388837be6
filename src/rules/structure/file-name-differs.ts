import { atValue } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const fileNameDiffers: PlanRule = {
  id: 'file-name-differs',
  kind: 'plan',
  severity: 'error',
  summary: 'The file is not called like its plan.',
  why: 'Reports, issues and links carry the id of the plan: whoever follows one looks for a file of that name, and finds none or the wrong one. Most often a file was copied for a new plan and its `plan:` was not changed.',
  remedy:
    'Give the file the name of the plan, or, while nothing has been published of it, the plan the name of the file. Small letters only: the two must be the same to the letter.',
  since: '0.1.0',
  needs: ['file-name'],
  example: {
    bad: yaml`
      # in the file exampleshire-2024.yaml
      plan: exampleshire-2023
    `,
    good: yaml`
      # in the file exampleshire-2024.yaml
      plan: exampleshire-2024
    `,
  },
  *check({ plan, fileStem }) {
    if (fileStem === undefined || fileStem === plan.id) return;
    yield {
      message: `This file is called ${code(fileStem)} and its plan ${code(plan.id)}, so whoever follows a report or an issue back to the plan looks for another file.`,
      help: `Rename the file to \`${plan.id}.yaml\`.${idFor(fileStem)}`,
      place: atValue(['plan']),
    };
  },
};

/** An id that was published stays; a copied file was never published under its own. */
function idFor(stem: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(stem)) return '';
  return ` If this is a new plan that was begun as a copy, write \`plan: ${stem}\` instead.`;
}

import type { Example } from '../plan/rule.ts';
import { yaml } from '../words/yaml.ts';
import type { ReadingRule } from './reading-rules.ts';

/** For mistakes in the text of a file: the mistake, and the text put right. What a file is has no example. */
export const READING_EXAMPLES: Readonly<Partial<Record<ReadingRule, Example>>> = {
  'broken-yaml': {
    bad: yaml`
      - id: 12
        title: Agree the budget: three years, not one
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: "Agree the budget: three years, not one"
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  'several-plans-in-file': {
    bad: yaml`
      introduction: How the council answers the review of 2024.
      ---
      plan: exampleshire-2025
    `,
    good: yaml`
      introduction: How the council answers the review of 2024.
    `,
  },
  'yaml-feature': {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: &leads [finance-director]
        due: 31 March 2025
      - id: 13
        title: Publish the budget
        leads: *leads
        due: 30 April 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
      - id: 13
        title: Publish the budget
        leads: [finance-director]
        due: 30 April 2025
    `,
  },
  'duplicate-key': {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        due: 30 April 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 30 April 2025
    `,
  },
  'forbidden-key': {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        extra:
          constructor: Civic Builders
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        extra:
          building firm: Civic Builders
    `,
  },
  'text-cut': {
    bad: yaml`
      - id: 12
        title: Close case #41 of the audit
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: "Close case #41 of the audit"
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  'unknown-key': {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        deadline: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  'missing-key': {
    bad: yaml`
      - id: 12
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  'wrong-type': {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        updates: First draft shown to members.
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        updates:
          - date: 3 June 2024
            note: First draft shown to members.
    `,
  },
  'wrong-value': {
    bad: yaml`
      people:
        finance-director:
          post: Director of Finance
          kind: director
    `,
    good: yaml`
      people:
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
};

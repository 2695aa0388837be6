import { expect, it } from 'vitest';
import schema from '../../schema/plan.schema.json' with { type: 'json' };
import { FIELD_WORDS } from '../../src/words/fields.ts';

it.each([
  ['plan', schema],
  ['person', schema.$defs.person],
  ['statusWord', schema.$defs.statusWord],
  ['recommendation', schema.$defs.recommendation],
  ['action', schema.$defs.action],
  ['milestone', schema.$defs.milestone],
  ['waiver', schema.$defs.waiver],
])('every field of a %s has a name in sentences', (_, { properties }) => {
  // What is told as a part of its own, and never as a field.
  const parts = ['people', 'terms', 'statuses', 'recommendations', 'actions', 'waivers', 'milestones'];
  const fields = Object.keys(properties).filter((name) => !parts.includes(name));
  expect(fields.filter((name) => !(name in FIELD_WORDS))).toEqual([]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherPlans } from '../../src/check/other-plans.ts';

const RULES = join(import.meta.dirname, '../rules');

function filesIn(folder: string) {
  const root = join(RULES, folder);
  return readdirSync(root).map((name) => ({ path: join(root, name), name: `plans/${name}`, root }));
}

describe('the actions of another plan', () => {
  it('are those of the file that is called like it, and its parts', () => {
    const actionsOf = otherPlans(filesIn('unknown-action/bad-two-files'));
    expect([...(actionsOf('exampleshire-2024') ?? [])]).toEqual(['4', '4a', '4b']);
    expect([...(actionsOf('exampleshire-2022') ?? [])]).toEqual(['1']);
  });

  it('are not known where the plan is not checked, or its file is called otherwise', () => {
    expect(otherPlans([])('exampleshire-2024')).toBeUndefined();
    const actionsOf = otherPlans(filesIn('file-name-differs/bad-two-files'));
    expect(actionsOf('exampleshire-2023')).toBeDefined();
    expect(actionsOf('exampleshire-2024')).toBeUndefined();
    expect(actionsOf('exampleshire-2042')).toBeUndefined();
  });

  it('are not known of a file that cannot be used', () => {
    const nowhere = { path: join(RULES, 'none.yaml'), name: 'none.yaml', root: RULES };
    expect(otherPlans([nowhere])('none')).toBeUndefined();
  });
});

import { countGroups, GROUPS } from '../../view/groups.ts';
import type { PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { allActions } from './names.ts';
import { cell, figure, tableChapter } from './table.ts';

const { columns, groups } = COMMITTEE_WORDS;

/** How many actions are in each of the five groups, and that they add up. Nothing for a plan without actions. */
export function groupsOf(plan: PlanView): readonly Chapter[] {
  const actions = allActions(plan);
  const counts = countGroups(actions);
  const rows = GROUPS.map((group) => {
    const [name, meaning] = groups[group];
    return [cell(name), cell(meaning), figure(counts[group])];
  });
  return tableChapter('groups', COMMITTEE_WORDS.headings.groups, {
    note: null,
    columns: columnsOf([columns.group, 60], [columns.meaning, 165], [columns.number, 42]),
    rows:
      actions.length === 0 ? [] : [...rows, [cell(COMMITTEE_WORDS.allActions), [], figure(actions.length)]],
  });
}

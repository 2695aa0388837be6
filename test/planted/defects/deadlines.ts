import type { Chance } from '../chance.ts';
import type { Draft, Part, Placed } from '../plans.ts';
import { monthOf } from '../sound/months.ts';
import {
  addAction,
  addTo,
  key,
  openAction,
  type Planter,
  type Planters,
  someLeads,
  value,
  WORK,
} from './planting.ts';

/** An open action, or one time in four an action with an open part: whichever has the deadline. */
function openStep(draft: Draft, chance: Chance): Placed {
  const { action, path } = openAction(draft, chance);
  if (!chance.oneIn(4)) return { action, path };
  action.due = WORK.due;
  const part: Part = { title: 'Show the draft to members' };
  action.milestones = [part];
  return { action: part, path: [...path, 'milestones', 0] };
}

/** Sets the words of a deadline that a rule has something to say about. */
function due(rule: string, words: readonly string[], choose = openStep): Planter {
  return (draft, chance) => {
    const { action, path } = choose(draft, chance);
    action.due = chance.pick(words);
    return value(rule, ...path, 'due');
  };
}

/** The same, where it is a deadline; otherwise one of the other dates of a plan, or the first day of a review. */
function dueOrDate(
  rule: string,
  words: readonly string[],
  dates: readonly string[],
  kinds: readonly string[],
): Planter {
  const deadline = due(rule, words);
  return (draft, chance) => {
    if (!chance.oneIn(3)) return deadline(draft, chance);
    const date = chance.pick(dates);
    if (chance.oneIn(3)) {
      const review = { kind: chance.pick(kinds), body: 'Example Audit', received: date };
      return value(rule, 'reviews', addTo(draft.plan, 'reviews', review), 'received');
    }
    const { action, path } = openAction(draft, chance);
    action.updates = [{ date, note: 'The figures are collected.' }];
    return value(rule, ...path, 'updates', 0, 'date');
  };
}

/** One move of a date; each goes from month to month, counted from October 2024. */
const moved = (date: string, from: number, to: number): Part => ({
  date,
  from: monthOf(from),
  to: monthOf(to),
  reason: 'The data came late.',
  body: 'Cabinet',
});

export const DEADLINES: Planters = {
  'missing-deadline': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    delete action.due;
    return key('missing-deadline', ...path, 'id');
  },
  'deadline-in-title': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    delete action.due;
    if (chance.oneIn(2)) action.title = `Publish report ${action.id} by 31 March 2026`;
    else action.details = 'It is shown to members.\nIt will be there by the end of March 2026.\n';
    return key('deadline-in-title', ...path, 'id');
  },
  'deadline-not-understood': dueOrDate(
    'deadline-not-understood',
    ['30 February 2025', '31 Febuary 2025', '2024-13-01', 'soonish'],
    ['31 June 2024', 'lately', '2024-06-31'],
    ['external-audit', 'statutory-recommendation', 'ofsted-priority-action'],
  ),
  'deadline-without-year': dueOrDate(
    'deadline-without-year',
    ['By September', '30 November', 'End of October'],
    ['14 June', 'May'],
    ['external-audit'],
  ),
  'ambiguous-deadline': due('ambiguous-deadline', ['03/04/2026', '5.6.26', '7-8-2026', 'winter 2025']),
  'no-review-date': due(
    'no-review-date',
    ['Ongoing', 'March 2025 and ongoing', 'TBC', 'January 2025 and beyond'],
    openAction,
  ),
  'status-in-deadline': due('status-in-deadline', ['Has started', 'Started', 'Work is ongoing']),

  'deadline-before-agreed': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['31 March 2023', 'March 2023', '2023-11-30']);
    // It is late as well, and why is clear.
    return [...key('overdue', ...path, 'id'), ...value('deadline-before-agreed', ...path, 'due')];
  },
  'milestone-after-action': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.milestones = [
      { title: 'Collect the figures', due: '30 September 2024' },
      { title: 'Show the draft to members', due: chance.pick(['31 January 2029', 'January 2029']) },
    ];
    return value('milestone-after-action', ...path, 'milestones', 1, 'due');
  },
  'review-before-start': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['March 2026 and ongoing', 'From March 2026']);
    action.review = chance.pick(['30 September 2025', 'September 2025']);
    return value('review-before-start', ...path, 'review');
  },
  'dependency-ends-after': (draft, chance) => {
    const leads = someLeads(draft, chance);
    addAction(draft, { ...WORK, leads });
    const earlier = {
      id: '98',
      title: 'Publish report 98',
      leads,
      due: chance.pick(['June 2026', '1 May 2026']),
    };
    const { path } = addAction(draft, { ...earlier, 'depends-on': ['99'] });
    return value('dependency-ends-after', ...path, 'depends-on', 0);
  },
  'action-after-review': (draft, chance) => {
    const onSite = chance.pick(['14 and 15 October 2026', '5 to 8 October 2026']);
    draft.plan.reviews = [{ kind: chance.pick(['corporate-peer-challenge', 'other']), 'on-site': onSite }];
    const { path } = addAction(draft, { ...WORK, leads: someLeads(draft, chance) });
    return value('action-after-review', ...path, 'due');
  },
  'crowded-month': (draft, chance) => {
    const leads = someLeads(draft, chance);
    const [first] = [91, 92, 93, 94, 95, 96].map((number) => {
      const words = chance.pick(['November 2026', '16 November 2026', 'By end of November 2026']);
      const title = `Publish report ${number} on play areas`;
      return addAction(draft, { id: String(number), title, leads: [...leads], due: words });
    });
    return value('crowded-month', ...(first as Placed).path, 'due');
  },

  'dates-disagree': (draft, chance) => {
    const { action, path } = openStep(draft, chance);
    action.due = monthOf(20);
    action['date-changes'] = [moved('14 June 2024', -1, 35)];
    return value('dates-disagree', ...path, 'due');
  },
  'date-change-before-agreed': (draft, chance) => {
    const { action, path } = openStep(draft, chance);
    action.due = monthOf(15);
    action['date-changes'] = [moved(chance.pick(['3 March 2024', 'February 2024']), 3, 15)];
    return value('date-change-before-agreed', ...path, 'date-changes', 0, 'date');
  },
  'date-changes-inconsistent': (draft, chance) => {
    const { action, path } = openStep(draft, chance);
    action.due = monthOf(15);
    const [place, ...changes] = chance.pick([
      [['date'], moved('14 June 2024', 3, 9), moved('2 May 2024', 9, 15)],
      [['from'], moved('2 May 2024', 3, 9), moved('14 June 2024', 10, 15)],
      [['to'], moved('2 May 2024', 3, 15), moved('14 June 2024', 15, 15)],
    ] as [string[], Part, Part][]);
    action['date-changes'] = changes;
    return value('date-changes-inconsistent', ...path, 'date-changes', 1, ...place);
  },
};

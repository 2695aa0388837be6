import type { Path } from '../../../src/plan/place.ts';
import type { Chance } from '../chance.ts';
import type { Draft, Part } from '../plans.ts';
import { monthOf } from '../sound/months.ts';
import { translate } from '../sound/welsh.ts';
import {
  addAction,
  key,
  openAction,
  type Planted,
  type Planter,
  type Planters,
  someLeads,
  value,
  WORK,
} from './planting.ts';

/** Writes something into a text of an action, in one line or in several. */
function prose(rule: string, said: (chance: Chance) => string): Planter {
  return (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const [text, isLong] = [said(chance), chance.oneIn(2)];
    const written = isLong ? `The report has one page.\n\n${text}\n` : text;
    const place = (...way: (string | number)[]): Planted[] => (isLong ? key : value)(rule, ...path, ...way);
    if (chance.oneIn(2)) {
      action.details = written;
      return place('details');
    }
    if (chance.oneIn(3)) {
      (draft.recommendations[0] as Part).context = written;
      return (isLong ? key : value)(rule, 'recommendations', 0, 'context');
    }
    action.updates = [{ date: '14 June 2024', note: written }];
    return place('updates', 0, 'note');
  };
}

/** An open action of a plan that is published in Welsh as well. */
function inWelsh(draft: Draft, chance: Chance) {
  const chosen = openAction(draft, chance);
  translate(draft);
  return chosen;
}

export const WORDS: Planters = {
  'vague-action': (draft, chance) => {
    const title = chance.pick([
      'Explore how to plan further ahead',
      'Continue to publish reports',
      'Promote the library service',
    ]);
    const { path } = addAction(draft, { ...WORK, title, leads: someLeads(draft, chance) });
    return value('vague-action', ...path, 'title');
  },
  'no-measure': (draft, chance) => {
    const leads = someLeads(draft, chance);
    for (const { action } of draft.actions) delete action.measures;
    for (let number = 90; number < 100; number += 1) {
      const title = `Publish report ${number} on play areas`;
      addAction(draft, { id: String(number), title, leads: [...leads], due: monthOf(number - 75) });
    }
    return key('no-measure', 'plan');
  },
  'long-sentence': prose('long-sentence', (chance) => {
    const words = Array.from({ length: chance.between(41, 60) }, () =>
      chance.pick(['houses', 'roads', 'parks']),
    );
    return `${words.join(' ')}.`;
  }),
  'unexplained-abbreviation': prose('unexplained-abbreviation', (chance) =>
    chance.pick(['The QZX board agrees it.', 'Both QZXs agree.']),
  ),
  'unusable-link-text': prose('unusable-link-text', (chance) =>
    chance.pick([
      'To see it, click here.',
      `It is at https://example.gov.uk/${'reports/'.repeat(9)}`,
      'It can be found here: https://example.gov.uk/a',
    ]),
  ),
  'personal-contact': prose('personal-contact', (chance) =>
    chance.pick(['Write to jane.smith@example.gov.uk.', 'Ring 01632 960 001.', 'Ring +44 (0)1632 960001.']),
  ),

  'welsh-missing': (draft, chance) => {
    const { action, path } = inWelsh(draft, chance);
    const [owner, text, place] = chance.pick([
      [action, 'title', [...path, 'id']],
      [draft.plan, 'council', ['plan']],
      [draft.recommendations[0], 'text', ['recommendations', 0, 'ref']],
    ] as [Part, string, Path][]);
    if (chance.oneIn(2)) delete owner.cy;
    else delete (owner.cy as Part)[text];
    return key('welsh-missing', ...place);
  },
  'welsh-same': (draft, chance) => {
    const { action, path } = inWelsh(draft, chance);
    (action.cy as Part).title = action.title as string;
    return value('welsh-same', ...path, 'cy', 'title');
  },
  'welsh-undeclared': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    draft.plan.languages = ['en'];
    action.cy = { title: 'Mae’r cyngor yn adrodd' };
    return key('welsh-undeclared', ...path, 'cy');
  },
};

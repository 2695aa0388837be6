import { describe, expect, it } from 'vitest';
import {
  accountableOf,
  hasNoLead,
  lacksDeadline,
  lacksLead,
  leadsOfMilestone,
  peopleOf,
  postOf,
} from '../../src/plan/people.ts';
import type * as File from '../../src/source/generated/plan-file.ts';
import { type ActionFields, firstAction, firstMilestone, planWith } from './plans.ts';

const people: NonNullable<File.PlanFile['people']> = {
  ceo: { post: 'Chief Executive', kind: 'officer' },
  cfo: { post: 'Chief Finance Officer', kind: 'officer' },
  jones: { name: 'Cllr A Jones', kind: 'member' },
  police: { post: 'Exampleshire Constabulary', kind: 'partner' },
  cmt: { post: 'Corporate Management Team', kind: 'group' },
};
const planLedBy = (...leads: string[]) => planWith([{ leads }], { people });
const accountable = (...leads: string[]) => {
  const plan = planLedBy(...leads);
  return accountableOf(plan, firstAction(plan).leads)?.key;
};

describe('who answers for an action', () => {
  it('is the first officer named', () => {
    expect(accountable('jones', 'cmt', 'cfo', 'ceo')).toBe('cfo');
  });

  it('is the first member or partner where no officer is named', () => {
    expect(accountable('cmt', 'police', 'jones')).toBe('police');
  });

  it('is nobody where only groups or strangers are named', () => {
    expect(accountable('cmt')).toBeUndefined();
    expect(accountable('nobody')).toBeUndefined();
    expect(accountable()).toBeUndefined();
  });

  it('may be given in words, which name nobody who can be asked', () => {
    const plan = planWith([{ leads: { says: 'All directors' } }], { people });
    expect(hasNoLead(firstAction(plan).leads)).toBe(false);
    expect(peopleOf(plan, firstAction(plan).leads)).toEqual([]);
  });

  it('leaves out keys that are not listed', () => {
    const plan = planLedBy('ceo', 'nobody', 'cmt');
    expect(peopleOf(plan, firstAction(plan).leads).map(({ key }) => key)).toEqual(['ceo', 'cmt']);
  });

  it('is, of a part, its own lead or else that of the action', () => {
    const own = planWith([{ leads: ['ceo'], milestones: [{ title: 'a', leads: ['cfo'] }] }], { people });
    const taken = planWith([{ leads: ['ceo'], milestones: [{ title: 'a' }] }], { people });
    expect(leadsOfMilestone(firstAction(own), firstMilestone(own))?.who[0]?.key).toBe('cfo');
    expect(leadsOfMilestone(firstAction(taken), firstMilestone(taken))?.who[0]?.key).toBe('ceo');
  });
});

describe('what an action lacks', () => {
  const lacks = (fields: ActionFields) => {
    const action = firstAction(planWith([fields], { people }));
    return { lead: lacksLead(action), deadline: lacksDeadline(action) };
  };

  it('is told of the action where it has no parts', () => {
    expect(lacks({})).toEqual({ lead: true, deadline: true });
    expect(lacks({ leads: ['ceo'], due: 'TBC' })).toEqual({ lead: false, deadline: false });
    expect(lacks({ leads: { supporting: ['ceo'] } })).toMatchObject({ lead: true });
  });

  it('is nothing where every part has it', () => {
    const part = { title: 'a', leads: ['ceo'], due: 'TBC' };
    expect(lacks({ milestones: [part, part] })).toEqual({ lead: false, deadline: false });
    expect(lacks({ milestones: [part, { title: 'b' }] })).toEqual({ lead: true, deadline: true });
    const done = { title: 'b', status: 'complete' };
    expect(lacks({ milestones: [part, done] })).toEqual({ lead: false, deadline: false });
    expect(lacks({ milestones: [done] })).toEqual({ lead: true, deadline: true });
  });
});

describe('what a person is called where the post is enough', () => {
  const called = (key: string, among: NonNullable<File.PlanFile['people']>) => {
    const plan = planWith([{ leads: [key] }], { people: among });
    const person = accountableOf(plan, firstAction(plan).leads);
    return person && postOf(plan, person);
  };

  it('is the post, and not the name', () => {
    expect(called('policy', { policy: { name: 'Sam Lee', post: 'Head of Policy', kind: 'officer' } })).toBe(
      'Head of Policy',
    );
  });

  it('is the name where there is no post', () => {
    expect(called('jones', people)).toBe('Cllr A Jones');
  });

  it('has the name with it where two hold posts of one name', () => {
    const cabinet = {
      jones: { name: 'Cllr A Jones', post: 'Cabinet Member', kind: 'member' },
      shah: { name: 'Cllr B Shah', post: 'Cabinet Member', kind: 'member' },
    } as const;
    expect(called('shah', cabinet)).toBe('Cabinet Member (Cllr B Shah)');
  });
});

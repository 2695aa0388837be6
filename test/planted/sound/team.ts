import type { Chance } from '../chance.ts';
import type { Part } from '../plans.ts';

/** Whoever is listed in a random plan; everybody in it will lead something, or be named beside a lead. */
export interface Team {
  readonly officers: readonly string[];
  /** A councillor who leads every action beside an officer. */
  readonly member: string | undefined;
  readonly partner: string | undefined;
  readonly group: string | undefined;
  readonly people: Part;
}

const POSTS = ['Finance', 'Housing', 'Planning', 'Transport', 'Adult Social Care', 'Customer Services'];

export function soundTeam(chance: Chance): Team {
  const posts = POSTS.slice(0, chance.between(1, POSTS.length));
  const officers = posts.map((post) => `director-of-${post.toLowerCase().replaceAll(' ', '-')}`);
  const member = chance.oneIn(3) ? 'cllr-jones' : undefined;
  const partner = chance.oneIn(4) ? 'health-board' : undefined;
  const group = chance.oneIn(4) ? 'senior-leaders' : undefined;
  const people: Part = Object.fromEntries(
    officers.map((key, index) => [
      key,
      {
        post: `Director of ${posts[index]}`,
        kind: 'officer',
        ...(chance.oneIn(5) && { github: `exampleshire-${index + 1}` }),
      },
    ]),
  );
  if (member) people[member] = { name: 'Cllr A Jones', post: 'Cabinet Member for Finance', kind: 'member' };
  if (partner) people[partner] = { post: 'Exampleshire Health Board', kind: 'partner' };
  if (group) people[group] = { post: 'Senior Leadership Team', kind: 'group', members: [...officers] };
  return { officers, member, partner, group, people };
}

/** Who leads the action at this place of a plan: one officer, in turn, so that everybody has something to do. */
export function soundLeads(index: number, team: Team, chance: Chance): Part[string] {
  const { officers, member, partner, group } = team;
  const officer = officers[index % officers.length] as string;
  const named = member
    ? chance.pick([
        [officer, member],
        [member, officer],
      ])
    : [officer];
  const who = partner && (index === 0 || chance.oneIn(5)) ? [...named, partner] : named;
  const supporting = group && (index === 0 || chance.oneIn(5)) ? [group] : [];
  if (supporting.length === 0 && !chance.oneIn(6)) return who;
  return {
    ...(chance.oneIn(2) && { says: 'The director, with whoever can help' }),
    who,
    ...(supporting.length > 0 && { supporting }),
  };
}

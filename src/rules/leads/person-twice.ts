import type { Person, Plan } from '../../plan/model.ts';
import { atKey } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const personTwice: PlanRule = {
  id: 'person-twice',
  kind: 'plan',
  severity: 'warning',
  summary: 'Two entries under `people:` seem to be one person.',
  why: 'Whoever is listed twice is two people to every count: what they lead is split, and half of it is missed when they are asked.',
  remedy:
    'Keep one entry and use its key everywhere. If they are two people, give each the name or post that tells them apart.',
  since: '0.1.0',
  example: {
    bad: yaml`
      people:
        cfo:
          post: Chief Finance Officer
          kind: officer
        finance:
          post: Chief Finance Officer
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [cfo]
              due: 31 March 2025
            - id: 13
              title: Publish the budget
              leads: [finance]
              due: 30 April 2025
    `,
    good: yaml`
      people:
        cfo:
          post: Chief Finance Officer
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [cfo]
              due: 31 March 2025
            - id: 13
              title: Publish the budget
              leads: [cfo]
              due: 30 April 2025
    `,
  },
  *check({ plan }) {
    const alike = likenessIn(plan);
    const seen = new Map<string, Person>();
    for (const person of plan.people.values()) {
      const signs = alike(person);
      const found = signs.find(({ sign }) => seen.has(sign));
      const first = found && seen.get(found.sign);
      for (const { sign } of signs) if (!seen.has(sign)) seen.set(sign, person);
      if (found === undefined || first === undefined) continue;
      yield {
        message: `\`${person.key}\` and \`${first.key}\` have the same ${found.same}, so one ${isTeam(person) ? person.kind : 'person'} seems to be listed twice and what they lead is split between two.`,
        help: `If they are one, write \`${first.key}\` wherever \`${person.key}\` stands, and take this entry away. If they are two, ${found.apart}.`,
        place: atKey(person.path),
        related: [{ place: atKey(first.path), message: 'first listed here' }],
      };
    }
  },
};

/** Something that no two people have in common, as far as the plan tells. */
interface Sign {
  readonly sign: string;
  /** What is the same, in words. */
  readonly same: string;
  /** What tells two people apart. */
  readonly apart: string;
}

function likenessIn(plan: Plan): (person: Person) => readonly Sign[] {
  const people = [...plan.people.values()];
  const shared = sharedPosts(plan, people);
  const accounts = sharedAccounts(people);
  return ({ name, post, kind, github }) => {
    const plainName = name === undefined ? undefined : nameOf(name);
    const signs: Sign[] = [];
    // A surname alone may be anybody's, so it takes the post as well.
    if (name !== undefined && plainName !== undefined) {
      const whole = plainName.includes(' ') ? plainName : `${plainName}, ${postOf(plan, post ?? '')}`;
      signs.push({ sign: `name ${whole}`, same: `name, ${code(name)}`, apart: 'write out the name of each' });
    }
    const plainPost = post === undefined ? undefined : postOf(plan, post);
    if (post !== undefined && plainPost !== undefined && !shared.has(plainPost)) {
      const apart = isTeam({ kind }) ? 'give each its own name' : 'say what parts the two posts';
      signs.push({ sign: `post ${plainPost}`, same: `post, ${code(post)}`, apart });
    }
    const account = github?.toLowerCase();
    if (account !== undefined && accounts.has(account)) {
      signs.push({
        sign: `account ${account}`,
        same: `GitHub account, ${code(account)}`,
        apart: 'name the account of each',
      });
    }
    return signs;
  };
}

const isTeam = ({ kind }: Pick<Person, 'kind'>): boolean => kind === 'group' || kind === 'partner';

const TITLES =
  /^(?:the |rt |hon |right |honourable |cllr |councillor |alderman |mayor |mr |mrs |ms |miss |mx |dr |prof |professor |sir |dame |lord |lady |baroness )+/;

/** "Cllr. Anne Jones" and "Councillor Anne Jones" are one name. */
function nameOf(name: string): string {
  return plain(name).replace(TITLES, '');
}

/** The same post, whether it is written out or as one of the plan's abbreviations. */
function postOf({ terms }: Plan, post: string): string {
  return plain(terms.get(post.trim()) ?? post);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Posts that several people hold, each with a name of their own: assistant directors, or a job share. */
function sharedPosts(plan: Plan, people: readonly Person[]): ReadonlySet<string> {
  const holders = new Map<string, Set<string>>();
  for (const { name, post } of people) {
    if (name === undefined || post === undefined) continue;
    const key = postOf(plan, post);
    holders.set(key, (holders.get(key) ?? new Set()).add(nameOf(name)));
  }
  return new Set([...holders].flatMap(([post, names]) => (names.size > 1 ? post : [])));
}

/** Accounts of exactly two entries that no name parts. One account for many is a mailbox that they share. */
function sharedAccounts(people: readonly Person[]): ReadonlySet<string> {
  const holders = new Map<string, Person[]>();
  for (const person of people) {
    const account = person.github?.toLowerCase();
    if (account === undefined || person.kind === 'group') continue;
    const entries = holders.get(account);
    if (entries) entries.push(person);
    else holders.set(account, [person]);
  }
  const isOnePerson = ([first, second, ...more]: readonly Person[]): boolean =>
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    first.kind === second.kind &&
    (first.name === undefined || second.name === undefined || nameOf(first.name) === nameOf(second.name));
  return new Set([...holders].flatMap(([account, entries]) => (isOnePerson(entries) ? account : [])));
}

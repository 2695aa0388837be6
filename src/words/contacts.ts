/** What a text holds of ways to reach somebody. */
export interface Contacts {
  readonly email: boolean;
  readonly telephone: boolean;
}

const EMAIL = /[\p{L}\p{N}_%+'’-]@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,}/u;
const ADDRESS = /(?<!\S)\(?(?:https?:\/\/|www\.)\S*/gi;

/** Says whether a text holds an email address, or a telephone number in a shape that is usual in the UK. */
export function contactsIn(text: string): Contacts {
  return { email: text.includes('@') && EMAIL.test(text), telephone: hasTelephone(text) };
}

/** A number behind a word for it may be a local one: "tel. 567890", "ext. 1234". */
const LABELLED =
  /(?<![\p{L}\p{N}])(?:(?:tele)?phone|tel|mob(?:ile)?|helpline|switchboard|fax)(?: (?:no|number))?[.:]{0,2} {0,2}(?<number>\(?\d[\d ()-]{4,20}\d)|(?<![\p{L}\p{N}])(?:ext(?:n|ension)?[.:]? ?|x)\d{3,6}(?![\d%])/giu;
const SHORTEST_LOCAL = 6;

/** What stands before a number that is none of a telephone: "cost code 01234567890", "UPRN: 0…". */
const CODE_BEFORE =
  /(?:uprn|usrn|code|ref|reference|account|invoice|order|ledger|budget|charity|company|asset|job|minute|decision)(?: (?:no|number|nr))?[.:#]{0,2} {0,2}$/i;

interface Group {
  readonly digits: string;
  readonly plus: boolean;
  readonly start: number;
  readonly end: number;
}

/** Groups of one number: "+44 (0)20 7946 0000" has five. */
const MOST_GROUPS = 5;

function hasTelephone(whole: string): boolean {
  if (!/\d{3}/.test(whole)) return false;
  const text = whole.replace(ADDRESS, ' ');
  for (const { groups } of text.matchAll(LABELLED)) {
    const number = groups?.number;
    if (number === undefined || number.replace(/\D/g, '').length >= SHORTEST_LOCAL) return true;
  }
  const groups = [...text.matchAll(/(\+?)(\d+)/g)].map(({ 0: all, 1: plus, 2: digits = '', index }) => ({
    digits,
    plus: plus !== '',
    start: index,
    end: index + all.length,
  }));
  return groups.some((_, first) => beginsNumber(text, groups, first));
}

function beginsNumber(text: string, groups: readonly Group[], first: number): boolean {
  const taken: Group[] = [];
  for (const group of groups.slice(first, first + MOST_GROUPS)) {
    const previous = taken.at(-1);
    if (previous === undefined ? !mayBegin(text, group) : !areJoined(text, previous, group)) return false;
    taken.push(group);
    if (hasShape(taken) && mayEnd(text, group.end)) return true;
  }
  return false;
}

function mayBegin(text: string, { start, digits, plus }: Group): boolean {
  if (!plus && !digits.startsWith('0')) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return !/(?:[\p{L}\p{N}_/£$€#]|[\p{L}\p{N}]-|\d[.,:])\(?$/u.test(before) && !CODE_BEFORE.test(before);
}

function areJoined(text: string, { end }: Group, { start, plus }: Group): boolean {
  return !plus && start - end <= 3 && /^(?:\)?[ .\u00a0\u2011-]?|[ \u00a0]?\()$/.test(text.slice(end, start));
}

/** Not in the middle of something longer: a reference, a date, a percentage. */
function mayEnd(text: string, end: number): boolean {
  return !/^(?:[/%_]|[-.,:]\d)/.test(text.slice(end, end + 2));
}

/** As the UK numbering plan has them: nine or ten figures behind the 0 or +44, in groups as people write them. */
function hasShape(groups: readonly Group[]): boolean {
  const [first, ...others] = groups as readonly [Group, ...Group[]];
  const digits = groups.map((group) => group.digits).join('');
  if (first.plus && !digits.startsWith('44')) return digits.length >= 10 && digits.length <= 15;
  const abroad = first.plus ? digits.slice(2) : digits.startsWith('0044') ? digits.slice(4) : undefined;
  if (abroad !== undefined) return /^0?[1-35789]\d{8,9}$/.test(abroad);
  if (!/^0[1-35789]/.test(digits)) return false;
  if (others.length === 0) return digits.length === 11;
  const { length } = first.digits;
  const asGroups = length >= 3 && length <= 6 && others.every((group) => group.digits.length >= 2);
  return asGroups && (digits.length === 11 || (digits.length === 10 && length >= 4));
}

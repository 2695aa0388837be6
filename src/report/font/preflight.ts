import { CannotRender } from '../errors.ts';
import type { Coverage } from './coverage.ts';
import { settable } from './settable.ts';

/** Characters without a shape of their own, which need none in the font. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Zs}]$/u;

/**
 * A copy of the value in which every text can be set in the fonts: signs that mean the same are put in
 * the place of those that are missing, line ends become spaces.
 *
 * @param covers whether all the fonts in use have a glyph
 * @throws CannotRender for a text with a character that cannot be shown, naming the action it stands in
 */
export function printable<T>(value: T, plan: string, covers: Coverage): T {
  const seen = new Map<number, boolean>();
  const shown = (code: number) => {
    const known = seen.get(code) ?? covers(code);
    seen.set(code, known);
    return known;
  };
  return walk(value, { plan, action: undefined, shown }) as T;
}

interface Place {
  readonly plan: string;
  readonly action: string | undefined;
  readonly shown: Coverage;
}

function walk(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return checked(value, place);
  if (Array.isArray(value)) return value.map((item) => walk(item, place));
  if (value === null || typeof value !== 'object') return value;
  const within = { ...place, action: actionOf(value) ?? place.action };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, within)]));
}

/** A row of the table of actions tells which action it is about. */
function actionOf(value: object): string | undefined {
  if (!('kind' in value) || value.kind !== 'action' || !('title' in value)) return undefined;
  const number = 'number' in value && typeof value.number === 'string' ? `${value.number}. ` : '';
  return `${number}${String(value.title).replace(/[\p{C}]/gu, '')}`;
}

function checked(text: string, { plan, action, shown }: Place): string {
  const plain = settable(text);
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    if (/[\p{Cc}\p{Cs}]/u.test(character) || !(INVISIBLE.test(character) || shown(code))) {
      throw new CannotRender(complaint(character, code, plan, action), plan, action);
    }
  }
  return plain;
}

function complaint(character: string, code: number, plan: string, action: string | undefined): string {
  const where = action === undefined ? `the plan ${plan}` : `action “${action}” of the plan ${plan}`;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const what = /[\p{C}]/u.test(character)
    ? `an invisible character, ${name},`
    : `the character “${character}” (${name})`;
  return `The text of ${where} has ${what} which the fonts of the PDF cannot show. Take it out, or say it in words.`;
}

import type { Coverage } from './coverage.ts';
import { settable } from './settable.ts';

/** Characters without a shape of their own, which need none in the font. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Zs}]$/u;

/**
 * A copy of the value in which every text can be set in the fonts: signs that mean the same are put in
 * the place of those that are missing, line ends become spaces.
 *
 * @param covers whether all the fonts in use have a glyph
 * @param refusal what is thrown for the first character that cannot be shown
 */
export function printable<T>(value: T, covers: Coverage, refusal: (character: string) => Error): T {
  const seen = new Map<number, boolean>();
  const shown = (code: number) => {
    const known = seen.get(code) ?? covers(code);
    seen.set(code, known);
    return known;
  };
  const checked = (text: string) => {
    const plain = settable(text);
    for (const character of plain) {
      const control = /[\p{Cc}\p{Cs}]/u.test(character);
      if (control || !(INVISIBLE.test(character) || shown(character.codePointAt(0) ?? 0)))
        throw refusal(character);
    }
    return plain;
  };
  return walk(value, checked) as T;
}

function walk(value: unknown, checked: (text: string) => string): unknown {
  if (typeof value === 'string') return checked(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, checked));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, checked)]));
}

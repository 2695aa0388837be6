import type { Coverage } from './coverage.ts';
import { settable } from './settable.ts';

/** A text, and the family that all of it is set in. */
export interface SetText {
  readonly text: string;
  readonly family: string;
}

/**
 * Sets a text in the first of the families that has all its letters. A picture has to name a font that
 * suffices: for a single letter that is missing, the program that draws it would set the whole text in
 * whatever the machine has. What no family has becomes a space; the report is refused for it in any case.
 */
export function inOneFamily(
  families: readonly { readonly name: string; readonly covers: Coverage }[],
): (text: string) => SetText {
  return (text) => {
    const letters = [...settable(text).replace(/\p{Default_Ignorable_Code_Point}/gu, '')];
    const has = (family: (typeof families)[number] | undefined, letter: string) =>
      family?.covers(letter.codePointAt(0) ?? 0) === true;
    const family = families.find((each) => letters.every((letter) => has(each, letter))) ?? families.at(-1);
    return {
      text: letters.map((letter) => (has(family, letter) ? letter : ' ')).join(''),
      family: family?.name ?? '',
    };
  };
}

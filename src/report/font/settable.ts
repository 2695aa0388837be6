/**
 * Signs that people paste and fonts lack, with the sign that means the same. A coloured dot has none: which colour
 * it had would be lost.
 */
const SAME: Readonly<Record<string, string>> = {
  '\u2705': '\u2713',
  '\u{1f5f8}': '\u2713',
  '\u{1f5f9}': '\u2611',
  '\u274c': '\u2717',
  '\u274e': '\u2717',
  '\u2757': '!',
  '\u2755': '!',
  '\u2753': '?',
  '\u2754': '?',
  '\u2795': '+',
  '\u2796': '\u2212',
  '\u2b50': '\u2605',
  '\u2b1b': '\u25a0',
  '\u2b1c': '\u25a1',
  '\u2b95': '\u2192',
  '\u{1f846}': '\u2192',
  '\u{1f852}': '\u2192',
  '\u{1f86a}': '\u2192',
  // What a word processor calls a bullet, an arrow, a box or a tick.
  '\uf0b7': '\u2022',
  '\uf0a7': '\u25aa',
  '\uf0a8': '\u25a1',
  '\uf06f': '\u25a1',
  '\uf0d8': '\u27a2',
  '\uf0df': '\u2190',
  '\uf0e0': '\u2192',
  '\uf0fb': '\u2717',
  '\uf0fc': '\u2713',
  '\uf0fd': '\u2612',
  '\uf0fe': '\u2611',
};

const REPLACED = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Invisible signs that mean nothing on paper: marks of byte order, of variants and of direction. */
const DROPPED = /\ufeff|[\ufe00-\ufe0f]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The text on one line, each letter in one piece with its marks where there is such a sign, with signs that fonts have in the place of some that mean the same. */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(DROPPED, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(REPLACED, (sign) => SAME[sign] ?? sign);
}

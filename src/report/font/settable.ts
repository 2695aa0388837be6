/** Signs that people paste and fonts lack, with the sign that means the same. */
const SAME: Readonly<Record<string, string>> = {
  '\u2705': '\u2713',
  '\u274c': '\u2717',
  '\u274e': '\u2717',
  // What a word processor calls a bullet or a tick.
  '\uf0b7': '\u2022',
  '\uf0a7': '\u25aa',
  '\uf0d8': '\u27a2',
  '\uf0fc': '\u2713',
};

/** Invisible signs that mean nothing on paper: marks of byte order, of variants and of direction. */
const DROPPED = /\ufeff|[\ufe00-\ufe0f]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The text on one line, with signs that fonts have in the place of some that mean the same. */
export function settable(text: string): string {
  return text
    .replace(DROPPED, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u2705\u274c\u274e\uf0b7\uf0a7\uf0d8\uf0fc]/g, (sign) => SAME[sign] ?? sign);
}

/** A word, a run of digits or a single mark of a timescale, in the one spelling the grammar knows. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case; every dash is `-`, every apostrophe `'`; initials have lost their full stops. */
  readonly text: string;
  /** True when a space stands before it: `Sep-22` is a month, `Sep - 22` may be the start of a range. */
  readonly spaced: boolean;
  /** Where it stands in the words as written. */
  readonly start: number;
  readonly end: number;
}

// Initials (`w.e.f.`), words with the invisible characters that Word leaves in them, digits, the rest.
const TOKEN = /(\p{L}(?:\.\p{L})+\.?(?!\p{L}))|([\p{L}\p{M}\p{Cf}]+)|([0-9]+)|(\S)/gu;
const INVISIBLE = /\p{Cf}/gu;
const INVISIBLE_AROUND = /^\p{Cf}+|\p{Cf}+$/gu;
const DASH = /[\p{Pd}\u2212]/u;
const APOSTROPHE = /[\u2018\u2019\u02bc`\u00b4]/;
const FINAL_MARKS: ReadonlySet<string> = new Set(['.', ',', ';']);

/**
 * Takes a timescale apart. Case, the sort of space, dash or apostrophe, and a full stop at the end do
 * not matter to an officer and are gone after this.
 */
export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const found of words.matchAll(TOKEN)) {
    const [written, initials, word, digits] = found;
    const visible = written.replace(INVISIBLE_AROUND, '');
    const spaced = found.index > previousEnd;
    // What cannot be seen parts nothing: the words before and after it still touch.
    if (visible !== '' || !spaced) previousEnd = found.index + written.length;
    if (visible === '') continue;
    const start = found.index + written.indexOf(visible);
    const kind = initials || word ? 'word' : digits ? 'number' : 'mark';
    const text = (initials ? visible.replaceAll('.', '') : plainText(visible)).toLowerCase();
    tokens.push({ kind, text, spaced, start, end: start + visible.length });
  }
  while (tokens.length > 1 && isFinalMark(tokens.at(-1))) tokens.pop();
  return tokens;
}

function plainText(visible: string): string {
  if (DASH.test(visible)) return '-';
  return APOSTROPHE.test(visible) ? "'" : visible.replaceAll(INVISIBLE, '');
}

function isFinalMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && FINAL_MARKS.has(token.text);
}

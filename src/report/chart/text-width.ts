/** Widths of letters in Noto Sans, in ems, rounded up; those of Arial are hardly different. */
const CLASSES: readonly (readonly [string, number])[] = [
  [" ijl!,.:;J`'‘’", 0.28],
  ['()-[]{}Ift/\\“”•', 0.38],
  ['r?_"', 0.44],
  ['zcsvy–', 0.52],
  ['FLkx*S|ETae$+0123456789<=>YZ^~', 0.57],
  ['XPVobdgpqKRhnuCA#B', 0.65],
  ['&DGUHNOQw…', 0.79],
];

/** Wide letters, letters of other scripts, signs; accented Latin letters are never wider. */
const WIDE = 0.95;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** About how wide a text is when set in a size; never much less than it will be. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.get(letter) ?? WIDE;
  return ems * size;
}

/** The text, cut with an ellipsis where it would be wider than there is room. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines that are no wider than there is room; a word that is longer has a line of its own. */
export function wrapped(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

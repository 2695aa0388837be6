/** Whether a font has a glyph for a character, given by its code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * The characters that a TrueType or OpenType font can show, read from its `cmap` table.
 *
 * @throws Error when the bytes are no such font
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffset(view, 'cmap');
  const ranges: [number, number][] = [];
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 4 + index * 8;
    const subtable = table + view.getUint32(record + 4);
    // Platform 0 is Unicode, platform 3 with encodings 1 and 10 is Unicode as Windows has it.
    const encoding = view.getUint16(record + 2);
    if (view.getUint16(record) !== 0 && encoding !== 1 && encoding !== 10) continue;
    const format = view.getUint16(subtable);
    if (format === 4) ranges.push(...segments(view, subtable));
    if (format === 12) ranges.push(...groups(view, subtable));
  }
  if (ranges.length === 0) throw new Error('The font has no table of Unicode characters.');
  ranges.sort(([a], [b]) => a - b);
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function tableOffset(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(record + letter)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table "${name}".`);
}

/** Format 4: stretches of the first 65,536 characters, some of which may have no glyph after all. */
function segments(view: DataView, start: number): [number, number][] {
  const count = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + count * 2 + 2;
  const found: [number, number][] = [];
  for (let index = 0; index < count; index++) {
    const first = view.getUint16(starts + index * 2);
    const last = view.getUint16(ends + index * 2);
    const delta = view.getUint16(starts + count * 2 + index * 2);
    const rangeAt = starts + count * 4 + index * 2;
    const range = view.getUint16(rangeAt);
    if (range === 0) found.push([first, Math.min(last, 0xfffe)]);
    else {
      for (let code = first; code <= last && code < 0xffff; code++) {
        const glyph = view.getUint16(rangeAt + range + (code - first) * 2);
        if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.push([code, code]);
      }
    }
  }
  return found;
}

/** Format 12: stretches of all characters. */
function groups(view: DataView, start: number): [number, number][] {
  return Array.from({ length: view.getUint32(start + 12) }, (_, index) => {
    const group = start + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

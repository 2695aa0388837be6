/** In UTF-16 code units: less is not worth a call of the system. */
const WORTH_WRITING = 64 * 1024;

/** The same text in fewer pieces, each worth writing. */
export function* inPieces(texts: Iterable<string>): Iterable<string> {
  let piece: string[] = [];
  let size = 0;
  for (const text of texts) {
    piece.push(text);
    size += text.length;
    if (size < WORTH_WRITING) continue;
    yield piece.join('');
    piece = [];
    size = 0;
  }
  if (size > 0) yield piece.join('');
}

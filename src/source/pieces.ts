import type { CST } from 'yaml';

/** The smallest part of a YAML text: a sign, a text, a comment, a line end. */
export interface Piece {
  readonly token: CST.SourceToken | CST.FlowScalar | CST.BlockScalar | CST.ErrorToken;
  /** True within a key or an entry that holds no value. */
  readonly inEmpty: boolean;
}

/** Takes a document apart into its pieces, in the order of the text. It is known to be shallow (tokens.ts). */
export function piecesOf({ start, value, end = [] }: CST.Document): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const token of [...start, ...given(value), ...end]) take(token, false, pieces);
  return pieces;
}

function take(token: CST.Token, inEmpty: boolean, pieces: Piece[]): void {
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      for (const item of token.items) takeItem(item, pieces);
      break;
    case 'flow-collection':
      pieces.push({ token: token.start, inEmpty });
      for (const item of token.items) takeItem(item, pieces);
      for (const part of token.end) take(part, inEmpty, pieces);
      break;
    case 'block-scalar':
      for (const part of token.props) take(part, inEmpty, pieces);
      pieces.push({ token, inEmpty });
      break;
    case 'document':
    case 'directive':
    case 'doc-end':
      break;
    default:
      pieces.push({ token, inEmpty });
      if ('end' in token) for (const part of token.end ?? []) take(part, inEmpty, pieces);
  }
}

function takeItem({ start, key, sep = [], value }: CST.CollectionItem, pieces: Piece[]): void {
  const inEmpty = !value && !(key && sep.length === 0);
  for (const token of [...start, ...given(key), ...sep, ...given(value)]) take(token, inEmpty, pieces);
}

function given(token: CST.Token | null | undefined): CST.Token[] {
  return token ? [token] : [];
}

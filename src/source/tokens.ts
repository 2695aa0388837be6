import { type CST, Lexer, Parser } from 'yaml';

/** Plans nest about ten deep; a file that nests deeper was not written by a person. */
export const DEEPEST = 32;

/** A text taken apart, as far as it was. */
export interface Tokens {
  /** All tokens up to the end of the first document. */
  readonly tokens: readonly CST.Token[];
  readonly document?: CST.Document;
  /** Where the text nests deeper than allowed; it was not read any further. */
  readonly tooDeep?: CST.Token;
  /** Where a second document begins. */
  readonly second?: CST.Document;
}

/**
 * Takes a text apart, and stops where it becomes dangerous or pointless to go on: the library calls itself
 * for each list inside a list, and 100,000 documents cost seconds.
 */
export function firstDocument(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let document: CST.Document | undefined;
  let second: CST.Document | undefined;
  const take = (token: CST.Token) => {
    if (token.type === 'document' && document) second ??= token;
    else if (token.type === 'document') document = token;
    if (second === undefined) tokens.push(token);
  };

  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) take(token);
    // The document itself is the first on the stack, and a text may be the last.
    const tooDeep = parser.stack[DEEPEST + 1];
    if (tooDeep?.type.match(/^block-(?:map|seq)$|^flow-collection$/)) return { tokens, tooDeep };
    if (second) return { tokens, ...(document && { document }), second };
  }
  for (const token of parser.end()) take(token);
  return { tokens, ...(document && { document }), ...(second && { second }) };
}

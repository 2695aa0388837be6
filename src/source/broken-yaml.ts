import type { CST, ErrorCode, YAMLError } from 'yaml';
import { lineAt, lineBefore, trimmed } from './lines.ts';
import { piecesOf } from './pieces.ts';
import type { Range } from './positions.ts';
import type { TextProblem } from './reading-rules.ts';
import {
  afterBracket,
  afterQuote,
  afterQuotedLine,
  commentInBrackets,
  missingComma,
  openBracket,
  openQuote,
  spareComma,
} from './traps/brackets.ts';
import {
  besideBlockSign,
  indentation,
  listBesideKey,
  noKey,
  spacesInEmptyLine,
  tab,
  tooFarIn,
} from './traps/layout.ts';
import {
  badEscape,
  colonInLongText,
  colonInText,
  commentInText,
  longKey,
  noSpaceAfterColon,
  signAtStart,
} from './traps/text.ts';
import type { Mistake, Told, Trap } from './traps/trap.ts';

/**
 * What keeps a file from being read as YAML, told as what YAML does to people: a tab, a colon in a text,
 * a quote left open. The library's own messages speak of implicit keys and scalars, which nobody who
 * edits a plan has heard of, and most of them are echoes: only the first error is told.
 */
export function explainBrokenYaml(text: string, document: CST.Document, error: YAMLError): TextProblem {
  const [start, end] = error.pos;
  const at: Range = [Math.min(start, text.length), Math.min(end, text.length)];
  const here = lineAt(text, at[0]);
  const line = here.text.trim() === '' ? (lineBefore(text, here) ?? here) : here;
  const mistake: Mistake = { text, at, line, pieces: piecesOf(document) };
  return { rule: 'broken-yaml', ...explain(mistake, TRAPS[error.code]) };
}

function explain(mistake: Mistake, traps: readonly Trap[]): Told {
  for (const trap of [tab, ...traps]) {
    const told = trap(mistake);
    if (told) return told;
  }
  return {
    message: 'The file cannot be read from this line on.',
    help: 'Compare the line, and the one before it, with others of the same kind: the indentation, the colon, the quotes.',
    range: trimmed(mistake.line),
  };
}

/** Which traps lead to which error of the library, the likeliest first. */
const TRAPS: Readonly<Record<ErrorCode, readonly Trap[]>> = {
  BAD_SCALAR_START: [signAtStart],
  BAD_DQ_ESCAPE: [badEscape],
  UNEXPECTED_TOKEN: [
    spareComma,
    afterQuotedLine,
    signAtStart,
    afterQuote,
    afterBracket,
    besideBlockSign,
    listBesideKey,
    commentInText,
    indentation,
    noKey,
  ],
  BLOCK_AS_IMPLICIT_KEY: [signAtStart, listBesideKey, colonInText, tooFarIn, indentation],
  MULTILINE_IMPLICIT_KEY: [
    noSpaceAfterColon,
    afterQuotedLine,
    colonInLongText,
    commentInText,
    indentation,
    noKey,
  ],
  MISSING_CHAR: [
    openQuote,
    afterQuotedLine,
    commentInBrackets,
    missingComma,
    afterQuote,
    afterBracket,
    noSpaceAfterColon,
    commentInText,
    spacesInEmptyLine,
    indentation,
    noKey,
  ],
  BAD_INDENT: [
    commentInBrackets,
    openBracket,
    afterQuotedLine,
    commentInText,
    spacesInEmptyLine,
    indentation,
    noKey,
  ],
  BLOCK_IN_FLOW: [openBracket],
  KEY_OVER_1024_CHARS: [longKey],
  TAB_AS_INDENT: [],
  // What follows has to do with anchors, aliases, tags, directives and depth, which are refused before
  // (syntax.ts), or with checks of the library that are not switched on.
  ALIAS_PROPS: [],
  BAD_ALIAS: [],
  BAD_COLLECTION_TYPE: [],
  BAD_DIRECTIVE: [],
  BAD_PROP_ORDER: [],
  DUPLICATE_KEY: [],
  IMPOSSIBLE: [],
  MULTIPLE_ANCHORS: [],
  MULTIPLE_DOCS: [],
  MULTIPLE_TAGS: [],
  NON_STRING_KEY: [],
  RESOURCE_EXHAUSTION: [],
  TAG_RESOLVE_FAILED: [],
};

import type { CST, ErrorCode, YAMLError } from 'yaml';
import { type Line, lineAfter, lineAt, lineBefore, says, trimmed } from './lines.ts';
import { piecesOf } from './pieces.ts';
import type { Range } from './positions.ts';
import type { TextProblem } from './reading-rules.ts';
import {
  afterBracket,
  afterQuote,
  afterQuotedLine,
  commentInBrackets,
  linesInBrackets,
  missingComma,
  openBracket,
  openQuote,
  spareComma,
} from './traps/brackets.ts';
import {
  besideBlockSign,
  colonWithoutKey,
  entryAmongKeys,
  entryWithoutKey,
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
  const mistake: Mistake = { text, at, line: lineOf(text, at[0]), pieces: piecesOf(document) };
  return { rule: 'broken-yaml', ...explain(mistake, TRAPS[error.code]) };
}

/** The line that an error speaks of. One at the end of a line came to light in the next that says something. */
function lineOf(text: string, offset: number): Line {
  const here = lineAt(text, offset);
  if (says(here) && offset < here.start + here.text.trimEnd().length) return here;
  return lineAfter(text, here) ?? (says(here) ? here : (lineBefore(text, here) ?? here));
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

/** Which traps lead to which error of the library, the likeliest first. A test holds the fixtures against it. */
export const TRAPS: Readonly<Record<ErrorCode, readonly Trap[]>> = {
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
    entryAmongKeys,
    noKey,
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    colonWithoutKey,
    signAtStart,
    listBesideKey,
    colonInText,
    tooFarIn,
    indentation,
    entryAmongKeys,
  ],
  MULTILINE_IMPLICIT_KEY: [
    linesInBrackets,
    noSpaceAfterColon,
    afterQuotedLine,
    besideBlockSign,
    entryWithoutKey,
    colonInLongText,
    commentInText,
    indentation,
    entryAmongKeys,
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
    entryWithoutKey,
    indentation,
    entryAmongKeys,
    noKey,
  ],
  BAD_INDENT: [
    commentInBrackets,
    openBracket,
    afterQuotedLine,
    commentInText,
    spacesInEmptyLine,
    indentation,
    entryAmongKeys,
    noKey,
  ],
  BLOCK_IN_FLOW: [linesInBrackets],
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

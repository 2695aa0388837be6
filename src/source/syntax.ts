import type { CST } from 'yaml';
import { clip, code } from '../words/text.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Range } from './positions.ts';
import { putIntoQuotes } from './quotes.ts';
import type { TextProblem } from './reading-rules.ts';

/** What the pieces of a file tell before anybody asks what they mean. */
export interface Syntax {
  /** What YAML can and plans do without, in the order of the text. */
  readonly features: readonly TextProblem[];
  /** Texts that YAML ends before their author does, in the order of the text. */
  readonly cuts: readonly TextProblem[];
}

/** Looks over a document piece by piece. The time it takes grows with the length of the text and with nothing else. */
export function inspect(document: CST.Document, text: string): Syntax {
  const signs: Sign[] = [];
  const cuts: TextProblem[] = [];
  let before: Piece['token']['type'] | undefined;
  let brackets = 0;

  for (const piece of piecesOf(document)) {
    const { token } = piece;
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') brackets += 1;
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') brackets -= 1;
    const beginsValue = brackets === 0 && (before === 'map-value-ind' || before === 'seq-item-ind');
    if (token.type in SIGNS) signs.push({ piece, beginsValue });
    const cut = cutAfter(piece) ?? swallowedEntry(piece) ?? (beginsValue ? lostAltogether(piece) : undefined);
    if (cut) cuts.push(cut);
    if (token.type !== 'space') before = token.type;
  }
  return { features: featuresOf(signs, text), cuts };
}

/** An anchor (`&a`), an alias (`*a`) or a tag (`!a`). */
interface Sign {
  readonly piece: Piece;
  /** True where a value begins with it, and not a key or something in brackets. */
  readonly beginsValue: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { anchor: 'an anchor', alias: 'an alias', tag: 'a tag' };

/**
 * Anchors, aliases and tags make a language of YAML; a plan is a document. They are also how a small
 * file becomes a huge one, and how text becomes something else than text. Where an anchor is used, only
 * the first is told: the rest is what it was for. Otherwise a text was meant that begins with the sign.
 */
function featuresOf(signs: readonly Sign[], text: string): TextProblem[] {
  const names = (type: string) =>
    signs.filter(({ piece }) => piece.token.type === type).map(({ piece }) => piece.token.source.slice(1));
  const anchors = new Set(names('anchor'));
  const repeats = names('alias').some((name) => anchors.has(name));
  const isRepeat = ({ piece: { token } }: Sign) =>
    repeats && (token.type === 'anchor' || (token.type === 'alias' && anchors.has(token.source.slice(1))));
  const first = signs.find(isRepeat);
  return [
    ...(first ? [repeatedPart(first)] : []),
    ...signs.filter((sign) => !isRepeat(sign)).map((sign) => textWithSign(sign, text)),
  ].sort((a, b) => a.range[0] - b.range[0]);
}

function repeatedPart({ piece: { token } }: Sign): TextProblem {
  const name = clip(token.source.slice(1), 30);
  return {
    rule: 'yaml-feature',
    message: `Here a part of the file is marked with ${code(`&${name}`)}, so that ${code(`*${name}`)} can repeat it. Plans do without, so that everyone who reads the file sees what it says.`,
    help: 'Write the part out wherever it is repeated, and take the marks away.',
    range: rangeOf(token),
  };
}

function textWithSign({ piece: { token }, beginsValue }: Sign, text: string): TextProblem {
  return {
    rule: 'yaml-feature',
    message: `A text cannot begin with \`${token.source[0]}\`, because YAML takes ${code(clip(token.source, 30))} for ${SIGNS[token.type]}.`,
    help: beginsValue ? putIntoQuotes(restOfLine(text, token.offset)) : 'Put the whole text into quotes.',
    range: rangeOf(token),
  };
}

/** `Review #3 of the plan`: what follows ` #` is a comment to YAML, and the text ends before it. */
function cutAfter({ token }: Piece): TextProblem | undefined {
  if (token.type !== 'scalar' || !('end' in token)) return undefined;
  const comment = token.end?.find(({ type }) => type === 'comment');
  if (comment === undefined || !looksLikeText(comment)) return undefined;
  return {
    rule: 'text-cut',
    message: `The text ends before ${code(clip(comment.source, 30))}, because to YAML a \`#\` after a space begins a comment. No report will show the rest.`,
    help: `${putIntoQuotes(`${token.source} ${comment.source}`)} If a comment is meant, write a space after the \`#\`.`,
    range: rangeOf(comment),
  };
}

/** `title: #3 of the plan`: nothing is left of the text. */
function lostAltogether({ token, inEmpty }: Piece): TextProblem | undefined {
  if (token.type !== 'comment' || !inEmpty || !looksLikeText(token)) return undefined;
  return {
    rule: 'broken-yaml',
    message: `Nothing is left of the text ${code(clip(token.source, 30))}, because to YAML a \`#\` after a space begins a comment.`,
    help: `${putIntoQuotes(token.source)} If a comment is meant, write a space after the \`#\`.`,
    range: rangeOf(token),
  };
}

/** A comment has a space after its sign; `#3` and `#hashtag` have none. */
function looksLikeText({ source }: CST.SourceToken | CST.FlowScalar): boolean {
  return /^#[^\s#!]/.test(source);
}

/** Lines longer than this may have been folded, and begin with a hyphen by chance. */
const FOLDED = 60;

/** An entry of a list that is further in than the one above it: YAML reads both as one text. */
function swallowedEntry({ token }: Piece): TextProblem | undefined {
  if (token.type !== 'scalar') return undefined;
  const found = /\n[ \t]*(-[ \t][^\n]*)/.exec(token.source);
  if (found === null) return undefined;
  const [all, entry = ''] = found;
  const above = token.source.slice(token.source.lastIndexOf('\n', found.index - 1) + 1, found.index);
  if (above.trim().length >= FOLDED) return undefined;
  const start = token.offset + found.index + all.length - entry.length;
  return {
    rule: 'broken-yaml',
    message: `This line begins with a hyphen and was still read as a part of the text above it, ${code(clip(above, 40))}.`,
    help: 'If it is an entry of the list, give it as many spaces as the entry above it. If it is a part of the text, write `|` after the key and begin the text on the next line.',
    range: [start, start + entry.trimEnd().length],
  };
}

function rangeOf(token: Piece['token']): Range {
  return [token.offset, token.offset + Math.max(1, token.source.length)];
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end).trimEnd();
}

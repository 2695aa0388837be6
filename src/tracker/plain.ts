import { END } from './marker.ts';

/**
 * Text as an issue service keeps it unchanged. What it would alter on the way (controls, half
 * surrogate pairs, line ends, space at the ends) is settled here first: otherwise our own text would
 * come back looking as if a person had edited it.
 */

/** Most characters in a title. GitHub stops at 256; notices by email are unreadable long before. */
export const TITLE_LIMIT = 200;
/** Most characters in our text. GitHub refuses a body above 65,536; people write below ours. */
export const TEXT_LIMIT = 57_000;
/** Most characters in a label's name: GitHub refuses more. */
export const LABEL_LIMIT = 50;
/** Likewise of its description. */
export const LABEL_DESCRIPTION_LIMIT = 100;

/** Controls, and signs that turn the direction of what follows: a title goes into emails and terminals. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** One line, no controls, no space at the ends. */
export function oneLine(text: string): string {
  return text.replace(UNSHOWABLE, ' ').replace(/\s+/g, ' ').trim();
}

/** The text, or its beginning with `…`: at most `length` UTF-16 units, between words where that costs little. */
export function cutLine(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = wholeCharacters(text, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > Math.max(0, length - 30) ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Text of an issue as we write it and will read it again: LF, no other controls, never our own end line. */
export function issueText(text: string, note: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\uFFFD')
    .replaceAll(END, END.replace('/', '/ '))
    .trim();
  return clean.length <= TEXT_LIMIT ? clean : cutText(clean, TEXT_LIMIT, note);
}

/** The first paragraphs that fit, then the note. */
function cutText(text: string, length: number, note: string): string {
  const cut = wholeCharacters(text, length - note.length - 2);
  const paragraph = cut.lastIndexOf('\n\n');
  return `${(paragraph > length / 2 ? cut.slice(0, paragraph) : cut).trimEnd()}\n\n${note}`;
}

/** At most `length` units from the start, and no half of a surrogate pair at the end. */
function wholeCharacters(text: string, length: number): string {
  const cut = text.slice(0, Math.max(0, length));
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

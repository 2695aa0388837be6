/** A blank line parts paragraphs; a line that begins with a hyphen, a bullet or a number is an entry of a list. */
const PARTS = /\n[^\S\n]*(?=\n|[-*•][^\S\n]|\d{1,3}[.)][^\S\n])/;

const END = /[.!?…]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])/gu;

/** Shortened words, and initials, whose full stop ends nothing: "Cllr. Jones", "e.g. Housing", "A. Jones". */
const SHORTENED =
  /(?<![\p{L}\p{N}.])(?:e\.g|i\.e|cf|viz|approx|vs|cllrs?|mr|mrs|ms|dr|prof|hon|rt|st|\p{L}|(?:\p{L}\.)+\p{L})$/iu;

/** The same before a number: "No. 5", "para. 3". */
const BEFORE_NUMBER = /(?<![\p{L}\p{N}])(?:nos?|paras?|pp?|sec|ss?|art|arts|ch|fig|vol|reg|regs|app)$/iu;

const NUMBER_NEXT = /^\.\s+\d/;

/** The sentences of a plain text, in order. An entry of a list, and the words that lead in to a list, stand alone. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(PARTS).flatMap(sentencesIn);
}

function sentencesIn(part: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of part.matchAll(END)) {
    // What could be a shortened word is short: a long text is not looked through again for every full stop.
    const before = part.slice(Math.max(start, index - 12), index);
    const isNumberNext = NUMBER_NEXT.test(part.slice(index, index + 12));
    if (mark === '.' && (SHORTENED.test(before) || (isNumberNext && BEFORE_NUMBER.test(before)))) continue;
    sentences.push(part.slice(start, index + mark.length).trim());
    start = index + mark.length;
  }
  return [...sentences, part.slice(start).trim()].filter((sentence) => sentence !== '');
}

/** How many words a sentence has; signs that stand alone are none. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

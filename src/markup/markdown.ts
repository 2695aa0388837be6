/**
 * Plan text in Markdown. Whoever edits a plan may write anything; on GitHub it must stay text: no
 * link, no mark-up, no mention that notifies a stranger, no reference to an issue.
 *
 * A backslash keeps Markdown from reading a sign. GitHub looks for mentions and references later, in
 * the finished text, where a backslash is long gone; there only a word joiner helps. It has no width
 * and allows no line break, so the reader sees what was written.
 */
const WORD_JOINER = '\u2060';

/** What stands for a character that must not be passed on. */
const REPLACEMENT = '\uFFFD';

/** What is looked for, and what is written instead. */
type Rule = readonly [RegExp, string | ((found: string, at: number, whole: string) => string)];

/** Applied in this order: each rule sees what the ones before it wrote. */
const RULES: readonly Rule[] = [
  // Line ends and runs of spaces; controls, lone surrogates, and signs that turn the direction of all that follows.
  [/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' '],
  [/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, REPLACEMENT],
  // Mark-up inside a line.
  [/[\\`*~|[\]]/g, '\\$&'],
  [/(?<=\])\(/g, '\\('],
  [/(?<!_)_+/g, underscores],
  // Entities, tags and comments; `5 < 6` is neither.
  [/&(?=#?[A-Za-z0-9]+;)/g, '&amp;'],
  [/<(?![ \d=])/g, '&lt;'],
  [/(?<=--!?)>|^>/g, '&gt;'],
  // What has a meaning at the beginning or the end of a line: headings, lists, rules, tables of one column.
  [/^#+|(?<!#)#+$/g, (found) => '\\#'.repeat(found.length)],
  [/^[-+](?=[ :-]|$)|^=|^:(?=-)/, '\\$&'],
  [/^(\d{1,9})([.)])(?= |$)/, '$1\\$2'],
  // What GitHub looks for in the finished text: mentions, issues, advisories, commits, addresses.
  [/@/g, `@${WORD_JOINER}`],
  [/#(?=\d)/g, `#${WORD_JOINER}`],
  [/(?:GH|GHSA|CVE)(?=-\w)/gi, `$&${WORD_JOINER}`],
  [/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (found) => found.replace(/.{6}(?=.)/g, `$&${WORD_JOINER}`)],
  [/:(?=\/\/)/g, `:${WORD_JOINER}`],
  [/www(?=\.)/gi, `$&${WORD_JOINER}`],
  // Names of emoji, formulas, and the braces of page generators.
  [/:(?=(?:[\w+-]|\\_)+:)/g, `:${WORD_JOINER}`],
  [/\$/g, `${WORD_JOINER}\\$$${WORD_JOINER}`],
  [/\{(?=[{%])/g, `{${WORD_JOINER}`],
];

/**
 * Plan text as inert inline Markdown for GitHub, on one line. Only what needs it is escaped, so that
 * the raw text stays readable. Safe in a paragraph, a heading, a list item, a table cell and between
 * the brackets of a link, where a space, a line end or the template's own mark-up stands on both sides.
 *
 * Line ends become spaces; characters that cannot be shown become U+FFFD. Never throws.
 */
export function markdownText(text: string): string {
  return RULES.reduce(
    (written, [pattern, instead]) =>
      typeof instead === 'string' ? written.replace(pattern, instead) : written.replace(pattern, instead),
    text.trim(),
  );
}

/** Between letters or digits of one word underscores mark nothing up, and file names stay readable. */
function underscores(found: string, at: number, whole: string): string {
  const inWord = isWordCharacter(whole[at - 1]) && isWordCharacter(whole[at + found.length]);
  return inWord ? found : '\\_'.repeat(found.length);
}

const isWordCharacter = (character: string | undefined) => /^[A-Za-z0-9]$/.test(character ?? '');

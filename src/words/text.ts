/** "1 action", "2 actions": a number with its noun. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`;
}

/** "today", "tomorrow", "in 3 days". */
export function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${count(days, 'day')}`;
}

/** "a, b and c", or with "or". */
export function list(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** Names as code: "`a`, `b` or `c`". */
export function quotedList(words: readonly string[], conjunction: 'and' | 'or' = 'or'): string {
  return list(
    words.map((word) => `\`${word}\``),
    conjunction,
  );
}

/**
 * The first few of many names, as code, and how many are left out: "`a`, `b`, `c` and 9 more". Where
 * only one would be left out it is named as well.
 */
export function quotedSome(words: readonly string[], most: number, conjunction: 'and' | 'or' = 'or'): string {
  if (words.length <= most + 1) return quotedList(words, conjunction);
  const named = words.slice(0, most).map((word) => code(word));
  return `${named.join(', ')} ${conjunction} ${grouped(words.length - most)} more`;
}

/** A plan's own words inside a message: short, on one line, between backticks of which there are exactly two. */
export function code(text: string): string {
  return `\`${clip(text).replaceAll('`', "'")}\``;
}

/** With a capital letter, as the first word of a sentence or a cell. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Action 12" inside a sentence: "action 12". */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Text short enough for a message: cut at 60 characters, never inside a surrogate pair, on one line. */
export function clip(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** 1,234: thousands are parted by a comma, as GOV.UK style asks. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

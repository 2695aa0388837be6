/** Stands for a list while the rest is written. No value of ours holds the character that no text may hold. */
const LIST = '\u0000list';

/**
 * The text of `JSON.stringify(value, null, 2)` and a line end, in pieces. What is no array and can be gone through
 * is written as a list, entry by entry, and is never in memory as a whole.
 */
export function* jsonText(value: object): Iterable<string> {
  const lists: Iterable<object>[] = [];
  const around = JSON.stringify(
    value,
    (_, held: unknown) => {
      if (!isList(held)) return held;
      lists.push(held);
      return LIST;
    },
    2,
  ).split(JSON.stringify(LIST));
  for (const [index, text] of around.entries()) {
    yield text;
    const list = lists[index];
    if (list) yield* listText(list, /^ */.exec(text.slice(text.lastIndexOf('\n') + 1))?.[0] ?? '');
  }
  yield '\n';
}

function isList(held: unknown): held is Iterable<object> {
  return typeof held === 'object' && held !== null && !Array.isArray(held) && Symbol.iterator in held;
}

function* listText(entries: Iterable<object>, indent: string): Iterable<string> {
  let isEmpty = true;
  for (const entry of entries) {
    // A line end inside a text is written as an escape, so these are all between the lines of the layout.
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', `\n${indent}  `);
    yield `${isEmpty ? '[' : ','}\n${indent}  ${text}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `\n${indent}]`;
}

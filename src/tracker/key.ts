/** The plan's part of a key, `<plan>/<action>`. */
export function planOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

/** The action's part of a key. */
export function actionOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** What the title of an issue ends with: people may take the marker out, and still we know it is theirs now. */
export function titleMark(key: string): string {
  return `[${key}]`;
}

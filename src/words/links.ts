/** Where the project and its documentation live. */
export const HOME = 'https://github.com/civicplan/civicplan';

/**
 * The path of a file as a web address has it: relative, with forward slashes, and every sign encoded that means
 * something in an address or in Markdown.
 */
export function pathInAddress(path: string): string {
  return path.split('/').map(encoded).join('/');
}

function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The page that explains a rule. */
export function ruleUrl(rule: string): string {
  return `${HOME}/blob/main/docs/rules/${rule}.md`;
}

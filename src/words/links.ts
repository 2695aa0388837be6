/** Where the project and its documentation live. */
export const HOME = 'https://github.com/civicplan/civicplan';

/** The page that explains a rule. */
export function ruleUrl(rule: string): string {
  return `${HOME}/blob/main/docs/rules/${rule}.md`;
}

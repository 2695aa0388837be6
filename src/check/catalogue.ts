import type { RuleDescription } from '../plan/rule.ts';
import { CHANGES } from '../rules/changes/index.ts';
import { CLOCKS } from '../rules/clocks/index.ts';
import { DEADLINES } from '../rules/deadlines/index.ts';
import { LEADS } from '../rules/leads/index.ts';
import { PROGRESS } from '../rules/progress/index.ts';
import { STRUCTURE } from '../rules/structure/index.ts';
import { WAIVERS } from '../rules/waivers/index.ts';
import { WORDS } from '../rules/words/index.ts';
import { READING_RULES } from '../source/reading-rules.ts';

/** Rules that belong together, under a heading. */
export interface Topic {
  readonly title: string;
  readonly rules: readonly RuleDescription[];
  /** How serious they are can be configured. */
  readonly configurable: boolean;
  /** Their findings can be accepted for a time. */
  readonly waivable: boolean;
}

const ABOUT_PLANS = { configurable: true, waivable: true };

/** Everything that the check can find, in the order in which it is listed for people. */
export const CATALOGUE: readonly Topic[] = [
  { title: 'Leads', rules: LEADS, ...ABOUT_PLANS },
  { title: 'Deadlines', rules: DEADLINES, ...ABOUT_PLANS },
  { title: 'Progress', rules: PROGRESS, ...ABOUT_PLANS },
  { title: 'Structure', rules: STRUCTURE, ...ABOUT_PLANS },
  { title: 'Words', rules: WORDS, ...ABOUT_PLANS },
  { title: 'Days set by law and guidance', rules: CLOCKS, ...ABOUT_PLANS },
  { title: 'Changes, with `check --base`', rules: CHANGES, ...ABOUT_PLANS },
  { title: 'Waivers', rules: WAIVERS, configurable: true, waivable: false },
  { title: 'The text of the file', rules: READING_RULES, configurable: false, waivable: false },
].filter(({ rules }) => rules.length > 0);

/** A rule and the topic it belongs to, by the rule's name. */
export function describedRule(id: string): { rule: RuleDescription; topic: Topic } | undefined {
  for (const topic of CATALOGUE) {
    const rule = topic.rules.find((candidate) => candidate.id === id);
    if (rule) return { rule, topic };
  }
  return undefined;
}

import { atValue } from '../../plan/place.ts';
import { textsOf } from '../../plan/texts.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

/** A web address of this many characters takes a screen reader half a minute to spell out. */
const LONGEST_ADDRESS = 60;

export const unusableLinkText: PlanRule = {
  id: 'unusable-link-text',
  kind: 'plan',
  severity: 'warning',
  summary: 'A text sends people to a link that a screen reader cannot tell them about.',
  why: 'Whoever listens to a report hears “click here”, or a long address letter by letter, and not where it leads. The accessibility regulations ask for more; and on paper there is nothing to click on.',
  remedy:
    'Name the page or document in words. An address has its place under `evidence:`, `report:` or `source:`, or is short enough to be typed.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        details: To see how it is drawn up, click here.
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        details: How it is drawn up is told on the council's budget page.
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const { text, kind, path, owner, action, recommendation } of textsOf(plan)) {
      if (kind !== 'prose' && kind !== 'title') continue;
      const told = linkWords(text) ?? longAddress(text);
      if (told === undefined) continue;
      yield {
        message: `${owner} ${told.message}`,
        help: told.help,
        place: atValue(path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
      };
    }
  },
};

interface Told {
  readonly message: string;
  readonly help: string;
}

/** Words that are a link wherever they stand. */
const ALWAYS =
  /\bclick(?:ing)? (?:here|below|on (?:this|the) link|(?:this|the) link)\b|\[(?:click )?(?:here|link|more|read more|this link)\]\(/i;

/** Words that are a link where an address is near: "can be found here: https://…". */
const NEAR_ADDRESS =
  /\b(?:see|read|view|find|found|available|viewed|seen|downloaded|published|go|look|online) here\b|\b(?:read|find out|learn|see) more\b|\b(?:this|following|the) link\b|\blink (?:here|below)\b/i;

const WEB_ADDRESS = /(?<!\S)[(<[]?((?:https?:\/\/|www\.)\S+)/gi;

function linkWords(text: string): Told | undefined {
  const always = ALWAYS.exec(text)?.[0];
  const words = always ?? (/https?:\/\/|www\./i.test(text) ? NEAR_ADDRESS.exec(text)?.[0] : undefined);
  if (words === undefined) return undefined;
  return {
    message: `says ${code(words.replace(/[[\](]/g, ''))}, which tells people who listen or read on paper nothing about where it leads.`,
    help: 'Name the page or document instead, such as `the minutes of Cabinet of 20 June 2024`.',
  };
}

function longAddress(text: string): Told | undefined {
  const addresses = [...text.matchAll(WEB_ADDRESS)].map(([, address = '']) => address);
  if (!addresses.some((address) => address.length > LONGEST_ADDRESS)) return undefined;
  return {
    message: `has a long web address in its text, which a screen reader spells out letter by letter.`,
    help: 'Name the page or document in words, and move the address to `evidence:`, `report:` or `source:`; or use a short one.',
  };
}

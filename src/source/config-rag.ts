import type { Problem } from '../plan/finding.ts';
import { atKey, atValue } from '../plan/place.ts';
import { type RagRule, readLength, USUAL_RAG_RULE } from '../plan/rag.ts';
import type { ConfigFile } from './generated/config-file.ts';

type RagSetting = NonNullable<ConfigFile['rag']>;
type Mistake = Pick<Problem, 'message' | 'help' | 'place'>;

/** By which rule the council rates its actions; the usual one where it does not say. */
export function ragRuleOf(rag: RagSetting | undefined): RagRule {
  const { complete } = { ...USUAL_RAG_RULE, ...rag };
  switch (rag?.rule) {
    case 'off':
      return { rule: 'off' };
    case 'three-months':
    case 'risk':
      return { rule: rag.rule, complete };
    case 'per-cent':
      return {
        rule: 'per-cent',
        greenFrom: rag['green-from'] ?? 100,
        amberFrom: rag['amber-from'] ?? 0,
        complete,
      };
    default: {
      const redAfter = rag?.['red-after'] === undefined ? undefined : readLength(rag['red-after']);
      return { ...USUAL_RAG_RULE, ...(redAfter && { redAfter }), complete };
    }
  }
}

/** The settings that each rule reads; any other would do nothing. */
const READ_BY: Readonly<Record<RagSetting['rule'], readonly (keyof RagSetting)[]>> = {
  lateness: ['rule', 'red-after', 'complete'],
  'three-months': ['rule', 'complete'],
  risk: ['rule', 'complete'],
  'per-cent': ['rule', 'green-from', 'amber-from', 'complete'],
  off: ['rule'],
};

const THRESHOLDS = ['green-from', 'amber-from'] as const;

/** What is wrong with a rule for ratings that has the right shape. */
export function* ragMistakes(rag: RagSetting | undefined): Iterable<Mistake> {
  if (rag === undefined) return;
  for (const key of Object.keys(rag) as (keyof RagSetting)[]) {
    if (!READ_BY[rag.rule].includes(key)) yield unread(key, rag.rule);
  }
  if (rag.rule !== 'per-cent') return;
  // What is usual differs from council to council: no figure of ours would be the one they agreed.
  const missing = THRESHOLDS.filter((key) => rag[key] === undefined);
  if (missing.length > 0) {
    yield {
      place: atKey(['rag', 'rule']),
      message: `The rule \`per-cent\` needs ${missing.map((key) => `\`${key}\``).join(' and ')}: from how many per cent on an action is green, and from how many amber.`,
      help: 'For example: `green-from: 80` and `amber-from: 50`.',
    };
  } else if (Number(rag['amber-from']) >= Number(rag['green-from'])) {
    yield {
      place: atValue(['rag', 'amber-from']),
      message: `Amber from ${rag['amber-from']}% and green from ${rag['green-from']}% leave nothing that could be amber.`,
      help: 'Write a smaller number for `amber-from` than for `green-from`.',
    };
  }
}

function unread(key: keyof RagSetting, rule: RagSetting['rule']): Mistake {
  const place = atKey(['rag', key]);
  const whose = (Object.keys(READ_BY) as RagSetting['rule'][]).filter((each) => READ_BY[each].includes(key));
  const why =
    rule === 'off'
      ? 'Where the rule is `off` no rating is worked out'
      : `The rule \`${rule}\` does not go by it`;
  const other = whose.length === 1 ? `write \`rule: ${whose[0]}\`` : 'write another `rule`';
  return {
    place,
    message: `${why}, so \`${key}\` would do nothing.`,
    help: `Take \`${key}\` away, or ${other}.`,
  };
}

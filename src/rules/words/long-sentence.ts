import { atValue } from '../../plan/place.ts';
import { textsOf } from '../../plan/texts.ts';
import { countWords, sentencesOf } from '../../words/sentences.ts';
import { clip, code, count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

/** GOV.UK splits sentences of more than 25 words. Only what goes far beyond is worth a word here. */
const MOST_WORDS = 40;

export const longSentence: PlanRule = {
  id: 'long-sentence',
  kind: 'plan',
  severity: 'note',
  summary: 'A sentence is too long to be read at one go.',
  why: 'Residents and councillors give up on long sentences, and so does whoever hears the plan read out. The style guide of GOV.UK splits sentences of more than 25 words.',
  remedy:
    'Make two sentences of it, or a list: lines that begin with a hyphen. More than 40 words are told. The words of reviewers are left alone.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        details: >-
          The budget is drawn up together with the heads of service, who say
          what they need for each of the three years and what they could do
          without, and with the chairs of the committees, who hear from
          residents in the spring, before Cabinet looks at it in the autumn.
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        details: |
          The budget is drawn up together with:

          - the heads of service, who say what they need for each year
          - the chairs of the committees, who hear from residents

          Cabinet looks at it in the autumn.
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const { text, kind, path, owner, action, recommendation } of textsOf(plan)) {
      if (kind !== 'prose' && kind !== 'title') continue;
      // Most texts are too short to hold so many words at all.
      if (text.length < 2 * MOST_WORDS) continue;
      const long = sentencesOf(text).filter((sentence) => countWords(sentence) > MOST_WORDS);
      const [first] = long;
      if (first === undefined) continue;
      const which = long.length === 1 ? 'a sentence' : `${count(long.length, 'sentence')}, the first`;
      yield {
        message: `${owner} has ${which} of ${countWords(first)} words, which few people can follow.`,
        help: `Make two sentences of the one that begins ${code(clip(first, 40))}, or a list. GOV.UK splits sentences of more than 25 words.`,
        place: atValue(path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
      };
    }
  },
};

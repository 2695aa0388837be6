import type { PlanRule } from '../rule.ts';
import { longSentence } from './long-sentence.ts';
import { noMeasure } from './no-measure.ts';
import { personalContact } from './personal-contact.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { unusableLinkText } from './unusable-link-text.ts';
import { vagueAction } from './vague-action.ts';
import { welshMissing } from './welsh-missing.ts';
import { welshSame } from './welsh-same.ts';
import { welshUndeclared } from './welsh-undeclared.ts';

/** How a plan is worded. */
export const WORDS: readonly PlanRule[] = [
  vagueAction,
  noMeasure,
  longSentence,
  unexplainedAbbreviation,
  personalContact,
  unusableLinkText,
  welshMissing,
  welshUndeclared,
  welshSame,
];

import type { Draft, Part } from '../plans.ts';

/** Makes a plan one that is published in Welsh as well: with Welsh beside every text that is published. */
export function translate({ plan, recommendations }: Draft): void {
  plan.languages = ['en', 'cy'];
  addWelsh(plan, ['title', 'council', 'introduction']);
  for (const person of Object.values((plan.people ?? {}) as { [key: string]: Part }))
    addWelsh(person, ['post']);
  for (const recommendation of recommendations) {
    addWelsh(recommendation, ['text', 'theme', 'context', 'reason']);
    addWelshToList(recommendation.updates, ['note']);
    for (const action of (recommendation.actions ?? []) as Part[]) translateAction(action);
  }
  for (const action of (plan.actions ?? []) as Part[]) translateAction(action);
}

function translateAction(action: Part): void {
  if (action.visibility === 'internal') return;
  addWelsh(action, ['title', 'details']);
  addWelshToList(action.milestones, ['title', 'details']);
  addWelshToList(action.updates, ['note']);
}

function addWelshToList(parts: Part[string] | undefined, keys: readonly string[]): void {
  if (Array.isArray(parts)) for (const part of parts as Part[]) addWelsh(part, keys);
}

function addWelsh(part: Part, keys: readonly string[]): void {
  const texts = keys.flatMap((key) => (part[key] === undefined ? [] : [[key, welshOf(part[key] as string)]]));
  if (texts.length > 0) part.cy = Object.fromEntries(texts);
}

/** No translation, but Welsh, and in as many lines as the English. */
function welshOf(text: string): string {
  return text.includes('\n') ? 'Dyma’r cynllun.\n\n- Un pwynt\n- Un arall\n' : 'Mae’r cyngor yn adrodd';
}

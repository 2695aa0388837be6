import type { ActionView, PlanView, RecommendationView, View } from '../../view/view.ts';
import { printable } from '../../words/printable.ts';
import { clip, inSentence } from '../../words/text.ts';
import { allActions, namesOf } from '../document/names.ts';
import { CannotRender } from '../errors.ts';

/** Longest title of an action that is told in full, in characters. */
const TITLE = 60;

/** Why a report cannot be set: the character, alone or with the marks on it, and where it stands in the plans that the report is about. */
export function refusalOf(character: string, report: string, view: View): CannotRender {
  const found = view.plans.flatMap((plan) => whereIn(plan, character) ?? [])[0];
  const where = found?.where ?? `The report ${report}`;
  const code = [...character]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
  const what = /\p{C}/u.test(character)
    ? `an invisible character, ${code},`
    : `the character “${character}” (${code})`;
  const message = `${where} has ${what} which the fonts of the PDF cannot show. Take it out, or say it in words.`;
  return new CannotRender(message, found?.plan ?? report, found?.action);
}

interface Found {
  /** "plans/a-2024.yaml:88: action “12. Meet”" */
  readonly where: string;
  readonly plan: string;
  readonly action?: string;
}

function whereIn(plan: PlanView, character: string): Found | undefined {
  const holds = (value: unknown) => includes(value, character);
  const action = allActions(plan).find(holds);
  if (action) {
    const title = titleOf(action, plan);
    return { where: `${plan.file}:${action.line}: action “${title}”`, plan: plan.id, action: action.id };
  }
  const found = (what: string): Found => ({ where: `${plan.file}: ${what}`, plan: plan.id });
  const recommendation = plan.recommendations.find(holds);
  if (recommendation) {
    const name = printable(namesOf(plan).recommendation(recommendation.ref));
    return found(`${keyIn(recommendation, holds)} of ${inSentence(name)}`);
  }
  return holds(plan) ? found(keyIn(plan, holds)) : undefined;
}

function titleOf(action: ActionView, plan: PlanView): string {
  const number = namesOf(plan).numberOf(action.id);
  return printable(clip(number === null ? action.title : `${number}. ${action.title}`, TITLE));
}

/** The key under which it stands in the file: there they have hyphens. */
function keyIn(owner: PlanView | RecommendationView, holds: (value: unknown) => boolean): string {
  const key = Object.entries(owner).find(([, value]) => holds(value))?.[0] ?? '';
  return `\`${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``;
}

/** Half of a pair that makes one character is not that character. */
function includes(value: unknown, character: string): boolean {
  if (typeof value === 'string') {
    // Half of a character is none of it; a letter with its marks is several.
    const isOne = [...character].length === 1;
    return isOne ? [...value].includes(character) : value.normalize('NFC').includes(character);
  }
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some((item) => includes(item, character));
}

import type { Action, Measure } from './model.ts';
import { isDone, isSettled } from './status.ts';

/**
 * How much of an action is done, in whole per cent, rounded down: 100 is nothing less than all of it. From its
 * measures, each counting the same, where all of them have figures; else from its milestones, those done of
 * those that are still meant to be done. Nothing where neither tells: a figure is never guessed.
 */
export function perCentDone({ measures, milestones }: Action): number | undefined {
  const shares = measures.map(shareOf);
  if (shares.length > 0 && shares.every((share) => share !== undefined)) {
    return wholePerCent(shares.reduce((sum, share) => sum + share, 0) / shares.length);
  }
  const meant = milestones.filter(({ status }) => isDone(status?.status) || !isSettled(status?.status));
  if (meant.length === 0) return undefined;
  return wholePerCent(meant.filter(({ status }) => isDone(status?.status)).length / meant.length);
}

/**
 * How far a measure has come from its figure at the start to its target, from 0 to 1. A figure at the start
 * that is not given counts as nought, unless the measure has then gone beyond its target: it may be one that
 * is to fall, and nobody knows from where.
 */
function shareOf({ baseline, target, actual }: Measure): number | undefined {
  const [start, end, now] = [baseline ?? '0', target, actual].map(figureIn);
  if (start === undefined || end === undefined || now === undefined || start === end) return undefined;
  if (baseline === undefined && now > end) return undefined;
  return Math.min(Math.max((now - start) / (end - start), 0), 1);
}

/** Reads "12", "1,200", "£3.50", "45%"; nothing for anything that needs more than reading. */
function figureIn(text: string | undefined): number | undefined {
  const found = /^£?(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?) ?%?$/.exec(text?.trim() ?? '');
  return found ? Number(found[1]?.replaceAll(',', '')) : undefined;
}

/** What arithmetic leaves over in the last digits must not turn 70 per cent into 69. */
const wholePerCent = (share: number) => Math.floor(Number((share * 100).toFixed(6)));

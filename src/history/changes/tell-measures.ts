import type { Measure } from '../../source/generated/plan-file.ts';
import { CHANGE_WORDS as words } from '../../words/changes.ts';
import { type Changed, placeOf, type Told } from './telling.ts';

const FIGURES = ['baseline', 'target', 'actual'] as const;

/** Measures are known by what they measure; of several with one name, by which of them. */
export function tellMeasures(change: Changed, name: string): readonly Told[] {
  const [then, now] = [measuresIn(change.before), measuresIn(change.after)];
  const told = (text: string): Told => ({ ...placeOf(change), what: 'changed', text });
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): readonly Told[] => {
    const [old, fresh] = [then.get(key), now.get(key)];
    if (fresh === undefined) return old ? [told(words.measureRemoved(name, old.measure))] : [];
    if (old === undefined) return [told(words.measureAdded(name, fresh.measure, said(fresh.target)))];
    return FIGURES.flatMap((figure) => {
      const [from, to] = [said(old[figure]), said(fresh[figure])];
      return from === to ? [] : [told(words.figure(name, figure, fresh.measure, from, to))];
    });
  });
}

function measuresIn(value: unknown): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const measure of (value ?? []) as readonly Measure[]) {
    let key = measure.measure;
    for (let number = 2; measures.has(key); number += 1) key = `${measure.measure} ${number}`;
    measures.set(key, measure);
  }
  return measures;
}

const said = (figure: Measure['target']): string | undefined =>
  figure === undefined ? undefined : String(figure);

import fc, { type GeneratorValue } from 'fast-check';

/** Choices of one run of a property: fast-check remembers them, prints them, and makes them smaller. */
export interface Chance {
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True one time in so many. */
  readonly oneIn: (times: number) => boolean;
}

export function chanceOf(draw: GeneratorValue): Chance {
  const between = (least: number, most: number) => draw(fc.integer, { min: least, max: most });
  return {
    between,
    pick: (list) => {
      const taken = list[between(0, list.length - 1)];
      if (taken === undefined) throw new Error('There is nothing to choose from.');
      return taken;
    },
    oneIn: (times) => between(1, times) === times,
  };
}

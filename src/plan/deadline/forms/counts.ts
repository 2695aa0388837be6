import { either, made, type Reader, sequence, token } from '../reading/reader.ts';

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['a', 1],
      ['an', 1],
      ['fourteen', 14],
      ['fifteen', 15],
      ['eighteen', 18],
      ['twenty', 20],
      ['thirty', 30],
    ]),
);

/** A small number, in digits or words: `28`, `six`, `a`. Never 0. */
export const count: Reader<number> = either(
  token(({ text }) => NUMBERS.get(text)),
  token((candidate) => {
    const number = candidate.kind === 'number' && candidate.text.length <= 3 ? Number(candidate.text) : 0;
    return number > 0 ? number : undefined;
  }),
);

interface Unit {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** How many of it the word stands for: a quarter is three months. */
  readonly times: number;
}

const UNITS = new Map<string, Unit>([
  ['day', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['quarter', { unit: 'month', times: 3 }],
  ['year', { unit: 'year', times: 1 }],
]);

const singular: Reader<Unit> = token(({ text }) => UNITS.get(text));
const plural: Reader<Unit> = token(({ text }) =>
  text.endsWith('s') ? UNITS.get(text.slice(0, -1)) : undefined,
);

/** `month`, `months`. */
export const unit: Reader<Unit> = either(singular, plural);

export interface Length extends Unit {
  readonly number: number;
}

/** `28 days`, `one month`. Not `4 quarter`, which is rather the fourth quarter. */
export const length: Reader<Length> = either(
  made(sequence(count, plural), ([number, one]) => (number > 1 ? { number, ...one } : undefined)),
  made(sequence(count, singular), ([number, one]) => (number === 1 ? { number, ...one } : undefined)),
);

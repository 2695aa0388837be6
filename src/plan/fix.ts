import type { Path } from './place.ts';

/** What can be written into a file: a text, or keys with values. */
export type Value = string | { readonly [key: string]: Value };

/**
 * One change to a plan file, in the plan's own terms. Only `source/` knows how it is written.
 *
 * - `set`: writes the value at the path, in place of what stands there, or as a new key among its neighbours
 * - `remove`: takes the key at the path away, with its value; comments stay
 * - `wrap`: puts the text at the path under a key of its own, with others beside it: `due: X` becomes `says: X`
 *   with `by: Y` below it
 * - `open`: writes what stands at the path in braces with each key on a line of its own. Text that a comma had cut
 *   becomes whole again
 * - `note`: writes a comment under the key that names the thing at the path, once: `# TODO leads: ...`. It
 *   changes nothing of what the file says
 */
export type Edit =
  | { readonly do: 'set'; readonly path: Path; readonly value: Value }
  | { readonly do: 'remove'; readonly path: Path }
  | { readonly do: 'wrap'; readonly path: Path; readonly key: string; readonly beside: Value & object }
  | { readonly do: 'open'; readonly path: Path }
  | { readonly do: 'note'; readonly path: Path; readonly about: string; readonly words: string };

/** A repair that needs no decision: what was meant is certain, and nothing is invented. */
export interface Fix {
  /** What it does, in a few words that begin like an order: "Move the status into `status:`". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the rest is left to a person, and the finding stays until then. */
  readonly partly?: true;
}

/** What a person has to decide before anything can be put right. */
export interface Todo {
  /** What lacks it: an action, a part of one, a recommendation. */
  readonly path: Path;
  /** The key that it is about. */
  readonly about: string;
  /** Who decides what: "ceo names the day on which this is looked at again". */
  readonly words: string;
}

/** A way from the root of a plan file to one of its values: keys and list positions. */
export type Path = readonly (string | number)[];

/**
 * A place in a plan, in the plan's own terms. Rules speak of places; only `source/` turns one into
 * a line and a column of the officer's file.
 *
 * - `value`: the value at the path
 * - `key`: the key that leads to it
 * - `owner`: for something that is missing: the key that names whatever lacks it (`id: 12`)
 */
export interface Place {
  readonly path: Path;
  readonly at: 'value' | 'key' | 'owner';
}

export const atValue = (path: Path): Place => ({ path, at: 'value' });
export const atKey = (path: Path): Place => ({ path, at: 'key' });
export const atOwner = (path: Path): Place => ({ path, at: 'owner' });

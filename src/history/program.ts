/** Put in by `scripts/build.mjs`. */
declare const CIVICPLAN_PROGRAM: string | undefined;

/**
 * Which program this is: its version, and a hash of all that it was built from. Absent where it runs from its
 * sources, which change under its feet: it then keeps nothing that it has read.
 */
export const PROGRAM: string | undefined =
  typeof CIVICPLAN_PROGRAM === 'undefined' ? undefined : CIVICPLAN_PROGRAM;

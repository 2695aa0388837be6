/**
 * Chance that is the same on every machine: the same name of a sequence gives the same sequence. `Math.random`
 * cannot be seeded. The generator is Marsaglia's xorshift32, started from the FNV-1a hash of the name.
 */
export function randomOf(name) {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0), 16777619);
  // Names that differ in their last letter begin alike: the first numbers are thrown away.
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  state ||= 1;
  for (let warm = 0; warm < 12; warm += 1) next();

  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  return {
    /** True so often: 0.1 is one time in ten. */
    chance: (share) => next() < share,
    /** A whole number, both ends included. */
    between,
    pick,
    /** So many different entries of a list, or all of a shorter one. */
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () => {
        const [taken] = rest.splice(between(0, rest.length - 1), 1);
        return taken;
      });
    },
  };
}

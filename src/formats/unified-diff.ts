/** Lines around a change that are shown with it, as git and diff do. */
const AROUND = 3;

/** A stretch of lines that differs: so many from the one text, so many from the other. */
interface Difference {
  readonly at: number;
  readonly gone: number;
  readonly atNew: number;
  readonly added: number;
}

/**
 * The difference between two texts of a file, in the form that `git apply` and `patch -p1` take. Lines keep
 * their ends. Empty where nothing differs. The file's name is as messages print it.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const groups = grouped(differences(old, now));
  if (groups.length === 0) return '';
  const hunks = groups.map((group) => hunk(group, old, now));
  return [`--- ${quoted(`a/${name}`)}\n`, `+++ ${quoted(`b/${name}`)}\n`, ...hunks].join('');
}

/** Lines with their ends; the last may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** As git does it: a name with a space is followed by a tab, one with stranger signs stands in quotes. */
function quoted(name: string): string {
  const strange = /["\\\p{Cc}]/gu;
  if (strange.test(name)) return `"${name.replace(strange, (sign) => escaped(sign))}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

function escaped(sign: string): string {
  if (sign === '"' || sign === '\\') return `\\${sign}`;
  return [...Buffer.from(sign, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** After so many changes the best way so far is taken: the time it takes grows with their square. */
const MOST_CHANGES = 100;

/** Lines that go and come, as few as can be found, from the start of the texts to their end. */
function differences(old: readonly string[], now: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  let [at, atNew] = [0, 0];
  while (at < old.length || atNew < now.length) {
    const part = search(old.slice(at), now.slice(atNew));
    for (const one of part.found) found.push({ ...one, at: one.at + at, atNew: one.atNew + atNew });
    at += part.at;
    atNew += part.atNew;
  }
  return joined(found);
}

interface Part {
  readonly found: readonly Difference[];
  /** How far it leads in the one text, and in the other. */
  readonly at: number;
  readonly atNew: number;
}

/**
 * The fewest lines that have to go and come, found as E. Myers has described it ("An O(ND) difference algorithm",
 * 1986): of all ways with so many changes the one that gets furthest, with one change more each time.
 */
function search(old: readonly string[], now: readonly string[]): Part {
  const ways: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let changes = 0; ; changes++) {
    ways.push(furthest);
    const next = new Map(furthest);
    let best = { at: 0, atNew: 0 };
    for (let lane = -changes; lane <= changes; lane += 2) {
      let at = start(next, lane, changes);
      while (at < old.length && at - lane < now.length && old[at] === now[at - lane]) at += 1;
      next.set(lane, at);
      const isInside = at <= old.length && at - lane <= now.length;
      if (isInside && 2 * at - lane > best.at + best.atNew) best = { at, atNew: at - lane };
    }
    const isDone = best.at === old.length && best.atNew === now.length;
    if (isDone || changes === MOST_CHANGES) return { ...best, found: wayBack(ways, best.at, best.atNew) };
    furthest = next;
  }
}

/** Where a lane is entered: from the one above it by a line that comes, else from the one below by one that goes. */
function start(furthest: ReadonlyMap<number, number>, lane: number, changes: number): number {
  const [below, above] = [furthest.get(lane - 1) ?? -1, furthest.get(lane + 1) ?? -1];
  return lane === -changes || (lane !== changes && below < above) ? above : below + 1;
}

function wayBack(
  ways: readonly ReadonlyMap<number, number>[],
  oldLength: number,
  nowLength: number,
): Difference[] {
  const found: Difference[] = [];
  let [at, atNew] = [oldLength, nowLength];
  for (let changes = ways.length - 1; changes > 0; changes--) {
    const way = ways[changes] ?? new Map<number, number>();
    const lane = at - atNew;
    const entered = start(way, lane, changes);
    const comes =
      lane === -changes || (lane !== changes && (way.get(lane - 1) ?? -1) < (way.get(lane + 1) ?? -1));
    [at, atNew] = comes ? [entered, entered - lane - 1] : [entered - 1, entered - lane];
    found.unshift({ at, gone: comes ? 0 : 1, atNew, added: comes ? 1 : 0 });
  }
  return joined(found);
}

/** Changes that follow each other at once are one. */
function joined(single: readonly Difference[]): Difference[] {
  const all: Difference[] = [];
  for (const one of single) {
    const last = all.at(-1);
    if (last && last.at + last.gone === one.at && last.atNew + last.added === one.atNew) {
      all[all.length - 1] = { ...last, gone: last.gone + one.gone, added: last.added + one.added };
    } else all.push(one);
  }
  return all;
}

/** Changes whose surroundings touch are shown together. */
function grouped(all: readonly Difference[]): readonly (readonly Difference[])[] {
  const groups: Difference[][] = [];
  for (const one of all) {
    const last = groups.at(-1)?.at(-1);
    if (last && one.at - (last.at + last.gone) <= 2 * AROUND) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function hunk(group: readonly Difference[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = Math.max(0, first.at - AROUND);
  const to = Math.min(old.length, last.at + last.gone + AROUND);
  const fromNew = first.atNew - (first.at - from);
  const toNew = last.atNew + last.added + (to - last.at - last.gone);
  const lines: string[] = [];
  let at = from;
  for (const { at: place, gone, atNew, added } of group) {
    lines.push(...marked(' ', old.slice(at, place)));
    lines.push(
      ...marked('-', old.slice(place, place + gone)),
      ...marked('+', now.slice(atNew, atNew + added)),
    );
    at = place + gone;
  }
  lines.push(...marked(' ', old.slice(at, to)));
  return `@@ -${stretch(from, to)} +${stretch(fromNew, toNew)} @@\n${lines.join('')}`;
}

/** An empty stretch is told by the line before it. */
function stretch(from: number, to: number): string {
  return to === from ? `${from},0` : `${from + 1},${to - from}`;
}

function marked(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  );
}

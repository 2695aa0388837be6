import { layoutOf } from '../source/edit/layout.ts';
import { Taken } from '../source/edit/text-edit.ts';
import type { FoundFile } from '../source/find.ts';
import { type LoadedPlan, loadText } from '../source/load.ts';
import { type Proposal, proposalsFor, type RepairOptions } from './proposals.ts';
import { soundAfter } from './sound.ts';

/** A repair that was made, or was not, and the line it was about in the file as it was at that time. */
export interface Repair {
  readonly title: string;
  readonly line: number;
  /** True for a comment that asks somebody to decide. */
  readonly todo: boolean;
}

/** A file after repairs. */
export interface Repaired {
  readonly text: string;
  readonly made: readonly Repair[];
  /** What could not be made without making something else worse. */
  readonly refused: readonly Repair[];
}

/** One repair may uncover the next, and of a broken file a hundred mistakes are told at a time. */
const MOST_ROUNDS = 100;

/**
 * Repairs the text of a plan file as far as it can be without a decision, and asks for decisions by comments.
 * Only the stretches that a repair is about change; all else stays to the byte. Repairing what has been
 * repaired changes nothing. Never throws for what a file holds.
 */
export function repairText(text: string, file: FoundFile, options: RepairOptions): Repaired {
  // Lines are added and taken away whole, so the last one gets its end for as long as that lasts.
  const { newline } = layoutOf(text);
  const added = text.endsWith('\n') ? '' : newline;
  let loaded = loadText(text + added, file, options.config.words);
  const made: Repair[] = [];
  const refused = new Map<string, Repair>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const proposals = proposalsFor(loaded, options).filter(({ name }) => !refused.has(name));
    if (proposals.length === 0) break;
    const { after, done, failed } = makeAll(loaded, proposals, options);
    for (const proposal of failed) refused.set(proposal.name, repairOf(proposal));
    made.push(...done.map(repairOf));
    loaded = after;
  }
  const end = loaded.text.length - added.length;
  return { text: loaded.text.slice(0, end), made, refused: [...refused.values()] };
}

function repairOf({ title, line, todo }: Proposal): Repair {
  return { title, line, todo };
}

interface Round {
  readonly after: LoadedPlan;
  readonly done: readonly Proposal[];
  readonly failed: readonly Proposal[];
}

/** Of repairs that touch each other the first is made, and the others wait for the next round. */
function makeAll(loaded: LoadedPlan, proposals: readonly Proposal[], options: RepairOptions): Round {
  const taken = new Taken();
  const chosen = proposals.filter(({ change }) => taken.take(change.edits));
  return addTo({ after: loaded, done: [], failed: [] }, chosen);

  /** All at once, if that goes well; else one half after the other, until those at fault stand alone. */
  function addTo(round: Round, candidates: readonly Proposal[]): Round {
    const done = [...round.done, ...candidates];
    const after = made(loaded, done, options);
    if (after) return { ...round, after, done };
    if (candidates.length === 1) return { ...round, failed: [...round.failed, ...candidates] };
    const half = Math.ceil(candidates.length / 2);
    return addTo(addTo(round, candidates.slice(0, half)), candidates.slice(half));
  }
}

function made(
  loaded: LoadedPlan,
  proposals: readonly Proposal[],
  options: RepairOptions,
): LoadedPlan | undefined {
  return soundAfter(
    loaded,
    proposals.map(({ change }) => change),
    options,
  );
}

import type { Problem } from './finding.ts';
import type { Plan } from './model.ts';
import type { Path } from './place.ts';

/** What a finding is about, by the names that the plan gives: they stay the same while lines move. */
export interface Subject {
  readonly action?: string;
  /** The number of a part of the action, where it has one of its own. */
  readonly milestone?: string;
  /** The recommendation, where it is about one as a whole. */
  readonly recommendation?: string;
  /** The key under `people:`. */
  readonly person?: string;
  /** The key or word that is wrong wherever it stands, and told at one place. */
  readonly mistake?: string;
}

/** What a problem is about; empty where that has no name, such as a waiver or the plan as a whole. */
export function subjectOf(problem: Problem, plan: Plan | undefined): Subject {
  const { action, recommendation, mistake, place } = problem;
  const milestone = milestoneAt(place.path, plan);
  const [top, person] = place.path;
  return {
    ...(action !== undefined && { action }),
    ...(milestone !== undefined && { milestone }),
    ...(recommendation !== undefined && { recommendation }),
    ...(top === 'people' && typeof person === 'string' && { person }),
    ...(mistake !== undefined && { mistake }),
  };
}

function milestoneAt(path: Path, plan: Plan | undefined): string | undefined {
  const list = path.lastIndexOf('milestones');
  if (list < 0) return undefined;
  const whole = nameOf(path.slice(0, list + 2));
  const milestones = plan?.actions.flatMap((action) => action.milestones);
  return milestones?.find((milestone) => nameOf(milestone.path) === whole)?.id;
}

const nameOf = (path: Path): string => path.join('/');

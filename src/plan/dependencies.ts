import type { Action } from './model.ts';

/**
 * Circles of actions that wait for each other, so that none of them can begin. Each begins with the member
 * that stands first in the file, then what it depends on, and so on round. Circles that share a member are one
 * knot, and of a knot one circle is told: untying it shows whether another is left. Dependencies on a part of
 * an action, or on something that is not there, are left out.
 */
export function circlesOf(actions: readonly Action[]): readonly (readonly Action[])[] {
  const byId = new Map<string, Action>();
  for (const action of actions) if (!byId.has(action.id)) byId.set(action.id, action);
  const waiting = new Waiting(
    actions.map((action) => [action, action.dependsOn.flatMap(({ id }) => byId.get(id) ?? [])]),
  );
  const order = new Map(actions.map((action, index) => [action, index]));
  const circles: (readonly Action[])[] = [];
  for (const action of actions) {
    while (waiting.has(action)) {
      const circle = fromFirst(waiting.circleFrom(action), order);
      circles.push(circle);
      waiting.release(circle);
    }
  }
  return circles;
}

/** Actions that wait for something that will never come: each of them leads into a circle. */
class Waiting {
  /** For each action, what it waits for and has not been released. */
  private readonly blockers = new Map<Action, Set<Action>>();
  private readonly dependants = new Map<Action, Action[]>();

  constructor(dependencies: readonly (readonly [Action, readonly Action[]])[]) {
    for (const [action, needed] of dependencies) {
      this.blockers.set(action, new Set(needed));
      for (const one of needed) {
        const known = this.dependants.get(one);
        if (known) known.push(action);
        else this.dependants.set(one, [action]);
      }
    }
    this.release(dependencies.flatMap(([action, needed]) => (needed.length === 0 ? [action] : [])));
  }

  has(action: Action): boolean {
    return this.blockers.has(action);
  }

  /** Follows what is waited for until an action comes round again. What is not waited for leads to no end. */
  circleFrom(action: Action): readonly Action[] {
    const way = new Set<Action>();
    let at = action;
    while (!way.has(at)) {
      way.add(at);
      const [next] = this.blockers.get(at) ?? [];
      if (next === undefined) throw new Error(`Action ${at.id} waits for nothing.`);
      at = next;
    }
    const passed = [...way];
    return passed.slice(passed.indexOf(at));
  }

  /** Takes actions out, and with them everything that waits for nothing else any more. */
  release(actions: readonly Action[]): void {
    const free = [...actions];
    for (let action = free.pop(); action !== undefined; action = free.pop()) {
      if (!this.blockers.delete(action)) continue;
      for (const dependant of this.dependants.get(action) ?? []) {
        const blockers = this.blockers.get(dependant);
        blockers?.delete(action);
        if (blockers?.size === 0) free.push(dependant);
      }
    }
  }
}

function fromFirst(circle: readonly Action[], order: ReadonlyMap<Action, number>): readonly Action[] {
  const places = circle.map((action) => order.get(action) ?? 0);
  const start = places.reduce((least, place, index) => (place < (places[least] ?? place) ? index : least), 0);
  return [...circle.slice(start), ...circle.slice(0, start)];
}

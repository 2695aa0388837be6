// Writes a repository with a past: plans such as councils write, and commits in each of which somebody works on one
// of them. The same seed gives the same commits.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { writePlan } from './emit.mjs';
import { planOf } from './generate.mjs';
import { randomOf } from './random.mjs';
import { COMMENTS, MOVE_REASONS, PROGRESS } from './texts.mjs';

const AUTHORS = ['Ann Officer', 'Bea Head', 'Col Clerk', 'Dee Director'];
/** 1 July 2024, at noon in Greenwich. */
const BEGIN = 1_719_835_200;
const TWO_YEARS = 730 * 86_400;

/** Writes `plans/*.yaml` over so many commits, the first of which adds all of them. */
export function writeRepository(folder, { plans, commits, seed }) {
  mkdirSync(folder, { recursive: true });
  const git = (args, input) =>
    execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'inherit'] });
  git(['init', '-q', '-b', 'main']);
  const random = randomOf(`${seed}/commits`);
  const all = Array.from({ length: plans }, (_, index) => planOf(seed, index + 1, false));
  const stream = [];
  for (let number = 0; number < commits; number += 1) {
    const changed = number === 0 ? all : [random.pick(all)];
    const subject = number === 0 ? 'Agree the plans' : workOn(changed[0], random, number);
    const who = `${random.pick(AUTHORS)} <officer@example.org> ${BEGIN + Math.floor((TWO_YEARS / commits) * number)} +0000`;
    stream.push(`commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(subject)}`);
    for (const plan of changed) {
      const index = all.indexOf(plan) + 1;
      const text = writePlan(plan, randomOf(`${seed}/${index}/comments`), COMMENTS);
      stream.push(`M 100644 inline plans/${plan.plan}.yaml\n${data(text)}`);
    }
  }
  git(['fast-import', '--quiet'], stream.join(''));
  git(['reset', '-q', '--hard', 'main']);
}

const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** What an officer does in a sitting: tells of progress, moves a date, or gets something done. */
function workOn(plan, random, number) {
  const action = random.pick(plan.recommendations.flatMap(({ actions = [] }) => actions));
  const kind = random.pick(['update', 'update', 'date', 'status']);
  if (kind === 'date') {
    const from = typeof action.due === 'string' ? action.due : 'June 2026';
    const to = `${random.pick(['March', 'June', 'September', 'December'])} ${random.between(2025, 2028)}`;
    action.due = to;
    action['date-changes'] = [
      ...(action['date-changes'] ?? []),
      { date: '1 July 2025', from, to, reason: random.pick(MOVE_REASONS), body: 'Cabinet' },
    ];
    return `Move the date of action ${action.id}`;
  }
  if (kind === 'status') {
    action.status = action.status === 'complete' ? 'in-progress' : 'complete';
    if (action.status === 'complete') action.completed = { date: 'July 2025' };
    else delete action.completed;
    return `Tell how far action ${action.id} is`;
  }
  const note = `${random.pick(PROGRESS)} This is note ${number}.`;
  action.updates = [...(action.updates ?? []), { date: '2025-07-01', note }];
  return `Tell of action ${action.id}`;
}

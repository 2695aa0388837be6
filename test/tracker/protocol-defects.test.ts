import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { startGitHub } from '../contract/github.ts';
import { HISTORY, live, type Protocol } from './model.ts';

/**
 * Whether the histories of the model would notice: the protocol with one deliberate defect each. Every
 * one of these has been seen in tools of others, or in an earlier version of this one.
 */
interface Defect {
  readonly file: string;
  /** As it stands there, once. */
  readonly from: string;
  readonly to: string;
}

const DEFECTS: Readonly<Record<string, Defect>> = {
  'sends a create again when nobody knows whether it was carried out': {
    file: 'github.ts',
    from: 'return await tries.once(() => open(draft));',
    to: 'return await open(draft).catch(() => open(draft));',
  },
  'does not look for an issue whose opening was not answered': {
    file: 'sent-once.ts',
    from: "if (!(error instanceof TrackerError) || error.kind !== 'unknown-outcome') throw error;",
    to: 'return send();',
  },
  'reopens what a person closed': {
    file: 'difference.ts',
    from: "if (!issue.open && state === 'open') return { left: ['closed-by-person'] };",
    to: '',
  },
  'closes again what a person reopened': {
    file: 'difference.ts',
    from: "if (body.marker.state === 'closed') return hold(found);",
    to: '',
  },
  'writes over the title of a person': {
    file: 'difference.ts',
    from: 'wanted.title !== issue.title && ownsTitle(body, issue.title)',
    to: 'wanted.title !== issue.title',
  },
  'writes over the text of a person': {
    file: 'difference.ts',
    from: 'wanted.text !== body.text && ownsText(body)',
    to: 'wanted.text !== body.text',
  },
  'loses what a person wrote below': {
    file: 'difference.ts',
    from: 'text, body.tail)',
    to: "text, '')",
  },
  'lists open issues only': { file: 'github.ts', from: "state: 'all',", to: "state: 'open'," },
  'lists by label': { file: 'github.ts', from: "state: 'all',", to: "state: 'all', labels: 'overdue'," },
  'forgets issues whose marker was taken out': {
    file: 'existing.ts',
    from: "taken.add(key);\n      leave(key, issue, 'released');",
    to: '',
  },
  'reads the first page only': {
    file: 'github-client.ts',
    from: 'query = found.next;',
    to: 'query = undefined;',
  },
  'puts labels back': {
    file: 'github.ts',
    from: 'issue_number: number, ...change, ...reason',
    to: "issue_number: number, ...change, ...reason, labels: ['overdue']",
  },
  'has something in the text that changes by itself': {
    file: 'desired.ts',
    from: 'text: issueText(options.render(issueData(plan, action, says, words, files)), words.cut),',
    to: 'text: issueText(options.render(issueData(plan, action, says, words, files)), words.cut) + performance.now(),',
  },
  'does not record the state it set': {
    file: 'difference.ts',
    from: 'state: wanted.state,',
    to: '',
  },
  'does not record that a person decides': {
    file: 'difference.ts',
    from: "{ ...body.marker, key, state: 'held' }",
    to: '{ ...body.marker, key }',
  },
  'does not look at an issue once more before it writes': {
    file: 'github.ts',
    from: 'if (!isAsSeen(found, seen)) return undefined;',
    to: '',
  },
  'writes to locked issues': {
    file: 'existing.ts',
    from: 'all.filter(({ issue }) => !issue.locked)',
    to: 'all',
  },
  'opens a second issue for one that was locked': {
    file: 'difference.ts',
    from: 'if (existing.locked.get(key)?.some(({ body }) => body.marker.episode === episode)) continue;',
    to: '',
  },
  'leaves two open issues for one action': {
    file: 'existing.ts',
    from: 'duplicates.push({ found, kept: kept.issue })',
    to: 'undefined',
  },
  'forgets the number that an action had': {
    file: 'existing.ts',
    from: 'formerKeys.get(key) ?? key;',
    to: 'key;',
  },
  'opens an issue that is there damaged': {
    file: 'existing.ts',
    from: "taken.add(key);\n      leave(key, issue, 'damaged-marker');",
    to: '',
  },
};

const NONE: Defect = { file: 'pace.ts', from: 'change: 1000', to: 'change: 1000' };

const ROOT = join(import.meta.dirname, '../..');
const PLACE = join(ROOT, 'out/defects');
rmSync(PLACE, { recursive: true, force: true });
afterAll(() => rmSync(PLACE, { recursive: true, force: true }));

/** The tracker with the defect in it; the rest of the program as it is. */
async function withDefect({ file, from, to }: Defect, at: number): Promise<Protocol> {
  const src = join(PLACE, String(at), 'src');
  mkdirSync(src, { recursive: true });
  for (const room of ['tracker', 'words', 'plan', 'source', 'view']) {
    cpSync(join(ROOT, 'src', room), join(src, room), { recursive: true });
  }
  cpSync(join(ROOT, 'schema'), join(PLACE, String(at), 'schema'), { recursive: true });
  const path = join(src, 'tracker', file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from), `“${from}” stands in ${file} once`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(src, 'tracker', name)).href);
  const parts = await Promise.all(['github.ts', 'sync.ts', 'desired.ts', 'tracker.ts'].map(load));
  return Object.assign({}, ...parts) as Protocol;
}

/** What the model says of the protocol with the defect. */
async function judge(defect: Defect, at: number, numRuns: number) {
  const protocol = await withDefect(defect, at);
  const github = await startGitHub();
  vi.stubGlobal('fetch', github.fetch);
  try {
    const history = fc.asyncProperty(HISTORY, (one) => live(one, github, protocol));
    return await fc.check(history, { numRuns, seed: 2024, endOnFailure: true });
  } finally {
    vi.unstubAllGlobals();
    await github.close();
  }
}

test('a copy without a defect passes, so what fails below fails by its defect', async () => {
  expect(await judge(NONE, 0, 100)).toMatchObject({ failed: false, numRuns: 100 });
}, 300_000);

test.each(Object.entries(DEFECTS).map(([name, defect], at) => ({ name, defect, at: at + 1 })))(
  'a protocol that $name is caught',
  async ({ defect, at }) => {
    const found = await judge(defect, at, 700);
    expect(found).toMatchObject({ failed: true, errorInstance: { name: 'AssertionError' } });
  },
  300_000,
);

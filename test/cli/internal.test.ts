import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { folderWith } from '../e2e/civicplan.ts';
import { partsOf } from '../report/fixtures/packed-files.ts';
import { readPdf } from '../report/fixtures/read-pdf.ts';
import { runIn } from './run.ts';

const SECRET = 'Mandrake';
const PLAN = `plan: p
title: Plan
council: Exampleshire
people:
  ceo: { post: Chief Executive, kind: officer }
  agent: { post: Head of ${SECRET}, kind: officer }
recommendations:
  - ref: 1
    text: Do it.
    actions:
      - { id: 1, title: Tell everybody, leads: [ceo], due: 1 May 2026, depends-on: [2] }
      - id: 2
        title: ${SECRET} first
        details: ${SECRET} in full.
        leads: [agent]
        due: 1 June 2026
        visibility: internal
        milestones: [{ id: 2a, title: ${SECRET} half, due: 2 May 2026 }]
        updates: [{ date: 1 April 2026, note: ${SECRET} begun. }]
        date-changes: [{ date: 2 March 2026, from: 1 May 2026, to: 1 June 2026, reason: ${SECRET} grew. }]
        completed: { evidence: ["https://example.gov.uk/${SECRET}"] }
        extra: { ${SECRET} code: A17 }
`;

/** What a reader of a file can find in it, however it is packed. */
async function textIn(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (/\.(?:docx|xlsx)$/.test(path)) return [...(await partsOf(bytes)).values()].join('\n');
  return path.endsWith('.pdf') ? (await readPdf(bytes)).text : bytes.toString('utf8');
}

/** Every report in every format, by the name of its file. */
async function reports(...options: string[]): Promise<ReadonlyMap<string, string>> {
  const cwd = folderWith({ 'plans/p.yaml': PLAN });
  mkdirSync(join(cwd, 'out'));
  const formats = Object.keys(OUTPUTS).join(',');
  const { code } = await runIn(cwd, ['report', '--to', formats, ...options]);
  expect(code).toBe(EXIT.ok);
  const names = readdirSync(join(cwd, 'out'));
  expect(names.length).toBeGreaterThanOrEqual(Object.keys(OUTPUTS).length);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await textIn(join(cwd, 'out', name))] as const)),
  );
}

describe('what is internal', () => {
  it('is in no public report: not its text, not its lead, not a column that only it has', async () => {
    for (const [name, text] of await reports()) {
      expect(text, name).not.toContain(SECRET);
      expect(text, name).not.toMatch(/internal: this report/i);
    }
  });

  it('is in every internal report, which says so', async () => {
    for (const [name, text] of await reports('--internal')) expect(text, name).toContain(SECRET);
  });
});

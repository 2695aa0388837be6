import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, folderWith } from '../e2e/civicplan.ts';
import { readPdf } from '../report/fixtures/read-pdf.ts';
import { runIn } from './run.ts';

const FESTIVE = CLEAN_PLAN.replace('plan: clean', 'plan: festive').replace(
  'Hold two meetings a year',
  'Hold two meetings a year 🎉',
);

describe('civicplan report --to pdf', () => {
  it('names the line of a character that it cannot show, writes all other reports, and ends with 4', async () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN, 'plans/festive.yaml': FESTIVE });
    const line = FESTIVE.split('\n').findIndex((text) => text.includes('- id: 1')) + 1;
    const { code, note } = await runIn(cwd, ['report', '--to', 'md,pdf']);
    expect(code).toBe(4);
    expect(note).toBe(
      [
        `festive.pdf is not written. plans/festive.yaml:${line}: action “1. Hold two meetings a year 🎉” has the character “🎉” (U+1F389) which the fonts of the PDF cannot show. Take it out, or say it in words.`,
        'out/clean.md',
        'out/clean.pdf',
        'out/festive.md',
        '3 reports of 2 plans written.',
        '',
      ].join('\n'),
    );
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['clean.md', 'clean.pdf', 'festive.md']);
  });

  it('lays it out on the paper of the configuration', async () => {
    const sizeWith = async (config: Readonly<Record<string, string>>) => {
      const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN, ...config });
      expect((await runIn(cwd, ['report', '--to', 'pdf'])).code).toBe(0);
      return (await readPdf(readFileSync(join(cwd, 'out/clean.pdf')))).size;
    };
    expect(await sizeWith({})).toEqual([842, 595]);
    expect(await sizeWith({ 'civicplan.config.yaml': 'pdf: { paper: portrait }\n' })).toEqual([595, 842]);
  });
});

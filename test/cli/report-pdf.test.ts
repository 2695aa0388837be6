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

  it('does the same for a letter with marks that no picture can be lettered with', async () => {
    const marked = CLEAN_PLAN.replace('Hold two meetings a year', 'w\u0303 twice a year');
    const cwd = folderWith({ 'plans/clean.yaml': marked });
    const { code, note } = await runIn(cwd, ['report', '--to', 'md,pdf']);
    expect(code).toBe(4);
    expect(note).toContain('action “1. w\u0303 twice a year” has the character “w\u0303” (U+0077 U+0303)');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['clean.md']);
  });

  it('says that nothing was written where nothing was', async () => {
    const cwd = folderWith({ 'plans/festive.yaml': FESTIVE });
    const { code, note } = await runIn(cwd, ['report', '--to', 'pdf']);
    expect(code).toBe(4);
    expect(note).not.toContain('written.\n');
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

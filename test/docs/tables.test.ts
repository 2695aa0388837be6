import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import { readIsoDate } from '../../src/plan/date.ts';
import { readDeadline, showDeadline } from '../../src/plan/deadline/index.ts';
import { STATUSES } from '../../src/plan/status.ts';
import { showDate } from '../../src/words/months.ts';
import { civicplan, folderWith } from '../e2e/civicplan.ts';
import { codeOf, PAGES, pageOf, ROOT, rowsUnder } from './markdown.ts';

const README = pageOf('README.md');

/** Words behind two spaces and before the next: the commands or options that a help page lists. */
function listed(help: string, kind: RegExp): string[] {
  return [...help.matchAll(kind)].map(([, name = '']) => name).sort();
}

describe('README.md', () => {
  const rows = rowsUnder(README, 'Command');

  it('lists every command', () => {
    const help = civicplan(['--help'], folderWith({})).out;
    const commands = listed(help.slice(help.indexOf('Commands:')), /^ {2}([a-z]+) /gm);
    expect(rows.map(([command = '']) => codeOf(command).split(' ')[1]).sort()).toEqual(
      commands.filter((name) => name !== 'help'),
    );
  });

  it.each(rows)('lists every option of %s', (command, _does, options) => {
    const name = codeOf(command).split(' ')[1] ?? '';
    const help = civicplan([name, '--help'], folderWith({})).out;
    const common = ['--as-of', '--config', '--help', '--no-color'];
    const known = listed(help, /^ {2}(?:-\w, )?(--[a-z-]+)/gm).filter((option) => !common.includes(option));
    expect(listed(options ?? '', /(--[a-z-]+)/g)).toEqual(known);
  });

  it('lists every exit code', () => {
    expect(rowsUnder(README, 'Code').map(([code]) => Number(code))).toEqual(Object.values(EXIT));
  });
});

describe('the dates of the guide', () => {
  const agreed = readIsoDate('2026-06-18');
  const read = (words: string) => readDeadline(words, agreed === undefined ? {} : { agreed });
  const page = pageOf('docs/guide/dates.md');

  it.each(rowsUnder(page, 'You write'))('%s means what the table says', (words, meaning, lastDay) => {
    const deadline = read(codeOf(words));
    expect(deadline.problem).toBeUndefined();
    expect(showDeadline(deadline)).toBe(meaning);
    if (lastDay !== undefined) expect(deadline.last && showDate(deadline.last)).toBe(lastDay);
  });

  it.each(rowsUnder(page, 'Not understood'))('%s is not understood', (words) => {
    expect(read(codeOf(words)).kind).toBe('not-understood');
  });
});

it('the guide explains every status', () => {
  const rows = rowsUnder(pageOf('docs/guide/statuses.md'), 'Status');
  expect(rows.map(([status = '']) => codeOf(status))).toEqual(STATUSES);
});

it('every dependency has its reason in docs/ARCHITECTURE.md', () => {
  const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const explained = rowsUnder(pageOf('docs/ARCHITECTURE.md'), 'Package').flatMap(([cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  expect(explained.sort()).toEqual(used.sort());
});

/** What the pages say can be run: every match of the pattern, once. */
function named(pattern: RegExp): string[] {
  return [...new Set(PAGES.flatMap(({ text }) => listed(text, pattern)))];
}

it.each(named(/\bnpm run ([\w:-]+)/g))('package.json has the script %s that a page names', (name) => {
  expect(Object.keys(JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')).scripts)).toContain(name);
});

it.each(named(/\bnode ((?:scripts|bench)\/[\w.-]+)/g))('%s is there, as a page says', (name) => {
  expect(existsSync(`${ROOT}/${name}`)).toBe(true);
});

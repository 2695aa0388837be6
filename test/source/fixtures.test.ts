import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/plan/finding.ts';
import { loadPlan, loadText } from '../../src/source/load.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

/**
 * The specification of the reader: each `x.yaml` is a plan with a mistake, `x.out` beside it is all that
 * is said about it, one finding to a line. To add a case, write the plan and run the tests with `-u`; then
 * read the new `.out` aloud, as somebody who has never seen YAML.
 */
describe('a plan with a mistake', () => {
  it.each(plansIn(FOLDER))('%s', async (name) => {
    const { findings, plan, text } = load(FOLDER, name);
    const told = findings.map(line).join('');
    expect(told).not.toBe('');
    expect(plan === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
    for (const finding of findings) expectInside(finding, text);
    await expect(told).toMatchFileSnapshot(join(FOLDER, name.replace(/\.yaml$/, '.out')));
  });
});

/** Half of all councils save with CRLF: the same is said of it, at the same place. */
it.each(plansIn(FOLDER))('says the same of %s with the line ends of Windows', (name) => {
  const { text, findings, file } = load(FOLDER, name);
  if (text.includes('\r') || findings.some(({ rule }) => rule === 'not-utf8')) return;
  expect(loadText(text.replaceAll('\n', '\r\n'), file).findings.map(line)).toEqual(findings.map(line));
});

/** Tricky, and nothing wrong with it: a finding here is a false alarm. */
describe('a plan without a mistake', () => {
  const ok = join(FOLDER, 'ok');
  it.each(plansIn(ok))('%s', (name) => {
    const { findings, plan } = load(ok, name);
    expect(findings.map(line)).toEqual([]);
    expect(plan).toBeDefined();
  });
});

function plansIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
}

function load(folder: string, name: string) {
  return loadPlan({ path: join(folder, name), name: basename(name), root: folder });
}

/** `line:col-line:col rule message | help`, and indented below it the place it is related to. */
function line(finding: Finding): string {
  const { rule, message, help, related } = finding;
  const others = related.map((place) => `  ${span(place)} ${place.message}\n`);
  return [`${span(finding)} ${rule} ${message} | ${help}\n`, ...others].join('');
}

function span(place: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): string {
  return `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

function expectInside({ line, column, endLine, endColumn }: Finding, text: string): void {
  const lines = text.split('\n');
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  expect(endLine).toBeGreaterThanOrEqual(line);
  expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1);
  if (endLine === line) expect(endColumn).toBeGreaterThanOrEqual(column);
}

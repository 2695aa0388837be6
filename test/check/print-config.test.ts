import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { printConfig } from '../../src/check/print-config.ts';
import { severityOf } from '../../src/check/severity.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadConfig, type OpenConfig } from '../../src/source/config.ts';
import { parse } from '../../src/source/parse.ts';
import { keysOf } from '../../src/source/schema.ts';
import { configSchema } from '../../src/source/schemas.ts';

const NAMES = RULES.map(({ id }) => id);
const EXAMPLE = readFileSync('docs/reference/example-config.yaml', 'utf8');

/** Settings for groups of plans that overlap, and one that no configuration can make. */
const GROUPS = `severities:
  overdue: error
  missing-lead: note
  due-soon: off
plans:
  - only: [a, b]
    severities: { missing-lead: warning, group-only-lead: off }
  - only: [b, c, d]
    severities:
      missing-lead: error
      overdue: error
statuses:
  1.10: { status: deferred }
  "no": { status: cancelled }
sync:
  labels: ["on", 010]
`;

function open(text: string | undefined): OpenConfig {
  const cwd = mkdtempSync(join(tmpdir(), 'civicplan-print-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  if (text !== undefined) writeFileSync(join(cwd, 'civicplan.config.yaml'), text);
  const result = loadConfig(undefined, cwd, NAMES);
  return 'config' in result ? result : expect.unreachable(JSON.stringify(result));
}

const values = (text: string) => text.replaceAll(/ #.*$/gm, '');

describe.each([
  ['nothing configured', undefined],
  ['every key', EXAMPLE],
  ['groups that overlap', GROUPS],
  ['ratings off', 'rag: { rule: off }\n'],
  ['ratings by three months', 'rag: { rule: three-months, complete: green }\n'],
  ['ratings by risk', 'rag: { rule: risk }\n'],
  ['ratings by per cent', 'rag: { rule: per-cent, green-from: 80, amber-from: 50, complete: green }\n'],
])('with %s, what is printed', (_name, text) => {
  const printed = () => printConfig(open(text));

  it('is a configuration, and says every key', () => {
    // A folder has no default.
    const said = keysOf(configSchema()).filter((key) => key !== 'templates' || text === EXAMPLE);
    expect(Object.keys(parse(printed()).value as object)).toEqual(said);
  });

  it('means the same when it is read back, and is then printed the same', () => {
    const [before, after] = [open(text), open(printed())];
    const { severities, plans, templates, ...rest } = after.config;
    expect(rest).toEqual({ ...before.config, severities: undefined, plans: undefined, templates: undefined });
    expect(templates?.name).toBe(before.config.templates?.name);
    for (const plan of ['', 'a', 'b', 'c', 'd', 'exampleshire-2013', 'exampleshire-2017']) {
      for (const rule of RULES) {
        expect(severityOf(rule, plan, after.config)).toBe(severityOf(rule, plan, before.config));
      }
    }
    expect(values(printConfig(after))).toBe(values(printed()));
  });

  it('is the same each time', () => {
    expect(printed()).toBe(printed());
  });
});

describe('behind each value', () => {
  it('stands that it is a default, where nothing is configured', () => {
    const lines = printConfig(open(undefined)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# The configuration in effect. Behind each value stands where it comes from.',
      '',
      'severities:',
    ]);
    for (const rule of RULES) expect(lines).toContain(`  ${rule.id}: ${rule.severity} # default`);
    const said = lines.filter((line) => /: \S/.test(line));
    expect(said.filter((line) => !line.endsWith(' # default'))).toEqual([]);
    for (const line of [
      'due-soon-days: 30',
      '  red-after: 1 month',
      'statuses: {}',
      'plans: []',
      '  labels: []',
      '  paper: landscape',
    ])
      expect(lines).toContain(`${line} # default`);
  });

  it('stands the line that it was read from', () => {
    const lines = printConfig(open(GROUPS)).split('\n');
    const from = (line: number) => `# civicplan.config.yaml:${line}`;
    expect(lines).toContain(`  missing-lead: note ${from(3)}`);
    expect(lines).toContain(`  due-soon: "off" ${from(4)}`);
    expect(lines).toContain(`    status: deferred ${from(13)}`);
    expect(lines).toContain(`    - "010" ${from(16)}`);
    const groups = lines.slice(lines.indexOf('plans:'), lines.indexOf('sync:'));
    const told = groups.filter((line) => /^\s+- |(?:missing-lead|group-only-lead):/.test(line));
    expect(told.map((line) => line.trim())).toEqual([
      '- only:',
      '- a',
      `missing-lead: warning ${from(7)}`,
      `group-only-lead: "off" ${from(7)}`,
      '- only:',
      '- b',
      `missing-lead: error ${from(10)}`,
      `group-only-lead: "off" ${from(7)}`,
      '- only:',
      '- c',
      '- d',
      `missing-lead: error ${from(10)}`,
      'group-only-lead: warning # default',
    ]);
  });

  it('stands why lateness is not what it was set to', () => {
    const lines = printConfig(open(GROUPS)).split('\n');
    const overdue = (line: number) =>
      `overdue: warning # civicplan.config.yaml:${line}; lateness is never an error`;
    expect(lines.filter((line) => line.includes('overdue:')).map((line) => line.trim())).toEqual([
      overdue(2),
      overdue(2),
      overdue(11),
      overdue(11),
    ]);
  });
});

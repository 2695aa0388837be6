import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { atKey, atOwner, atValue } from '../../src/plan/place.ts';
import { type LoadedPlan, loadPlan, loadText, locateProblem } from '../../src/source/load.ts';

const HEAD = 'plan: exampleshire-2024\ntitle: Response\ncouncil: Exampleshire Council\n';
const RECOMMENDATION =
  'recommendations:\n  - ref: 1\n    text: Make time.\n    actions:\n      - id: 1\n        title: Hold meetings\n';

describe('loadText', () => {
  it('has a plan where nothing is an error, and only there', () => {
    expect(load(HEAD + RECOMMENDATION).plan?.id).toBe('exampleshire-2024');
    expect(load(`${HEAD}${RECOMMENDATION}        details: Item #3\n`)).toMatchObject({
      plan: { id: 'exampleshire-2024' },
      findings: [{ rule: 'text-cut', severity: 'warning' }],
    });
    expect(load(`${HEAD}x: y\n${RECOMMENDATION}`).plan).toBeUndefined();
  });

  it('calls a plan by its id, and by the name of its file where it has none', () => {
    expect(load(`${HEAD}x: y\n`).id).toBe('exampleshire-2024');
    expect(load('title: x\n').id).toBe('a-plan');
    expect(load('plan: Not an id\n').id).toBe('a-plan');
    expect(load('plan: [').id).toBe('a-plan');
  });

  it('tells a hundred mistakes at most, in the order of the text, and that there are more', () => {
    const { findings, plan } = load(Array.from({ length: 500 }, (_, index) => `key${index}: x\n`).join(''));
    expect(findings).toHaveLength(101);
    expect(findings[0]).toMatchObject({ rule: 'missing-key', line: 1 });
    expect(findings.filter(({ rule }) => rule === 'too-many-mistakes')).toMatchObject([
      { line: 1, column: 1 },
    ]);
    expect(findings.map(({ line }) => line)).toEqual(findings.map(({ line }) => line).sort((a, b) => a - b));
    expect(plan).toBeUndefined();
  });

  it('stays quick where everything is wrong', () => {
    const start = performance.now();
    load(Array.from({ length: 20_000 }, (_, index) => `key${index}: x\n`).join(''));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('names the action a mistake belongs to', () => {
    const text = `${HEAD}${RECOMMENDATION}        milestones:\n          - due: May 2025\n`;
    expect(load(text).findings).toMatchObject([
      { rule: 'missing-key', action: '1', plan: 'exampleshire-2024' },
    ]);
    expect(load(`${HEAD}x: y\n${RECOMMENDATION}`).findings[0]).not.toHaveProperty('action');
  });

  it('knows which of its findings may hold words of an internal action', () => {
    const hidden = (text: string): boolean[] => {
      const loaded = load(text);
      return loaded.findings.map(loaded.hides);
    };
    const internal = `${HEAD}x: y\n${RECOMMENDATION}        rag: secret\n        visibility: internal\n`;
    expect(hidden(internal)).toEqual([false, true]);
    expect(hidden(internal.replace('internal', 'public'))).toEqual([false, false]);
    // A broken text has no actions yet: whatever is said of it may come out of an internal one.
    expect(hidden(internal.replace('rag: secret', 'details: @secret'))).toEqual([true]);
    expect(hidden(internal.replace('rag: secret', 'details: Secret #3'))).toEqual([false, true]);
  });

  it('keeps nothing of the text alive in its findings and ids', { timeout: 60_000 }, () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const kept: unknown[] = [];
    const filler = `        details: ${'Many words about nothing. '.repeat(2000)}\n`;
    const one = (index: number) => {
      const long = `${HEAD.replace('2024', `2024-${index}-with-a-long-id`)}${RECOMMENDATION}${filler}`;
      const valid = load(long);
      const wrong = load(`${long}        rag: a word of ${index} that stands in the file\n`);
      kept.push(valid.id, valid.plan?.id, wrong.findings, locateProblem(problem(valid), RULE, valid));
    };
    one(0);
    const before = used();
    for (let index = 1; index <= 100; index += 1) one(index);
    // Each of the texts has 50 KB, and a hundred of them would be 5 MB and more.
    expect((used() - before) / 100).toBeLessThan(20_000);
    expect(kept).toHaveLength(404);
  });
});

describe('loadPlan', () => {
  it('shows the line of a letter that is not UTF-8', () => {
    const folder = mkdtempSync(join(tmpdir(), 'civicplan-load-'));
    const path = join(folder, 'latin.yaml');
    writeFileSync(path, Buffer.from('plan: latin\ntitle: Caf\xe9\n', 'latin1'));
    const { findings, text, plan } = loadPlan({ path, name: 'latin.yaml', root: folder });
    rmSync(folder, { recursive: true });
    expect(findings).toMatchObject([{ rule: 'not-utf8', line: 2, column: 11, endColumn: 12, plan: 'latin' }]);
    expect(text.split('\n')[1]).toBe('title: Caf\ufffd');
    expect(plan).toBeUndefined();
  });

  it('puts what has no line at the start of the file', () => {
    const { findings, locate } = loadPlan({ path: '/nowhere/x.yaml', name: 'x.yaml', root: '/nowhere' });
    expect(findings).toMatchObject([
      { rule: 'unreadable-file', line: 1, column: 1, endLine: 1, endColumn: 1, plan: 'x' },
    ]);
    expect(locate(atOwner(['plan']))).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  it('reads the five plans of real councils without a finding', () => {
    for (const name of [
      'plymouth-2022',
      'portsmouth-2013',
      'portsmouth-2021',
      'south-east-lincolnshire-2022',
      'southampton-2013',
    ]) {
      const { findings, plan } = loadPlan({
        path: `plans/${name}.yaml`,
        name: `${name}.yaml`,
        root: 'plans',
      });
      expect(findings).toEqual([]);
      expect(plan?.id).toBe(name);
    }
  });
});

/** Where a finding points is settled once, for every rule. */
describe('the place of a finding', () => {
  const loaded = load(readFileSync(join(import.meta.dirname, 'places.yaml'), 'utf8'));
  const words = (place: Parameters<LoadedPlan['locate']>[0]): string => {
    const { line, column, endLine, endColumn } = loaded.locate(place);
    const lines = loaded.text.split('\n').slice(line - 1, endLine);
    return `${line}: ${lines.length === 1 ? lines[0]?.slice(column - 1, endColumn - 1) : 'several lines'}`;
  };
  const action = ['recommendations', 0, 'actions', 0];

  it.each([
    ['a value', atValue([...action, 'due']), '12: May 2025'],
    ['a value in quotes', atValue(['title']), '2: "Response"'],
    ['an empty text in quotes', atValue(['source']), '4: ""'],
    ['a text of several lines: its key', atValue([...action, 'details']), '13: details'],
    ['a text over several lines', atValue(['recommendations', 0, 'text']), '7: several lines'],
    ['a list: its key', atValue([...action, 'leads']), '16: leads'],
    ['a group of keys: its key', atValue([...action, 'stopped']), '17: stopped'],
    ['an entry of a list', atValue([...action, 'leads', 1]), '16: cfo'],
    ['an entry that is a group of keys: the key that names it', atValue(action), '10: id'],
    ['an empty value: its key', atValue([...action, 'programme']), '15: programme'],
    ['a key', atKey([...action, 'due']), '12: due'],
    ['what is missing: the key that names its owner', atOwner(action), '10: id'],
    ['what is missing in a group of keys: its key', atOwner([...action, 'stopped']), '17: stopped'],
    [
      'what is missing in an entry without a name: its first key',
      atOwner([...action, 'updates', 0]),
      '19: note',
    ],
    ['what is missing in the plan: its id', atOwner([]), '1: plan'],
    ['a key that is not there: the owner', atValue([...action, 'review']), '10: id'],
    [
      'far below what is there: the nearest that is',
      atValue([...action, 'stopped', 'x', 'y', 3]),
      '17: stopped',
    ],
    ['the whole plan: its id', atValue([]), '1: plan'],
    ['a list inside a list: its first letter', atValue([...action, 'met', 0]), '20: ['],
  ])('%s', (_name, place, expected) => {
    expect(words(place)).toBe(expected);
  });

  it('is looked up quickly however often it is asked', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `      - id: ${index}\n        title: T\n`).join(
      '',
    );
    const { locate } = load(`${HEAD}recommendations:\n  - ref: 1\n    text: x\n    actions:\n${many}`);
    const start = performance.now();
    for (let index = 0; index < 5000; index += 1) locate(atOwner(['recommendations', 0, 'actions', index]));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('locateProblem', () => {
  it('gives a problem of a rule its lines, and those of what it is related to', () => {
    const loaded = load(HEAD + RECOMMENDATION);
    expect(locateProblem(problem(loaded), RULE, loaded)).toEqual({
      rule: 'some-rule',
      kind: 'plan',
      severity: 'warning',
      message: 'The words of the plan.',
      help: 'Others.',
      plan: 'exampleshire-2024',
      action: '1',
      file: 'plans/a-plan.yaml',
      ...{ line: 9, column: 16, endLine: 9, endColumn: 29 },
      url: expect.stringMatching(/\/docs\/rules\/some-rule\.md$/),
      related: [
        {
          file: 'plans/a-plan.yaml',
          message: 'here too',
          ...{ line: 2, column: 1, endLine: 2, endColumn: 6 },
        },
      ],
    });
  });
});

const RULE = { id: 'some-rule', kind: 'plan', severity: 'warning' } as const;

function problem({ text }: LoadedPlan) {
  const words = text.slice(text.indexOf('Hold'), text.indexOf('Hold') + 500);
  return {
    message: text.length > 1000 ? `Something about ${words}` : 'The words of the plan.',
    help: 'Others.',
    place: atValue(['recommendations', 0, 'actions', 0, 'title']),
    action: '1',
    related: [{ place: atKey(['title']), message: 'here too' }],
  };
}

function load(text: string): LoadedPlan {
  return loadText(text, { path: '/plans/a-plan.yaml', name: 'plans/a-plan.yaml', root: '/plans' });
}

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: editors mark with it where to type next.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atKey, type Path } from '../../src/plan/place.ts';
import { STATUSES } from '../../src/plan/status.ts';
import { parse } from '../../src/source/parse.ts';
import { keysOf, type SchemaNode, schemaAt } from '../../src/source/schema.ts';
import { configSchema, planSchema } from '../../src/source/schemas.ts';
import { type Editor, type OpenFile, startEditor } from './language-server.ts';

/**
 * What an officer sees who opens a plan in VS Code with the YAML extension: the program behind that extension
 * is asked, with the schema that the first line of the file names.
 */
let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());

const PLAN = '# yaml-language-server: $schema=../schema/plan.schema.json\n';
const CONFIG = '# yaml-language-server: $schema=schema/config.schema.json\n';
const HEAD = `${PLAN}plan: a-plan\ntitle: A plan\ncouncil: Exampleshire Council\n`;
const ACTIONS = `${HEAD}recommendations:
  - ref: 1
    text: Make time for long-term planning.
    actions:
`;
const ACTION = `${ACTIONS}      - id: 1
        title: Hold two planning meetings a year
`;

let opened = 0;

/** Opens a text, in which `‸` is the cursor, as a file that nobody has seen before. */
async function openAt(text: string): Promise<{ file: OpenFile; at: { line: number; character: number } }> {
  const before = text.slice(0, text.indexOf('‸')).split('\n');
  opened += 1;
  const name = text.startsWith(CONFIG) ? `config-${opened}.yaml` : `plans/plan-${opened}.yaml`;
  const file = await editor.open(name, text.replace('‸', ''));
  return { file, at: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

/** What is offered at the cursor, and what choosing it writes. */
async function offered(text: string): Promise<Map<string, string>> {
  const { file, at } = await openAt(text);
  const items = await file.completions(at);
  return new Map(items.map(({ label, insertText }) => [label, insertText ?? '']));
}

const labels = async (text: string) => [...(await offered(text)).keys()].sort();
const keysAt = (schema: SchemaNode, path: Path) => [...keysOf(schemaAt(schema, path))];

describe('what is offered in a plan', () => {
  it('is every key, and the keys that every plan has', async () => {
    const found = await offered(`${PLAN}‸`);
    expect([...found.keys()].sort()).toEqual([...keysAt(planSchema(), []), 'Plan'].sort());
    expect(found.get('Plan')).toBe(
      [
        'plan: ${1:exampleshire-2024}',
        'title: ${2:Response to the 2024 corporate peer challenge}',
        'council: ${3:Exampleshire Council}',
        'recommendations:',
        '  - ref: $4',
        '    text: $5',
      ].join('\n'),
    );
  });

  it('is what an action can still say', async () => {
    const missing = keysAt(planSchema(), ['actions', 0]).filter((key) => key !== 'id' && key !== 'title');
    expect(await labels(`${ACTION}        ‸`)).toEqual(missing.sort());
  });

  it('is another action, with the keys that it needs', async () => {
    const found = await offered(`${ACTION}      ‸\n`);
    expect([...found]).toEqual([['- (array item) Action', '- id: $1\n  title: $2']]);
    expect((await offered(`${ACTIONS}      - ‸`)).get('Action')).toBe(
      'id: ${1:1}\n  title: ${2:Hold two joint planning meetings a year}',
    );
  });

  it('is another recommendation, with the keys that it needs', async () => {
    const found = await offered(`${HEAD}recommendations:\n  - ref: 1\n    text: A\n  ‸\n`);
    expect([...found]).toEqual([['- (array item) Recommendation', '- ref: $1\n  text: $2']]);
  });

  it.each([
    ['status', `${ACTION}        status: ‸`, STATUSES],
    [
      'status of a part',
      `${ACTION}        milestones:\n          - title: A\n            status: ‸`,
      STATUSES,
    ],
    ['rag', `${ACTION}        rag: ‸`, ['red', 'amber', 'green', 'blue']],
    ['visibility', `${ACTION}        visibility: ‸`, ['public', 'internal']],
    ['response', `${HEAD}recommendations:\n  - ref: 1\n    response: ‸`, ['accepted', 'partly', 'rejected']],
    ['kind of a person', `${HEAD}people:\n  ceo:\n    kind: ‸`, ['officer', 'member', 'group', 'partner']],
    [
      'kind of a review',
      `${HEAD}reviews:\n  - kind: ‸`,
      schemaAt(planSchema(), ['reviews', 0, 'kind'])?.enum,
    ],
    ['status of an own word', `${HEAD}statuses:\n  On plan:\n    status: ‸`, STATUSES],
  ])('is every word that can stand behind %s', async (_name, text, words) => {
    expect(await labels(text)).toEqual([...(words ?? [])].sort());
  });

  it('says what each status means', async () => {
    const { file, at } = await openAt(`${ACTION}        status: ‸`);
    const told = (await file.completions(at)).map(({ label, documentation }) => [label, documentation]);
    expect(told).toContainEqual(['deferred', 'Put off, by a decision.']);
    expect(told.filter(([, words]) => typeof words !== 'string')).toEqual([]);
  });

  it.each([
    ['due', 'due: ${1:March 2025 and ongoing}'],
    ['leads', 'leads:\n  '],
    ['status', 'status: '],
    ['details', 'details: '],
    ['review', 'review: ${1:30 September 2025}'],
    ['milestones', 'milestones:\n  - title: '],
    ['updates', 'updates:\n  - date: $1\n    note: $2'],
    ['date-changes', 'date-changes:\n  - date: $1\n    from: $2\n    to: $3'],
    ['stopped', 'stopped:\n  reason: '],
  ])('writes %s as it is most often written', async (key, written) => {
    expect((await offered(`${ACTION}        ‸`)).get(key)).toBe(written);
  });

  it('puts a long text on lines of its own', async () => {
    const found = await offered(`${HEAD}introduction: ‸`);
    expect(found.get('Text on lines of its own')).toBe('|\n  ${1}');
  });

  it('is the words of a date, where it has words of its own', async () => {
    const found = await labels(`${ACTION}        due:\n          says: After the election\n          ‸`);
    expect(found).toEqual(['by']);
  });
});

describe('what is offered in the configuration', () => {
  it('is every key, and every severity', async () => {
    expect(await labels(`${CONFIG}‸`)).toEqual(keysAt(configSchema(), []).sort());
    // In quotes, because other readers of YAML take a bare `off` for no.
    const severities = ['"off"', 'error', 'note', 'warning'];
    expect(await labels(`${CONFIG}severities:\n  missing-lead: ‸`)).toEqual(severities);
    expect(await labels(`${CONFIG}rag:\n  rule: ‸`)).toEqual([
      '"off"',
      'lateness',
      'per-cent',
      'risk',
      'three-months',
    ]);
  });
});

describe.each([
  ['docs/reference/example-plan.yaml', planSchema()],
  ['docs/reference/example-config.yaml', configSchema()],
])('the keys of %s', (name, schema) => {
  it('each show their title and what they are', async () => {
    const text = readFileSync(name, 'utf8');
    const { value, locate } = parse(text);
    const file = await editor.open(name, text);
    expect(await file.mistakes).toEqual([]);
    const silent: string[] = [];
    for (const path of keysIn(value)) {
      const { line, column } = locate(atKey(path));
      const shown = plain(await file.hover({ line: line - 1, character: column }));
      const { title = '?', description = '?' } = schemaAt(schema, path) ?? {};
      const [heading = '', , words] = shown.split('\n');
      if (!heading.startsWith(`#### ${title}`) || words !== description)
        silent.push(`${path.join('/')}: ${shown}`);
    }
    expect(silent).toEqual([]);
  });
});

/** The way to every key. */
function* keysIn(value: unknown, path: Path = []): Iterable<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof step === 'string') yield [...path, step];
    yield* keysIn(inner, [...path, step]);
  }
}

/** Markdown without the backslashes that keep its signs from meaning something. */
const plain = (markdown: string) => markdown.replaceAll(/\\([\\`*_{}[\]()#+\-.!<>])/g, '$1');

describe('what is underlined', () => {
  const plans = readdirSync('plans').filter((name) => name.endsWith('.yaml'));

  it.each([...plans.map((name) => `plans/${name}`), 'civicplan.config.yaml'])(
    'is nothing in %s',
    async (name) => {
      const { mistakes } = await editor.open(name, readFileSync(name, 'utf8'));
      expect(await mistakes).toEqual([]);
    },
  );

  it('is no date and no number, however it is written', async () => {
    const written = [
      'due: 2024-07-01',
      'due: 01/07/2024',
      'due: 2024',
      'due: 2024-07',
      'due: 16/17',
      'baseline: 2024-07-01',
      'review: 2024-07-01 10:00:00',
      'met: [2024-07-01, 1 July 2024, 2024]',
      'status: on',
      'details: no',
      'depends-on: [1, 1.10, 010, 0x1f]',
      'extra: { a: 1, b: 1.10, c: 2024-07-01 }',
      'completed: { date: 2024-07-01 }',
      'updates: [{ date: 2024-07-01, note: Begun. }]',
      'measures: [{ measure: Meetings, target: 2, actual: 1.5 }]',
    ];
    const told = written.map(async (line) => [line, await underlined(`${ACTION}        ${line}\n`)]);
    expect(await Promise.all(told)).toEqual(written.map((line) => [line, []]));
  });

  it.each([
    ['statsu: complete', '11:8-11:14 Property statsu is not allowed.'],
    ['details: [a]', '11:17-11:20 Incorrect type. Expected "string".'],
    ['leads: ceo', '11:15-11:18 Incorrect type. Expected one of array, object.'],
    ['leads: [Chief Executive]', '11:16-11:31 Small letters, digits and hyphens only.'],
    ['due: [May]', '11:13-11:18 Incorrect type. Expected one of string, number, object.'],
    ['due: { by: May 2025 }', '11:8-11:11 Missing property "says".'],
    ['due: { says: Later, when: May 2025 }', '11:28-11:32 Property when is not allowed.'],
    ['rag: orange', '11:13-11:19 Value is not accepted. Valid values: "red", "amber", "green", "blue".'],
    ['updates: [{ date: May 2025 }]', '11:18-11:19 Missing property "note".'],
    [
      'depends-on: [the first]',
      '11:21-11:30 Letters, digits, full stops, hyphens and underscores only, without a space.',
    ],
  ])('is the mistake in %j', async (line, ...told) => {
    expect((await underlined(`${ACTION}        ${line}\n`)).slice(0, 1)).toEqual(told);
  });

  it('is more than the check finds, where a word looks like a number or nothing is said', async () => {
    expect(await underlined(`${ACTIONS}      - id: 1\n        title: 2024\n        due:\n`)).toEqual([
      '10:15-10:19 Incorrect type. Expected "string".',
      '11:12-11:12 Incorrect type. Expected one of string, number, object.',
    ]);
  });

  it('is what lacks something that it needs', async () => {
    expect(await underlined(`${PLAN}plan: a-plan\ntitle: A plan\n`)).toEqual([
      '2:0-2:1 Missing property "council".',
      '2:0-2:1 Missing property "recommendations".',
    ]);
    expect(await underlined(`${HEAD}recommendations: []\npeople:\n  ceo:\n    kind: officer\n`)).toEqual([
      '7:2-7:5 Missing property "post".',
    ]);
  });

  it('is the mistake in a configuration', async () => {
    expect(await underlined(`${CONFIG}severity: {}\n`)).toEqual([
      '2:0-2:8 Property severity is not allowed.',
    ]);
    expect(await underlined(`${CONFIG}severities:\n  missing-lead: fatal\n`)).toEqual([
      '3:16-3:21 Value is not accepted. Valid values: "off", "note", "warning", "error".',
    ]);
    expect(await underlined(`${CONFIG}rag:\n  rule: lateness\n  red-after: soon\n`)).toEqual([
      '4:13-4:17 A number and `days`, `weeks` or `months`.',
    ]);
    expect(await underlined(`${CONFIG}due-soon-days: soon\n`)).toEqual([
      '2:15-2:19 Incorrect type. Expected "integer".',
    ]);
  });
});

/** Every mistake: from line and column to line and column, lines counted as editors show them. */
async function underlined(text: string): Promise<string[]> {
  const { file } = await openAt(text);
  return (await file.mistakes).map(
    ({ range: { start, end }, message }) =>
      `${start.line + 1}:${start.character}-${end.line + 1}:${end.character} ${message}`,
  );
}

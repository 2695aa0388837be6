// Writes docs/rules/ from what the rules say of themselves: a page for each, and a list of all. With --check
// it writes nothing and fails when a page is out of date, missing, or about a rule that is no more.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const FOLDER = 'docs/rules';
const BANNER = '<!-- Written by scripts/generate-rule-docs.mjs from src/rules/. Do not edit. -->';

const FIXTURES = 'test/rules';
const TEXT_FIXTURES = 'test/source/fixtures';

/** Every page of the folder, by file name. */
async function pages() {
  const { CATALOGUE, checkExample } = await rules();
  const files = new Map([['README.md', list(CATALOGUE, await fixtureCounts())]]);
  for (const topic of CATALOGUE) {
    for (const rule of topic.rules) files.set(`${rule.id}.md`, rulePage(rule, topic, checkExample));
  }
  return files;
}

/** The rules are TypeScript, which Node 20 does not read by itself. */
async function rules() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { CATALOGUE } from './src/check/catalogue.ts';
                 export { checkExample } from './src/check/example.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import { createRequire } from 'node:module';
           const require = createRequire(${JSON.stringify(import.meta.url)});`,
    },
    write: false,
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** How many plans in which a rule finds something, and in which it must not, the tests have: by rule. */
async function fixtureCounts() {
  const counts = new Map();
  for (const folder of await readdir(FIXTURES, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const names = await readdir(`${FIXTURES}/${folder.name}`);
    const cases = names.filter((name) => !name.endsWith('.out') && !name.endsWith('.before.yaml'));
    const startingWith = (start) => cases.filter((name) => name.startsWith(start)).length;
    counts.set(folder.name, { plans: cases.length, bad: startingWith('bad-'), ok: startingWith('ok-') });
  }
  for (const name of await readdir(TEXT_FIXTURES)) {
    if (!name.endsWith('.out')) continue;
    const found = await readFile(`${TEXT_FIXTURES}/${name}`, 'utf8');
    const rules = found.matchAll(/^\d\S* (?:error|warning) ([a-z0-9-]+)/gm);
    for (const id of new Set([...rules].map(([, rule]) => rule))) {
      const { bad = 0, ok = 0 } = counts.get(id) ?? {};
      counts.set(id, { bad: bad + 1, ok });
    }
  }
  return counts;
}

const KINDS = {
  plan: 'what is wrong with the plan',
  late: 'a fact about the day, which never stops a change',
  history: 'what has changed since',
};

const NEEDS = {
  day: 'the day: what it finds can change without a change to the file',
  'file-name': 'the name of the file',
  'other-plans': 'which plans are checked together',
  'earlier-version': 'what the plan was before: it speaks with `check --base` only',
};

function rulePage(rule, { configurable, waivable }, checkExample) {
  const { id, summary, why, remedy, example } = rule;
  return page(id, [
    summary,
    facts(rule, configurable),
    '## Why it matters',
    why,
    ...(example ? examples(example, id, checkExample) : []),
    '## What to write',
    remedy,
    ...(configurable ? configuring(rule) : []),
    '## Accept it for a time',
    ...(waivable ? waiving(id) : [configurable ? NO_WAIVER : NO_WAIVER_FOR_TEXT]),
  ]);
}

const NO_WAIVER = 'A finding about a waiver cannot be waived: put the waiver right, or take it away.';
const NO_WAIVER_FOR_TEXT =
  'It cannot be waived: a waiver is part of the plan, and the text of the plan has to be right first.';

function facts({ severity, kind, since, needs = [], fixable }, configurable) {
  return [
    `- How serious: ${severity}, ${configurable ? 'unless configured otherwise' : 'and that cannot be configured'}`,
    `- What it tells: ${configurable ? KINDS[kind] : 'what is wrong with the text of the file'}`,
    ...needs.map((need) => `- Depends on ${NEEDS[need]}`),
    ...(fixable ? ['- `check --fix` can put it right, or prepare what a person must decide'] : []),
    `- Since: version ${since}`,
  ].join('\n');
}

/** An example with what the check says of it, worked out as the page is written. */
function examples({ before, bad, good, asOf }, id, checkExample) {
  const { findings, waived } = checkExample(bad, asOf, before);
  const said = [...findings, ...waived].filter(({ rule }) => rule === id);
  if (said.length === 0) throw new Error(`The bad example of ${id} is not found to be bad.`);
  return [
    '## Example',
    ...(before ? ['Before it was:', fence('yaml', [before.trimEnd()])] : []),
    'This is found:',
    fence('yaml', [bad.trimEnd()]),
    ...said.map(({ message, help }) => `> ${message} ${help}`),
    'This is right:',
    fence('yaml', [good.trimEnd()]),
  ];
}

function configuring({ id, kind, severity }) {
  return [
    '## Make it stricter or milder',
    'In `civicplan.config.yaml`, for all plans or for some:',
    fence('yaml config', [
      'severities:',
      `  ${id}: ${milder(severity)}`,
      'plans:',
      '  - only: [exampleshire-2013]',
      '    severities:',
      `      ${id}: off`,
    ]),
    kind === 'late'
      ? 'It can be `off`, `note` or `warning`. It cannot be an error: lateness never stops a change.'
      : 'It can be `off`, `note`, `warning` or `error`. Only an error stops a change.',
  ];
}

function milder(severity) {
  return { error: 'warning', warning: 'note', note: 'off' }[severity];
}

function waiving(id) {
  return [
    'In the plan, with the reason. Reports list it. Without `action:` it is for the whole plan; with `recommendation:` it is for one recommendation and the actions under it.',
    fence('yaml top', [
      'waivers:',
      `  - rule: ${id}`,
      `    ${id.includes('recommendation') ? 'recommendation' : 'action'}: 1`,
      '    until: 31 March 2027',
      '    reason: Agreed by the Audit Committee.',
    ]),
  ];
}

function list(catalogue, fixtures) {
  const head = ['Rule', 'How serious', 'What it finds', 'Found in', 'Silent in'];
  const row = ({ id, severity, summary }) => {
    const { bad = 0, ok = 0 } = fixtures.get(id) ?? {};
    return [`[${id}](${id}.md)`, severity, summary, bad || '', ok || ''];
  };
  const topics = catalogue.map(({ title, rules }) => `## ${title}\n\n${table(rules.map(row), head)}`);
  return `${BANNER}

# Rules

Everything that the check can find. How serious a finding is can be configured; for one action and a limited
time there are waivers. The last two columns count the plans on which the tests hold a rule: in how many it
must find something, and in how many it must not. Every rule is silent besides in ${fixtures.get('ok')?.plans ?? ''} realistic plans in
which everything is right.

${topics.join('\n\n')}
`;
}

function page(id, parts) {
  return `${[BANNER, `# ${id}`, ...parts, '[All rules](README.md)'].join('\n\n')}\n`;
}

function table(rows, head) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

function fence(language, lines) {
  return ['```'.concat(language), ...lines, '```'].join('\n');
}

const wanted = await pages();
const checking = process.argv.includes('--check');
await mkdir(FOLDER, { recursive: true });
const stale = [];
for (const [name, text] of wanted) {
  if ((await readFile(`${FOLDER}/${name}`, 'utf8').catch(() => undefined)) === text) continue;
  stale.push(name);
  if (!checking) await writeFile(`${FOLDER}/${name}`, text);
}
for (const name of await readdir(FOLDER)) {
  if (wanted.has(name)) continue;
  stale.push(name);
  if (!checking) await rm(`${FOLDER}/${name}`);
}
if (stale.length === 0) console.log('The pages of the rules are current.');
else console.log(`${checking ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
if (checking && stale.length > 0) process.exitCode = 1;

// Writes docs/rules/ from what the rules say of themselves: a page for each, and a list of all. With --check
// it writes nothing and fails when a page is out of date, missing, or about a rule that is no more.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const FOLDER = 'docs/rules';
const BANNER = '<!-- Written by scripts/generate-rule-docs.mjs from src/rules/. Do not edit. -->';

/** Every page of the folder, by file name. */
async function pages() {
  const { RULES, READING_RULES, readingSeverity } = await metadata();
  const reading = Object.entries(READING_RULES).map(([id, summary]) => ({
    id,
    summary,
    severity: readingSeverity(id),
  }));
  const files = new Map([['README.md', list(RULES, reading)]]);
  for (const rule of RULES) files.set(`${rule.id}.md`, rulePage(rule));
  for (const rule of reading) files.set(`${rule.id}.md`, readingPage(rule));
  return files;
}

/** The rules are TypeScript, which Node 20 does not read by itself. */
async function metadata() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { RULES } from './src/rules/index.ts';
                 export { READING_RULES, readingSeverity } from './src/source/reading-rules.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

const KINDS = {
  plan: 'what is wrong with the plan',
  late: 'a fact about the day, which never stops a change',
  history: 'what has changed since',
};

function rulePage({ id, kind, severity, summary, why, remedy, since }) {
  return page(id, [
    summary,
    facts(`${severity}, unless configured otherwise`, KINDS[kind], since),
    '## Why it matters',
    why,
    '## What to write',
    remedy,
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
    '## Accept it for a time',
    ...waiving(id),
  ]);
}

function milder(severity) {
  return { error: 'warning', warning: 'note', note: 'off' }[severity];
}

function waiving(id) {
  if (id.startsWith('waiver-')) {
    return ['A finding about a waiver cannot be waived: put the waiver right, or take it away.'];
  }
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

function readingPage({ id, summary, severity }) {
  const isError = severity === 'error';
  return page(id, [
    summary,
    facts(`${severity}, and that cannot be configured`, 'what is wrong with the text of the file', '0.1.0'),
    '## Why it matters',
    isError
      ? 'A file that cannot be used is not checked, not reported and not chased: everything in it would silently be missing.'
      : 'The file can be used, but it may not say what its author meant.',
    '## What to write',
    'The finding itself says it, for the line that it points at.',
    '## Accept it for a time',
    'It cannot be waived: a waiver is part of the plan, and the text of the plan has to be right first.',
  ]);
}

function list(rules, reading) {
  const row = ({ id, severity, summary }) => [`[${id}](${id}.md)`, severity, summary];
  const head = ['Rule', 'How serious', 'What it finds'];
  return `${BANNER}

# Rules

Everything that the check can find. How serious a finding is can be configured; for one action and a limited
time there are waivers.

## What is wrong with the plan

${table(rules.filter(({ kind }) => kind !== 'late').map(row), head)}

## What is late

${table(rules.filter(({ kind }) => kind === 'late').map(row), head)}

## What is wrong with the text of a file

${table(reading.map(row), head)}
`;
}

function page(id, parts) {
  return `${[BANNER, `# ${id}`, ...parts, '[All rules](README.md)'].join('\n\n')}\n`;
}

function facts(severity, kind, since) {
  return [`- How serious: ${severity}`, `- What it tells: ${kind}`, `- Since: version ${since}`].join('\n');
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

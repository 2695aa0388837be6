// Measures a web page of 2,000 actions in a real browser: how long it takes until it can be read, and how long one
// is kept waiting when one filters and sorts. Ends with 1 when filtering takes longer than a picture on the screen.
//
//   npm run build && npm run bench-pages
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { DAY } from './generate.mjs';

const PROGRAM = join(import.meta.dirname, '..', 'dist', 'main.js');
const BROWSER = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const RECOMMENDATIONS = 200;
const ACTIONS = 10;
/** One of sixty pictures in a second, in milliseconds. */
const BOUND = 16;
const LAID = 'filter and lay out';

const scratch = mkdtempSync(join(tmpdir(), 'civicplan-pages-'));
try {
  process.exitCode = (await measured(scratch)) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function planText() {
  const lines = ['plan: large', 'title: A plan of 2,000 actions', 'council: Exampleshire Council', 'people:'];
  for (let person = 0; person < 30; person++)
    lines.push(`  p${person}:`, `    post: Director ${person}`, '    kind: officer');
  lines.push('recommendations:');
  for (let number = 1; number <= RECOMMENDATIONS; number++) {
    lines.push(`  - ref: ${number}`, `    text: Do more of what is number ${number}.`, '    actions:');
    for (let part = 1; part <= ACTIONS; part++) {
      const id = (number - 1) * ACTIONS + part;
      lines.push(
        `      - id: ${id}`,
        `        title: Carry out step ${part} of recommendation ${number}`,
        '        details: What was agreed in full, in words that take a line or two of the page, as plans have them.',
        `        leads: [p${id % 30}]`,
        `        due: ${1 + (id % 28)} ${['May', 'August', 'October'][id % 3]} 20${20 + (id % 6)}`,
        `        status: ${['not-started', 'in-progress', 'complete'][id % 3]}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

async function measured(folder) {
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plans', 'large.yaml'), planText());
  const options = ['--to', 'html,site', '--out', 'out', '--as-of', DAY];
  execFileSync(process.execPath, [PROGRAM, 'report', ...options], { cwd: folder, stdio: 'ignore' });
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  try {
    const results = [];
    for (const name of ['large.html', 'site/actions.html'])
      results.push(await pageTimes(browser, join(folder, 'out', name), name));
    console.table(results);
    const slow = results.filter((result) => result[LAID] > BOUND);
    for (const result of slow)
      console.log(`${result.page}: filtering takes ${result[LAID]} ms, more than ${BOUND} ms.`);
    return slow.length === 0;
  } finally {
    await browser.close();
  }
}

/** Times in milliseconds. `filter`: until the rows are chosen; `filter and lay out`: until they can be painted. */
async function pageTimes(browser, file, name) {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(`file://${file}`);
  const loaded = performance.now() - start;
  const times = await page.evaluate(() => {
    const words = document.getElementById('find-words');
    const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
    const time = (act) => {
      const from = performance.now();
      act();
      const acted = performance.now();
      document.body.getBoundingClientRect();
      return [acted - from, performance.now() - from];
    };
    const asked = [
      's',
      'st',
      'ste',
      'step',
      'step 7',
      'step 7 recommendation 12',
      'step 7',
      'director 3',
      '12',
      '',
    ];
    const filtered = [...asked, ...asked].map((text) =>
      time(() => {
        words.value = text;
        words.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
    const sorted = [...document.querySelector('table.page-actions').querySelectorAll('.page-sort')].map(
      (button) => time(() => button.click()),
    );
    return {
      filter: median(filtered.map(([acted]) => acted)),
      worst: Math.max(...filtered.map(([acted]) => acted)),
      laid: median(filtered.map(([, laid]) => laid)),
      sort: median(sorted.map(([, laid]) => laid)),
    };
  });
  await page.close();
  const rounded = (value) => Math.round(value * 10) / 10;
  return {
    page: name,
    kB: Math.round(statSync(file).size / 1000),
    load: rounded(loaded),
    filter: rounded(times.filter),
    'slowest filter': rounded(times.worst),
    [LAID]: rounded(times.laid),
    'sort and lay out': rounded(times.sort),
  };
}

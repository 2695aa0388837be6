/**
 * The pictures of reports in docs/guide/reports.md: a plan of this repository as PDF, as a web page, on a telephone,
 * and the front page of the site over all plans, each as the program writes it.
 *
 *   npm run build && node scripts/picture-reports.mjs [FOLDER]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const DAY = '2022-07-01';
const PLAN = 'portsmouth-2021';
const ROOT = join(import.meta.dirname, '..');
const IMAGES = process.argv[2] ?? join(ROOT, 'docs/guide/images');
/** Where Debian has it, and the runners of GitHub. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
/** Points to an inch are 72: at 72 a page is as many pixels wide as it has points. */
const DOTS = 90;

mkdirSync(IMAGES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'civicplan-picture-'));
try {
  const run = [
    join(ROOT, 'dist/main.js'),
    'report',
    '--to',
    'pdf,html,site',
    '--out',
    folder,
    '--as-of',
    DAY,
  ];
  execFileSync(process.execPath, run, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  page('report', 1);
  page('report-actions', pageOf('Recommendation 4'));
  await pages();
} finally {
  rmSync(folder, { recursive: true });
}

function page(name, number) {
  const only = ['-f', String(number), '-l', String(number), '-singlefile', '-r', String(DOTS), '-png'];
  const pdf = join(folder, `${PLAN}.pdf`);
  execFileSync('pdftoppm', [...only, pdf, join(IMAGES, name)], { stdio: ['ignore', 'ignore', 'ignore'] });
}

/** The last page on which a heading stands: those before it are contents. */
function pageOf(heading) {
  const text = execFileSync('pdftotext', [join(folder, `${PLAN}.pdf`), '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.split('\f').findLastIndex((each) => each.split('\n').includes(heading)) + 1;
}

async function pages() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? BROWSERS.find((path) => existsSync(path)),
    args: ['--no-sandbox'],
  });
  try {
    const take = async (file, name, viewport, anchor = '') => {
      const opened = await browser.newPage({ viewport });
      await opened.goto(`file://${join(folder, file)}${anchor}`);
      await opened.screenshot({ path: join(IMAGES, `${name}.png`) });
      await opened.close();
    };
    await take(`${PLAN}.html`, 'page', { width: 1100, height: 760 }, '#recommendations');
    await take(`${PLAN}.html`, 'telephone', { width: 320, height: 640 }, '#action-4');
    await take('site/index.html', 'site', { width: 1100, height: 1130 });
  } finally {
    await browser.close();
  }
}

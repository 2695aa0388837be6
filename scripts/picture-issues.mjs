/**
 * The pictures of an issue and of the dashboard in docs/guide/issues.md: a plan of this repository is synced to a
 * GitHub on this machine, and what stands there afterwards is shown as GitHub shows Markdown, in a plain style of our
 * own. Nothing is written for the picture that the program would not write.
 *
 *   npm run build && node scripts/picture-issues.mjs
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createEmulator } from 'emulate';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';

const DAY = '2022-07-01';
const PLAN = 'portsmouth-2021';
const ACTION = `${PLAN}/4`;
const [OWNER, NAME] = ['exampleshire', 'plans'];
const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/guide/images');

const STYLE = `
  body { margin: 0; padding: 24px 32px; width: 760px; font: 16px/1.5 "DejaVu Sans", Arial, sans-serif; color: #1f2328; }
  h1 { font-size: 26px; font-weight: normal; margin: 0 0 8px; } h1 span { color: #59636e; }
  h3 { font-size: 18px; margin: 20px 0 8px; } p, ul, ol { margin: 0 0 10px; } li { margin: 2px 0; }
  .labels span { display: inline-block; font-size: 13px; padding: 1px 10px; border-radius: 12px; margin: 0 6px 4px 0; }
  .state { background: #1a7f37; color: #fff; }
  .body { border: 1px solid #d1d9e0; border-radius: 6px; padding: 14px 18px 4px; margin-top: 12px; }
  a { color: #0969da; }`;

const token = 'token';
const seed = {
  tokens: { [token]: { login: OWNER, scopes: ['repo'] } },
  github: { users: [{ login: OWNER }], repos: [{ owner: OWNER, name: NAME }] },
};
const github = await createEmulator({ service: 'github', port: 4711, seed });
const folder = mkdtempSync(join(tmpdir(), 'civicplan-picture-'));
try {
  cpSync(join(ROOT, `plans/${PLAN}.yaml`), join(folder, `plans/${PLAN}.yaml`), { recursive: true });
  writeFileSync(join(folder, 'civicplan.config.yaml'), 'sync: { dashboard: true }\n');
  const args = [join(ROOT, 'dist/main.js'), 'sync', '--apply', '--as-of', DAY];
  const env = { GITHUB_TOKEN: token, GITHUB_REPOSITORY: `${OWNER}/${NAME}`, GITHUB_API_URL: github.url };
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  console.error(stdout);
  const list = await fetch(`${github.url}/repos/${OWNER}/${NAME}/issues?per_page=100`);
  const issues = await list.json();
  await picture(
    'issue.png',
    found(issues, ({ title }) => title.endsWith(`[${ACTION}]`)),
  );
  await picture(
    'dashboard.png',
    found(issues, ({ body }) => body.startsWith('<!-- plan-sync-dashboard')),
  );
} finally {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
}

function found(issues, is) {
  const issue = issues.find(is);
  if (issue === undefined) throw new Error('The issue for the picture was not opened.');
  return issue;
}

async function picture(name, issue) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 824, height: 400 } });
    await page.setContent(pageOf(issue));
    await page.screenshot({ path: join(IMAGES, name), fullPage: true });
  } finally {
    await browser.close();
  }
}

function pageOf({ title, number, labels, body }) {
  const text = micromark(body.replace(/<!--.*?-->/g, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  // GitHub makes links of the numbers of issues.
  const linked = text.replace(/(?<![\w&])#(\d+)\b/g, '<a href="#">#$1</a>');
  const shown = labels.map(({ name, color }) => `<span style="${colours(color)}">${escaped(name)}</span>`);
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <h1>${escaped(title)} <span>#${number}</span></h1>
    <div class="labels"><span class="state">Open</span>${shown.join('')}</div>
    <div class="body">${linked}</div>`;
}

/** Black or white letters, as GitHub chooses: by how light the colour looks. */
function colours(hex) {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const isLight = (red * 0.2126 + green * 0.7152 + blue * 0.0722) / 255 > 0.453;
  return `background: #${hex}; color: ${isLight ? '#1f2328' : '#fff'}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

// Writes templates/govuk.css: the styles of the components of the GOV.UK Design System that web pages use, set in
// the typeface of the page. Nothing of the brand of GOV.UK comes along: no crest, no crown, no GDS Transport, which
// only services on GOV.UK may use. With --check it writes nothing and fails when the file is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { compileString } from 'sass';

const FILE = 'templates/govuk.css';
const PACKAGE = 'node_modules/govuk-frontend';

const PARTS = [
  'custom-properties',
  'core',
  'objects/template',
  'objects/width-container',
  'objects/main-wrapper',
  'objects/form-group',
  'components/breadcrumbs',
  'components/button',
  'components/input',
  'components/label',
  'components/select',
  'components/skip-link',
  'components/summary-list',
  'components/table',
  'components/tag',
  'components/warning-text',
  'utilities/visually-hidden',
];

const SOURCE = `
@use "govuk/base" with (
  $govuk-font-family: (var(--page-typeface)),
  $govuk-font-family-print: (var(--page-typeface)),
  $govuk-include-default-font-face: false
);
${PARTS.map((part) => `@use "govuk/${part}";`).join('\n')}
`;

/** The text of the file. */
async function styles() {
  const { version } = JSON.parse(await readFile(`${PACKAGE}/package.json`, 'utf8'));
  const { css } = compileString(SOURCE, {
    loadPaths: [`${PACKAGE}/dist`],
    style: 'compressed',
    charset: false,
    quietDeps: true,
  });
  const foreign = /url\(|@font-face|GDS Transport/i.exec(css);
  if (foreign) throw new Error(`The styles hold "${foreign[0]}", which a page must not load or show.`);
  const notice = `/* GOV.UK Design System, govuk-frontend ${version}. Copyright (C) 2017 Crown Copyright (Government Digital Service). MIT licence: see govuk-LICENCE.txt of civicplan. */`;
  return `${notice}\n${css.trim()}\n`;
}

const text = await styles();
const checking = process.argv.includes('--check');
if ((await readFile(FILE, 'utf8').catch(() => undefined)) === text) console.log('The styles are current.');
else if (checking) {
  console.log(`Out of date: ${FILE}`);
  process.exitCode = 1;
} else {
  await writeFile(FILE, text);
  console.log(`Written: ${FILE}`);
}

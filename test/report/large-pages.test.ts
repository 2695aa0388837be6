import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ALONE } from '../../src/report/html/around.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { reportsOf } from '../../src/report/kinds/index.ts';
import { siteFiles } from '../../src/report/site/site.ts';
import { USUAL_PAGES } from '../../src/source/config-pages.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { isTooWide, open, openAt, violations } from '../browser/page.ts';
import { action, leads, person, plan, recommendation, viewOf } from './fixtures/build.ts';
import { readPdf } from './fixtures/read-pdf.ts';
import { reportOn } from './fixtures/report.ts';
import { templates } from './fixtures/templates.ts';

/** More actions than a browser lays out at once without keeping its reader waiting. */
const RECOMMENDATIONS = 30;
const EACH = 20;
const ALL = RECOMMENDATIONS * EACH;

const chief = person('ceo', 'Chief Executive');
const large = plan('large', 'A large plan', {
  recommendations: Array.from({ length: RECOMMENDATIONS }, (_, of) =>
    recommendation(`${of + 1}`, `Do more of what is number ${of + 1}.`, {
      actions: Array.from({ length: EACH }, (_, part) =>
        action(`${of * EACH + part + 1}`, `Carry out step ${part + 1} of recommendation ${of + 1}`, {
          leads: leads([chief]),
        }),
      ),
    }),
  ),
});
const view = viewOf([large]);

const shown = "[...document.querySelectorAll('tbody[data-status]')].filter((row) => row.offsetParent).length";

/** Where such a page differs from a short one; to look at each of its rows would take minutes. */
const PARTS = ['#find', 'section[data-level]:nth-of-type(1)', 'section[data-level]:last-of-type'];

describeInBrowser('a page with hundreds of actions', (browser) => {
  it('is well made, wide and narrow, before and after filtering', async () => {
    const html = String(await OUTPUTS.html.render(reportOn(view, large), templates, ALONE));
    for (const width of [1280, 320]) {
      const { page } = await open(browser(), html, { viewport: { width, height: 800 } });
      expect(await violations(page, PARTS)).toEqual([]);
      await page.getByLabel('Words').fill('step 7');
      expect(await violations(page, PARTS)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    }
  });
});

describeInBrowser('a list of hundreds of actions', (browser) => {
  const published = reportsOf(view, 'plan').map((report) => ({ report, files: [] }));
  const around = { settings: USUAL_PAGES, online: undefined };
  const files = new Map(
    siteFiles(view, published, templates, around).map(({ name, content }) => [name, String(content)]),
  );
  const opened = () => openAt(browser(), files, 'actions.html');
  const told = (page: Page) => page.getByRole('status').innerText();

  it('shows the first of them, and tells how many there are', async () => {
    const { page, complaints } = await opened();
    expect(await told(page)).toBe(`${ALL} of ${ALL} actions found, the first 50 shown`);
    expect(await page.evaluate(shown)).toBe(50);
    expect(await violations(page, ['#find', '#find-more'])).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('finds among all of them', async () => {
    const { page } = await opened();
    await page.getByLabel('Words').fill(`${ALL}. step`);
    expect(await told(page)).toBe(`1 of ${ALL} actions shown`);
    expect(await page.evaluate(shown)).toBe(1);
  });

  it('shows those that come first once it is sorted', async () => {
    const { page } = await opened();
    const byAction = page.getByRole('button', { name: 'Action', exact: true });
    await byAction.click();
    await byAction.click();
    expect(await told(page)).toBe(
      `${ALL} of ${ALL} actions found, the first 50 shown, sorted by action from last to first`,
    );
    const first = await page.locator('tbody[data-status]:not([hidden])').first().innerText();
    expect(first).toContain('Carry out step 19 of recommendation 5');
  });

  it('shows all of them to who asks, and goes on where it was cut', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Show all actions found' }).focus();
    await page.keyboard.press('Enter');
    expect(await told(page)).toBe(`${ALL} of ${ALL} actions shown`);
    expect(await page.evaluate('document.activeElement.closest("tbody").innerText')).toContain(
      'Carry out step 11 of recommendation 3',
    );
    expect(await page.getByRole('button', { name: 'Show all actions found' }).isVisible()).toBe(false);
  });

  it('prints all of them, with the headings of the columns on every sheet', async () => {
    const { page } = await opened();
    const { pageTexts } = await readPdf(await page.pdf({ tagged: true, outline: true }));
    expect(pageTexts.join('').split('Carryoutstep')).toHaveLength(ALL + 1);
    const sheets = pageTexts.filter((text) => text.includes('Carryoutstep'));
    expect(sheets.filter((text) => !text.includes('Bywhen'))).toEqual([]);
  });
});

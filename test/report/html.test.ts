import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/markup/html.ts';
import { ALONE, type Around } from '../../src/report/html/around.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { isTooWide, open, violations } from '../browser/page.ts';
import { hostileText } from '../markup/hostile.ts';
import { action, plan, recommendation, viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { HOSTILE, hostile, narrative, numberless } from './fixtures/others.ts';
import { readPdf } from './fixtures/read-pdf.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { shownTexts } from './fixtures/shown.ts';
import { templates, templatesWith } from './fixtures/templates.ts';

const plans = [exampleshire, narrative, numberless, hostile];
const view = viewOf(plans);
const render = async (of = exampleshire, within = view, around: Around = ALONE) =>
  String(await OUTPUTS.html.render(reportOn(within, of), templates, around));

const packed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
/** Everything that can be seen, and what is read out besides. */
const textOf = async (page: Page) => packed(await page.evaluate('document.body.textContent'));
const shownActions = (page: Page) =>
  page.evaluate("[...document.querySelectorAll('tr.page-action')].filter((row) => row.offsetParent).length");

const ONLINE: Around = {
  ...ALONE,
  online: { files: 'https://github.com/a/b/blob/0123/', changes: 'https://github.com/a/b/edit/main/' },
};

describeInBrowser('a web page', (browser) => {
  it.each(plans.map((each) => [each.id, each] as const))(
    'of %s says everything the plan says',
    async (_, each) => {
      const { page, complaints } = await open(browser(), await render(each));
      const text = await textOf(page);
      for (const shown of shownTexts(each)) expect(text).toContain(packed(shownText(shown)));
      expect(complaints).toEqual([]);
    },
  );

  it('has every action once, with its lead, its deadline and its status, and the figures of the plan', async () => {
    const { page } = await open(browser(), await render());
    expect(await shownActions(page)).toBe(exampleshire.counts.actions);
    const row = page.locator('#action-2');
    expect(await row.innerText()).toMatch(
      /2\s+Adopt the digital strategy[\s\S]*Chief Executive\s+June 2022[\s\S]*✔ Complete and verified/,
    );
    const figures = await page.locator('.page-figures').innerText();
    const { late, dueSoon, withoutLead, withoutDeadline } = exampleshire.counts;
    expect(figures.replace(/\s+/g, ' ')).toBe(
      `${late} late ${dueSoon} due soon ${withoutLead} without a lead ${withoutDeadline} without a date`,
    );
    expect(await page.locator('tfoot').first().innerText()).toMatch(
      new RegExp(`All actions\\s+${exampleshire.counts.actions}`),
    );
  });

  it('is well made for those who cannot see it or use no mouse', async () => {
    for (const each of plans) {
      for (const width of [1280, 320]) {
        const { page } = await open(browser(), await render(each, view, ONLINE), {
          viewport: { width, height: 800 },
        });
        expect([each.id, width, await violations(page)]).toEqual([each.id, width, []]);
        expect([each.id, width, await isTooWide(page)]).toEqual([each.id, width, false]);
      }
    }
  });

  it('stays so when actions have been found and sorted', async () => {
    for (const width of [1280, 320]) {
      const { page } = await open(browser(), await render(), { viewport: { width, height: 800 } });
      await page.getByLabel('Words').fill('service plan');
      await page.getByRole('button', { name: 'By when' }).first().click();
      expect(await violations(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    }
  });

  it('stays so in the colours that a reader has chosen', async () => {
    const { page } = await open(browser(), await render(), { forcedColors: 'active' });
    expect(await violations(page)).toEqual([]);
    await page.locator('.page-sort').first().focus();
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  it('fits without scrolling to the side when it is shown twice as large', async () => {
    const { page } = await open(browser(), await render(), { viewport: { width: 640, height: 400 } });
    expect(await isTooWide(page)).toBe(false);
  });

  it('tells its language, its title, the headings of its tables, and its pictures', async () => {
    const { page } = await open(browser(), await render());
    expect(await page.title()).toBe(
      'Response to the 2022 corporate peer challenge – Exampleshire Councils Partnership',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('table')].every((table) => table.caption.textContent !== '')",
      ),
    ).toBe(true);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('th')].every((cell) => /^(col|row)$/.test(cell.scope))",
      ),
    ).toBe(true);
    await expect(page.getByRole('img', { name: /^Timeline of Response/ }).count()).resolves.toBe(1);
    const ids = (await page.evaluate(
      "[...document.querySelectorAll('[id]')].map(({ id }) => id)",
    )) as string[];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the anchors that the Markdown has, and no pointer that leads nowhere', async () => {
    for (const each of plans) {
      const { page } = await open(browser(), await render(each));
      const markdown = String(await OUTPUTS.md.render(reportOn(view, each), templates));
      const anchors = [...markdown.matchAll(/<a id="([^"]*)">/g)].map(([, anchor]) => anchor);
      const ids = await page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
      expect(ids).toEqual(expect.arrayContaining(anchors));
      const lost =
        '[...document.querySelectorAll(\'a[href^="#"]\')].filter((a) => !document.getElementById(a.hash.slice(1)))';
      expect(await page.evaluate(`${lost}.length`)).toBe(0);
    }
  });

  it('lets a reader find actions by words, lead, status and date, and counts them', async () => {
    const { page } = await open(browser(), await render());
    const told = () => page.getByRole('status').innerText();
    expect(await told()).toBe('19 of 19 actions shown');
    await page.getByLabel('Words').fill('PLAN service 13');
    expect(await told()).toBe('2 of 19 actions shown');
    await page.getByRole('button', { name: 'Show all actions' }).click();
    await expect.poll(told).toBe('19 of 19 actions shown');
    await page.getByLabel('Lead').selectOption({ label: 'No lead given' });
    expect(await told()).toBe('1 of 19 actions shown');
    await page
      .getByLabel('Lead')
      .selectOption({ label: 'Cllr Siân Jones, Cabinet Member for Finance and Economy' });
    expect(await told()).toBe('15 of 19 actions shown');
    await page.getByLabel('Status', { exact: true }).selectOption({ label: '◐ Off plan, no mitigation' });
    expect(await told()).toBe('1 of 19 actions shown');
    expect(await shownActions(page)).toBe(1);
    await page.getByRole('button', { name: 'Show all actions' }).click();
    await page.getByLabel('When it is due').selectOption({ label: 'Late' });
    await expect.poll(told).toBe('1 of 19 actions shown');
    await page.getByLabel('When it is due').selectOption({ label: 'All' });
    await page.getByLabel('Due on or before').fill('2022-07-31');
    expect(await told()).toBe('3 of 19 actions shown');
  });

  it('hides a recommendation whose actions are hidden, and shows what a part of it needs', async () => {
    const { page } = await open(browser(), await render());
    await page.getByLabel('Words').fill('digital strategy');
    expect(await page.locator('#recommendation-1').isVisible()).toBe(false);
    expect(await page.locator('#recommendation-3').isVisible()).toBe(true);
    expect(await page.locator('#recommendation-3a').isVisible()).toBe(true);
    expect(await page.locator('#recommendation-3b').isVisible()).toBe(false);
  });

  it('shows an action that is hidden to whoever follows a link to it', async () => {
    const { page } = await open(browser(), await render());
    await page.getByLabel('Words').fill('nothing has these words');
    expect(await page.getByRole('status').innerText()).toBe('0 of 19 actions shown');
    await page.locator('#late ~ table a').click();
    await expect.poll(() => page.locator('#action-1').isVisible()).toBe(true);
  });

  it('sorts, says by what, and turns the order round', async () => {
    const { page } = await open(browser(), await render());
    const titles = () => page.locator('#recommendation-3a ~ table .page-title').allInnerTexts();
    const heading = page.locator('#recommendation-3a ~ table th', { hasText: 'Action' });
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await titles()).toEqual([
      'Adopt the digital strategy',
      'Rent a second data centre',
      'Train everyone before the roll-out',
    ]);
    expect(await page.getByRole('status').innerText()).toBe(
      '19 of 19 actions shown, sorted by action from first to last',
    );
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await titles()).toEqual([
      'Train everyone before the roll-out',
      'Rent a second data centre',
      'Adopt the digital strategy',
    ]);
    await page.locator('#recommendation-3a ~ table').getByRole('button', { name: 'By when' }).click();
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    // What has no date stands at the end.
    expect(await titles()).toEqual([
      'Adopt the digital strategy',
      'Train everyone before the roll-out',
      'Rent a second data centre',
    ]);
  });

  it('can be used by keys alone', async () => {
    const { page } = await open(browser(), await render());
    const focused = () =>
      page.evaluate(
        'document.activeElement.ariaLabel || document.activeElement.id || document.activeElement.innerText',
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const met: unknown[] = [];
    for (let steps = 0; steps < 80 && met.at(-1) !== 'Action'; steps++) {
      await page.keyboard.press('Tab');
      met.push(await focused());
    }
    const order = [
      'Contents',
      'find-words',
      'find-lead',
      'find-status',
      'find-state',
      'find-before',
      'Show all actions',
      'Action',
    ].slice(1);
    expect(
      met
        .filter((each) => order.includes(String(each)))
        .filter((each, index, all) => all.indexOf(each) === index),
    ).toEqual(order);
    expect(met).toContain('Timeline of Response to the 2022 corporate peer challenge');
    await page.keyboard.press('Space');
    expect(await page.evaluate("document.activeElement.closest('th').ariaSort")).toBe('ascending');
    await page.locator('#find-words').focus();
    await page.keyboard.type('invitations');
    expect(await page.getByRole('status').innerText()).toMatch(/^1 of 19/);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').innerText()).toMatch(/^1 of 19/);
  });

  it('without its script shows every action, and nothing that would do nothing', async () => {
    const { page } = await open(browser(), await render(), { javaScriptEnabled: false });
    expect(await page.locator('tr.page-action').filter({ visible: true }).count()).toBe(
      exampleshire.counts.actions,
    );
    expect(await page.locator('#find').isVisible()).toBe(false);
    expect(await page.locator('.page-sort').count()).toBe(0);
  });

  it('runs no script and loads nothing but its own', async () => {
    const html = (await render()).replace(
      '</main>',
      '<script>document.title = "evil"</script><img src="http://127.0.0.1:9/x.png" onerror="document.title = \'evil\'"></main>',
    );
    const { page, complaints } = await open(browser(), html);
    expect(await page.title()).toMatch(/^Response/);
    expect(complaints.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThan(1);
    expect(await page.getByRole('status').innerText()).toMatch(/^19 of 19/);
  });

  it('takes hostile text for text', async () => {
    const { page, complaints } = await open(browser(), await render(hostile, view, ONLINE));
    const text = await textOf(page);
    for (const each of Object.values(HOSTILE)) expect(text).toContain(packed(each));
    const links = (await page.evaluate(
      "[...document.querySelectorAll('a')].map(({ href }) => href).filter((href) => !href.startsWith(location.href))",
    )) as string[];
    expect(links).toEqual([
      'https://example.gov.uk/a%7Cb',
      'https://github.com/a/b/blob/0123/plans/hostile-2022.yaml#L1',
      'https://github.com/a/b/edit/main/plans/hostile-2022.yaml#L1',
    ]);
    expect(await page.locator('main script, main img, main iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows any text as it was written', async () => {
    const { page } = await open(browser(), '<!DOCTYPE html><body></body>');
    const read =
      'html => { const parsed = new DOMParser().parseFromString(html, "text/html"); return [parsed.querySelector("h1").textContent, parsed.querySelector(".page-title").textContent, parsed.querySelectorAll("main *").length]; }';
    const parsed = async (title: string) => {
      const of = plan('p', title, {
        recommendations: [recommendation('1', 'Text.', { actions: [action('1', title)] })],
      });
      return page.evaluate(`(${read})(${JSON.stringify(await render(of, viewOf([of])))})`) as Promise<
        [string, string, number]
      >;
    };
    const [, , elements] = await parsed('A title');
    await fc.assert(
      fc.asyncProperty(hostileText, async (title) => {
        // A heading and a paragraph lose nothing; the timeline and the contents do not quote it.
        expect(await parsed(title)).toEqual([shownText(title), shownText(title), elements]);
      }),
      { numRuns: 60 },
    );
  });

  it('leads to the line of each action and to a change of it, where the repository is known', async () => {
    const { page } = await open(browser(), await render(exampleshire, view, ONLINE));
    const link = page
      .locator('#action-2')
      .getByRole('link', { name: /^Line 1 of the plan file.*: 2\. Adopt the digital strategy$/ });
    expect(await link.getAttribute('href')).toBe(
      'https://github.com/a/b/blob/0123/plans/exampleshire-2022.yaml#L1',
    );
    const change = page.locator('#action-2').getByRole('link', { name: /^Suggest a change/ });
    expect(await change.getAttribute('href')).toBe(
      'https://github.com/a/b/edit/main/plans/exampleshire-2022.yaml#L1',
    );
    const alone = await open(browser(), await render());
    expect(await alone.page.getByText('Suggest a change').count()).toBe(0);
  });

  it('prints on paper without what only a screen can do', async () => {
    const { page } = await open(browser(), await render(secret, viewOf([secret], { internal: true })));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#find').isVisible()).toBe(false);
    expect(await page.locator('.page-every-sheet').innerText()).toMatch(/^Internal: this report includes/);
  });
});

describeInBrowser('on paper a web page', (browser) => {
  it('says on every sheet that it is internal, and all that it says on a screen', async () => {
    const html = await render(exampleshire, viewOf([exampleshire], { internal: true }));
    const { page } = await open(browser(), html);
    const { pageTexts, text } = await readPdf(
      await page.pdf({ format: 'A4', preferCSSPageSize: true, outline: true, tagged: true }),
    );
    expect(pageTexts.length).toBeGreaterThan(3);
    for (const sheet of pageTexts) expect(sheet).toContain(packed('Internal: this report includes actions'));
    for (const { title } of exampleshire.recommendations.flatMap(({ actions }) => actions))
      expect(text).toContain(packed(title));
  });
});

describe('the file of a web page', () => {
  it('is the same each time, and needs no other file', async () => {
    const html = await render();
    expect(await render()).toBe(html);
    expect(html).not.toMatch(
      /url\((?!#)|@font-face|@import|<link(?![^>]*rel="icon")|\ssrc=|GDS Transport|crown(?! copyright)/i,
    );
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB"/);
  });

  it('with internal actions says so at both ends, and is refused to the public', async () => {
    const html = await render(secret, viewOf([secret], { internal: true }));
    expect(
      html.match(/<strong class="govuk-warning-text__text">Internal: this report includes/g),
    ).toHaveLength(2);
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });

  it('has the name, the colour and the typeface of the council', async () => {
    const settings = {
      ...ALONE.settings,
      theme: { council: 'A & B Council', accent: '#652c95', typeface: 'Verdana, sans-serif' },
    };
    const html = await render(exampleshire, view, { ...ALONE, settings });
    expect(html).toContain('<p class="page-council">A &amp; B Council</p>');
    expect(html).toContain(':root{--page-accent:#652c95;--page-typeface:"Verdana",sans-serif}</style>');
    expect(html).toContain('<p class="govuk-body-l">Exampleshire Councils Partnership</p>');
  });

  it('names a licence only where the council does, and never for what is internal', async () => {
    const settings = { ...ALONE.settings, site: { licence: 'ogl-3' } } as const;
    expect(await render()).not.toContain('Open Government Licence');
    expect(await render(exampleshire, view, { ...ALONE, settings })).toContain(
      'Open Government Licence v3.0',
    );
    const internal = viewOf([secret], { internal: true });
    expect(await render(secret, internal, { ...ALONE, settings })).not.toContain('Open Government Licence');
  });

  it('leads to the same report in other formats', async () => {
    const downloads = [{ extension: 'pdf', address: 'exampleshire-2022.pdf', bytes: 102_400 }];
    expect(await render(exampleshire, view, { ...ALONE, downloads })).toContain(
      'href="exampleshire-2022.pdf" download>PDF (102 kB)</a>',
    );
  });

  it('is refused when a template is at fault, which is then named', async () => {
    const rendering = (files: Record<string, string>) =>
      OUTPUTS.html.render(reportOn(view, exampleshire), templatesWith(files));
    await expect(rendering({ 'report.html.hbs': 'x\n<a href="{{report.title}}">' })).rejects.toMatchObject({
      name: 'TemplateFailed',
      template: 'report.html.hbs',
    });
    await expect(rendering({ 'page.css': 'a{}</STYLE><script>' })).rejects.toThrow(/page\.css.*<\/style/);
    await expect(rendering({ 'page.js': 'a = "</script>"' })).rejects.toThrow(/page\.js.*<\/script/);
  });
});

import { describe, expect, it } from 'vitest';
import { reportsOf } from '../../src/report/kinds/index.ts';
import { siteFiles } from '../../src/report/site/site.ts';
import type { PageSettings } from '../../src/source/config-pages.ts';
import { USUAL_PAGES } from '../../src/source/config-pages.ts';
import type { PlanView, View } from '../../src/view/view.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { isTooWide, openAt, violations } from '../browser/page.ts';
import {
  action,
  COMPLETE,
  date,
  lateBy,
  leads,
  paragraphs,
  person,
  plan,
  recommendation,
  viewOf,
} from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { hostile, narrative, numberless } from './fixtures/others.ts';
import { secret } from './fixtures/secret.ts';
import { templates } from './fixtures/templates.ts';

const chief = person('ceo', 'Chief Executive');
const director = person('director', 'Director of Culture');

/** Another council with a lead of the same title, a theme that two plans have, and something of every kind of change. */
const eastham = plan('eastham-2021', 'Response to the auditor', {
  council: 'Eastham Council',
  recommendations: [
    recommendation('1', 'Meet more often.', {
      theme: 'Leadership',
      updates: [{ date: '30 June 2022', note: paragraphs('The panel is named.') }],
      actions: [
        action('1', 'Hold a meeting & <b>minute</b> it', {
          leads: leads([chief]),
          due: date('May 2022', 'By 31 May 2022', '2022-05-01', '2022-05-31'),
          lateness: lateBy(31, '2022-05-31', '31 days late: it was due by 31 May 2022'),
          updates: [
            { date: '2 June 2022', note: paragraphs('First talk.') },
            { date: '2 June 2022', note: paragraphs('Second talk.') },
            { date: 'June 2022', note: paragraphs('Sometime in June.') },
            { date: '2 July 2022', note: paragraphs('Not yet.') },
          ],
          dateChanges: [
            { date: '1 April 2022', from: 'March 2022', to: 'May 2022', reason: 'The hall was closed.' },
          ],
        }),
        action('2', 'Buy a clock', {
          leads: leads([chief, director]),
          status: COMPLETE,
          completed: { date: '10 June 2022', evidence: ['https://example.gov.uk/clock'] },
        }),
      ],
    }),
  ],
});

const WITH_ADDRESS: PageSettings = { ...USUAL_PAGES, site: { address: 'https://plans.example.gov.uk/' } };
const view = viewOf([exampleshire, eastham, numberless, narrative, hostile]);

function site(of: View = view, settings: PageSettings = WITH_ADDRESS): ReadonlyMap<string, string> {
  const published = reportsOf(of, 'plan').map((report) => ({
    report,
    files: [{ name: `${report.name}.md`, content: '# Report\n', extension: 'md' }],
  }));
  const files = siteFiles(of, published, templates, { settings, online: undefined });
  return new Map(files.map(({ name, content }) => [name, String(content)]));
}

const pageOf = (name: string, files = site()) => files.get(name) ?? expect.unreachable(name);
const hrefs = (html: string) =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const ids = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);

describe('a site', () => {
  it('has a page for the front, all actions, each plan, lead and theme, and the other formats beside them', () => {
    expect([...site().keys()]).toEqual([
      'index.html',
      'actions.html',
      'leads.html',
      ...[...site().keys()].filter((name) => name.startsWith('leads/')),
      'themes.html',
      ...[...site().keys()].filter((name) => name.startsWith('themes/')),
      'changes.html',
      'accessibility.html',
      ...view.plans.map(({ id }) => `plans/${id}.html`),
      ...view.plans.map(({ id }) => `files/${id}.md`),
      'changes.xml',
    ]);
    expect([...site().keys()]).toEqual(
      expect.arrayContaining([
        'leads/eastham-council-chief-executive.html',
        'leads/exampleshire-councils-partnership-chief-executive.html',
        'leads/eastham-council-director-of-culture.html',
        'themes/leadership.html',
      ]),
    );
  });

  it('has no link that leads nowhere', () => {
    const files = site();
    for (const [name, html] of files) {
      if (!name.endsWith('.html')) continue;
      for (const href of hrefs(html).filter((each) => !/^(?:https?|mailto|data):/.test(each))) {
        const to = new URL(href, `http://site/${name}`);
        const file = files.get(to.pathname.slice(1));
        expect([name, href, file !== undefined]).toEqual([name, href, true]);
        if (to.hash !== '')
          expect([name, href, ids(file ?? '')]).toEqual([
            name,
            href,
            expect.arrayContaining([to.hash.slice(1)]),
          ]);
      }
    }
  });

  it('leads from every page to every kind of page, and back', () => {
    for (const [name, html] of site()) {
      if (!name.endsWith('.html')) continue;
      const up = name.includes('/') ? '../' : '';
      for (const file of [
        'index.html',
        'actions.html',
        'leads.html',
        'themes.html',
        'changes.html',
        'accessibility.html',
      ])
        expect(hrefs(html)).toContain(up + file);
      expect(html).toContain(`<link rel="alternate" type="application/atom+xml" href="${up}changes.xml"`);
    }
    expect(pageOf('leads/eastham-council-chief-executive.html')).toMatch(
      /govuk-breadcrumbs[\s\S]*href="\.\.\/index\.html">Plans<[\s\S]*href="\.\.\/leads\.html">Leads</,
    );
    expect(pageOf('plans/eastham-2021.html')).toContain(
      'href="../files/eastham-2021.md" download>Text (Markdown) (9 bytes)</a>',
    );
  });

  it('has on its front page the figures of all plans, and the plans with the most late actions first', () => {
    const front = pageOf('index.html');
    expect(front).toContain(`<span class="page-count">${view.totals.late}</span> late`);
    const links = hrefs(front).filter((href) => /^plans\/[^#]*$/.test(href));
    const late = (id: string) => view.plans.find((each) => `plans/${each.id}.html` === id)?.counts.late ?? -1;
    expect(links).toHaveLength(view.plans.length);
    expect(links.map(late)).toEqual(links.map(late).toSorted((a, b) => b - a));
    const overdue = hrefs(front).filter((href) => href.includes('#action'));
    expect(overdue).toHaveLength(view.totals.late);
  });

  it('lists every action once, with a link to where it is told in full', () => {
    const listed = hrefs(pageOf('actions.html')).filter((href) => href.includes('#action'));
    expect(new Set(listed).size).toBe(view.totals.actions);
    expect(listed).toHaveLength(view.totals.actions);
  });

  it('tells leads of different councils apart, and joins plans under one theme', () => {
    const chiefs = pageOf('leads/eastham-council-chief-executive.html');
    expect(hrefs(chiefs).filter((href) => href.includes('#action'))).toEqual([
      '../plans/eastham-2021.html#action-1',
      '../plans/eastham-2021.html#action-2',
    ]);
    expect(chiefs).toContain('<title>Chief Executive – Improvement plans</title>');
    const theme = hrefs(pageOf('themes/leadership.html')).filter((href) => href.includes('#action'));
    expect(theme).toEqual([
      '../plans/exampleshire-2022.html#action-1',
      '../plans/eastham-2021.html#action-1',
      '../plans/eastham-2021.html#action-2',
    ]);
  });

  it('has no list of themes where no plan names any', () => {
    const files = site(viewOf([numberless]));
    expect([...files.keys()].filter((name) => name.startsWith('themes'))).toEqual([]);
    expect(hrefs(pageOf('index.html', files))).not.toContain('themes.html');
  });

  it('is the same each time', () => {
    expect(site()).toEqual(site());
  });

  it('says on every page that it is internal, has no feed then, and is refused to the public', () => {
    const files = site(viewOf([secret], { internal: true }));
    for (const [name, html] of files)
      if (name.endsWith('.html')) expect(html.match(/govuk-warning-text__text">Internal: /g)).toHaveLength(2);
    expect(files.has('changes.xml')).toBe(false);
    expect(() =>
      siteFiles(viewOf([secret]), [], templates, { settings: USUAL_PAGES, online: undefined }),
    ).toThrow(/internal action/);
  });
});

describe('the feed of changes', () => {
  const entries = (files = site()) => pageOf('changes.xml', files).split('<entry>').slice(1);

  it('tells what is recorded with an exact day, up to the day of the report, the newest first', () => {
    const only = site(viewOf([eastham]));
    const told = entries(only).map((entry) => [
      /<updated>(.{10})/.exec(entry)?.[1],
      /<title>(.*)<\/title>/.exec(entry)?.[1],
      /<content[^>]*>(.*)<\/content>/.exec(entry)?.[1],
    ]);
    const about = 'Eastham Council, Response to the auditor.';
    expect(told).toEqual([
      ['2022-06-30', 'Progress: Recommendation 1', `${about} The panel is named.`],
      ['2022-06-10', 'Completed: 2. Buy a clock', `${about} Evidence: https://example.gov.uk/clock`],
      [
        '2022-06-02',
        'Progress: 1. Hold a meeting &amp; &lt;b&gt;minute&lt;/b&gt; it',
        `${about} First talk.`,
      ],
      [
        '2022-06-02',
        'Progress: 1. Hold a meeting &amp; &lt;b&gt;minute&lt;/b&gt; it',
        `${about} Second talk.`,
      ],
      [
        '2022-04-01',
        'Date changed: 1. Hold a meeting &amp; &lt;b&gt;minute&lt;/b&gt; it',
        `${about} From March 2022 to May 2022. The hall was closed.`,
      ],
    ]);
    expect(pageOf('changes.xml', only)).toContain(
      '<updated>2022-06-30T00:00:00Z</updated>\n  <author><name>Eastham Council</name>',
    );
  });

  it('has an id for each entry, which stays when more is recorded and the day goes on', () => {
    const idsOf = (files: ReadonlyMap<string, string>) =>
      entries(files).map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1]);
    const before = idsOf(site());
    expect(new Set(before).size).toBe(before.length);
    expect(before).toContain(
      'https://plans.example.gov.uk/plans/eastham-2021.html#action-1/progress/2022-06-02/2',
    );
    const later = idsOf(site({ ...view, asOf: '2022-08-01' as View['asOf'] }));
    expect(later).toEqual(expect.arrayContaining(before));
    expect(later).toHaveLength(before.length + 1);
  });

  it('is left out where the address of the site is not known', () => {
    const files = site(view, USUAL_PAGES);
    expect(files.has('changes.xml')).toBe(false);
    expect(pageOf('changes.html', files)).toContain('The hall was closed.');
    expect(pageOf('index.html', files)).not.toContain('atom+xml');
  });
});

describe('the accessibility statement', () => {
  const statement = (site_: PageSettings['site']) =>
    pageOf('accessibility.html', site(view, { ...USUAL_PAGES, site: site_ }));

  it('says what is not known', () => {
    const html = statement({});
    expect(html).toContain('No contact has been named for these pages yet.');
    expect(html).toContain('The day on which it was prepared has not been recorded.');
    expect(html).toContain(
      'of Exampleshire Councils Partnership, Eastham Council, Exampleshire Council and ',
    );
  });

  it.each([
    ['access@example.gov.uk', 'href="mailto:access@example.gov.uk"'],
    ['https://example.gov.uk/help', 'href="https://example.gov.uk/help"'],
    ['The web team, Town Hall', '<p>The web team, Town Hall</p>'],
    ['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
  ])('names the contact %s', (contact, shown) => {
    expect(statement({ contact, prepared: '1 May 2022' })).toContain(shown);
    expect(statement({ contact, prepared: '1 May 2022' })).toContain('It was prepared on 1 May 2022.');
  });
});

describeInBrowser('the pages of a site', (browser) => {
  const files = site();
  const someOfEach = [
    'index.html',
    'actions.html',
    'leads.html',
    'themes.html',
    'changes.html',
    'accessibility.html',
    'leads/eastham-council-chief-executive.html',
    'themes/leadership.html',
    'plans/hostile-2022.html',
  ];

  it.each(someOfEach)('%s is well made, wide and narrow', async (name) => {
    for (const width of [1280, 320]) {
      const { page, complaints } = await openAt(browser(), files, name, { viewport: { width, height: 800 } });
      expect([width, await violations(page)]).toEqual([width, []]);
      expect([width, await isTooWide(page)]).toEqual([width, false]);
      expect(complaints).toEqual([]);
      expect(await page.locator('main script, main img, main iframe, main b').count()).toBe(0);
    }
  });

  it('lead a reader who searches all plans to the action on the page of its plan', async () => {
    const { page } = await openAt(browser(), files, 'actions.html');
    await page.getByLabel('Words').fill('clock');
    expect(await page.getByRole('status').innerText()).toBe(`1 of ${view.totals.actions} actions shown`);
    await page.getByRole('link', { name: '2. Buy a clock' }).click();
    await page.waitForURL('**/plans/eastham-2021.html#action-2');
    expect(await page.locator('#action-2').innerText()).toContain('Buy a clock');
  });

  it('have a feed that is read as XML', async () => {
    const { page } = await openAt(browser(), files, 'index.html');
    const read = `const feed = new DOMParser().parseFromString(${JSON.stringify(pageOf('changes.xml'))}, 'application/xml'); [feed.querySelector('parsererror') === null, feed.querySelectorAll('entry').length]`;
    expect(await page.evaluate(`(() => { ${read.replace('; [', '; return [')} })()`)).toEqual([
      true,
      pageOf('changes.xml').split('<entry>').length - 1,
    ]);
  });
});

/** Kept last: the fixtures above have to hold something of everything that a site tells. */
it('is tested with plans that have something for every page', () => {
  const has = (test: (each: PlanView) => boolean) => view.plans.some(test);
  expect([
    has(({ otherActions }) => otherActions.length > 0),
    has(({ counts }) => counts.actions === 0),
    has(({ numbering }) => numbering.actions === 'ours'),
  ]).toEqual([true, true, true]);
});

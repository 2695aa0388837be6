import type { View } from '../../view/view.ts';
import { SITE_WORDS } from '../../words/site.ts';
import { list } from '../../words/text.ts';
import { ALONE, type Around, type Download, type InSite, type Step } from '../html/around.ts';
import { renderHtml } from '../html.ts';
import type { TemplateSource } from '../output.ts';
import { refuseInternal } from '../public.ts';
import type { Report } from '../report.ts';
import type { OutputFile } from '../write.ts';
import { ACCESSIBILITY, accessibilityPage } from './accessibility.ts';
import { changesOf } from './changes.ts';
import { atomFeed } from './feed.ts';
import { FRONT, frontPage } from './front.ts';
import { listedActions, planPage } from './listed.ts';
import { ACTIONS, actionsPage, CHANGES, changesPage, LEADS, subjectPages, THEMES } from './lists.ts';
import { relativeTo, type SitePage } from './page.ts';
import { leadsOf, themesOf } from './subjects.ts';

const FEED = 'changes.xml';

/** A report on one plan, with what was made of it in other formats. */
export interface Published {
  readonly report: Report;
  readonly files: readonly (OutputFile & { readonly extension: string })[];
}

/**
 * A site over all plans: a front page, a page for each plan, lead and theme, all actions to be searched, what
 * has changed, an accessibility statement, and the other formats beside them. Names are relative to the top of
 * the site. The same plans give the same bytes.
 *
 * @throws TemplateFailed when a template is at fault
 */
export function siteFiles(
  view: View,
  published: readonly Published[],
  templates: TemplateSource,
  around: Pick<Around, 'settings' | 'online'>,
): readonly OutputFile[] {
  refuseInternal(view);
  const { settings } = around;
  const councils = [...new Set(view.plans.map((plan) => plan.council))];
  const publisher = settings.theme.council ?? list(councils);
  // Too many names for the top of a page.
  const council = settings.theme.council ?? (councils.length === 1 ? publisher : SITE_WORDS.title);
  const all = listedActions(view);
  const changes = changesOf(view);
  // The feed goes out to readers nobody knows, so nothing internal is ever in it.
  const address = view.internal ? undefined : settings.site.address;
  const pages: readonly SitePage[] = [
    frontPage(view, council, all),
    actionsPage(view, council, all),
    ...subjectPages(view, council, LEADS, leadsOf(all)),
    ...subjectPages(view, council, THEMES, themesOf(all)),
    changesPage(view, council, changes),
    accessibilityPage(view, { council, publisher }, settings.site),
    ...published.map(({ report }) => planPageOf(report)),
  ];
  const titles = new Map(pages.map(({ file, document }) => [file, document.title]));
  titles.set(FRONT, SITE_WORDS.plans);
  const downloads = new Map(
    published.map(({ report, files }) => [planPage({ id: report.name }), files.map(downloadOf)]),
  );
  const theme = { ...settings.theme, council };
  const rendered = pages.map((page) => ({
    name: page.file,
    content: renderHtml({ name: page.file, view, document: page.document }, templates, {
      ...ALONE,
      settings: { ...settings, theme },
      online: around.online,
      downloads: downloads.get(page.file) ?? [],
      site: inSite(page, titles, address !== undefined),
    }),
  }));
  return [
    ...rendered,
    ...published.flatMap(({ files }) =>
      files.map(({ name, content }) => ({ name: `files/${name}`, content })),
    ),
    ...(address === undefined
      ? []
      : [{ name: FEED, content: atomFeed(changes, { address, publisher, asOf: view.asOf }) }]),
  ];
}

function planPageOf({ name, document }: Report): SitePage {
  return { file: planPage({ id: name }), document, above: [FRONT], addresses: new Map() };
}

function downloadOf({ name, content, extension }: Published['files'][number]): Download {
  return { extension, address: `../files/${name}`, bytes: Buffer.byteLength(content) };
}

function inSite(page: SitePage, titles: ReadonlyMap<string, string>, hasFeed: boolean): InSite {
  const step = (file: string): Step => ({
    text: titles.get(file) ?? file,
    address: relativeTo(page.file, file),
    current: file === page.file,
  });
  return {
    navigation: [FRONT, ACTIONS, LEADS.file, THEMES.file, CHANGES]
      .filter((file) => titles.has(file))
      .map(step),
    trail: page.above.map(step),
    feed: hasFeed ? relativeTo(page.file, FEED) : null,
    accessibility: relativeTo(page.file, ACCESSIBILITY),
    addressOf: (row) => {
      const address = page.addresses.get(row);
      return address === undefined ? null : relativeTo(page.file, address);
    },
  };
}

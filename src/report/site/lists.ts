import type { View } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SITE_WORDS } from '../../words/site.ts';
import { chapter, columnsOf } from '../document/chapter.ts';
import type { Chapter } from '../document/document.ts';
import { paragraph } from '../document/note.ts';
import type { Change } from './changes.ts';
import { FRONT } from './front.ts';
import { type Listed, listing } from './listed.ts';
import { figuresOf, linkFrom, type SitePage, siteDocument } from './page.ts';
import type { Subject } from './subjects.ts';

export const ACTIONS = 'actions.html';
export const CHANGES = 'changes.html';

/** Every action of every plan in one table, to be searched, filtered and sorted. */
export function actionsPage(view: View, council: string, all: readonly Listed[]): SitePage {
  const { section, addresses } = listing(all, SITE_WORDS.lateFirst);
  const document = siteDocument(view, council, {
    title: SITE_WORDS.allActions,
    summary: SITE_WORDS.summary(view.plans.length, view.totals.actions),
    introduction: [paragraph(SITE_WORDS.actionsNote)],
    chapters: [chapter('actions', SITE_WORDS.actions, { kind: 'actions', sections: [section] })],
  });
  return { file: ACTIONS, document, above: [FRONT], addresses };
}

/** What a page of a lead or of a theme is called, and where it lies. */
export interface Family {
  readonly file: string;
  readonly folder: string;
  readonly title: string;
  readonly introduction: string;
  readonly column: string;
}

export const LEADS: Family = {
  file: 'leads.html',
  folder: 'leads',
  title: SITE_WORDS.leads,
  introduction: SITE_WORDS.leadsIntroduction,
  column: SITE_WORDS.lead,
};
export const THEMES: Family = {
  file: 'themes.html',
  folder: 'themes',
  title: SITE_WORDS.themes,
  introduction: SITE_WORDS.themesIntroduction,
  column: SITE_WORDS.theme,
};

/** The list of the leads or of the themes, and a page for each. No pages where there are none. */
export function subjectPages(
  view: View,
  council: string,
  family: Family,
  subjects: readonly Subject[],
): readonly SitePage[] {
  if (subjects.length === 0) return [];
  const fileOf = ({ slug }: Subject) => `${family.folder}/${slug}.html`;
  const rows = subjects.map((subject) => [
    [linkFrom(family.file, fileOf(subject), subject.name)],
    ...(subject.council === null ? [] : [[paragraph(subject.council)]]),
    ...[subject.counts.actions, subject.counts.late, subject.counts.dueSoon].map((count) => [
      paragraph(String(count)),
    ]),
  ]);
  const columns = columnsOf(
    [family.column, 6],
    ...(subjects[0]?.council === null ? [] : [[SITE_WORDS.council, 4] as const]),
    [REPORT_WORDS.columns.actions, 2],
    [REPORT_WORDS.headings.late, 2],
    [REPORT_WORDS.headings.dueSoon, 2],
  );
  const list = siteDocument(view, council, {
    title: family.title,
    summary: SITE_WORDS.summary(view.plans.length, view.totals.actions),
    introduction: [paragraph(family.introduction)],
    chapters: [chapter('list', family.title, { kind: 'table', table: { note: null, columns, rows } })],
  });
  return [
    { file: family.file, document: list, above: [FRONT], addresses: new Map() },
    ...subjects.map((subject) => subjectPage(view, subject, fileOf(subject), family)),
  ];
}

function subjectPage(view: View, subject: Subject, file: string, family: Family): SitePage {
  const { name, listed, counts } = subject;
  const { section, addresses } = listing(listed, SITE_WORDS.lateFirst);
  const chapters: readonly Chapter[] = [
    ...figuresOf(counts),
    chapter('actions', SITE_WORDS.actions, { kind: 'actions', sections: [section] }),
  ];
  const document = siteDocument(view, subject.council ?? '', {
    title: name,
    summary: REPORT_WORDS.summary(counts.recommendations, counts.actions),
    chapters,
  });
  return { file, document, above: [FRONT, family.file], addresses };
}

/** What the plans record with a day, for people; the feed tells it to programs. */
export function changesPage(view: View, council: string, changes: readonly Change[]): SitePage {
  const columns = columnsOf([SITE_WORDS.day, 2], [SITE_WORDS.what, 6], [SITE_WORDS.told, 8]);
  const rows = changes.map(({ words, event, title, address, plan, text }) => [
    [paragraph(words)],
    [linkFrom(CHANGES, address, `${SITE_WORDS.events[event]}: ${title}`), paragraph(plan)],
    [paragraph(text)],
  ]);
  const contents: Chapter =
    changes.length > 0
      ? chapter('changes', SITE_WORDS.changes, { kind: 'table', table: { note: null, columns, rows } })
      : chapter('changes', SITE_WORDS.changes, { kind: 'text', blocks: [paragraph(SITE_WORDS.noChanges)] });
  const document = siteDocument(view, council, {
    title: SITE_WORDS.changes,
    summary: SITE_WORDS.summary(view.plans.length, view.totals.actions),
    introduction: [paragraph(SITE_WORDS.changesIntroduction)],
    chapters: [contents],
  });
  return { file: CHANGES, document, above: [FRONT], addresses: new Map() };
}

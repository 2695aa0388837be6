import { markup } from '../../markup/template.ts';
import type { PlanView } from '../../view/view.ts';
import { pathInAddress } from '../../words/links.ts';
import { PAGE_WORDS } from '../../words/page.ts';
import { draw } from '../chart/draw.ts';
import type { Chapter, Row } from '../document/document.ts';
import type { Around } from './around.ts';
import { finderOf, groupsOf } from './finder.ts';

/** A picture with more lines than this would be taller than anybody scrolls. */
const ROWS_PER_CHART = 60;

/** The chapters of a report with what a page adds: pictures drawn, ways to find actions, links to the file. */
export function pageChapters(
  chapters: readonly Chapter[],
  plans: readonly PlanView[],
  around: Around,
): readonly object[] {
  const sections = chapters.flatMap((chapter) => (chapter.kind === 'actions' ? chapter.sections : []));
  const { finder, found } = finderOf(sections.flatMap(groupsOf));
  const first = chapters.find((chapter) => chapter.kind === 'actions');
  const files = new Map(plans.map(({ id, file }) => [id, file]));
  return chapters.map((chapter) => {
    if (chapter.kind === 'pictures') return { ...chapter, pictures: drawn(chapter, around) };
    if (chapter.kind !== 'actions') return chapter;
    return {
      ...chapter,
      finder: chapter === first ? finder : null,
      sections: chapter.sections.map((section) => ({
        ...section,
        caption: PAGE_WORDS.actionsOf(section.heading),
        actions: groupsOf(section).map((group) => ({
          ...found(group),
          rows: group.rows.map((row) => ({
            ...row,
            ...linksOf(row, files.get(row.facts.plan), around),
            section,
            isLate: row.late !== null,
            colour: COLOURS[row.facts.status],
          })),
        })),
      })),
    };
  });
}

/** Beside the word, never in its place. The names are those of the tags of the design system. */
const COLOURS: Readonly<Record<Row['facts']['status'], string>> = {
  complete: 'green',
  verified: 'green',
  'business-as-usual': 'green',
  'in-progress': 'blue',
  'not-started': 'grey',
  deferred: 'grey',
  cancelled: 'grey',
  superseded: 'grey',
  'not-given': 'grey',
};

function drawn(chapter: Extract<Chapter, { kind: 'pictures' }>, { settings }: Around): readonly object[] {
  let number = 0;
  return chapter.pictures.flatMap((picture) =>
    draw(picture, {
      font: settings.theme.typeface,
      idPrefix: `${chapter.anchor}-${++number}`,
      rowsPerChart: ROWS_PER_CHART,
    }).map(({ svg, title }) => ({ title, svg: markup(svg) })),
  );
}

/** Where the action is told in full, where it stands in the file, and how one asks for a change. */
function linksOf(row: Row, file: string | undefined, { online, site }: Around) {
  const { line } = row.facts;
  const address = site?.addressOf(row) ?? null;
  const own = { address, name: nameOf(row), line: null, change: null };
  // A file that is not below the working folder is not in the repository either.
  if (online === undefined || line === null || file === undefined || file.startsWith('..')) return own;
  const path = pathInAddress(file);
  return {
    ...own,
    line: { address: `${online.files}${path}#L${line}`, text: PAGE_WORDS.line(line) },
    change: `${online.changes}${path}#L${line}`,
  };
}

const nameOf = ({ number, title }: Row): string => (number === null ? title : `${number}. ${title}`);

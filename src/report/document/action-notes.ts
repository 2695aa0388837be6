import { textBlocks } from '../../view/text-blocks.ts';
import type { ActionView, RecommendationView } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Entry, Note } from './document.ts';
import { linkTo } from './link.ts';
import type { Names } from './names.ts';
import { entry, line, note, noteOf, notes, paragraph } from './note.ts';
import { updateEntries } from './updates.ts';

const { labels } = REPORT_WORDS;

/** Whatever the plan says of an action beyond who, when and how far. `home` is what it stands under. */
export function actionNotes(
  action: ActionView,
  home: RecommendationView | undefined,
  names: Names,
): readonly Note[] {
  const { completed, verified } = action;
  return [
    ...notes(
      line(labels.programme, action.programme === home?.programme ? undefined : action.programme),
      noteOf(
        labels.alsoAnswers,
        action.alsoAnswers.map((ref) => entry(null, [names.recommendationReference(ref)])),
      ),
      noteOf(
        labels.dependsOn,
        action.dependsOn.map((id) => entry(null, [names.actionReference(id)])),
      ),
      noteOf(labels.measures, action.measures.map(measureEntry)),
      noteOf(labels.progress, updateEntries(action.updates)),
      line(labels.met, ...action.met),
      line(labels.completed, completed?.date),
      note(labels.evidence, completed?.evidence.map(linkTo) ?? []),
      line(labels.verified, verified?.date, verified?.by),
      noteOf(labels.decision, decisionEntries(action)),
    ),
    ...notes(...action.extra.map(({ column, text }) => note(column, textBlocks(text)))),
  ];
}

function measureEntry({ measure, baseline, target, actual }: ActionView['measures'][number]): Entry {
  const { measure: words } = REPORT_WORDS;
  const values = [
    baseline === undefined ? '' : words.baseline(baseline),
    target === undefined ? '' : words.target(target),
    actual === undefined ? '' : words.actual(actual),
  ].filter((value) => value !== '');
  return values.length > 0
    ? entry(measure, [paragraph(values.join(', '))])
    : entry(null, [paragraph(measure)]);
}

/** Why an action was put off, given up or replaced, and who decided it. */
function decisionEntries({ stopped }: ActionView): readonly Entry[] {
  if (!stopped) return [];
  const when = [stopped.date, stopped.body].filter((piece) => piece !== undefined).join(', ');
  const carried =
    stopped.carriedTo === undefined ? [] : [paragraph(REPORT_WORDS.carriedTo(stopped.carriedTo))];
  return [entry(when === '' ? null : when, [...textBlocks(stopped.reason), ...carried])];
}

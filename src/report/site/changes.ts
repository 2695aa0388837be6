import type { PlainDate } from '../../plan/date.ts';
import { readDeadline } from '../../plan/deadline/index.ts';
import type { TextBlock, View } from '../../view/view.ts';
import { SITE_WORDS } from '../../words/site.ts';
import { namesOf, recommendationAnchor } from '../document/names.ts';
import { actionAddress, type Listed, listedActions, planPage, titleOf } from './listed.ts';

type Event = keyof typeof SITE_WORDS.events;

/** Something that a plan records with an exact day. */
export interface Change {
  readonly day: PlainDate;
  /** The day in the words of the plan. */
  readonly words: string;
  readonly event: Event;
  readonly plan: string;
  readonly council: string;
  /** The action or the recommendation. */
  readonly title: string;
  /** Where it is told, from the top of the site. */
  readonly address: string;
  readonly text: string;
  /** The same as long as the plan goes on to say it: address, event, day, and which of several that day. */
  readonly id: string;
}

type Told = Omit<Change, 'id' | 'day'>;

/** What the plans record up to the day of the report, the newest first. What has no exact day is left out. */
export function changesOf(view: View): readonly Change[] {
  const seen = new Map<string, number>();
  const changes = [...listedActions(view).flatMap(ofAction), ...ofRecommendations(view)].flatMap((told) => {
    const day = exactDay(told.words);
    if (day === undefined || day > view.asOf) return [];
    const id = `${told.address}/${told.event}/${day}`;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return [{ ...told, day, id: `${id}/${number}` }];
  });
  return changes.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
}

/** Words of a date that name one day: "7 February 2014", and not "February 2014". */
function exactDay(words: string): PlainDate | undefined {
  const { kind, first, last } = readDeadline(words, {});
  return kind === 'date' && first === last ? first : undefined;
}

function ofAction(listed: Listed): readonly Told[] {
  const { plan, action } = listed;
  const own = {
    plan: plan.title,
    council: plan.council,
    title: titleOf(listed),
    address: actionAddress(listed),
  };
  const { completed } = action;
  return [
    ...action.updates.map(({ date, note }) => ({
      ...own,
      event: 'progress' as const,
      words: date,
      text: plain(note),
    })),
    ...action.dateChanges.map(({ date, from, to, reason }) => ({
      ...own,
      event: 'moved' as const,
      words: date,
      text: [SITE_WORDS.from(from, to), reason ?? ''].join(' ').trim(),
    })),
    ...(completed?.date === undefined
      ? []
      : [
          {
            ...own,
            event: 'completed' as const,
            words: completed.date,
            text:
              completed.evidence.length > 0
                ? `${SITE_WORDS.evidence}: ${completed.evidence.join('; ')}`
                : SITE_WORDS.events.completed,
          },
        ]),
  ];
}

function ofRecommendations({ plans }: View): readonly Told[] {
  return plans.flatMap((plan) => {
    const names = namesOf(plan);
    return plan.recommendations.flatMap(({ ref, updates }) =>
      updates.map(({ date, note }) => ({
        plan: plan.title,
        council: plan.council,
        title: names.recommendation(ref),
        address: `${planPage(plan)}#${recommendationAnchor(ref)}`,
        event: 'progress' as const,
        words: date,
        text: plain(note),
      })),
    );
  });
}

const plain = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => (block.kind === 'list' ? block.items.join('; ') : block.text)).join(' ');

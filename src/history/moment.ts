import { londonDate, type PlainDate } from '../plan/date.ts';
import { showDate } from '../words/months.ts';
import type { Repository } from './git.ts';
import type { LoggedCommit } from './log.ts';
import { NoMoment, SHALLOW } from './no-moment.ts';

/** A point in the history of a repository. */
export interface Moment {
  /** The full id of the commit. */
  readonly commit: string;
  /** As people say it: `v1.2`, "31 March 2024", `3f2a91c0`. */
  readonly name: string;
}

/**
 * The commit that a reference or a day leads to. A day means how the plans stood when it ended, in the United
 * Kingdom, on the way to the present commit; `day` is what the words mean as one, if they do.
 *
 * @param present the full id of the commit to which the way leads, where it is not the one that is checked out
 * @throws NoMoment where there is none, or only the last commits are here
 */
export async function momentAt(
  repository: Repository,
  words: string,
  day: PlainDate | undefined,
  present?: string,
): Promise<Moment> {
  const named = await repository.resolve(words);
  if (named !== undefined) return { commit: named, name: shortened(words) };
  if (repository.shallow) throw new NoMoment(SHALLOW, { shallow: true });
  if (day === undefined && (await repository.resolve('HEAD')) !== undefined) {
    throw new NoMoment(`Git knows no commit, branch or tag \`${words}\`, and it is not a day.`, {
      shallow: false,
    });
  }
  const head = present ?? (await repository.resolve('HEAD'));
  const commits = head === undefined ? [] : await repository.log(head, 'mainline');
  const found = day && commits.find((commit) => dayOf(commit) <= day);
  if (day && found) return { commit: found.id, name: showDate(day) };
  const first = commits.at(-1);
  throw new NoMoment(
    day && first
      ? `The history of these plans begins on ${showDate(dayOf(first))}, after ${showDate(day)}.`
      : 'No commit holds a plan yet.',
    { shallow: false },
  );
}

/** The whole id of a commit is no name for people; workflows know no other. */
const shortened = (name: string) => (/^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 8) : name);

/** The day on which a commit came to be, in the United Kingdom. */
export function dayOf({ seconds }: Pick<LoggedCommit, 'seconds'>): PlainDate {
  return londonDate(new Date(seconds * 1000));
}

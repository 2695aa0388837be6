import { count } from './text.ts';

/** What is said on a pull request, for the person who wrote it and for those who decide about it. */
export const PULL_WORDS = {
  heading: 'What this pull request changes in the plans',
  figures: (changes: number, plans: number) => `${count(changes, 'change')} in ${count(plans, 'plan')}.`,
  moreChanges: (changes: number) =>
    `${changes === 1 ? '1 more change does' : `${count(changes, 'more change')} do`} not fit here. \`civicplan diff\` shows them all.`,
  findings: 'What the check finds',
  noFindings: 'Nothing to put right in these plans.',
  kept: 'This comment is brought up to date with every push. What people write below it stays. Once they change a word of it, it is theirs.',
  allClear: '**All clear.** This pull request changes nothing in the plans any more.',
  second: 'This was written twice. The other comment follows the pull request.',
  cut: 'The rest does not fit here. It is in the summary of the run.',

  would: { create: 'Would comment on', update: 'Would change the comment on' },
  did: { create: 'Commented on', update: 'Changed the comment on' },
  nothingToSay: (pull: number) => `Nothing to say on pull request ${pull}: it changes no plan.`,
  nothingToDo: (pull: number) => `Nothing to do: the comment on pull request ${pull} says it already.`,
  pull: (pull: number) => `pull request ${pull}`,
  notWritten: 'Nothing written: add --apply to do it.',
  left: {
    edited: 'Left alone: a person changed our comment, which stays as they wrote it.',
    locked: 'Left alone: a person has locked the conversation.',
    closed: 'Left alone: the pull request is closed.',
  },
  changedMeanwhile: 'Somebody changed the comment a moment ago, so nothing was written. Run it again.',
  noPull: (pull: number, repository: string) => `There is no pull request ${pull} in ${repository}.`,
} as const;

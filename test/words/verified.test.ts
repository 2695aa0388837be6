import { expect, it } from 'vitest';
import { CHANGE_WORDS } from '../../src/words/changes.ts';

const { verified } = CHANGE_WORDS.history;

it.each([
  [
    { read: 1049, same: 1049, wrong: 0, damaged: 0, left: 0 },
    'Read anew: 1,049 distinct versions. In the cache: 1,049, all right.',
  ],
  [{ read: 1, same: 0, wrong: 0, damaged: 0, left: 0 }, 'Read anew: 1 distinct version. In the cache: none.'],
  [
    { read: 9, same: 6, wrong: 2, damaged: 0, left: 0 },
    'Read anew: 9 distinct versions. In the cache: 8, 2 wrong, now put right.',
  ],
  [
    { read: 9, same: 8, wrong: 0, damaged: 1, left: 0 },
    'Read anew: 9 distinct versions. In the cache: 9, 1 damaged and never used, now put right.',
  ],
  [
    { read: 9, same: 6, wrong: 1, damaged: 2, left: 0 },
    'Read anew: 9 distinct versions. In the cache: 9, 2 damaged and never used, 1 wrong, now put right.',
  ],
  [
    { read: 9, same: 6, wrong: 2, damaged: 0, left: 2 },
    'Read anew: 9 distinct versions. In the cache: 8, 2 wrong, which cannot be written: delete `.git/civicplan`.',
  ],
])('a look at the cache that came to %j says so in a line', (looked, line) => {
  expect(verified(looked)).toBe(line);
});

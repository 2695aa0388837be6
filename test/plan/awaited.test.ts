import { describe, expect, it } from 'vitest';
import { awaitedIn, provesNothing } from '../../src/plan/awaited.ts';

describe('a note that says that something has not happened yet', () => {
  it.each([
    ['Awaiting approval by the Council', 'Awaiting'],
    ['The Leader awaits the figures', 'awaits'],
    ['Report written, pending final sign-off', 'pending final sign-off'],
    ['The lease is pending', 'is pending'],
    ['Subject to full Council approval', 'Subject to full Council approval'],
    ['Date to be\nconfirmed', 'to be confirmed'],
    ['Minute number tbc', 'tbc'],
    ['The website is not yet in Welsh', 'not yet'],
    ['The signatures are outstanding', 'are outstanding'],
    ['Work complete. Evidence to follow.', 'Evidence to follow'],
    ['Two rooms are still to be painted', 'still to be'],
    // What is denied first may be said later.
    ['Money is no longer awaited, and the lease is pending', 'is pending'],
  ])('%s', (note, words) => {
    expect(awaitedIn(note, 'update')).toBe(words);
    expect(awaitedIn(note, 'evidence')).toBe(words);
  });

  it.each([
    ['The minutes will be published in May', 'will be'],
    ['Minutes to follow', 'to follow'],
    ['Contract, to be signed off in May', 'to be signed off'],
    ['The letter is expected in May', 'is expected'],
    ['Screenshot to be added', 'to be added'],
    ['Two councillors outstanding', 'outstanding'],
  ])('as evidence, though not as news: %s', (note, words) => {
    expect(awaitedIn(note, 'evidence')).toBe(words);
    expect(awaitedIn(note, 'update')).toBeUndefined();
  });

  it.each([
    'Minute 24/18 of the Cabinet',
    'The long-awaited library has opened',
    'Nothing is pending any more',
    'Approval is no longer awaited',
    'Pending applications fell from 214 to 12',
    'Savings were higher than expected',
    'Outstanding service award 2024',
    'Ofsted: outstanding leadership, report of May 2024',
    'https://example.gov.uk/awaiting-approval/tbc',
    '',
  ])('not: %s', (note) => {
    expect(awaitedIn(note, 'evidence')).toBeUndefined();
  });
});

describe('what stands in the place of evidence', () => {
  it.each(['None', 'N/A', 'n/a', 'Nil', 'Not applicable', '-', '–', 'xxx', '...', '?', 'TODO', ' '])(
    'proves nothing: %s',
    (text) => {
      expect(provesNothing(text)).toBe(true);
    },
  );

  it.each([
    'Minute 24/18',
    'No complaints since May, see the register',
    'https://example.gov.uk',
    'Nil return of May 2024',
  ])('may prove something: %s', (text) => {
    expect(provesNothing(text)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, sentencesOf } from '../../src/words/sentences.ts';

describe('the sentences of a text', () => {
  it.each<[what: string, text: string, sentences: string[]]>([
    [
      'end with a sign before a capital',
      'One. Two! Three? “Four.” Five…',
      ['One.', 'Two!', 'Three?', '“Four.”', 'Five…'],
    ],
    ['run over line ends', 'One\ntwo. Three', ['One\ntwo.', 'Three']],
    ['end with a paragraph', 'One\n\ntwo', ['One', 'two']],
    [
      'are the entries of a list',
      'For:\n\n- one\n- two\n* three\n2. four\n',
      ['For:', '- one', '- two', '* three', '2. four'],
    ],
    [
      'go on after a shortened word',
      'Cllr. Jones, e.g. Housing, asks Dr. Lee. No.',
      ['Cllr. Jones, e.g. Housing, asks Dr. Lee.', 'No.'],
    ],
    [
      'go on after a number that is announced',
      'See no. 5, para. 3 and p. 7. Yes.',
      ['See no. 5, para. 3 and p. 7.', 'Yes.'],
    ],
    ['end with a no that is none', 'We said no. Others said yes.', ['We said no.', 'Others said yes.']],
    [
      'go on after initials',
      'A. B. Jones of the U.K. Board asks. So do we.',
      ['A. B. Jones of the U.K. Board asks.', 'So do we.'],
    ],
    [
      'go on after a figure with a point',
      'It costs 1.5 times as much. 2 said so.',
      ['It costs 1.5 times as much.', '2 said so.'],
    ],
    ['are none where there is nothing', ' \n\n ', []],
  ])('%s', (_what, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('lose no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('One', 'two.', 'No.', '5', '\n\n', '\n- ', '(e.g.', 'St.', 'end!')),
        (parts) => {
          const text = parts.join(' ');
          expect(sentencesOf(text).join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/));
        },
      ),
    );
  });
});

it('counts words, and not the signs between them', () => {
  expect(countWords('- The well-being of “all”, 24/31 & more')).toBe(6);
});

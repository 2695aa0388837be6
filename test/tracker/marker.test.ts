import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/source/fingerprint.ts';
import {
  END,
  type MarkedBody,
  type Marker,
  ownsText,
  ownsTitle,
  readBody,
  replaceMarker,
  writeBody,
  writeMarker,
} from '../../src/tracker/marker.ts';

const MARKER: Marker = {
  key: 'portsmouth-2021/12',
  episode: '2022-07-31',
  state: 'open',
  title: fingerprint('Overdue: Broaden arrangements'),
  text: fingerprint('What was promised'),
};
const BODY = writeBody(MARKER, 'What was promised');

function read(body: string): MarkedBody {
  const found = readBody(body);
  if (found === undefined || 'damaged' in found) throw new Error(`No marker: ${JSON.stringify(found)}`);
  return found;
}

describe('the marker line', () => {
  test('has the form that issues out there carry', () => {
    expect(writeMarker(MARKER)).toBe(
      '<!-- plan-sync v1 key=portsmouth-2021/12 ep=2022-07-31 st=open t=52869aa875f4 b=c50d9f425674 -->',
    );
    expect(BODY).toBe(`${writeMarker(MARKER)}\nWhat was promised\n<!-- /plan-sync -->`);
  });

  test.each(['no-slash', 'a/b c', 'a/b-->', 'A/1', 'a/', '/1', 'a/b/c'])('never holds the key %j', (key) => {
    expect(() => writeMarker({ ...MARKER, key })).toThrow();
  });

  test('counts on line 1 only', () => {
    expect(readBody(`\n${BODY}`)).toBeUndefined();
    expect(readBody(` ${BODY}`)).toBeUndefined();
    expect(readBody(`Hello\n${BODY}`)).toBeUndefined();
    expect(readBody(`> ${BODY}`)).toBeUndefined();
    expect(readBody('')).toBeUndefined();
  });

  test.each([
    ['another version', '<!-- plan-sync v2 key=portsmouth-2021/12 ep=x -->'],
    ['an unknown state', writeMarker(MARKER).replace('st=open', 'st=done')],
    ['a field that was taken out', writeMarker(MARKER).replace(/ b=\w+/, '')],
    ['a comment that does not end', writeMarker(MARKER).replace(' -->', '')],
  ])('is damaged by %s, and the key is still known', (_, line) => {
    expect(readBody(`${line}\ntext`)).toEqual({ damaged: 'portsmouth-2021/12' });
  });

  test('is read with space at its end, as an editor leaves it', () => {
    expect(read(BODY.replace(' -->\n', ' -->  \n')).marker).toEqual(MARKER);
  });
});

describe('the body', () => {
  test('keeps what people wrote below the end line', () => {
    const body = read(`${BODY}\n\nI am on it.\n`);
    expect(body.text).toBe('What was promised');
    expect(body.tail).toBe('\n\nI am on it.\n');
  });

  test('is still ours after the web editor has turned LF into CRLF', () => {
    const body = read(`${BODY}\n\nI am on it.`.replaceAll('\n', '\r\n'));
    expect(body.marker).toEqual(MARKER);
    expect(ownsText(body)).toBe(true);
    expect(body.tail).toBe('\r\n\r\nI am on it.');
  });

  test('ends with our text as long as nobody writes below it', () => {
    expect(BODY).toBe(`${writeMarker(MARKER)}\nWhat was promised\n${END}`);
  });

  test('can only be of an action that a valid plan can have', () => {
    const marker = { key: 'A plan/1', episode: '2022-07-31', state: 'open', title: 'a', text: 'b' } as const;
    expect(() => writeMarker(marker)).toThrow('"A plan/1" cannot be the key of an action.');
  });

  test('without its end line belongs to people from line 2 on', () => {
    const body = read(BODY.replace(END, ''));
    expect(body.text).toBeUndefined();
    expect(body.tail).toBe('');
    expect(ownsText(body)).toBe(false);
    expect(replaceMarker(body, { ...MARKER, state: 'held' })).toBe(
      `${writeMarker({ ...MARKER, state: 'held' })}\nWhat was promised\n`,
    );
  });

  test('is ours only while nobody has changed it', () => {
    expect(ownsText(read(BODY))).toBe(true);
    expect(ownsText(read(BODY.replace('What', 'Not what')))).toBe(false);
    expect(ownsTitle(read(BODY), 'Overdue: Broaden arrangements')).toBe(true);
    expect(ownsTitle(read(BODY), 'Broaden arrangements')).toBe(false);
  });
});

describe('for any content', () => {
  const key = fc
    .tuple(
      fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
      fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/),
    )
    .map(([plan, action]) => `${plan}/${action}`);
  const hash = fc.stringMatching(/^[0-9a-f]{12}$/);
  const marker: fc.Arbitrary<Marker> = fc.record({
    key,
    episode: fc.stringMatching(/^[12]\d{3}-[01]\d-[0-3]\d$/),
    state: fc.constantFrom('open', 'closed', 'held'),
    title: hash,
    text: hash,
  });
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\n', '\r\n', '<!--', '-->', '<!-- /plan-sync --', END),
  );
  const anything = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const text = anything.map((content) => content.replace(/\r\n?/g, '\n').replaceAll(END, ''));

  test('what is written is read back', () => {
    fc.assert(
      fc.property(marker, text, anything, (written, ours, tail) => {
        const body = read(writeBody(written, ours, tail));
        expect(body.marker).toEqual(written);
        expect(body.text).toBe(ours);
        expect(body.tail).toBe(tail);
      }),
      { numRuns: 1000 },
    );
  });

  test('a new marker leaves every other byte alone', () => {
    fc.assert(
      fc.property(marker, marker, anything, (written, next, rest) => {
        const body = read(`${writeMarker(written)}\n${rest}`);
        expect(replaceMarker(body, next)).toBe(`${writeMarker(next)}\n${rest}`);
      }),
      { numRuns: 1000 },
    );
  });
});

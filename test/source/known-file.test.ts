import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KnownFinding, knownText, loadKnown, nameOfEntry } from '../../src/source/known-file.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'civicplan-known-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const FILE = 'known-findings.yaml';

function load(text: string | Uint8Array) {
  writeFileSync(join(cwd, FILE), text);
  return loadKnown(FILE, cwd);
}

function mistakes(text: string | Uint8Array): string[] {
  const result = load(text);
  if (!('problems' in result)) expect.unreachable();
  return result.problems.map(({ line, column, message, help }) => `${line}:${column} ${message} | ${help}`);
}

describe('a list of known findings', () => {
  it('is written with a line for each, sorted', () => {
    const known: KnownFinding[] = [
      { plan: 'b', rule: 'missing-lead', action: '1', count: 1 },
      { plan: 'a', rule: 'waiver-unused', says: '0f3a5c1e9b27', count: 1 },
      { plan: 'a', rule: 'unused-person', person: 'ceo', count: 1 },
      { plan: 'a', rule: 'missing-lead', action: '10', count: 12 },
      { plan: 'a', rule: 'missing-lead', action: '1.10', milestone: 'no', count: 1 },
      { plan: 'a', rule: 'recommendation-without-action', recommendation: '3', count: 1 },
    ];
    const text = knownText(known);
    expect(text).toBe(`about: |
  Findings that were there before, so that only new ones fail the check.
  To use this list:            civicplan check --known FILE
  To write it anew:            civicplan check --known FILE --write-known
  To take out what is gone:    civicplan check --known FILE --prune-known
  A line can be deleted by hand: then what it stands for is found again.
version: 1
known:
  - { plan: "a", rule: "missing-lead", action: "1.10", milestone: "no" }
  - { plan: "a", rule: "missing-lead", action: "10", count: 12 }
  - { plan: "a", rule: "recommendation-without-action", recommendation: "3" }
  - { plan: "a", rule: "unused-person", person: "ceo" }
  - { plan: "a", rule: "waiver-unused", says: "0f3a5c1e9b27" }
  - { plan: "b", rule: "missing-lead", action: "1" }
`);
    expect(load(text)).toMatchObject({ known: expect.arrayContaining(known) });
  });

  it('can be empty, and need not be there', () => {
    expect(load(knownText([]))).toEqual({ known: [] });
    expect(loadKnown('nowhere.yaml', cwd)).toEqual({ known: undefined });
  });

  it('is read as it was written, whatever the names, and is the same in whatever order they come', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/);
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
    const owner = fc.oneof(
      fc.record({ action: id, milestone: id }, { requiredKeys: ['action'] }),
      fc.record({ recommendation: id }),
      fc.record({ person: name }),
      fc.record({ says: fc.stringMatching(/^[0-9a-f]{12}$/) }),
    );
    const entry = fc
      .tuple(name, name, owner, fc.integer({ min: 1, max: 10_000 }))
      .map(([plan, rule, about, count]): KnownFinding => ({ plan, rule, ...about, count }));
    const lists = fc.uniqueArray(entry, { selector: nameOfEntry });
    fc.assert(
      fc.property(
        lists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const text = knownText(list);
          expect(knownText(shuffled)).toBe(text);
          const result = load(text);
          if (!('known' in result) || result.known === undefined) expect.unreachable();
          expect(knownText(result.known)).toBe(text);
          expect(result.known.map(nameOfEntry).sort()).toEqual(list.map(nameOfEntry).sort());
          expect(text.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(list.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

const entries = (...lines: string[]) =>
  ['version: 1', 'known:', ...lines.map((line) => `  - ${line}`), ''].join('\n');

describe('a mistake in it is told at its line', () => {
  it.each([
    [
      'nothing at all',
      '',
      '1:1 This file is empty, and a list of known findings says at least that nothing is known. | Delete it, and write it anew with `--write-known`.',
    ],
    [
      'an unknown key',
      entries('{ plan: a, rule: b, acton: "1" }'),
      '3:25 `acton` is not a key that can stand here, so what it says would be lost. | Did you mean `action`?',
    ],
    [
      'a missing key',
      entries('{ plan: a, action: "1" }'),
      '3:7 This known finding has no `rule`, and needs one. | For example: `rule: missing-lead`.',
    ],
    [
      'a count that is none',
      entries('{ plan: a, rule: b, action: "1", count: 0 }'),
      '3:45 `count` is `0`, which is less than 1. | Write a number from 1 to 10000.',
    ],
    [
      'no list',
      'version: 1\nknown: everything\n',
      '2:8 `known` must be a list, and here is the text `everything`. | Write `known:` and below it entries that begin with `- plan: exampleshire-2024`.',
    ],
    [
      'another version',
      'version: 2\nfindings: []\n',
      '1:10 This list is of another version than 1, and this civicplan reads no other. | Use the civicplan that wrote it, or a newer one.',
    ],
    [
      'no version',
      'known: []\n',
      '1:1 The list of known findings has no `version`, and needs one. | For example: `version: 1`.',
    ],
    [
      'an entry about nothing',
      entries('{ plan: a, rule: b }'),
      '3:7 This entry does not say what was found wrong, so nothing is known by it. | Write one of `action`, `recommendation`, `person` or `says`, or delete the line.',
    ],
    [
      'an entry about two things',
      entries('{ plan: a, rule: b, action: "1", person: ceo }'),
      '3:7 This entry names `action` and `person`, and it can be about one of them only. | Write one of `action`, `recommendation`, `person` or `says`, or delete the line.',
    ],
    [
      'a part of nothing',
      entries('{ plan: a, rule: b, person: ceo, milestone: "1a" }'),
      '3:7 This entry names a `milestone` and not the action it is a part of. | Add `action`, or delete the line.',
    ],
    [
      'the same entry twice',
      entries('{ plan: a, rule: b, action: "1" }', '{ rule: b, plan: a, action: 1, count: 2 }'),
      '4:16 This entry stands in the list twice, so nobody can tell which count is meant. | Delete one of the two lines.',
    ],
    [
      'a merge that git could not make',
      'version: 1\nknown:\n<<<<<<< HEAD\n=======\n>>>>>>> other\n',
      '3:1 Two versions of this file met and git could not join them: both stand here, between `<<<<<<<` and `>>>>>>>`. | Keep the lines that are right and delete the others, together with the three lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
    ],
  ])('%s', (_, text, told) => {
    expect(mistakes(text)).toEqual([told]);
  });

  it('a file that is too large, no text, a folder, or elsewhere by a link', () => {
    expect(mistakes(`# ${'x'.repeat(1_000_000)}`)).toEqual([
      '1:1 This file is larger than 1 MB, which is more than any list of known findings needs. | Check that it is one.',
    ]);
    expect(mistakes(Buffer.from('about: caf\xe9\n', 'latin1'))[0]).toMatch(
      /^1:11 This letter is not saved as UTF-8/,
    );
    mkdirSync(join(cwd, 'folder'));
    expect(loadKnown('folder', cwd)).toMatchObject({
      problems: [{ message: 'This is a folder, and a list of known findings is a file.' }],
    });
    symlinkSync('/etc/hostname', join(cwd, 'link.yaml'));
    expect(loadKnown('link.yaml', cwd)).toMatchObject({
      problems: [{ message: expect.stringMatching(/^This is a link that leads out of its folder/) }],
      text: '',
    });
  });

  it('whatever is in it, nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => entries(text)),
        ),
        (text) => {
          expect(Object.keys(load(text))).toSatisfy(
            ([key]: string[]) => key === 'known' || key === 'problems',
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

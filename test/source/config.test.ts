import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import { USUAL_MEANINGS } from '../../src/plan/deadline/index.ts';
import { CONFIG_NAME, loadConfig, NO_CONFIG } from '../../src/source/config.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'civicplan-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('loadConfig', () => {
  it('needs no file, and nothing in it', () => {
    expect(loadConfig(undefined, cwd, [])).toEqual({ config: NO_CONFIG, originOf: expect.any(Function) });
    for (const empty of ['', '# nothing yet\n', '{}\n', 'severities:\nplans: []\nsync: ~\n']) {
      expect(load(empty)).toEqual({ config: NO_CONFIG, originOf: expect.any(Function) });
    }
  });

  it('reads what is there', () => {
    const text = `severities: { missing-lead: "off" }\ndue-soon-days: 14\nrag: { rule: lateness, red-after: 3 months }\nplans:\n  - only: [a, b]\n    severities: { missing-lead: note }\nmeeting:\n  to: Audit Committee\n  from: [Head of Policy]\nsync:\n  labels: [improvement plan]\nnames: full\npdf: { paper: portrait }\n`;
    expect(load(text)).toEqual({
      originOf: expect.any(Function),
      config: {
        severities: new Map([['missing-lead', 'off']]),
        plans: [{ only: ['a', 'b'], severities: new Map([['missing-lead', 'note']]) }],
        dueSoonDays: 14,
        ragRule: { rule: 'lateness', redAfter: { number: 3, unit: 'month' }, complete: 'blue' },
        words: USUAL_WORDS,
        pages: NO_CONFIG.pages,
        names: 'full',
        meeting: { to: 'Audit Committee', from: ['Head of Policy'] },
        issues: {
          labels: ['improvement plan'],
          planLabels: true,
          leadLabels: true,
          assign: true,
          reminders: false,
          dashboard: false,
        },
        paper: 'portrait',
      },
    });
  });

  it('knows the line of every setting', () => {
    const result = load(
      '# a\ndue-soon-days: 14\nrag:\nplans:\n  - only: [a]\n    severities: { missing-lead: note }\n',
    );
    const { originOf } = 'config' in result ? result : expect.unreachable();
    expect(originOf(['due-soon-days'])).toBe('civicplan.config.yaml:2');
    expect(originOf(['plans', 0, 'severities', 'missing-lead'])).toBe('civicplan.config.yaml:6');
    for (const path of [['rag', 'rule'], ['rag'], ['plans', 1, 'only'], ['severities', 'toString']])
      expect(originOf(path)).toBeUndefined();
  });

  it('takes one month where the rule for ratings does not say when red begins', () => {
    expect(load('rag: { rule: lateness }\n')).toMatchObject({ config: { ragRule: NO_CONFIG.ragRule } });
    expect(load('rag: { rule: three-months, complete: green }\n')).toMatchObject({
      config: { ragRule: { rule: 'three-months', complete: 'green' } },
    });
    expect(load('rag: { rule: risk }\n')).toMatchObject({
      config: { ragRule: { rule: 'risk', complete: 'blue' } },
    });
    expect(load('rag: { rule: per-cent, green-from: 80, amber-from: 50 }\n')).toMatchObject({
      config: { ragRule: { rule: 'per-cent', greenFrom: 80, amberFrom: 50, complete: 'blue' } },
    });
    expect(load('rag: { rule: off }\n')).toMatchObject({ config: { ragRule: { rule: 'off' } } });
  });

  it('takes the usual meaning of every word that it does not explain', () => {
    expect(load('meanings:\n  seasons:\n    winter: { from: November, to: January }\n')).toMatchObject({
      config: {
        words: { meanings: { ...USUAL_MEANINGS, seasons: { ...USUAL_MEANINGS.seasons, winter: [11, 1] } } },
      },
    });
    const text =
      'meanings:\n  quarters: calendar\n  financial-year-starts: September\n  parts-of-month: { early: 7 }\n  parts-of-year: { mid: September }\n';
    expect(load(text)).toMatchObject({
      config: {
        words: {
          meanings: {
            seasons: USUAL_MEANINGS.seasons,
            quarters: 'calendar',
            financialYearStarts: 9,
            month: { early: 7, mid: 20 },
            year: { early: 4, mid: 9 },
          },
        },
      },
    });
  });

  it('reads the status words of all plans', () => {
    expect(
      load('statuses:\n  On plan: { status: in-progress, rag: green }\n  Complete: { status: complete }\n'),
    ).toMatchObject({
      config: {
        words: {
          statuses: new Map([
            ['On plan', { status: 'in-progress', rag: 'green' }],
            // A standard word that keeps its meaning: reports print it as it is written here.
            ['Complete', { status: 'complete' }],
          ]),
        },
      },
    });
  });

  it('converts what the schema says is a number, and nothing else', () => {
    expect(load('due-soon-days: 007\n')).toMatchObject({ config: { dueSoonDays: 7 } });
    expect(load('sync:\n  labels: [1.10, 010, no]\n')).toMatchObject({
      config: { issues: { labels: ['1.10', '010', 'no'] } },
    });
  });

  it.each([
    [
      'due-soon-days: soon\n',
      '1:16-1:20 `due-soon-days` must be a whole number, and here is the text `soon`. | For example: `due-soon-days: 30`.',
    ],
    [
      'due-soon-days: 1.5\n',
      '1:16-1:19 `due-soon-days` must be a whole number, and here is the text `1.5`. | For example: `due-soon-days: 30`.',
    ],
    [
      'due-soon-days: -1\n',
      '1:16-1:18 `due-soon-days` is `-1`, which is less than 0. | Write a number from 0 to 366.',
    ],
    [
      'due-soon-days: 400\n',
      '1:16-1:19 `due-soon-days` is `400`, which is more than 366. | Write a number from 0 to 366.',
    ],
    [
      'plans:\n  - only: []\n    severities: {}\n',
      '2:5-2:9 `only` is an empty list. | Name at least one, or take the key away.',
    ],
    [
      'plans:\n  - only: [a]\n',
      '2:5-2:9 This group of plans has no `severities`, and needs one. | Write `severities:` and below it, two spaces further in, keys such as `missing-lead: warning`.',
    ],
    [
      'sync:\n  reminders: weekly\n',
      '2:14-2:20 `reminders` must be `true` or `false`, and here is the text `weekly`. | For example: `reminders: true`.',
    ],
    [
      `sync:\n  labels: [${'a'.repeat(51)}]\n`,
      '2:12-2:63 Entry 1 of `labels` is longer than 50 characters. | Shorten it to 50 characters at most.',
    ],
    [
      'severities: { missing-lead: fatal }\n',
      '1:29-1:34 `missing-lead` is one of a few fixed words, and `fatal` is none of them. | It can be `off`, `note`, `warning` or `error`.',
    ],
    [
      'severity: {}\n',
      '1:1-1:9 `severity` is not a key that can stand here, so what it says would be lost. | Did you mean `severities`?',
    ],
    [
      'labels: []\n',
      '1:1-1:7 `labels` is not a key that can stand here, so what it says would be lost. | It belongs under `sync`.',
    ],
    [
      '- a\n',
      '1:1-1:1 The file must hold keys of its own such as `severities` and `due-soon-days`, and here is a list. | Begin the file with `severities:`, `due-soon-days:`, `meanings:`, `statuses:`, `rag:`, `plans:`, `templates:`, `theme:`, `repository:`, `site:`, `names:`, `meeting:`, `sync:` and `pdf:`.',
    ],
    [
      'rag: { red-after: 1 month }\n',
      '1:1-1:4 `rag` has no `rule`, and needs one. | For example: `rule: lateness`.',
    ],
    [
      'rag: { rule: lateness, red-after: soon }\n',
      '1:35-1:39 `red-after` cannot be `soon`: it is made of a number and `days`, `weeks` or `months`. | For example: `red-after: 3 months`.',
    ],
    [
      'rag: { rule: off, red-after: 3 months }\n',
      '1:19-1:28 Where the rule is `off` no rating is worked out, so `red-after` would do nothing. | Take `red-after` away, or write `rule: lateness`.',
    ],
    [
      'rag: { rule: three-months, red-after: 4 months }\n',
      '1:28-1:37 The rule `three-months` does not go by it, so `red-after` would do nothing. | Take `red-after` away, or write `rule: lateness`.',
    ],
    [
      'rag: { rule: off, complete: green }\n',
      '1:19-1:27 Where the rule is `off` no rating is worked out, so `complete` would do nothing. | Take `complete` away, or write another `rule`.',
    ],
    [
      'rag: { rule: per-cent, green-from: 80 }\n',
      '1:8-1:12 The rule `per-cent` needs `amber-from`: from how many per cent on an action is green, and from how many amber. | For example: `green-from: 80` and `amber-from: 50`.',
    ],
    [
      'rag: { rule: per-cent, green-from: 50, amber-from: 50 }\n',
      '1:52-1:54 Amber from 50% and green from 50% leave nothing that could be amber. | Write a smaller number for `amber-from` than for `green-from`.',
    ],
    [
      'meanings:\n  seasons:\n    summer: { from: August, to: June }\n',
      '3:33-3:37 From August to June is 11 months, so `summer` would end before it begins, or be most of a year. | A season has 6 months at most. Check `from` and `to`.',
    ],
    [
      'meanings:\n  seasons:\n    summer: { from: Jun, to: August }\n',
      '3:21-3:24 `from` is one of a few fixed words, and `Jun` is none of them. | Did you mean `June`? It can be `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November` or `December`.',
    ],
    [
      'meanings:\n  seasons:\n    sumer: { from: June, to: August }\n',
      '3:5-3:10 `sumer` is not a key that can stand here, so what it says would be lost. | Did you mean `summer`?',
    ],
    [
      'meanings:\n  seasons:\n    summer: { from: June }\n',
      '3:5-3:11 `summer` has no `to`, and needs one. | For example: `to: September`.',
    ],
    [
      'meanings:\n  parts-of-month: { early: 20 }\n',
      '2:28-2:30 `early` goes to 20 and `mid` to 20, so no day is left for `mid`. | Write both, with a later day for `mid` than for `early`.',
    ],
    [
      'meanings:\n  parts-of-year: { early: September, mid: June }\n',
      '2:43-2:47 `early` goes to September and `mid` to June, so no month is left for `mid`. | Write both, with a later month for `mid` than for `early`.',
    ],
    [
      'meanings:\n  parts-of-month: { mid: 31 }\n',
      '2:26-2:28 `mid` is `31`, which is more than 27. | Write a number from 2 to 27.',
    ],
    [
      'statuses:\n  In Progress: { status: complete }\n',
      '2:3-2:14 `In Progress` is a standard status, and would mean `complete` here, so readers and figures would differ. | Choose another word for `complete`, or take this one away.',
    ],
    [
      'statuses:\n  On plan: { status: in-progress }\n  on  plan: { status: complete }\n',
      '3:3-3:11 `on plan` and `On plan` are one word in two spellings, so the second would mean nothing. | Keep one of them.',
    ],
    [
      'statuses:\n  On plan: { status: on-plan }\n',
      '2:22-2:29 `status` is one of a few fixed words, and `on-plan` is none of them. | It can be `not-started`, `in-progress`, `complete`, `verified`, `deferred`, `cancelled`, `superseded` or `business-as-usual`.',
    ],
    [
      'severities: { mising-lead: note }\n',
      '1:15-1:26 There is no rule `mising-lead`, so this setting would do nothing. | Did you mean `missing-lead`?',
    ],
    [
      'severities: { text-cut: off }\n',
      '1:15-1:23 `text-cut` is about the text of a file, and cannot be configured. | Take the line away.',
    ],
    [
      'plans:\n  - only: [a]\n    severities: { x: note }\n',
      '3:19-3:20 There is no rule `x`, so this setting would do nothing. | `civicplan explain` lists the rules.',
    ],
    [
      'theme: { accent: "#4c8bf5" }\n',
      '1:18-1:27 White letters on `#4c8bf5` are hard to read: the contrast is 3.3 to 1, and has to be 4.5 to 1 or more (WCAG 2.2, 1.4.3). | Choose a darker colour.',
    ],
    [
      'theme: { accent: "#777777" }\n',
      '1:18-1:27 White letters on `#777777` are hard to read: the contrast is 4.4 to 1, and has to be 4.5 to 1 or more (WCAG 2.2, 1.4.3). | Choose a darker colour.',
    ],
    [
      'theme: { accent: red }\n',
      '1:18-1:21 `accent` cannot be `red`: it is made of `#` and six digits or letters from A to F, in quotation marks. | For example: `accent: "#652c95"`.',
    ],
    [
      'theme: { typeface: "Arial;" }\n',
      '1:20-1:28 `typeface` cannot be `Arial;`: it is made of names of typefaces, parted by commas. | For example: `Arial`.',
    ],
    [
      'repository: { address: github.com/a/b }\n',
      '1:24-1:38 `address` cannot be `github.com/a/b`: it is made of `https://`, a host, an owner and the name of a repository, parted by slashes. | For example: `address: https://github.com/exampleshire/plans`.',
    ],
    [
      'site: { prepared: spring 2026 }\n',
      '1:19-1:30 `spring 2026` is not a day. | Write it as `1 May 2026` or 2026-05-01.',
    ],
    [
      'severities: @all\n',
      '1:13-1:17 A text cannot begin with `@`, because the sign has a meaning of its own in YAML. | Put the whole text into quotes: `"@all"`.',
    ],
    [
      'sync:\n  labels:\n    - wave #2\n',
      '3:12-3:14 The text ends before `#2`, because to YAML a `#` after a space begins a comment. No report will show the rest. | Put the whole text into quotes: `"wave #2"`. If a comment is meant, write a space after the `#`.',
    ],
  ])('says what is wrong: %j', (text, told) => {
    expect(problems(load(text))).toEqual([told]);
    expect(load(text)).toMatchObject({ text });
  });

  it('reads how web pages look, and what they say of themselves', () => {
    const text =
      'theme: { accent: "#767676" }\nrepository: { address: https://github.com/a/b }\nsite: { address: https://a.example/plans, prepared: 2026-05-01 }\n';
    expect(load(text)).toMatchObject({
      config: {
        pages: {
          theme: { accent: '#767676', typeface: 'Arial, Helvetica, sans-serif' },
          repository: { address: 'https://github.com/a/b', branch: 'main' },
          site: { address: 'https://a.example/plans/', prepared: '2026-05-01' },
        },
      },
    });
  });

  it('reads the file that is named', () => {
    writeFileSync(join(cwd, 'other.yaml'), 'due-soon-days: 7\n');
    expect(loadConfig('other.yaml', cwd, [])).toMatchObject({ config: { dueSoonDays: 7 } });
    expect(problems(loadConfig('none.yaml', cwd, []))).toEqual([
      '1:1-1:1 There is no such configuration file. | Check the path given with `--config`.',
    ]);
  });

  it('says so when it cannot be read', () => {
    symlinkSync('nowhere.yaml', join(cwd, CONFIG_NAME));
    expect(problems(loadConfig(undefined, cwd, []))).toEqual([
      '1:1-1:1 This is a link to a file that is not there. | Put the file itself there, or take the link away.',
    ]);
    writeFileSync(join(cwd, 'latin.yaml'), Buffer.from('# a\nsync: { labels: [caf\xe9] }\n', 'latin1'));
    expect(problems(loadConfig('latin.yaml', cwd, []))[0]).toMatch(
      /^2:21-2:22 This letter is not saved as UTF-8/,
    );
  });
});

function load(text: string) {
  writeFileSync(join(cwd, CONFIG_NAME), text);
  return loadConfig(undefined, cwd, ['missing-lead', 'missing-deadline']);
}

function problems(result: ReturnType<typeof loadConfig>): string[] {
  if ('config' in result) return [];
  return result.problems.map(
    ({ line, column, endLine, endColumn, message, help }) =>
      `${line}:${column}-${endLine}:${endColumn} ${message} | ${help}`,
  );
}

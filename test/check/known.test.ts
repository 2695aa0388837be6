import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlans, type PlanReport } from '../../src/check/check.ts';
import { findingsToKnow, leaveOutKnown as leaveOutOfEach, withoutGone } from '../../src/check/known.ts';
import { fails, summarise } from '../../src/check/summary.ts';
import { NO_CONFIG } from '../../src/source/config.ts';
import { type KnownFinding, knownText } from '../../src/source/known-file.ts';
import { day } from '../plan/plans.ts';
import { checkTexts, planText } from './reports.ts';

const LEADERLESS = ['- id: 1', '  title: Do it', '  due: May 2030'];
const leaderless = planText('leaderless', ...LEADERLESS);
const known = (entry: Partial<KnownFinding>): KnownFinding => ({
  plan: 'leaderless',
  rule: 'missing-lead',
  count: 1,
  ...entry,
});
/** With all plans at hand. */
const leaveOutKnown = (...given: Parameters<typeof leaveOutOfEach>) => {
  const without = leaveOutOfEach(...given);
  return { ...without, plans: [...without.plans] };
};
const told = (plans: readonly PlanReport[]) =>
  plans.flatMap(({ findings }) => findings.map(({ rule, action }) => [rule, action].join(' ')));

describe('what can be known', () => {
  const listed = (...actions: string[]) =>
    findingsToKnow(checkTexts({ 'a.yaml': planText('a', ...actions) })).map(
      ({ plan: _, count: __, ...entry }) => entry,
    );

  it('is what is wrong with a plan and can fail', () => {
    expect(listed('- id: 1', '  title: Do it')).toEqual([
      { rule: 'missing-deadline', action: '1' },
      { rule: 'missing-lead', action: '1' },
    ]);
  });

  it('is never what is late or will be soon, for that is no defect and blocks nothing', () => {
    expect(listed('- id: 1', '  title: Do it', '  leads: { says: All }', '  due: May 2024')).toEqual([]);
    expect(listed('- id: 1', '  title: Do it', '  leads: { says: All }', '  due: July 2024')).toEqual([]);
  });

  it('is never a note, for that fails nothing', () => {
    const severities = new Map([['missing-lead', 'note' as const]]);
    expect(findingsToKnow(checkTexts({ 'leaderless.yaml': leaderless }, undefined, { severities }))).toEqual(
      [],
    );
  });

  it('is never what has been accepted for a time', () => {
    const waived = `${leaderless}waivers:\n  - { rule: missing-lead, until: May 2030, reason: Vacant }\n`;
    expect(findingsToKnow(checkTexts({ 'leaderless.yaml': waived }))).toEqual([]);
  });

  it('is never in a file that cannot be used: what else is wrong there was not looked for', () => {
    for (const broken of ['plan: [', `${leaderless}colour: blue\n`]) {
      const plans = checkTexts({ 'leaderless.yaml': broken });
      expect(findingsToKnow(plans)).toEqual([]);
      const all = plans.map((plan) => ({ ...plan, known: 0 }));
      expect(leaveOutKnown(plans, [known({ action: '1' })])).toEqual({ plans: all, gone: [], more: [] });
    }
  });

  it('is named by what it is about, and by its words only where that has no name', () => {
    const text = [
      planText(
        'a',
        '- id: 1',
        '  title: Do it',
        '  due: May 2030',
        '  milestones:',
        '    - { id: 1a, title: First, leads: { says: All } }',
        '    - { id: 1b, title: Second }',
        '    - { title: Third }',
      ).replace('recommendations: []', 'recommendations:\n  - { ref: 7, text: Meet more often. }'),
      'waivers:',
      '  - { rule: overdue, action: 9, until: May 2030, reason: Agreed }',
      '',
    ].join('\n');
    const entries = findingsToKnow(checkTexts({ 'a.yaml': text }));
    expect(entries).toEqual([
      { plan: 'a', rule: 'recommendation-without-action', recommendation: '7', count: 1 },
      { plan: 'a', rule: 'missing-lead', action: '1', milestone: '1b', count: 1 },
      { plan: 'a', rule: 'missing-lead', action: '1', count: 1 },
      { plan: 'a', rule: 'waiver-unused', says: expect.stringMatching(/^[0-9a-f]{12}$/), count: 1 },
    ]);
  });
});

describe('a known finding', () => {
  it('is left out and counted', () => {
    const { plans } = leaveOutKnown(checkTexts({ 'leaderless.yaml': leaderless }), [known({ action: '1' })]);
    const report = summarise(plans, day('2024-07-01'));
    expect(report.summary).toMatchObject({ errors: 0, known: 1 });
    expect(plans.map(({ findings, known }) => [findings, known])).toEqual([[[], 1]]);
    expect(fails(report, ['error', 'warning'])).toBe(false);
  });

  it('is not counted where no list is in use, and is counted as none where the list is empty', () => {
    const checked = checkTexts({ 'leaderless.yaml': leaderless });
    expect(summarise(checked, day('2024-07-01')).summary).not.toHaveProperty('known');
    expect(summarise(leaveOutKnown(checked, []).plans, day('2024-07-01')).summary).toMatchObject({
      errors: 1,
      known: 0,
    });
  });

  it('is of its own rule, plan and action', () => {
    const others = [
      known({ rule: 'missing-deadline', action: '1' }),
      known({ plan: 'other', action: '1' }),
      known({ action: '2' }),
      known({ action: '1', milestone: '1a' }),
      known({ recommendation: '1' }),
      known({ person: '1' }),
      known({ says: '1' }),
    ];
    expect(told(leaveOutKnown(checkTexts({ 'leaderless.yaml': leaderless }), others).plans)).toEqual([
      'missing-lead 1',
    ]);
  });
});

describe('several findings of one name', () => {
  const parts = (...titles: string[]) =>
    checkTexts({
      'leaderless.yaml': planText(
        'leaderless',
        ...LEADERLESS,
        '  milestones:',
        '    - { title: Led, leads: { says: All } }',
        ...titles.map((title) => `    - { title: ${title} }`),
      ),
    });

  it('are counted', () => {
    expect(findingsToKnow(parts('One', 'Two'))).toEqual([known({ action: '1', count: 2 })]);
    expect(told(leaveOutKnown(parts('One', 'Two'), [known({ action: '1', count: 2 })]).plans)).toEqual([]);
  });

  it('are all told where there is one more than is known, for nobody can tell which it is', () => {
    const { plans, more, gone } = leaveOutKnown(parts('One', 'Two'), [known({ action: '1' })]);
    expect(told(plans)).toEqual(['missing-lead 1', 'missing-lead 1']);
    expect({ more, gone }).toEqual({ more: [{ known: known({ action: '1' }), found: 2 }], gone: [] });
  });

  it('are gone one by one', () => {
    const listed = [known({ action: '1', count: 3 }), known({ action: '2' })];
    const { plans, gone } = leaveOutKnown(parts('One', 'Two'), listed);
    expect(told(plans)).toEqual([]);
    expect(gone).toEqual([known({ action: '1' }), known({ action: '2' })]);
    expect(withoutGone(listed, gone)).toEqual([known({ action: '1', count: 2 })]);
  });
});

describe('one mistake in several places', () => {
  const led = (...ids: string[]) =>
    checkTexts({
      'a.yaml': planText(
        'a',
        ...ids.flatMap((id) => [`- id: ${id}`, '  title: Do it', '  leads: [nobody]', '  due: May 2030']),
      ),
    });

  it('is known by itself, at whichever of them it is told', () => {
    const list = findingsToKnow(led('1', '2'));
    expect(list).toEqual([{ plan: 'a', rule: 'unknown-lead', says: expect.any(String), count: 1 }]);
    for (const now of [led('2', '1'), led('2'), led('3', '1')]) {
      expect(leaveOutKnown(now, list)).toMatchObject({ plans: [{ findings: [], known: 1 }], gone: [] });
    }
    expect(leaveOutKnown(led(), list).gone).toEqual(list);
  });

  it('is told by every rule with what makes it one', () => {
    const cases = join(import.meta.dirname, '../rules');
    const files = readdirSync(cases, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ path: join(cases, name), name, root: cases }));
    const findings = [...checkPlans(files, { config: NO_CONFIG, asOf: day('2025-04-01') })].flatMap(
      (plan) => plan.findings,
    );
    const repeated = findings.filter(({ related }) =>
      related.some(({ message }) => /\b(?:also|too)\b/.test(message)),
    );
    expect(repeated.length).toBeGreaterThan(2);
    expect(repeated.filter(({ mistake }) => mistake === undefined).map(({ rule }) => rule)).toEqual([]);
  });
});

describe('plans that were not read in this check', () => {
  const elsewhere = known({ plan: 'elsewhere', action: '1' });
  const lost = known({ plan: 'lost', action: '1' });
  const checked = checkTexts({ 'leaderless.yaml': leaderless, 'lost.yaml': 'plan: [' });

  it('keep what is known of them', () => {
    expect(leaveOutKnown(checked, [elsewhere, lost]).gone).toEqual([]);
    expect(findingsToKnow(checked, [elsewhere, lost, known({ action: '9' })])).toEqual([
      known({ action: '1' }),
      elsewhere,
      lost,
    ]);
  });

  it('are those, too, of which one file of two cannot be used', () => {
    const twice = checkTexts({
      'leaderless.yaml': leaderless,
      'b.yaml': `${leaderless}colour: blue\n`,
    });
    expect(findingsToKnow(twice, [known({ action: '1' })])).toEqual([known({ action: '1' })]);
    expect(leaveOutKnown(twice, [known({ action: '8' })]).gone).toEqual([]);
  });
});

/** The lines of an action: sound, or with something wrong that one rule finds. */
const WRONG = {
  sound: ['  leads: { says: All }', '  due: 31 May 2030'],
  'missing-lead': ['  due: 31 May 2030'],
  'missing-deadline': ['  leads: { says: All }'],
  'deadline-not-understood': ['  leads: { says: All }', '  due: 31 June 2030'],
  'unknown-lead': ['  leads: [nobody-ID]', '  due: 31 May 2030'],
  'no-review-date': ['  leads: { says: All }', '  due: Ongoing'],
} as const;
type Kind = keyof typeof WRONG;

const kinds = fc.constantFrom(...(Object.keys(WRONG) as Kind[]));
const defects = fc.constantFrom(...(Object.keys(WRONG) as Kind[]).filter((kind) => kind !== 'sound'));

interface Listed {
  readonly id: string;
  readonly kind: Kind;
}

const actions = fc
  .array(kinds, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((kind, index): Listed => ({ id: String(index + 1), kind })));

function planOf(listed: readonly Listed[], between: readonly string[] = []): PlanReport[] {
  const lines = listed.flatMap(({ id, kind }, index) => [
    ...between.slice(index, index + 1),
    `- id: ${id}`,
    '  title: Do it',
    ...WRONG[kind].map((line) => line.replace('ID', id)),
  ]);
  return checkTexts({ 'leaderless.yaml': planText('leaderless', ...lines) });
}

describe('of any plan', () => {
  it('nothing is left once everything is known', () => {
    fc.assert(
      fc.property(actions, (listed) => {
        const checked = planOf(listed);
        const { plans, gone, more } = leaveOutKnown(checked, findingsToKnow(checked));
        expect([told(plans), gone, more]).toEqual([[], [], []]);
        expect(plans[0]?.known).toBe(listed.filter(({ kind }) => kind !== 'sound').length);
      }),
    );
  });

  it('a mistake that is added is told, and no other', () => {
    fc.assert(
      fc.property(actions, defects, fc.nat(), (listed, kind, at) => {
        const before = findingsToKnow(planOf(listed));
        const after = listed.toSpliced(at % (listed.length + 1), 0, { id: 'new', kind });
        expect(told(leaveOutKnown(planOf(after), before).plans)).toEqual([`${kind} new`]);
      }),
    );
  });

  it('a mistake that is made in what was sound is told, and no other', () => {
    const withOneSound = actions.filter((listed) => listed.some(({ kind }) => kind === 'sound'));
    fc.assert(
      fc.property(withOneSound, defects, (listed, kind) => {
        const sound = listed.findIndex((action) => action.kind === 'sound');
        const id = listed[sound]?.id ?? '';
        const after = listed.with(sound, { id, kind });
        expect(told(leaveOutKnown(planOf(after), findingsToKnow(planOf(listed))).plans)).toEqual([
          `${kind} ${id}`,
        ]);
      }),
    );
  });

  it('the list is the same, wherever its lines have moved', () => {
    const comments = fc.array(fc.constantFrom('# a comment', '', '# another\n'), { maxLength: 8 });
    const moved = actions.chain((listed) =>
      fc.tuple(fc.constant(listed), fc.shuffledSubarray(listed, { minLength: listed.length }), comments),
    );
    fc.assert(
      fc.property(moved, ([listed, shuffled, between]) => {
        const list = findingsToKnow(planOf(listed));
        const checked = planOf(shuffled, between);
        expect(told(leaveOutKnown(checked, list).plans)).toEqual([]);
        expect(knownText(findingsToKnow(checked))).toBe(knownText(list));
      }),
    );
  });

  it('what was put right is gone, and nothing else', () => {
    fc.assert(
      fc.property(actions, fc.infiniteStream(fc.boolean()), (listed, coins) => {
        const after = listed.map(
          ({ id, kind }): Listed => ({ id, kind: coins.next().value ? 'sound' : kind }),
        );
        const list = findingsToKnow(planOf(listed));
        const checked = planOf(after);
        const left = withoutGone(list, leaveOutKnown(checked, list).gone);
        expect(knownText(left)).toBe(knownText(findingsToKnow(checked)));
      }),
    );
  });
});

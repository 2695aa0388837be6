import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/history/changes/difference.ts';
import { factsOf } from '../../../src/history/changes/facts.ts';
import { isInternal, tell } from '../../../src/history/changes/told.ts';
import type { PlanFile } from '../../../src/source/generated/plan-file.ts';
import { loadText } from '../../../src/source/load.ts';
import { yaml } from '../../../src/words/yaml.ts';

function read(text: string) {
  const loaded = loadText(text, { path: '/a.yaml', name: 'a.yaml', root: '/' });
  if (!loaded.plan) throw new Error(`Not valid: ${loaded.findings[0]?.message}`);
  return { plan: loaded.plan, facts: factsOf(loaded.value as PlanFile) };
}

const HEAD = yaml`
  plan: a
  title: Response to the review
  council: Exampleshire Council
  agreed: { date: 2024-01-10 }
  people:
    ceo: { post: Chief Executive, kind: officer }
    finance: { post: Director of Finance, kind: officer }
  recommendations:
    - ref: 1
      text: Make time for planning.
      actions:
        - id: 7
          title: Agree the dates
`;

/** What is told where action 7 first says the one and then the other. */
function told(before: string, after: string) {
  const [then, now] = [before, after].map((rest) => read(HEAD + rest.replace(/^(?=.)/gm, '        '))) as [
    ReturnType<typeof read>,
    ReturnType<typeof read>,
  ];
  const versions = { before: then.plan, after: now.plan };
  return tell(difference(then.facts, now.facts), versions);
}
const texts = (before: string, after: string) => told(before, after).map(({ text }) => text);

describe('a change in the plan’s own terms', () => {
  it.each([
    [
      'due: June 2022',
      'due: September 2022',
      'Action 7: deadline moved from June 2022 to September 2022, 92 days later; no reason given.',
    ],
    [
      'due: June 2022',
      'due: May 2022',
      'Action 7: deadline moved from June 2022 to May 2022, 30 days earlier; no reason given.',
    ],
    [
      'due: June 2022',
      'due: September 2022\ndate-changes:\n  - date: 2022-06-02\n    from: June 2022\n    to: September 2022\n    reason: The election came first\n    body: Cabinet',
      'Action 7: deadline moved from June 2022 to September 2022, 92 days later. Reason: The election came first. Agreed by Cabinet.',
    ],
    [
      'due: June 2022',
      'due: December 2022\ndate-changes:\n  - { date: 2022-06-02, from: June 2022, to: September 2022, reason: The election came first }\n  - { date: 2022-09-02, from: September 2022, to: December 2022, reason: The post is vacant, body: Cabinet }',
      'Action 7: deadline moved from June 2022 to December 2022, 184 days later. Reason: The election came first. Then: The post is vacant. Agreed by Cabinet.',
    ],
    [
      'due: June 2022',
      'due: Ongoing',
      'Action 7: deadline moved from June 2022 to Ongoing; no reason given.',
    ],
    ['', 'due: June 2022', 'Action 7: deadline given, June 2022.'],
    ['due: June 2022', '', 'Action 7: deadline taken away, was June 2022; no reason given.'],
    [
      'due: 31/05/2022',
      'due: 31 May 2022',
      'Action 7: deadline written as 31 May 2022, was 31/05/2022; the date is the same.',
    ],
    [
      'leads: [ceo]',
      'leads: [finance]',
      'Action 7: lead changed from Chief Executive to Director of Finance.',
    ],
    ['', 'leads: [ceo, finance]', 'Action 7: lead given, Chief Executive; Director of Finance.'],
    ['status: in-progress', 'status: deferred', 'Action 7: status changed from In progress to Deferred.'],
    ['', 'status: in-progress', 'Action 7: status changed from No status given to In progress.'],
    ['', 'status: complete', 'Action 7: completed, without evidence.'],
    [
      '',
      'status: complete\ncompleted: { date: May 2022, evidence: ["https://example.org/1"] }',
      'Action 7: completed, with 1 piece of evidence.',
    ],
    ['status: complete', 'status: in-progress', 'Action 7: was complete, and is now in progress.'],
    ['details: A', 'details: B', 'Action 7: details reworded.'],
    [
      'due: May 2022',
      'due: 31 May 2022',
      'Action 7: deadline written as 31 May 2022, was May 2022; the date is the same.',
    ],
    [
      'due: June to September 2022',
      'due: By 30 September 2022',
      'Action 7: deadline written as By 30 September 2022, was June to September 2022; the date is the same.',
    ],
    [
      'due: May 2022',
      'due: May 2022 and ongoing',
      'Action 7: deadline moved from May 2022 to May 2022 and ongoing, the same day; no reason given.',
    ],
    ['', 'rag: red', 'Action 7: rating given, red.'],
    ['rag: red', 'rag: green', 'Action 7: rating changed from red to green.'],
    ['depends-on: [7]', 'depends-on: [8]', 'Action 7: list of actions that it depends on changed.'],
    ['depends-on: [7]', '', 'Action 7: list of actions that it depends on taken away.'],
    [
      'status: cancelled',
      'status: cancelled\nstopped: { date: May 2022, reason: The site was sold. }',
      'Action 7: decision to stop it given.',
    ],
    [
      'measures: [{ measure: Homes let, baseline: 40, target: 100 }]',
      'measures: [{ measure: Homes let, baseline: 40, target: 60, actual: 42 }]',
      'Action 7: target of “Homes let” changed from 100 to 60.',
      'Action 7: present figure of “Homes let” given, 42.',
    ],
    [
      'measures: [{ measure: Homes let, target: 100 }, { measure: Homes let }]',
      'measures: [{ measure: Homes let, target: 100 }, { measure: Homes sold, target: 2 in 3 }, { measure: Visits }]',
      'Action 7: measure removed, “Homes let”.',
      'Action 7: measure added, “Homes sold” with the target 2 in 3.',
      'Action 7: measure added, “Visits”.',
    ],
  ])('from %j to %j', (before, after, ...expected) => {
    expect(texts(before, after)).toEqual(expected);
  });

  it('is told for each update: new, rewritten, removed', () => {
    const update = (date: string, note: string) => `  - date: ${date}\n    note: ${note}`;
    const before = [
      'updates:',
      update('May 2024', 'Begun.'),
      update('June 2024', 'Half done.'),
      update('June 2024', 'More.'),
    ];
    const after = [
      'updates:',
      update('June 2024', 'Nearly done.'),
      update('June 2024', 'More.'),
      update('July 2024', 'Done.'),
    ];
    expect(texts(before.join('\n'), after.join('\n'))).toEqual([
      'Action 7: update of May 2024 removed.',
      'Action 7: update of June 2024 rewritten.',
      'Action 7: update of July 2024: “Done.”',
    ]);
  });

  it('is told for milestones, and for those that are new', () => {
    const part = (due: string) => `milestones:\n  - id: 7a\n    title: Ask\n    due: ${due}`;
    expect(texts(part('May 2024'), part('June 2024'))).toEqual([
      'Part 7a of action 7: deadline moved from May 2024 to June 2024, 30 days later; no reason given.',
    ]);
    expect(texts('', part('June 2024'))).toEqual(['Part 7a of action 7 added: “Ask”.']);
  });

  it('carries for programs what it comes to', () => {
    expect(told('due: June 2022', 'due: September 2022')).toEqual([
      {
        what: 'deadline-moved',
        part: 'action',
        key: '7',
        field: 'due',
        days: 92,
        text: 'Action 7: deadline moved from June 2022 to September 2022, 92 days later; no reason given.',
      },
    ]);
  });

  it('is told of recommendations, people, terms, waivers and the plan itself', () => {
    const then = read(HEAD);
    const now = read(
      HEAD.replace('Make time for planning.', 'Make more time.').replace(
        'Director of Finance',
        'Head of Finance',
      ) +
        yaml`
          terms:
            CMT: Corporate Management Team
          waivers:
            - { rule: missing-lead, action: 7, until: 2024-12-31, reason: The post is vacant. }
          source: The council's own page
        `,
    );
    const versions = { before: then.plan, after: now.plan };
    expect(tell(difference(then.facts, now.facts), versions).map(({ text }) => text)).toEqual([
      "The plan: source given, The council's own page.",
      'Person “finance”: post changed from Director of Finance to Head of Finance.',
      'Term “CMT” added: “Corporate Management Team”.',
      'Recommendation 1: text reworded.',
      'Waiver of missing-lead for 7 added: “The post is vacant.”',
    ]);
  });

  it('is known to be internal where the action is, or was', () => {
    const then = read(`${HEAD}        visibility: internal\n        due: May 2024\n`);
    const now = read(`${HEAD}        due: June 2024\n`);
    const versions = { before: then.plan, after: now.plan };
    const changes = difference(then.facts, now.facts);
    expect(changes.map((change) => isInternal(change, versions))).toEqual([true, true]);
    expect(isInternal({ part: 'recommendation', key: '1' }, versions)).toBe(false);
  });
});

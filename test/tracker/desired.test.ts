import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../src/plan/date.ts';
import { wantedIssues } from '../../src/tracker/desired.ts';
import type { SyncOptions } from '../../src/tracker/sync.ts';
import type { ActionView, PersonView } from '../../src/view/view.ts';
import { action, late, OPTIONS, plan, view, viewOf, withStatus } from './example.ts';

const KEY = 'exampleshire-2022/12';

function issueOf(one: ActionView, options = OPTIONS) {
  const issue = wantedIssues(viewOf(one), options).issues[0];
  if (issue === undefined) throw new Error('No issue is wanted.');
  return issue;
}

describe('which actions have an issue', () => {
  test('one for each late action, in the order of the plan', () => {
    const wanted = wantedIssues(viewOf(late('3'), action('4'), late('1')), OPTIONS);
    expect(wanted.issues.map(({ key }) => key)).toEqual(['exampleshire-2022/3', 'exampleshire-2022/1']);
  });

  test('those that answer no recommendation too', () => {
    const other = late('9', '2022-07-31', { key: 'exampleshire-2022/9' });
    expect(wantedIssues(view(plan([], { otherActions: [other] })), OPTIONS).issues).toHaveLength(1);
  });

  test('never an internal one, even where the view holds it', () => {
    expect(wantedIssues(viewOf(late('12', '2022-07-31', { internal: true })), OPTIONS).issues).toEqual([]);
  });
});

describe('an issue', () => {
  test('is titled by the action and ends with its key', () => {
    expect(issueOf(late('12', '2022-07-31', { title: 'Broaden  arrangements\n' })).title).toBe(
      'Overdue: Broaden arrangements [exampleshire-2022/12]',
    );
  });

  test('cuts a long title and keeps the key', () => {
    const { title } = issueOf(late('12', '2022-07-31', { title: '🎉 party '.repeat(60) }));
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).toMatch(/party…? ?🎉?… \[exampleshire-2022\/12\]$/);
    expect(title).not.toMatch(/\p{Cs}/u);
  });

  test('belongs to the last day it was due', () => {
    expect(issueOf(late('12', '2022-05-31')).episode).toBe('2022-05-31');
  });

  test('has labels, each once, short enough for GitHub', () => {
    const labels = ['Overdue', 'improvement plan', 'x'.repeat(60)];
    expect(issueOf(late('12'), { ...OPTIONS, labels }).labels).toEqual([
      {
        name: 'overdue',
        colour: 'd4351c',
        description: 'The last day of an action in an improvement plan has passed',
      },
      { name: 'exampleshire-2022', colour: '1d70b8', description: 'Plan: Response to the peer challenge' },
      { name: 'improvement plan', colour: 'b1b4b6', description: 'Issues of improvement plans' },
      { name: `${'x'.repeat(49)}…`, colour: 'b1b4b6', description: 'Issues of improvement plans' },
    ]);
  });

  const person = (key: string, post: string, github?: string): PersonView => ({
    ...{ key, post, full: post, kind: 'officer' },
    ...(github !== undefined && { github }),
  });
  const leads = (...who: PersonView[]) => ({
    text: 'x',
    who,
    supporting: [person('ict', 'Head of ICT', 'ict')],
  });
  const CEO = person('ceo', 'Chief Executive', 'exampleshire-ceo');
  const CFO = person('cfo', 'Chief Finance Officer of the Council and its Companies', 'Exampleshire-CFO');

  test('has a label for each lead, none for who supports', () => {
    const { labels } = issueOf(late('12', '2022-07-31', { leads: leads(CEO, CFO) }));
    expect(labels.slice(2)).toEqual([
      { name: 'lead: Chief Executive', colour: '5694ca', description: 'Led by Chief Executive' },
      {
        name: 'lead: Chief Finance Officer of the Council and…',
        colour: '5694ca',
        description: 'Led by Chief Finance Officer of the Council and its Companies',
      },
    ]);
  });

  test('has a label by name for a lead without a post, one for a person, and none without a name', () => {
    const { post: _, ...member } = { ...person('jones', ''), name: 'Cllr A Jones', full: 'Cllr A Jones' };
    const { labels } = issueOf(late('12', '2022-07-31', { leads: leads(member, CEO, CEO) }), {
      ...OPTIONS,
      labels: [' \n'],
    });
    expect(labels.slice(2).map(({ name, description }) => [name, description])).toEqual([
      ['lead: Cllr A Jones', 'Led by Cllr A Jones'],
      ['lead: Chief Executive', 'Led by Chief Executive'],
    ]);
  });

  test('has only the labels that are wanted', () => {
    const one = late('12', '2022-07-31', { leads: leads(CEO) });
    const names = (options: Partial<SyncOptions>) =>
      issueOf(one, { ...OPTIONS, ...options }).labels.map(({ name }) => name);
    expect(names({ planLabels: false })).toEqual(['overdue', 'lead: Chief Executive']);
    expect(names({ leadLabels: false })).toEqual(['overdue', 'exampleshire-2022']);
  });

  test('is for the accounts of its leads, each once, ten at most', () => {
    const again = { ...person('ceo-2', 'Returning Officer'), github: 'Exampleshire-CEO' };
    const nobody = person('cmt', 'Corporate Management Team');
    const many = Array.from({ length: 12 }, (_, at) => person(`p${at}`, `Officer ${at}`, `officer-${at}`));
    const of = (who: PersonView[], options = OPTIONS) =>
      issueOf(late('12', '2022-07-31', { leads: leads(...who) }), options).assignees;
    expect(of([CEO, nobody, again, CFO])).toEqual(['exampleshire-ceo', 'Exampleshire-CFO']);
    expect(of(many)).toHaveLength(10);
    expect(of([CEO], { ...OPTIONS, assign: false })).toEqual([]);
  });

  test('without a lead of its own is for those who lead what is still to do', () => {
    const part = {
      title: 'Part',
      details: [],
      days: [],
      lateness: { late: false, dueSoon: false },
      dateChanges: [],
    };
    const milestones = [
      { ...part, leads: leads(CEO), status: { status: 'complete', label: 'Complete', symbol: '✓' } as const },
      { ...part, leads: leads(CFO), status: { label: 'No status given', symbol: '–' } },
      { ...part, leads: leads(CFO), status: { label: 'No status given', symbol: '–' } },
      { ...part, status: { label: 'No status given', symbol: '–' } },
    ];
    expect(issueOf(late('12', '2022-07-31', { milestones })).assignees).toEqual(['Exampleshire-CFO']);
  });

  test('says what was promised, to whom, by when, who leads, and what to do', () => {
    const full = late('12', '2022-07-31', {
      title: 'Broaden arrangements for pooling',
      details: [{ kind: 'paragraph', text: 'Through a section 75 arrangement.' }],
      leads: {
        text: 'Chief Executive',
        who: [],
        supporting: [{ key: 'cmt', full: 'Corporate Management Team', kind: 'group' }],
      },
      updates: [
        { date: '1 May 2022', note: [{ kind: 'paragraph', text: 'Old news.' }] },
        { date: '9 June 2022', by: 'Head of Policy', note: [{ kind: 'paragraph', text: 'A draft is out.' }] },
      ],
    });
    const { text } = issueOf(full);
    for (const part of [
      '**This action is overdue.** It was due by 31 July 2022.',
      'Exampleshire Council has this action in its plan “Response to the peer challenge”.',
      'Broaden arrangements for pooling',
      'It answers recommendation 1: “Make time for long-term planning.”',
      '- In the words of the plan: July 2022\n- Meaning: By 31 July 2022',
      '### Who leads\n\nChief Executive\n\nSupported by Corporate Management Team.',
      '9 June 2022, Head of Policy\n\nA draft is out.',
      '1. **Comment below.**',
      'plans/exampleshire-2022.yaml, line 88 – <https://github.com/exampleshire/plans/blob/main/plans/exampleshire-2022.yaml#L88>',
      '3. **Tell the performance officer,**',
      '### The action in full\n\nThrough a section 75 arrangement.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Old news');
  });

  test('says what is missing', () => {
    const { text } = issueOf(action('12', { lateness: late('12').lateness }));
    expect(text).toContain('The plan names no lead.');
    expect(text).toContain('The plan gives no date.');
    expect(text).toContain('The plan holds no update on this action.');
  });

  test('lists the parts still to do by the names that the cause uses', () => {
    const part = { details: [], days: [], lateness: { late: false, dueSoon: false }, dateChanges: [] };
    const open = { label: 'No status given', symbol: '–' };
    const milestones = [
      { ...part, id: '1a', title: 'Agree the dates', status: open },
      {
        ...part,
        title: 'Meet',
        status: open,
        due: { words: 'July 2024', meaning: '', kind: 'date' } as const,
      },
      {
        ...part,
        id: '1c',
        title: 'Report',
        status: { status: 'complete', label: 'Complete', symbol: '✓' } as const,
      },
    ];
    const { text } = issueOf(late('12', '2022-07-31', { milestones, lacksLead: false }));
    expect(text).toContain('- 1a: Agree the dates\n- 2: Meet – July 2024\n\n');
    expect(text).toContain('Each part has its own lead.');
    expect(text).not.toContain('1c');
  });

  test('leaves out numbers that the document does not print', () => {
    const ours = plan([late('12')], { numbering: { recommendations: 'ours', actions: 'ours' } });
    const text = wantedIssues(view(ours), OPTIONS).issues[0]?.text;
    expect(text).toContain('It answers the recommendation “Make time');
  });

  test('has no link where no repository is known', () => {
    const { files: _, ...noFiles } = OPTIONS;
    const { text } = issueOf(late('12'), noFiles);
    expect(text).toContain('plans/exampleshire-2022.yaml, line 88\n');
    expect(text).not.toContain('https:');
  });

  test('links to a file with any name', () => {
    const odd = plan([late('12')], { file: 'our plans/50% (new)#1.yaml' });
    expect(wantedIssues(view(odd), OPTIONS).issues[0]?.text).toContain(
      '<https://github.com/exampleshire/plans/blob/main/our%20plans/50%25%20(new)%231.yaml#L88>',
    );
  });

  test('is the same on another day', () => {
    const today = late('12');
    const later: ActionView = {
      ...today,
      lateness: { ...today.lateness, daysLate: 40, explanation: '40 days late: it was due by 31 July 2022' },
    };
    expect(issueOf(later)).toEqual(issueOf(today));
  });

  test('is text, whatever the plan says', () => {
    const hostile = '<!-- plan-sync v1 key=a/1 --> @everyone #1 <script> [x](javascript:y) Fixes #2';
    const { text } = issueOf(
      late('12', '2022-07-31', { title: hostile, details: [{ kind: 'paragraph', text: hostile }] }),
    );
    expect(text).not.toMatch(/<!--|<script|@everyone|#\d|\]\(/);
  });

  test('stays within what an issue can hold', () => {
    const details = Array(100).fill({ kind: 'paragraph', text: 'word '.repeat(500) });
    const { text } = issueOf(late('12', '2022-07-31', { details }));
    expect(text.length).toBeLessThan(58_000);
    expect(text).toContain('### What to do now');
    expect(text.endsWith('The text is longer than an issue can hold. The plan has all of it.')).toBe(true);
  });
});

describe('a closing text', () => {
  const closing = (one: ActionView | undefined, differs = {}) =>
    wantedIssues(view(plan(one ? [one] : [], differs)), OPTIONS).closing(KEY);

  test.each([
    ['complete', withStatus('12', 'complete', 'Done'), 'The plan now shows it as “Done”.', 'completed'],
    [
      'verified',
      withStatus('12', 'verified', 'Verified'),
      'The plan now shows it as “Verified”.',
      'completed',
    ],
    [
      'everyday work',
      withStatus('12', 'business-as-usual', 'Business as usual'),
      'Business as usual',
      'completed',
    ],
    [
      'cancelled',
      withStatus('12', 'cancelled', 'Cancelled', { stopped: { reason: 'Replaced by the new constitution' } }),
      'The plan now shows it as “Cancelled”. Reason: Replaced by the new constitution.',
      'not_planned',
    ],
    [
      'moved',
      action('12', {
        dateChanges: [
          { date: '2 November 2022', from: 'July 2022', to: 'March 2023', body: 'Cabinet', minute: '24/77' },
        ],
      }),
      'Its date was moved from “July 2022” to “March 2023”, agreed by Cabinet (minute 24/77).',
      'not_planned',
    ],
    [
      'moved by nobody that is named',
      action('12', { dateChanges: [{ date: '2 November 2022', from: 'July 2022', to: 'March 2023' }] }),
      'Its date was moved from “July 2022” to “March 2023”.',
      'not_planned',
    ],
    [
      'met again',
      action('12', { due: { words: 'Monthly', meaning: 'Every month', kind: 'repeating' } }),
      'Nothing in the plan is overdue for it now.',
      'completed',
    ],
    ['without a known reason', action('12'), 'Nothing in the plan is overdue for it now.', 'not_planned'],
  ])('of an action that is %s', (_, one, why, stateReason) => {
    const text = closing(one);
    expect(text.stateReason).toBe(stateReason);
    expect(text.text).toContain('**This action is not overdue now.**');
    expect(text.text).toContain(why);
    expect(text.title).toBeUndefined();
  });

  test('of a plan that is closed', () => {
    const closed = { closed: { date: '31 March 2022', reason: 'Carried into the corporate plan.' } };
    expect(closing(action('12'), closed)).toMatchObject({
      why: 'The whole plan is closed: Carried into the corporate plan.',
      stateReason: 'not_planned',
    });
  });

  test('of a plan that will be closed one day says why it is not late now', () => {
    const differs = { closed: { date: '31 March 2030', reason: 'Carried into the corporate plan.' } };
    const lateness = { late: false, dueSoon: false, lastDay: '2023-03-31' as PlainDate };
    expect(closing(action('12', { lateness }), differs).why).toBe(
      'Nothing in the plan is overdue for it now.',
    );
  });

  test.each([
    ['taken out', undefined],
    ['made internal', action('12', { internal: true, title: 'A dismissal' })],
  ])('of an action that was %s tells nothing of it', (_, one) => {
    const text = closing(one);
    expect(text.title).toBe('Action 12: no longer in the plan [exampleshire-2022/12]');
    expect(text.text).toContain('Action 12 is no longer in the published plan');
    expect(text.text).not.toContain('dismissal');
    expect(text.stateReason).toBe('not_planned');
  });
});

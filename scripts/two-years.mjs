// Builds the repository of docs/guide/two-years.md: one plan of an invented council, over two years. Every commit has
// its day and its author, so that whoever builds it has the same commits.
//
//   node scripts/two-years.mjs FOLDER

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';

const FIRST = 'plans/peer-challenge.yaml';
const LAST = 'plans/exampleshire-2024.yaml';

const PLAN = `plan: exampleshire-2024
title: Response to the corporate peer challenge
council: Exampleshire Council
agreed: { date: 18 January 2024, body: Cabinet, minute: 24/7 }
monitoring:
  - { body: Scrutiny Panel, every: quarterly }
people:
  ceo: { post: Chief Executive, kind: officer }
  finance: { post: Director of Finance, kind: officer }
  people: { post: Head of People, kind: officer }
  digital: { post: Head of Digital, kind: officer }
recommendations:
  - ref: 1
    text: Agree a budget for three years, and show how it will be balanced.
    response: accepted
    actions:
      - id: 1
        title: Publish a savings plan
        leads: [finance]
        due: 31 May 2024
        status: not-started
      - id: 2
        title: Brief all councillors on the budget gap
        leads: [finance]
        due: 31 March 2024
        status: not-started
      - id: 3
        title: Adopt a budget for three years
        leads: [finance]
        due: 28 February 2025
        status: not-started
  - ref: 2
    text: Replace the systems that residents meet first.
    response: accepted
    actions:
      - id: 4
        title: Open the new contact centre
        leads: [digital]
        due: 30 June 2024
        status: in-progress
      - id: 5
        title: Move planning applications online
        leads: [digital]
        due: 31 October 2024
        status: not-started
      - id: 6
        title: Close the telephone line at weekends
        leads: [digital]
        due: 30 September 2024
        status: not-started
  - ref: 3
    text: Plan for the workforce that the council will need.
    response: accepted
    actions:
      - id: 7
        title: Agree a workforce strategy
        leads: [people]
        due: 30 November 2024
        status: not-started
      - id: 8
        title: Train every manager in planning
        leads: [people]
        due: 30 June 2025
        status: not-started
`;

/** What stands under an action, from its number to the next action or the next recommendation. */
const action = (id) => new RegExp(`(      - id: ${id}\\n)((?:        .*\\n)*)`);

/** Puts other lines in the place of those of an action that begin with these keys, and adds those that are new. */
const change =
  (id, ...lines) =>
  (text) =>
    text.replace(action(id), (_, head, body) => {
      const keys = lines.map((line) => line.split(':')[0]);
      const kept = body
        .split('\n')
        .filter((line) => line !== '' && !keys.some((key) => line.startsWith(`        ${key}:`)));
      return `${head}${[...kept, ...lines.map((line) => `        ${line}`)].join('\n')}\n`;
    });

/** Adds a record to a list of an action. */
const record = (id, list, entry) => (text) =>
  text.replace(action(id), (_, head, body) => {
    const lines = new RegExp(`(        ${list}:\\n(?:          .*\\n)*)`);
    const added = `          - ${entry}\n`;
    return lines.test(body)
      ? `${head}${body.replace(lines, (whole) => whole + added)}`
      : `${head}${body}        ${list}:\n${added}`;
  });

const add =
  (after, id, ...lines) =>
  (text) =>
    text.replace(
      action(after),
      (whole) => `${whole}      - id: ${id}\n${lines.map((line) => `        ${line}\n`).join('')}`,
    );

const COMMITS = [
  ['2024-01-22', 'Policy Officer', 'Put the agreed plan on file', []],
  [
    '2024-03-20',
    'Director of Finance',
    'Tell how the budget comes on',
    [
      change(1, 'status: in-progress'),
      change(
        2,
        'status: complete',
        'completed: { date: 14 March 2024, evidence: [Slides and attendance list] }',
      ),
    ],
  ],
  [
    '2024-06-12',
    'Head of Digital',
    'Put off the contact centre',
    [
      change(4, 'due: 30 September 2024'),
      record(
        4,
        'date-changes',
        '{ date: 11 June 2024, from: 30 June 2024, to: 30 September 2024, reason: The supplier delivers in August., body: Cabinet, minute: 24/61 }',
      ),
      change(1, 'status: complete', 'completed: { date: 30 May 2024, evidence: [Cabinet paper 24/55] }'),
    ],
  ],
  [
    '2024-07-08',
    'Policy Officer',
    'Add what Scrutiny asked for',
    [
      add(
        8,
        9,
        'title: Publish the number of vacancies each quarter',
        'leads: [people]',
        'due: 31 January 2025',
        'status: not-started',
      ),
    ],
  ],
  [
    '2024-09-27',
    'Head of Digital',
    'Move the date of the contact centre',
    [change(4, 'due: 31 December 2024')],
  ],
  [
    '2024-10-14',
    'Policy Officer',
    'Quarterly update',
    [
      change(5, 'leads: [ceo]', 'status: in-progress'),
      change(7, 'status: in-progress'),
      change(
        6,
        'status: cancelled',
        'stopped: { date: 8 October 2024, reason: Residents call most at weekends., body: Cabinet }',
      ),
    ],
  ],
  [
    '2025-01-13',
    'Head of Digital',
    'Put off the contact centre again',
    [
      change(4, 'due: 31 May 2025'),
      record(
        4,
        'date-changes',
        '{ date: 9 January 2025, from: 31 December 2024, to: 31 May 2025, reason: The telephone contract ends in April., body: Cabinet, minute: 25/3 }',
      ),
      change(5, 'due: 31 March 2025'),
      change(7, 'due: 28 February 2025'),
    ],
  ],
  ['2025-02-03', 'Policy Officer', 'Name the file after the plan', []],
  [
    '2025-03-10',
    'Director of Finance',
    'Close the budget',
    [
      change(3, 'status: complete', 'completed: { date: 25 February 2025, evidence: [Minutes of Council] }'),
      // Nobody writes down on which days: the history knows when they were told.
      change(7, 'status: complete'),
      change(9, 'status: complete'),
    ],
  ],
  [
    '2025-06-16',
    'Head of Digital',
    'The contact centre is open',
    [
      change(4, 'status: complete', 'completed: { date: 2 June 2025, evidence: [Opening notice] }'),
      change(8, 'status: in-progress'),
    ],
  ],
  [
    '2025-07-07',
    'Head of People',
    'Train managers by the end of the year',
    [change(8, 'due: 31 December 2025')],
  ],
  [
    '2025-10-20',
    'Chief Executive',
    'Planning applications are online',
    [
      change(
        5,
        'status: complete',
        'completed: { date: 13 October 2025, evidence: [The form on the web site] }',
      ),
    ],
  ],
];

/** Builds the repository in a folder that is empty or not there yet. */
function build(folder) {
  // Settings of whoever runs it, and of a hook that does, would make other commits.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  mkdirSync(folder, { recursive: true });
  const git = (day, author, ...args) =>
    execFileSync(
      'git',
      [
        '-c',
        `user.name=${author}`,
        '-c',
        'user.email=someone@example.org',
        '-c',
        'commit.gpgsign=false',
        '-c',
        'core.autocrlf=false',
        ...args,
      ],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...Object.fromEntries(own),
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: devNull,
          GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
          GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
        },
      },
    );
  git('2024-01-22', 'x', 'init', '-q', '-b', 'main', '--object-format=sha1');
  let text = PLAN;
  let file = FIRST;
  mkdirSync(join(folder, 'plans'));
  for (const [day, author, subject, edits] of COMMITS) {
    if (edits.length === 0 && day !== COMMITS[0][0]) {
      git(day, author, 'mv', file, LAST);
      file = LAST;
    }
    for (const edit of edits) {
      const before = text;
      text = edit(text);
      if (text === before) throw new Error(`The commit of ${day} has an edit that changes nothing.`);
    }
    writeFileSync(join(folder, file), text);
    git(day, author, 'add', '-A');
    git(day, author, 'commit', '-q', '-m', subject);
  }
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder: node scripts/two-years.mjs FOLDER');
build(folder);

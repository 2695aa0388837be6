import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadKnown } from '../../src/source/known-file.ts';
import { civicplan, folderWith } from '../e2e/civicplan.ts';
import { breaches } from '../workflows/policy.ts';
import { type Block, PAGES } from './markdown.ts';

/**
 * What is behind the fence of a `yaml` block says what it is, and the test holds it to that:
 *
 * - `plan=ID`: a whole plan; `top`: keys at the top of a plan; `actions`: actions below a recommendation
 * - `finds=RULE,RULE`: what the check finds in it; without it, nothing at all
 * - `config`: a configuration; `workflow`: a workflow of GitHub; `known`: a list of known findings
 */
const PURPOSES = ['plan', 'top', 'actions', 'config', 'workflow', 'known'];

/** The day on which the guide is set. */
const DAY = '2026-11-22';

/** What the snippets of the guide may take for granted. */
const AROUND = `plan: snippet
title: Response to the 2026 corporate peer challenge
council: Exampleshire Council
`;
const AGREED = `agreed:
  date: 18 June 2026
`;
/** Listed where a snippet, or what is put around it, names them. */
const PEOPLE = {
  ceo: '    post: Chief Executive\n    kind: officer\n',
  'cllr-jones': '    name: Cllr A Jones\n    post: Cabinet Member for Finance\n    kind: member\n',
  'head-of-policy': '    post: Head of Policy\n    kind: officer\n',
};
function peopleFor(text: string): string {
  const named = Object.entries(PEOPLE).filter(([key]) => text.includes(key));
  return named.length === 0 ? '' : `people:\n${named.map(([key, entry]) => `  ${key}:\n${entry}`).join('')}`;
}
const RECOMMENDATIONS = `recommendations:
  - ref: 1
    text: Make time for long-term planning.
    leads: [ceo]
    actions:
`;
const ACTION = `      - id: 1
        title: Hold two planning meetings a year
        due: 31 May 2027
`;

function planWith({ marks, text }: Block): [id: string, plan: string] {
  if (marks.plan !== undefined) return [marks.plan, text];
  if ('actions' in marks) {
    const actions = `${RECOMMENDATIONS}${text.replace(/^(?=.)/gm, '      ')}`;
    return ['snippet', `${AROUND}${AGREED}${peopleFor(actions)}${actions}`];
  }
  // A snippet may bring parts of its own: then ours stays away.
  const own = (key: string) => text.includes(`${key}:\n`);
  const recommendations = own('recommendations') ? '' : `${RECOMMENDATIONS}${ACTION}`;
  const parts = [
    AROUND,
    own('agreed') ? '' : AGREED,
    own('people') ? '' : peopleFor(`${recommendations}${text}`),
    recommendations,
  ];
  return ['snippet', `${parts.join('')}${text}`];
}

function findings(files: Record<string, string>): string[] {
  const ran = civicplan(['check', '--format', 'json', '--as-of', DAY], folderWith(files));
  expect(ran.note).toBe('');
  const found: { rule: string }[] = JSON.parse(ran.out).findings;
  return [...new Set(found.map(({ rule }) => rule))].sort();
}

const pages = PAGES.map(({ name, blocks }) => ({
  name,
  snippets: blocks.filter(({ language }) => language === 'yaml'),
}));

describe.each(pages.filter(({ snippets }) => snippets.length > 0))('$name', ({ snippets }) => {
  it.each(snippets)('line $line is what it says it is', (block) => {
    const { marks, text } = block;
    expect(PURPOSES.filter((purpose) => purpose in marks)).toHaveLength(1);
    if ('workflow' in marks) {
      expect(breaches(text)).toEqual([]);
      return;
    }
    if ('known' in marks) {
      const cwd = folderWith({ 'known.yaml': text });
      expect(loadKnown('known.yaml', cwd)).toHaveProperty('known');
      return;
    }
    if ('config' in marks) {
      const plan = `${AROUND}${AGREED}${peopleFor(RECOMMENDATIONS)}${RECOMMENDATIONS}${ACTION}`;
      expect(parse(text)).toBeTypeOf('object');
      expect(findings({ 'plans/snippet.yaml': plan, 'civicplan.config.yaml': text })).toEqual([]);
      return;
    }
    const [id, plan] = planWith(block);
    const expected = marks.finds === undefined ? [] : marks.finds.split(',').sort();
    expect(findings({ [`plans/${id}.yaml`]: plan })).toEqual(expected);
  });
});

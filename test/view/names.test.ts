import { describe, expect, it } from 'vitest';
import type { NamesShown } from '../../src/plan/people.ts';
import { USUAL_RAG_RULE } from '../../src/plan/rag.ts';
import { loadText } from '../../src/source/load.ts';
import { buildView } from '../../src/view/build.ts';
import { planSource } from '../../src/view/plan-source.ts';
import { day } from '../report/fixtures/build.ts';

const PLAN = `plan: names
title: Names
council: Exampleshire Council
people:
  finance: { name: Sam Poole, post: Director of Finance, kind: officer }
  cllr-jones: { name: Cllr A Jones, post: Leader, kind: member }
  north: { name: Robin Hale, post: Area Manager, kind: officer }
  south: { name: Kim Lund, post: Area Manager, kind: officer }
  nameless: { name: Jo Vance, kind: officer }
  partner: { name: Pat Ryde, post: Peer Adviser, kind: partner }
recommendations:
  - ref: 1
    text: Plan ahead.
    actions:
      - id: 1
        title: Plan
        leads: { who: [finance, cllr-jones], supporting: [partner] }
        due: 31 May 2030
        updates:
          - { date: 1 May 2024, note: Begun., by: finance }
      - id: 2
        title: Meet
        leads: { says: Sam Poole with the Leader, who: [finance, cllr-jones] }
        due: 31 May 2030
      - { id: 3, title: Write, leads: [north, south, nameless], due: 31 May 2030 }
`;

function viewWith(names: NamesShown | undefined, internal = false) {
  const source = planSource(loadText(PLAN, { path: '/names.yaml', name: 'names.yaml', root: '/' }));
  if (source === undefined) throw new Error('The plan is invalid.');
  const options = {
    asOf: day('2024-07-01'),
    version: '1',
    dueSoonDays: 30,
    ragRule: USUAL_RAG_RULE,
    internal,
  };
  return buildView([source], { ...options, ...(names && { names }) });
}

const shown = (view: ReturnType<typeof viewWith>) => {
  const [plan] = view.plans;
  const actions = plan?.recommendations[0]?.actions ?? [];
  return {
    people: plan?.people.map(({ full }) => full),
    leads: actions.map(({ leads }) => leads?.text),
    accountable: actions[0]?.leads?.accountable,
    by: actions[0]?.updates[0]?.by,
  };
};

describe('the people of a plan', () => {
  it('are told by their posts: members by name, and staff only where the post does not say who is meant', () => {
    expect(shown(viewWith(undefined))).toEqual({
      people: [
        'Director of Finance',
        'Cllr A Jones, Leader',
        'Robin Hale, Area Manager',
        'Kim Lund, Area Manager',
        'Jo Vance',
        'Peer Adviser',
      ],
      leads: [
        'Director of Finance; Cllr A Jones, Leader; supported by Peer Adviser',
        // The words of the document stay as they are.
        'Sam Poole with the Leader',
        'Robin Hale, Area Manager; Kim Lund, Area Manager; Jo Vance',
      ],
      accountable: 'Director of Finance',
      by: 'Director of Finance',
    });
  });

  it('have no name anywhere in the view that is not shown', () => {
    const text = JSON.stringify(viewWith('posts')).replaceAll('Sam Poole with the Leader', '');
    expect(text).not.toMatch(/Sam Poole|Pat Ryde/);
  });

  it('are told by name and post where the council has set that, and in an internal report', () => {
    const all = shown(viewWith('full'));
    expect(all.people).toContain('Sam Poole, Director of Finance');
    expect(all.by).toBe('Sam Poole, Director of Finance');
    expect(shown(viewWith('posts', true))).toEqual(all);
  });
});

import { describe, expect, it } from 'vitest';
import { checkTexts } from './reports.ts';

const PLAN = `plan: leads
title: Response to the 2024 peer challenge
council: Exampleshire Council
people:
  ceo: { post: Chief Executive, kind: officer }
  cfo: { post: Chief Finance Officer, kind: officer }
  board: { post: Improvement Board, kind: group }
recommendations:
  - ref: 1
    text: Make time for long-term planning.
    leads: [cfo]
    actions:
      - { id: 1, title: Of the recommendation, due: soon }
      - { id: 2, title: Of its own, leads: [board, ceo], due: soon }
      - id: 3
        title: In parts
        leads: [ceo]
        due: soon
        milestones:
          - { id: 3a, title: Of its own, leads: [cfo], due: soon }
          - { id: 3b, title: Of the action, due: soon }
      - { id: 4, title: Of a group, leads: [board], due: soon }
      - { id: 4, title: Of the same number, leads: [ceo], due: soon }
  - ref: 2
    text: Led and not answered.
    leads: [ceo]
  - ref: 3
    text: Neither.
waivers:
  - rule: missing-deadline
    until: 2025-01-31
    reason: To be agreed.
`;

function answering(rule: string, text = PLAN): (string | undefined)[] {
  const [plan] = checkTexts({ 'leads.yaml': text });
  return (plan?.findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ lead }) => (typeof lead === 'object' ? `${lead.post} of ${lead.council}` : lead));
}

const CEO = 'Chief Executive of Exampleshire Council';
const CFO = 'Chief Finance Officer of Exampleshire Council';

describe('who answers for a finding', () => {
  it('is the lead of the action, of its recommendation, or of the part that it is about', () => {
    expect(answering('deadline-not-understood')).toEqual([CFO, CEO, CEO, CFO, CEO, 'nobody', CEO]);
  });

  it('is the lead of a recommendation, for what is about that as a whole', () => {
    expect(answering('recommendation-without-action')).toEqual([CEO, 'nobody']);
  });

  it('is nobody by name, for what is about the plan itself', () => {
    expect(answering('waiver-unused')).toEqual([undefined]);
    expect(answering('broken-yaml', 'title: a: b\n')).toEqual([undefined]);
  });

  it('is told of what was accepted too', () => {
    const [plan] = checkTexts({
      'leads.yaml': PLAN.replace('rule: missing-deadline', 'rule: group-only-lead'),
    });
    expect(plan?.waived.map(({ lead }) => lead)).toEqual(['nobody']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civicplan, folderWith } from './civicplan.ts';

const PLAN = `plan: exampleshire-2026
title: Response to the 2026 corporate peer challenge
council: Exampleshire Council
agreed:
  date: 18 June 2026
people:
  ceo:
    post: Chief Executive
    kind: officer
recommendations:
  - ref: 1
    text: Make time for long-term planning.
    leads: [ceo]
    actions:
      - id: 1
        title: Hold two planning meetings a year
        due: Summer 2026
        status: On plan
`;
const CONFIG = `meanings:
  seasons:
    summer: { from: May, to: September }
statuses:
  On plan: { status: in-progress, rag: green }
`;

describe('what the council means by words of its own holds for every command', () => {
  const cwd = () => folderWith({ 'plans/exampleshire-2026.yaml': PLAN, 'civicplan.config.yaml': CONFIG });
  const on = (day: string) => ['--as-of', day];

  it('check', () => {
    const folder = cwd();
    expect(civicplan(['check', ...on('2026-09-30')], folder).out).toContain('Nothing is late');
    const late = civicplan(['check', ...on('2026-10-01')], folder);
    expect(late.code).toBe(0);
    expect(late.out).toContain('Action 1 is 1 day late. It was due by 30 September 2026.');
    expect(late.out).toContain('Action 1 is rated green, and by the rule it would be amber');
    // Without the configuration the status is not known, and summer is over sooner.
    const plain = civicplan(
      ['check', ...on('2026-09-01')],
      folderWith({ 'plans/exampleshire-2026.yaml': PLAN }),
    );
    expect(plain.code).toBe(1);
    expect(plain.out).toContain('Action 1 is 1 day late. It was due by 31 August 2026.');
  });

  it('status', () => {
    const { out, code } = civicplan(['status', ...on('2026-09-30')], cwd());
    expect(code).toBe(0);
    expect(out).toContain('on plan');
    expect(out).toContain('late 0');
  });

  it('report', () => {
    const folder = cwd();
    expect(civicplan(['report', '--to', 'json,md', ...on('2026-09-30')], folder).code).toBe(0);
    const { plans } = JSON.parse(readFileSync(join(folder, 'out/exampleshire-2026.json'), 'utf8'));
    expect(plans[0].recommendations[0].actions[0]).toMatchObject({
      status: { status: 'in-progress', label: 'On plan', rag: 'green' },
      due: { last: '2026-09-30' },
      lateness: { late: false, lastDay: '2026-09-30' },
    });
    const page = readFileSync(join(folder, 'out/exampleshire-2026.md'), 'utf8');
    expect(page).toContain('Summer 2026');
    expect(page).toContain('30 September 2026');
  });

  it('sync', () => {
    const folder = cwd();
    const operations = (day: string) =>
      JSON.parse(civicplan(['sync', '--format', 'json', ...on(day)], folder).out).operations;
    expect(operations('2026-09-30')).toEqual([]);
    expect(operations('2026-10-01')).toMatchObject([{ op: 'create', action: 'exampleshire-2026/1' }]);
  });
});

describe('check --print-config', () => {
  it('prints the configuration in effect, without any plans', () => {
    const ran = civicplan(['check', '--print-config'], folderWith({ 'civicplan.config.yaml': CONFIG }));
    expect([ran.code, ran.note]).toEqual([0, '']);
    expect(ran.out).toContain('      to: September # civicplan.config.yaml:3\n');
    const again = civicplan(
      ['check', '--print-config', '--config', 'printed.yaml'],
      folderWith({ 'printed.yaml': ran.out }),
    );
    const values = (text: string) => text.replaceAll(/ #.*$/gm, '');
    expect(values(again.out)).toBe(values(ran.out));
    expect(again.out).not.toContain('# default');
  });

  it('prints nothing of a configuration with a mistake', () => {
    const ran = civicplan(['check', '--print-config'], folderWith({ 'civicplan.config.yaml': 'rags: {}\n' }));
    expect([ran.code, ran.out]).toEqual([2, '']);
  });
});

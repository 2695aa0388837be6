import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { pullRequestPage } from '../../src/formats/pull-request.ts';
import type { PlanChanges } from '../../src/history/compare.ts';
import { anyText, hostileReport } from './hostile.ts';
import { example, PLAIN } from './report.ts';

const clean = example('clean.yaml');
const change = (file: string, ...texts: readonly string[]): PlanChanges => ({
  ...{ plan: file.replace('.yaml', ''), file: `plans/${file}`, kind: 'changed', hidden: 0 },
  changes: texts.map((text) => ({ text })) as unknown as PlanChanges['changes'],
});
const MOVED = 'Action 7: deadline moved from June 2022 to September 2022, 92 days later; no reason given.';

describe('the comment on a pull request', () => {
  it('is nothing where no plan changes, whatever was wrong before', () => {
    expect(pullRequestPage([], clean, PLAIN)).toBeUndefined();
    expect(pullRequestPage([], example('county.yaml'), PLAIN)).toBeUndefined();
  });

  it('tells what changes in the terms of the plan', () => {
    const [plan] = clean.plans;
    const file = plan?.file.replace('plans/', '') ?? '';
    expect(pullRequestPage([change(file, MOVED)], clean, PLAIN)).toBe(
      [
        '## What this pull request changes in the plans',
        '',
        '1 change in 1 plan.',
        '',
        `### clean (plans/${file})`,
        '',
        `- ${MOVED}`,
        '',
        '## What the check finds',
        '',
        'Nothing to put right in these plans.',
        '',
        '---',
        '',
        'This comment is brought up to date with every push. What people write below it stays. Once they change a word of it, it is theirs.',
        '',
      ].join('\n'),
    );
  });

  it('tells what is wrong in a plan that it changes, and nothing of what is late or accepted', () => {
    const page = pullRequestPage([change('county.yaml', MOVED)], example('county.yaml'), PLAIN) ?? '';
    expect(page).toContain('6 actions: 6 errors, 4 warnings\n');
    expect(page).toContain('#### What is wrong');
    expect(page).not.toMatch(/\| (?:Late|Due soon)|#### (?:Late|Accepted)/);
    expect(page).not.toMatch(/contractor|secret|mediation|claim|million/);
  });

  it('tells of another plan only if it has an error', () => {
    const report = example('county.yaml', 'clean.yaml');
    const changes = [change('other.yaml', MOVED)];
    expect(pullRequestPage(changes, report, PLAIN)).toContain('### plans/county.yaml');
    const plans = report.plans.map((plan) => ({
      ...plan,
      findings: plan.findings.filter(({ severity }) => severity !== 'error'),
    }));
    expect(pullRequestPage(changes, { ...report, plans }, PLAIN)).not.toContain('county');
  });

  it('says how much does not fit', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `Action ${index}: reworded ${'x'.repeat(90)}.`);
    const page = pullRequestPage([change('a.yaml', ...many)], clean, PLAIN) ?? '';
    const shown = page.match(/^- Action/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(page).toContain(
      `\n${1000 - shown} more changes do not fit here. \`civicplan diff\` shows them all.`,
    );
    expect(page.length).toBeLessThan(30_000);
  });

  it('holds nothing that comes alive, whatever the plans say', () => {
    const changes = fc
      .array(fc.tuple(anyText, fc.array(anyText, { minLength: 1, maxLength: 4 })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((plans) => plans.map(([file, texts]) => change(file, ...texts)));
    fc.assert(
      fc.property(changes, hostileReport, (changed, report) => {
        const page = pullRequestPage(changed, report, PLAIN) ?? '';
        expect(page).not.toMatch(/[^\P{Cc}\n]/u);
        const html = micromark(page, {
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
          allowDangerousHtml: true,
        });
        const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
        const ours = [
          'a',
          'code',
          'h2',
          'h3',
          'h4',
          'hr',
          'li',
          'p',
          'table',
          'tbody',
          'td',
          'th',
          'thead',
          'tr',
          'ul',
        ];
        expect([...tags].filter((name) => !ours.includes(name ?? ''))).toEqual([]);
        for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g))
          expect(address).toMatch(/^https:\/\/github\.com\/civicplan\/civicplan\//);
        const outsideCode = html.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, ' ');
        expect(outsideCode).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\//);
      }),
      { numRuns: 300 },
    );
  });
});

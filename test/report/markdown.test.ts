import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/report/index.ts';
import { viewOf } from './fixtures/build.ts';
import { charted } from './fixtures/charted.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { hostile, narrative, numberless } from './fixtures/others.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { shownTexts } from './fixtures/shown.ts';
import { templates, templatesWith } from './fixtures/templates.ts';

const plans = [exampleshire, narrative, numberless, hostile, charted];
const view = viewOf(plans);
const render = async (plan = exampleshire, of = view) =>
  String(await OUTPUTS.md.render(reportOn(of, plan), templates));

/** What a reader sees of a table cell or a line: escapes resolved, joiners and marks of emphasis left out. */
function seen(markdown: string): string {
  return markdown
    .replaceAll('\u2060', '')
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('%7C', '|');
}

/** Compares with the file in golden/, or writes it when UPDATE is set. */
function expectGolden(name: string, markdown: string): void {
  const file = fileURLToPath(new URL(`golden/${name}.md.golden`, import.meta.url));
  if (process.env.UPDATE !== undefined) writeFileSync(file, markdown);
  expect(markdown).toBe(readFileSync(file, 'utf8'));
}

describe('the Markdown report', () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))('of %s is the one on file', async (id, plan) => {
    expectGolden(id, await render(plan));
  });

  it('with internal actions says so at both ends and at the action', async () => {
    const markdown = await render(secret, viewOf([secret], { internal: true }));
    expectGolden('secret-internal', markdown);
    const notice = 'Internal: this report includes actions that are not public. Do not publish it.';
    expect(markdown.startsWith(`> **${notice}**\n`)).toBe(true);
    expect(markdown.endsWith(`**${notice}**\n`)).toBe(true);
    expect(markdown).toContain('**Settle the claim** (Internal)');
  });

  it('never prints an internal action into a public report', async () => {
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });

  it.each(plans.map((plan) => [plan.id, plan] as const))(
    'of %s says everything the plan says',
    async (_, plan) => {
      const markdown = seen(await render(plan)).replace(/\s+/g, ' ');
      for (const text of shownTexts(plan)) expect(markdown).toContain(text.replace(/\s+/g, ' ').trim());
    },
  );

  it('has tables in which every row has as many cells as the heading', async () => {
    for (const plan of plans) {
      for (const table of (await render(plan)).matchAll(/(?:^\|.*\n)+/gm)) {
        const widths = table[0]
          .trim()
          .split('\n')
          .map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length);
        expect(new Set(widths).size).toBe(1);
        expect(widths.length).toBeGreaterThan(2);
      }
    }
  });

  it('has every anchor once, and no pointer that leads nowhere', async () => {
    for (const plan of plans) {
      const markdown = await render(plan);
      const anchors = [...markdown.matchAll(/<a id="([^"]*)">/g)].map(([, anchor]) => anchor);
      const pointers = [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors).toEqual(expect.arrayContaining(pointers));
    }
  });

  it('shows no number that is ours, and finds other words for it', async () => {
    const markdown = (await render(numberless)).replace(/id="[^"]*"|\(#[^)]*\)/g, '');
    expect(markdown).not.toMatch(/70\d\d/);
    expect(markdown).toContain('**Also answers:** [“Decision making”]');
    expect(markdown).toContain('[“Agree a communications plan”, under “Communications”]');
    expect(markdown).toContain('| Part: Draft it |');
    expect(markdown).toContain('| [“Tell staff”] | missing-lead |');
  });

  it('of a plan that only tells progress has no table, and no word of what is not there', async () => {
    const markdown = await render(narrative);
    expect(markdown).not.toMatch(/\|/);
    expect(markdown).not.toMatch(/None|No lead|No date|late|Actions?\b/);
    expect(markdown).toContain('</a>Recommendations and progress');
  });

  it('says in the row that there is no lead and no date', async () => {
    const rows = (await render()).split('\n');
    expect(rows.find((row) => row.includes('action-3"'))).toContain('| No lead given |');
    expect(rows.find((row) => row.includes('action-4"'))).toContain('| No date given |');
  });

  it('says a long lead of all actions once, above the table', async () => {
    const markdown = await render();
    expect(markdown.match(/Director of Finance and Section 151 Officer/g)).toHaveLength(2);
    expect(markdown).toContain(
      '**Lead of every action below**\n\n- Director of Finance and Section 151 Officer\n',
    );
  });

  it('names the template and the line when a template is at fault', async () => {
    const broken = templatesWith({ 'report.md.hbs': 'x\n{{report.titel}}' });
    const rendering = OUTPUTS.md.render(reportOn(view, exampleshire), broken);
    await expect(rendering).rejects.toMatchObject({ name: 'TemplateFailed', template: 'report.md.hbs' });
    await expect(rendering).rejects.toThrow(/Line 2: "titel"/);
  });
});

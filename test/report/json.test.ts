import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/report/index.ts';
import { viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { numberless } from './fixtures/others.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { templates } from './fixtures/templates.ts';

describe('the JSON report', () => {
  it('is the whole view with one plan in it, and the figures of that plan', async () => {
    const view = viewOf([exampleshire, numberless]);
    const text = String(await OUTPUTS.json.render(reportOn(view, numberless), templates));
    expect(JSON.parse(text)).toEqual({ ...view, totals: numberless.counts, plans: [numberless] });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.startsWith('{\n  "version": 1,\n')).toBe(true);
  });

  it('is refused when the view would make an internal action public', async () => {
    expect(() => reportOn(viewOf([secret]), secret)).toThrow(/internal action/);
    const internal = await OUTPUTS.json.render(
      reportOn(viewOf([secret], { internal: true }), secret),
      templates,
    );
    expect(String(internal)).toContain('Settle the claim');
  });

  it('has figures that add up', async () => {
    const text = await OUTPUTS.json.render(reportOn(viewOf([exampleshire]), exampleshire), templates);
    const { totals } = JSON.parse(String(text));
    const sum = Object.values<number>(totals.byStatus).reduce((a, b) => a + b, 0);
    expect(sum).toBe(totals.actions);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/plan/texts.ts';
import { loadText } from '../../src/source/load.ts';
import { parse } from '../../src/source/parse.ts';
import { valueAt } from '../../src/source/schema.ts';

/** It uses every key of the format. */
const EXAMPLE = readFileSync('docs/reference/example-plan.yaml', 'utf8');
const { plan } = loadText(EXAMPLE, { path: '/example-plan.yaml', name: 'example-plan.yaml', root: '/' });
const texts = plan === undefined ? expect.unreachable() : textsOf(plan);
const file = parse(EXAMPLE).value;

/** What is no text of its own: keys of people and numbers, words from a short list, and dates that are read elsewhere. */
const NO_TEXTS =
  /^(?:plan|languages\/.*|.*\/(?:id|ref|part-of|kind|github|sync|status|rag|visibility|response|rule|action|recommendation|until|by|from|to|date|on-site|by|numbering|received|next-election|report-published|plan-published|draft-sent|progress-review|progress-report|meeting|next-review)|numbering\/.*|statuses\/.*|obligations\/\d+\/(?:due|from)|.*\/(?:also-answers|previously|depends-on|members|who|supporting|met|leads)\/\d+|waivers\/\d+\/.*(?<!reason))$/;

describe('the texts of a plan', () => {
  it('are what stands at their places', () => {
    for (const { path, text } of texts) expect([path, text]).toEqual([path, valueAt(file, path)]);
  });

  it('are each told once', () => {
    const places = texts.map(({ path }) => path.join('/'));
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('are all that people wrote', () => {
    const places = new Set(texts.map(({ path }) => path.join('/')));
    const left = leaves(file, []).filter((place) => !places.has(place) && !NO_TEXTS.test(place));
    expect(left).toEqual([]);
  });

  it('say whose they are', () => {
    const about = (place: string) => {
      const { path, text, ...rest } =
        texts.find((one) => one.path.join('/') === place) ?? expect.unreachable();
      return rest;
    };
    expect(about('title')).toEqual({ kind: 'title', owner: 'The plan' });
    expect(about('people/ceo/post')).toEqual({ kind: 'name', owner: 'The entry `ceo` under `people:`' });
    const recommendation = { owner: 'Recommendation 1', recommendation: '1' };
    expect(about('recommendations/0/text')).toEqual({ ...recommendation, kind: 'quoted' });
    expect(about('recommendations/0/updates/0/note')).toEqual({ ...recommendation, kind: 'prose' });
    const action = { owner: 'Action 1', action: '1' };
    expect(about('recommendations/0/actions/0/leads/says')).toEqual({ ...action, kind: 'quoted' });
    expect(about('recommendations/0/actions/0/due')).toEqual({ ...action, kind: 'data' });
    expect(about('recommendations/0/actions/0/cy/title')).toEqual({ ...action, kind: 'welsh' });
    const part = { owner: 'Part 1a of action 1', action: '1' };
    expect(about('recommendations/0/actions/0/milestones/0/title')).toEqual({ ...part, kind: 'title' });
  });
});

function leaves(value: unknown, path: readonly (string | number)[]): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('/')];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

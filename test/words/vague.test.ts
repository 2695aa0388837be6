import { describe, expect, it } from 'vitest';
import { namesQuantity, vagueVerb } from '../../src/words/vague.ts';

describe('a vague verb', () => {
  it.each([
    ['Consider a merger', 'Consider'],
    ['To explore  options', 'explore'],
    ['We will continue to embed values', 'continue'],
    ['The council and partners work with schools', undefined],
    ['The council will work closely with schools', 'work closely with'],
    ['Liaise with the police', 'Liaise with'],
    ['Engaging with residents', 'Engaging with'],
    ['Go on making progress', 'Go on making'],
    ['Keep on aligning teams', 'Keep on aligning'],
    ['Raise awareness of risk', 'Raise awareness'],
    ['Support and encourage staff', 'Support'],
    ['Support workers recruited', undefined],
    ['Improvement plan published', undefined],
    ['Considerate parking introduced', undefined],
    ['Continuing professional development offered', undefined],
    ['Promote-and-protect scheme opened', undefined],
    ['Decide whether to consider a merger', undefined],
  ])('begins %s: %s', (title, verb) => {
    expect(vagueVerb(title)?.verb).toBe(verb);
  });
});

describe('a quantity', () => {
  it.each(['by 10%', 'in two wards', 'every month', 'Quarterly', 'per cent'])('is in %s', (text) => {
    expect(namesQuantity(text)).toBe(true);
  });

  it.each(['for everyone', 'every service', 'one council', 'weightless', 'often'])('is not in %s', (text) => {
    expect(namesQuantity(text)).toBe(false);
  });
});

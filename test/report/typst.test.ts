import { afterEach, describe, expect, it, vi } from 'vitest';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

afterEach(() => {
  vi.doUnmock(PACKAGE);
  vi.resetModules();
});

describe('typeset without Typst', () => {
  it('says in one line what is missing and what to do', async () => {
    vi.resetModules();
    vi.doMock(PACKAGE, () => {
      throw new Error('Cannot find module');
    });
    const { typeset } = await import('../../src/report/typst.ts');
    const typesetting = typeset({ main: 'a.typ', files: new Map([['a.typ', 'x']]), fonts: [], madeAt: 0 });
    await expect(typesetting).rejects.toMatchObject({ name: 'FormatUnavailable' });
    await expect(typesetting).rejects.toThrow(/^PDF needs the optional package .*npm install.*$/);
  });
});

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath, needs } from '../readers/readers.ts';

/** Tests that look at pages in a browser. */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const { left, named } = needs('chromium');
  describe.skipIf(left)(named(name), () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

/** Where systems have it: Debian, and the runners of GitHub. */
const USUAL = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** A real browser, from the packages of the system or where CHROMIUM_PATH says. */
const PATH = process.env.CHROMIUM_PATH ?? USUAL.find(existsSync) ?? '/usr/bin/chromium';

/**
 * Tests that look at pages in a browser. In CI they have one, or fail; elsewhere their name says why they are
 * skipped.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const skip = !existsSync(PATH) && process.env.CI !== 'true';
  describe.skipIf(skip)(skip ? `${name} (skipped: there is no Chromium at ${PATH})` : name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: PATH, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}

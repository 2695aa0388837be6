import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export interface Opened {
  readonly page: Page;
  /** What the browser complained of: errors, refusals of the policy, whatever a script printed. */
  readonly complaints: readonly string[];
}

/** A page as text, opened from a server of its own as it would be from a web site. */
export function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  return openAt(browser, new Map([['', html]]), '', options);
}

/** A page of several, by the names of their files. */
export async function openAt(
  browser: Browser,
  files: ReadonlyMap<string, string>,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const server = createServer(({ url = '/' }, response) => {
    const content = files.get(decodeURIComponent(url.slice(1)));
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('content-type', url.endsWith('.xml') ? 'application/atom+xml' : 'text/html');
    response.end(content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await new Promise((closed) => server.close(closed));
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  return { page, complaints };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, or with parts of it, with the place; an empty list is what we want. */
export async function violations(page: Page, within: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(WCAG);
  for (const part of within) axe.include(part);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

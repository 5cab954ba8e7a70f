import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's package `chromium`, or another one by its path. */
const CHROMIUM = process.env['NTBIND_CHROMIUM'] ?? '/usr/bin/chromium';

export function findChromium(): string | null {
  if (existsSync(CHROMIUM)) return CHROMIUM;
  if (process.env['NTBIND_REQUIRE_CHROMIUM'] === '1') throw new Error(`there is no Chromium at ${CHROMIUM}`);
  return null;
}

/** Without a sandbox, since tests may run as root, and with nothing that speaks to the network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What went wrong in a page: errors of scripts, refusals of the policy, requests to elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly problems: string[];
}

/** Opens a page of a site that lies on the disk, as a double click does. */
export async function openPage(
  browser: Browser,
  site: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  const home = pathToFileURL(site + path.sep).href;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) problems.push(`request to ${request.url()}`);
  });
  await page.goto(home + name);
  return { page, problems };
}

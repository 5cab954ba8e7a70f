import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';
import { findChromium, launchChromium, openPage } from './browser.js';
import { findBrokenLinks, readPages } from './site-checks.js';

const HEADER = `
typedef unsigned long ULONG;
/**
 * Opens <script>window.broken = 1</script> and {{constructor.constructor}} with &lt;b&gt; \`</code><script>\`.
 * <img src=x onerror="window.broken = 1"> [click](javascript:window.broken=1) \${1}
 *
 * \\param[in] Value </p><svg onload="window.broken = 1"> " ' * / --> ]]>
 * \\return </main><script>window.broken = 1</script>
 * \\sa javascript:window.broken=1
 * \\sa https://example.com/"onmouseover="window.broken=1
 */
ULONG Open(ULONG Value);

/** A record </title><script>window.broken = 1</script> */
typedef struct _EVIL {
    ULONG First;  // <iframe src="javascript:window.broken=1"> {{this}}
    ULONG Second : 3;
} EVIL;

typedef enum _KIND {
    KindOne, // "><script>window.broken = 1</script>
} KIND;

#define EVIL_TEXT "</script><script>window.broken = 1</script>{{EVIL}}"
// </td><script>window.broken = 1</script>
#define EVIL_NUMBER 7
`;

const OVERLAY = `# Open

<script>window.broken = 1</script> [link](javascript:window.broken=1) ![x](javascript:window.broken=1)

## Remarks <img src=x onerror=window.broken=1>

\`</code><script>window.broken = 1</script>\`
`;

const IS_BROKEN = `'broken' in window`;
/** Elements and attributes that no page has by itself. */
const FOREIGN = 'script, img, iframe, [onerror], [onload], [onmouseover]';
const SOUND = { isBroken: false, scripts: 0, foreign: 0, problems: [] };

/** A title and texts that a page shows must come out as they went in. */
describe.skipIf(findChromium() === null)('hostile text (apt-get install chromium)', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('stays text on every page and in search', async () => {
    const dir = headerProject({ 'evil.h': HEADER }, {}, { 'o/Open.md': OVERLAY });
    const title = '<script>window.broken = 1</script>';
    const args = ['docs', '-c', 'c.json', '--overlays', 'o', '--out', 'site', '--title', title];
    const built = await runCommand([...args, '--source-link', 'https://example.com/{path}#L{line}'], dir);
    expect(built).toMatchObject({ exitCode: 0 });
    const site = path.join(dir, 'site');
    const pages = readPages(site);
    expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
    expect(findBrokenLinks(site, pages)).toEqual([]);
    for (const { name } of pages) {
      const { page, problems } = await openPage(browser, site, name);
      const isBroken = await page.evaluate<boolean>(IS_BROKEN);
      const scripts = await page.locator('script:not([src])').count();
      const foreign = await page.locator(`main :is(${FOREIGN})`).count();
      expect({ name, isBroken, scripts, foreign, problems }).toEqual({ ...SOUND, name });
      await page.context().close();
    }
  });

  test('is shown as it stands in the header', async () => {
    const dir = headerProject({ 'evil.h': HEADER }, {}, { 'o/Open.md': OVERLAY });
    await runCommand(['docs', '-c', 'c.json', '--overlays', 'o', '--out', 'site'], dir);
    const site = path.join(dir, 'site');
    const { page, problems } = await openPage(browser, site, 'functions/Open.html');
    const text = (await page.locator('main').textContent()) ?? '';
    for (const shown of ['<script>window.broken = 1</script>', '{{constructor.constructor}}', '&lt;b&gt;']) {
      expect(text).toContain(shown);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('EVIL_TEXT');
    await page.locator('#found:not([hidden]) li').first().waitFor();
    expect(await page.locator('#found script').count()).toBe(0);
    expect(await page.evaluate<boolean>(IS_BROKEN)).toBe(false);
    expect(problems).toEqual([]);
  });

  test('is refused by the policy where it would still get in', async () => {
    const dir = headerProject({ 'evil.h': HEADER });
    await runCommand(['docs', '-c', 'c.json', '--out', 'site'], dir);
    const { page } = await openPage(browser, path.join(dir, 'site'), 'index.html');
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.broken = 1">');
      const script = document.createElement('script');
      script.textContent = 'window.broken = 1';
      document.body.append(script);
    `);
    await page.waitForTimeout(100);
    expect(await page.evaluate<boolean>(IS_BROKEN)).toBe(false);
  });
});

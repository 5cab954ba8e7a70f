import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.js';
import { findChromium, launchChromium, openPage } from './browser.js';

const root = path.resolve(import.meta.dirname, '../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FUNCTION = 'functions/NtCreateIoCompletion.html';
const PHONE = { viewport: { width: 360, height: 740 } };

describe.skipIf(findChromium() === null)(
  'the site in a browser (apt-get install chromium)',
  { timeout: 60_000 },
  () => {
    // A constant: what is removed at the end must not depend on how far the set-up came.
    const site = path.join(tmpdir(), `ntbind-site-${randomUUID()}`);
    let browser: Browser;

    beforeAll(async () => {
      const built = await runCommand(['docs', '--out', site], root);
      expect(built).toMatchObject({ exitCode: 0 });
      browser = await launchChromium();
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(site, { recursive: true, force: true });
    });

    async function find(page: Page, query: string): Promise<readonly string[]> {
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await page.locator('#found:not([hidden]) li').first().waitFor();
      await expect.poll(() => page.locator('.find input').inputValue()).toBe(query);
      return page.locator('#found b').allTextContents();
    }

    describe('search', () => {
      test('loads its index only when somebody searches', async () => {
        const { page, problems } = await openPage(browser, site, FUNCTION);
        expect(await page.locator('script[src*="search"]').count()).toBe(0);
        expect((await find(page, 'removeio'))[0]).toMatch(/^NtRemoveIoCompletion/);
        expect(await page.locator('script[src*="search-data"]').count()).toBe(1);
        expect(problems).toEqual([]);
      });

      test.each([
        ['a name', 'NtClose', 'NtClose'],
        ['words of a name in any order', 'completion create', 'NtCreateIoCompletion'],
        ['a name with a slip', 'NtCreateIoCompletoin', 'NtCreateIoCompletion'],
        ['a parameter', 'NumberOfConcurrentThreads', 'NtCreateIoCompletion'],
        ['a field', 'MaximumLength', 'UNICODE_STRING'],
        ['a value in hexadecimal', '0xC0000008', 'STATUS_INVALID_HANDLE'],
        ['the same value in decimal', '3221225480', 'STATUS_INVALID_HANDLE'],
        ['the same value as the signed number that it is', '-1073741816', 'STATUS_INVALID_HANDLE'],
      ])('finds %s', async (_, query, want) => {
        const { page } = await openPage(browser, site, 'index.html');
        expect(await find(page, query)).toContain(want);
      });

      test('is used by the keyboard alone', async () => {
        const { page } = await openPage(browser, site, 'index.html');
        const names = await find(page, 'iocompletion');
        await page.keyboard.press('ArrowDown');
        const input = page.locator('.find input');
        expect(await input.getAttribute('aria-activedescendant')).toBe('found-1');
        await page.keyboard.press('Escape');
        expect(await page.locator('#found').isHidden()).toBe(true);
        await page.keyboard.type(' ');
        await page.keyboard.press('Backspace');
        await page.locator('#found:not([hidden]) li').first().waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/functions\/|\/records\//);
        expect(names).toContain(await page.locator('h1').textContent());
      });

      test('leads to the row of a constant', async () => {
        const { page } = await openPage(browser, site, 'index.html');
        await find(page, 'STATUS_PENDING');
        await page.keyboard.press('Enter');
        await page.waitForURL(/#STATUS_PENDING$/);
        expect(await page.locator('tr:target').textContent()).toContain('0x103');
      });
    });

    describe('previews', () => {
      test('show on hover, stay under the pointer, go with Escape', async () => {
        const { page, problems } = await openPage(browser, site, FUNCTION);
        await page.locator('figure a', { hasText: 'PCOBJECT_ATTRIBUTES' }).first().hover();
        const preview = page.locator('#preview');
        await preview.waitFor();
        expect(await preview.textContent()).toContain('HANDLE RootDirectory');
        await preview.hover();
        expect(await preview.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await preview.isVisible()).toBe(false);
        expect(problems).toEqual([]);
      });

      test('show on keyboard focus and describe the link', async () => {
        const { page } = await openPage(browser, site, FUNCTION);
        const link = page.locator('figure a', { hasText: 'ACCESS_MASK' }).first();
        for (let step = 0; step < 60; step += 1) {
          await page.keyboard.press('Tab');
          if (await link.evaluate((element) => element === element.ownerDocument.activeElement)) break;
        }
        expect(await link.getAttribute('aria-describedby')).toBe('preview');
        expect(await page.locator('#preview').textContent()).toContain('4 bytes');
      });
    });

    test('the theme follows the system until it is chosen', async () => {
      const background = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const { page } = await openPage(browser, site, FUNCTION, { colorScheme: 'dark' });
      const dark = await background(page);
      await page.getByRole('button', { name: 'Use the light theme' }).click();
      const light = await background(page);
      expect(light).not.toBe(dark);
      await page.reload();
      expect(await background(page)).toBe(light);
    });

    describe('without scripts', () => {
      test('everything but search is there', async () => {
        const { page, problems } = await openPage(browser, site, FUNCTION, { javaScriptEnabled: false });
        expect(await page.locator('h1').textContent()).toBe('NtCreateIoCompletion');
        expect(await page.locator('input, button').count()).toBe(0);
        await page.locator('figure a', { hasText: 'HANDLE' }).first().hover();
        await page.getByRole('link', { name: 'A–Z' }).click();
        await page.getByRole('link', { name: /^N / }).click();
        await page.getByRole('link', { name: 'NtClose', exact: true }).first().click();
        expect(await page.locator('h1').textContent()).toBe('NtClose');
        expect(problems).toEqual([]);
      });
    });

    test.each([
      'index.html',
      FUNCTION,
      'functions/NtCreateFile.html',
      'records/IO_STATUS_BLOCK.html',
      'enums/FILE_INFORMATION_CLASS.html',
      'constants/ntstatus.html',
      'names/index.html',
    ])('%s fits a phone', async (name) => {
      const { page } = await openPage(browser, site, name, PHONE);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });

    describe.each(['light', 'dark'] as const)('axe finds nothing in %s on', (colorScheme) => {
      test.each([
        'index.html',
        FUNCTION,
        'records/IO_STATUS_BLOCK.html',
        'records/OBJECT_ATTRIBUTES.html',
        'enums/FILE_INFORMATION_CLASS.html',
        'types/HANDLE.html',
        'constants/ntstatus.html',
        'headers/ntioapi.h.html',
        'versions/index.html',
      ])('%s', async (name) => {
        const { page } = await openPage(browser, site, name, { colorScheme, bypassCSP: true });
        await page.keyboard.press('/');
        await page.keyboard.type('handle');
        await page.locator('#found:not([hidden]) li').first().waitFor();
        await page.evaluate(AXE);
        const violations: unknown = await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]))`,
        );
        expect(violations).toEqual([]);
      });
    });
  },
);

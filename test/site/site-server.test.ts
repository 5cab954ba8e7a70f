import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../generator/site/site-server.js';
import { temporaryFolder } from '../temporary-folder.js';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Sends the path as it is: fetch would tidy it up first. */
function ask(url: string, name: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: name, method: options.method ?? 'GET', headers: { host: options.host ?? host } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          body += text;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

async function serve(): Promise<{ readonly url: string; readonly dir: string }> {
  const dir = temporaryFolder({ 'site/index.html': 'start', 'site/a/b.html': 'page', 'secret.txt': 'secret' });
  const site = await serveSite(path.join(dir, 'site'), 0);
  onTestFinished(() => site.close());
  return { url: site.url, dir };
}

describe('the local server', () => {
  test('serves files and the start of a folder', async () => {
    const { url } = await serve();
    expect(await ask(url, '/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: 'start' });
    expect(await ask(url, '/a/b.html?x=1')).toMatchObject({ status: 200, body: 'page' });
    expect(await ask(url, '/a/b.html', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask(url, '/none.html')).toMatchObject({ status: 404 });
  });

  test.each([
    '/../secret.txt',
    '/a/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('gives nothing outside the folder for %s', async (name) => {
    const { url } = await serve();
    const { status, body } = await ask(url, name);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('follows no link out of the folder', async () => {
    const { url, dir } = await serve();
    mkdirSync(path.join(dir, 'other'));
    writeFileSync(path.join(dir, 'other/x.html'), 'secret');
    symlinkSync(path.join(dir, 'other'), path.join(dir, 'site/link'), 'junction');
    expect(await ask(url, '/link/x.html')).toMatchObject({ status: 404 });
  });

  test('answers only reading, and only under the names of this machine', async () => {
    const { url } = await serve();
    expect(await ask(url, '/', { method: 'POST' })).toMatchObject({ status: 405 });
    // A name that somebody else's DNS points here would let their page read the site.
    expect(await ask(url, '/', { host: 'evil.example' })).toMatchObject({ status: 403 });
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });
});

import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Only this machine is served: what is shown may be anybody's headers. */
const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface RunningSite {
  readonly url: string;
  close(): void;
}

/** Serves a folder. Port 0 lets the system choose one. */
export function serveSite(dir: string, port: number): Promise<RunningSite> {
  const root = realpathSync(dir);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve({ url: urlOf(server), close: () => closeServer(server) }));
  });
}

function urlOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? `http://${HOST}:${address.port}/` : '';
}

function closeServer(server: Server): void {
  server.close();
  server.closeAllConnections();
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (!isLocal(request.headers.host)) return refuse(response, 403);
  const file = findFile(root, request.url ?? '/');
  if (file === null) return refuse(response, 404);
  const body = await readFile(file);
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A foreign page could otherwise read the site through a name of its own that resolves to this machine. */
function isLocal(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');
}

/** The file that a request names, links resolved, never outside the folder. */
export function findFile(root: string, url: string): string | null {
  const name = decodePath(url.split(/[?#]/)[0] ?? '');
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  try {
    const wanted = realpathSync(path.join(root, name.endsWith('/') ? `${name}index.html` : name));
    const isInside = wanted.startsWith(root + path.sep);
    return isInside && statSync(wanted).isFile() ? wanted : null;
  } catch {
    return null;
  }
}

function decodePath(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

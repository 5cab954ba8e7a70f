import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median } from './measure.js';

// The whole site beside doxygen's HTML of the same headers, in turns; then what readers wait for.
const ROUNDS = 5;
const QUERIES = ['n', 'nt', 'create', 'NtCreateIoCompletion', 'NtCreateIoCompletoin', 'io completion remove'].concat(
  '0xC0000008',
  '3221225480',
  'handle',
  'ProcessInformationLength',
  'status block information',
);
const CHROMIUM = '/usr/bin/chromium';

const headers = process.env['PHNT_INCLUDE'];
if (headers === undefined) throw new Error('set PHNT_INCLUDE to a folder of headers');
const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-bench-'));
try {
  await run(headers, dir);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

async function run(input: string, work: string): Promise<void> {
  const site = path.join(work, 'site');
  const html = path.join(work, 'doxygen0', 'html');
  const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // New folders each time: ext4 looks over every file that was removed lately before it makes one.
    const out = round === 0 ? site : `${site}${round}`;
    const output = path.join(work, `doxygen${round}`);
    mkdirSync(output);
    writeFileSync(path.join(output, 'Doxyfile'), doxyfile(input, output));
    ours.push(time(process.execPath, [cli, 'docs', '--headers', input, '--out', out], work));
    theirs.push(time('doxygen', ['Doxyfile'], output));
  }
  const ratio = median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
  console.log(`ntbind docs  ${seconds(ours)}   doxygen  ${seconds(theirs)}   ratio ${ratio.toFixed(2)}`);
  const [bytes, others] = [folderBytes(site), folderBytes(html)];
  console.log(`${megabytes(bytes)} against ${megabytes(others)}: ${(bytes / others).toFixed(2)}`);
  console.log(`largest page, with what it loads before a search: ${(largestPage(site) / 1000).toFixed(1)} KB`);
  await measureSearch(site);
}

function doxyfile(input: string, output: string): string {
  const lines = ['EXTRACT_ALL=YES', 'OPTIMIZE_OUTPUT_FOR_C=YES', 'GENERATE_LATEX=NO', 'HAVE_DOT=NO', 'QUIET=YES'];
  return [`INPUT="${input}"`, `OUTPUT_DIRECTORY="${output}"`, ...lines, 'WARNINGS=NO'].join('\n');
}

function time(command: string, args: readonly string[], cwd: string): number {
  const begun = process.hrtime.bigint();
  const { status } = spawnSync(command, args, { cwd, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

function folderBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

function largestPage(site: string): number {
  const shell = ['site.css', 'site.js', 'theme.js', 'icon.svg'].map(
    (name) => readFileSync(path.join(site, name)).length,
  );
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => statSync(path.join(site, name)).size);
  return Math.max(...pages) + shell.reduce((sum, size) => sum + size, 0);
}

/** Queries as the page makes them, each ten times, the first of each left out. */
async function measureSearch(site: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
  const loading = await page.evaluate<number>(
    `(async () => { const begun = performance.now(); await search(); return performance.now() - begun; })()`,
  );
  console.log(`search: ready ${loading.toFixed(0)} ms after the first key`);
  for (const query of QUERIES) {
    const times = await page.evaluate<readonly number[]>(`Array.from({ length: 10 }, () => {
      const begun = performance.now();
      ntbindIndex.find(${JSON.stringify(query)});
      return performance.now() - begun;
    })`);
    console.log(`  ${query.padEnd(28)} ${median(times.slice(1)).toFixed(1).padStart(6)} ms`);
  }
  await browser.close();
}

function seconds(values: readonly number[]): string {
  return `${median(values).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

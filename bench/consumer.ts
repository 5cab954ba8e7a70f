import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median } from './measure.js';
import { ratioOf, runContestants } from './process.js';

const MAXIMUM_MODULE = 30;
const MAXIMUM_ALL = 150;
const MAXIMUM_TYPECHECK = 2;
/** How many of the slowest modules are named when all are fast enough. */
const SHOWN = 3;

/** What generated bindings cost whoever imports them; true if all bars are met. */
export function benchmarkConsumer(generated: string, root: string, folder: string, rounds: number): boolean {
  const compiled = compilePackage(generated, root, folder);
  const modules = readdirSync(compiled).filter((name) => name.endsWith('.js') && name !== 'index.js');
  const costs = modules.map((name) => ({ name, cost: importCost(path.join(compiled, name), rounds) }));
  costs.sort((left, right) => right.cost - left.cost);
  const all = importCost(path.join(compiled, 'index.js'), rounds);
  const within = costs.filter(({ cost }) => cost <= MAXIMUM_MODULE);
  console.log(`importing beyond koffi: ${within.length} of ${costs.length} modules within ${MAXIMUM_MODULE} ms`);
  const shown = Math.max(SHOWN, costs.length - within.length);
  for (const { name, cost } of costs.slice(0, shown)) console.log(`  ${name} ${cost.toFixed(0)} ms`);
  console.log(`  everything ${all.toFixed(0)} ms (at most ${MAXIMUM_ALL})`);
  const typecheck = compareTypechecks(root, folder, rounds);
  console.log(
    `tsc --noEmit with one function imported: ${typecheck.toFixed(2)} times without (at most ${MAXIMUM_TYPECHECK})`,
  );
  return within.length === costs.length && all <= MAXIMUM_ALL && typecheck <= MAXIMUM_TYPECHECK;
}

function compilePackage(generated: string, root: string, folder: string): string {
  const sources = path.join(folder, 'generated');
  cpSync(generated, sources, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}\n');
  mkdirSync(path.join(folder, 'node_modules/@ntbind'), { recursive: true });
  symlinkSync(path.join(root, 'runtime'), path.join(folder, 'node_modules/@ntbind/ntdll'), 'junction');
  symlinkSync(path.join(root, 'node_modules/koffi'), path.join(folder, 'node_modules/koffi'), 'junction');
  const outDir = path.join(folder, 'compiled');
  writeProject(folder, root, 'package', { rootDir: 'generated', outDir, sourceMap: false }, ['generated']);
  const { status, stdout } = typecheck(root, folder, 'package');
  if (status !== 0) throw new Error(`the bindings do not compile: ${stdout.slice(0, 2000)}`);
  return outDir;
}

function writeProject(folder: string, root: string, name: string, options: object, include: readonly string[]): void {
  const compilerOptions = { typeRoots: [path.join(root, 'node_modules/@types')], ...options };
  const project = { extends: path.join(root, 'tsconfig.base.json'), compilerOptions, include };
  writeFileSync(path.join(folder, `tsconfig.${name}.json`), JSON.stringify(project));
}

function compilerOf(root: string): readonly string[] {
  return [process.execPath, path.join(root, 'node_modules/typescript/bin/tsc'), '-p'];
}

function typecheck(root: string, folder: string, name: string) {
  const [program = '', ...args] = compilerOf(root);
  return spawnSync(program, [...args, `tsconfig.${name}.json`], { cwd: folder, encoding: 'utf8' });
}

/** Milliseconds in a fresh process, beyond koffi's own load. */
function importCost(file: string, rounds: number): number {
  const script = `await import('koffi'); const begun = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - begun)`;
  const costs = Array.from({ length: rounds }, () => {
    const args = ['--input-type=module', '-e', script];
    const { stdout } = spawnSync(process.execPath, args, { cwd: path.dirname(file), encoding: 'utf8' });
    return Number(stdout);
  });
  return median(costs);
}

function compareTypechecks(root: string, folder: string, rounds: number): number {
  const uses = { without: '', with: "import { NtClose } from './compiled/index.js';\nvoid NtClose;\n" };
  for (const [name, text] of Object.entries(uses)) {
    writeFileSync(path.join(folder, `${name}.ts`), `${text}export const answer = 42;\n`);
    writeProject(folder, root, name, { noEmit: true, declaration: false, sourceMap: false }, [`${name}.ts`]);
  }
  const contestants = Object.keys(uses).map((name) => ({
    name: `tsc ${name}`,
    command: [...compilerOf(root), `tsconfig.${name}.json`],
    cwd: folder,
  }));
  const [without, including] = runContestants(contestants, rounds, path.join(folder, 'time'));
  return ratioOf(including?.walls ?? [], without?.walls ?? []);
}

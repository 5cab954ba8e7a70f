import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface NoOpLibrary {
  readonly path: string;
  remove(): void;
}

/** Compiles no-op.c with the system's C compiler. */
export function compileNoOp(): NoOpLibrary {
  const { CC } = process.env;
  const compiler = [CC, 'cc', 'clang', 'gcc'].find((name) => name && spawnSync(name, ['--version']).status === 0);
  if (compiler === undefined)
    throw new Error('The benchmark needs a C compiler: cc, clang or gcc, or one named by CC.');
  const folder = mkdtempSync(path.join(tmpdir(), 'ntbind-bench-'));
  const library = path.join(folder, 'no-op.so');
  const source = path.resolve(import.meta.dirname, '../no-op.c');
  const run = spawnSync(compiler, ['-O2', '-shared', '-fPIC', '-o', library, source], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${compiler} does not compile no-op.c:\n${run.stderr}`);
  return { path: library, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

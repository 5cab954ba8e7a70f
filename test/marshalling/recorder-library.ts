import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('./recorder/', import.meta.url));
const HEADERS = fileURLToPath(new URL('../../headers/', import.meta.url));

/** The system's C compiler, null where there is none. */
export function findCompiler(): string | null {
  const { CC } = process.env;
  const candidates = [CC, 'cc', 'clang', 'gcc'];
  return candidates.find((name) => name !== undefined && spawnSync(name, ['--version']).status === 0) ?? null;
}

export interface RecorderLibrary {
  readonly path: string;
  remove(): void;
}

/**
 * Compiles the recorder from the checked-in headers: a definition that disagrees with its declaration, and a
 * layout that is not Windows', stop the compiler.
 */
export function compileRecorder(compiler: string): RecorderLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'ntbind-recorder-'));
  const path = join(folder, 'recorder.so');
  const files = readdirSync(SOURCES).filter((name) => name.endsWith('.c'));
  const options = ['-std=c11', '-nostdinc', '-fms-extensions', '-Wall', '-Wextra', '-Werror', '-O1'];
  const output = ['-shared', '-fPIC', '-fvisibility=hidden', '-o', path];
  const includes = ['-I', HEADERS, '-I', join(HEADERS, 'sdk'), '-include', join(SOURCES, 'prelude.h')];
  const annotations = annotationNames().map((name) => `-D${name}=`);
  const sources = files.map((name) => join(SOURCES, name));
  const run = spawnSync(compiler, [...options, ...annotations, ...output, ...includes, ...sources], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (run.status !== 0) throw new Error(`${compiler} does not compile the recorder:\n${run.stderr}`);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** SAL annotations mean nothing to C: `_In_` and `_Out_writes_(...)` as macros that expand to nothing. */
function annotationNames(): string[] {
  const headers = readdirSync(HEADERS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.h'));
  const texts = headers.map((name) => readFileSync(join(HEADERS, name), 'utf8'));
  const uses = texts.flatMap((text) => [...text.matchAll(/\b(_[A-Z][a-z]\w*_)\b(\()?/g)]);
  return [...new Set(uses.map(([, name, hasArguments]) => (hasArguments ? `${name}(...)` : `${name}`)))];
}

import { spawnSync } from 'node:child_process';
import type { Target } from '../model/target.js';
import { PREDEFINED_MACROS } from '../source/predefined-macros.js';

/** A C compiler that follows the MSVC ABI on one target. */
export interface Compiler {
  readonly name: string;
  readonly command: string;
  readonly isClang: boolean;
  /** As MSVC's are; others make an enum unsigned where its values ask for that. */
  readonly enumsAreInts: boolean;
  readonly arguments: readonly string[];
}

const TRIPLES: Readonly<Record<Target, string>> = { x64: 'x86_64', x86: 'i686', arm64: 'aarch64' };
const MINGW: Readonly<Record<Target, string>> = {
  x64: 'x86_64-w64-mingw32-gcc',
  x86: 'i686-w64-mingw32-gcc',
  arm64: 'aarch64-w64-mingw32-gcc',
};
/**
 * Assertions fold casts of pointers and shifts of negatives as MSVC does; clang warns of each. What bodies of
 * inline functions call and convert is no subject of the check.
 */
const LENIENT = [
  '-w',
  '-ferror-limit=0',
  ...['implicit-function-declaration', 'int-conversion', 'incompatible-pointer-types'].map(
    (name) => `-Wno-error=${name}`,
  ),
];

/** Debian's names of clang, the newest first: 32-bit pointers on arm64 (`__ptr32`) are understood since version 20. */
const CLANGS = ['clang-22', 'clang-19', 'clang'];

/** The first of `findCompilers`; null when there is none. */
export function findCompiler(target: Target): Compiler | null {
  return findCompilers(target)[0] ?? null;
}

/**
 * The compilers found for a target, the one that is most like MSVC first: clang in MSVC mode; clang in MinGW's mode with
 * MSVC's macros, which the headers of mingw-w64 need (they are no C for MSVC: attributes stand behind declarators);
 * mingw's gcc.
 */
export function findCompilers(target: Target): readonly Compiler[] {
  const clang = CLANGS.find(canRun);
  const ofClang = clang === undefined ? [] : [describeMsvcClang(clang, target), describeMingwClang(clang, target)];
  return [...ofClang, ...(canRun(MINGW[target]) ? [describeGcc(MINGW[target])] : [])];
}

function describeMsvcClang(command: string, target: Target): Compiler {
  const triple = `${TRIPLES[target]}-pc-windows-msvc`;
  const modes = [`--target=${triple}`, '-fms-extensions', '-fms-compatibility', '-nostdlibinc'];
  const name = `${command} (${triple})`;
  return { name, command, isClang: true, enumsAreInts: true, arguments: [...modes, ...LENIENT] };
}

function describeMingwClang(command: string, target: Target): Compiler {
  const triple = `${TRIPLES[target]}-w64-windows-gnu`;
  const modes = [`--target=${triple}`, '-fms-extensions', '-mms-bitfields', '-nostdlibinc'];
  const macros = Object.entries(PREDEFINED_MACROS).map(([name, value]) => `-D${name}=${value}`);
  const quiet = [...LENIENT, '-Wno-macro-redefined', '-Wno-builtin-macro-redefined'];
  const name = `${command} (${triple})`;
  return { name, command, isClang: true, enumsAreInts: false, arguments: [...modes, ...macros, ...quiet] };
}

function describeGcc(command: string): Compiler {
  const modes = ['-w', '-fms-extensions', '-mms-bitfields'];
  return { name: command, command, isClang: false, enumsAreInts: false, arguments: modes };
}

function canRun(command: string): boolean {
  const probe = spawnSync(command, ['--version'], { timeout: 20_000, stdio: 'ignore' });
  return probe.status === 0;
}

const COMPILE_TIMEOUT = 300_000;

/** Compiles C text from standard input to assembly. */
export function compileToAssembly(compiler: Compiler, text: string, flags: readonly string[]): CompilerOutput {
  const run = spawnSync(
    compiler.command,
    [...compiler.arguments, ...flags, '-x', 'c', '-std=gnu11', '-S', '-o', '-', '-'],
    {
      input: text,
      encoding: 'utf8',
      timeout: COMPILE_TIMEOUT,
      maxBuffer: 1 << 30,
    },
  );
  if (run.error !== undefined) return { assembly: null, errors: run.error.message };
  return { assembly: run.status === 0 ? run.stdout : null, errors: run.stderr };
}

export interface CompilerOutput {
  /** Null when the text did not compile. */
  readonly assembly: string | null;
  readonly errors: string;
}

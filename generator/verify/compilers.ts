import { spawnSync } from 'node:child_process';
import type { Target } from '../model/target.js';

/** A C compiler that follows the MSVC ABI on one target. */
export interface Compiler {
  readonly name: string;
  readonly command: string;
  readonly isClang: boolean;
  readonly arguments: readonly string[];
}

const CLANG_TRIPLES: Readonly<Record<Target, string>> = {
  x64: 'x86_64-pc-windows-msvc',
  x86: 'i686-pc-windows-msvc',
  arm64: 'aarch64-pc-windows-msvc',
};
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

/** The first compiler found for a target: clang in MSVC mode, else mingw's gcc; null when there is neither. */
export function findCompiler(target: Target): Compiler | null {
  const clang = [
    `--target=${CLANG_TRIPLES[target]}`,
    '-fms-extensions',
    '-fms-compatibility',
    '-nostdlibinc',
    ...LENIENT,
  ];
  const candidates: readonly Compiler[] = [
    ...CLANGS.map((command) => ({
      name: `${command} (${CLANG_TRIPLES[target]})`,
      command,
      isClang: true,
      arguments: clang,
    })),
    {
      name: MINGW[target],
      command: MINGW[target],
      isClang: false,
      arguments: ['-w', '-fms-extensions', '-mms-bitfields'],
    },
  ];
  return candidates.find((compiler) => canRun(compiler)) ?? null;
}

function canRun(compiler: Compiler): boolean {
  const probe = spawnSync(compiler.command, ['--version'], { timeout: 20_000, stdio: 'ignore' });
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

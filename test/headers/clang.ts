import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../generator/model/target.js';
import { readAssemblyData } from '../../generator/verify/assembly-data.js';

const TRIPLES: Readonly<Record<Target, string>> = {
  x64: 'x86_64-pc-windows-msvc',
  x86: 'i686-pc-windows-msvc',
  arm64: 'aarch64-pc-windows-msvc',
};

export const HEADERS = fileURLToPath(new URL('../../headers', import.meta.url));
const SAL = fileURLToPath(new URL('sal.h', import.meta.url));

/** The SDK prelude is all that the compiler gets as a system: nothing of the machine's own headers. */
const FLAGS = ['-std=c17', '-fms-extensions', '-fms-compatibility-version=19.40', '-nostdlibinc', '-include', SAL];

export interface ClangRun {
  readonly output: string;
  /** Empty when it compiles without a warning. */
  readonly messages: string;
}

/** Runs clang as MSVC's stand-in over C text; `folder` holds the headers, the SDK prelude stands behind it. */
export function runClang(target: Target, folder: string, text: string, flags: readonly string[]): ClangRun {
  const system = ['-I', folder, '-isystem', `${HEADERS}/sdk`];
  const { error, stdout, stderr } = spawnSync(
    'clang',
    [`--target=${TRIPLES[target]}`, ...FLAGS, ...system, ...flags, '-x', 'c', '-'],
    { input: text, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 29 },
  );
  if (error !== undefined) throw error;
  return { output: stdout, messages: stderr };
}

/** Values of constant expressions as unsigned 64-bit numbers; null where one is none. */
export function readValues(target: Target, folder: string, head: string, expressions: readonly string[]): Values {
  const first = compileEach(target, folder, head, expressions);
  if (first.rejected.size === 0) return first.values;
  return compileEach(
    target,
    folder,
    head,
    expressions.filter((expression) => !first.rejected.has(expression)),
  ).values;
}

export type Values = ReadonlyMap<string, bigint>;

function compileEach(
  target: Target,
  folder: string,
  head: string,
  expressions: readonly string[],
): { readonly values: Values; readonly rejected: ReadonlySet<string> } {
  const lines = expressions.map((each, index) => `const unsigned long long v${index} = (unsigned long long)(${each});`);
  const text = `${head}\n#line 1 "values.c"\n${lines.join('\n')}\n`;
  const { output, messages } = runClang(target, folder, text, ['-w', '-ferror-limit=0', '-S', '-o', '-']);
  const bad = [...messages.matchAll(/^values\.c:(\d+):\d+: error:/gm)].map(([, line]) => Number(line) - 1);
  if (bad.length === 0 && messages !== '') throw new Error(messages.slice(0, 2000));
  if (bad.length > 0) return { values: new Map(), rejected: new Set(bad.map((index) => expressions[index] ?? '')) };
  const data = readAssemblyData(output, (label) => label.startsWith('v'));
  const values = expressions.flatMap((each, index): [string, bigint][] => {
    const bytes = data.get(`v${index}`);
    return bytes === undefined ? [] : [[each, new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true)]];
  });
  return { values: new Map(values), rejected: new Set() };
}

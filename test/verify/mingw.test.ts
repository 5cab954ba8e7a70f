import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../generator/model/target.js';
import { SAL_ANNOTATIONS } from '../../generator/sal/annotations.js';
import type { Compiler } from '../../generator/verify/compilers.js';
import { verifyTarget } from '../../generator/verify/verify-target.js';
import { bindHeader, MINGW, VERSIONS } from '../headers/bind-others.js';

const COMPILERS = { x64: 'x86_64-w64-mingw32-gcc', x86: 'i686-w64-mingw32-gcc' } as const;
const HEADERS = [
  { header: 'winternl.h', fewest: 900 },
  { header: 'ddk/wdm.h', fewest: 6000 },
];
const CASES = HEADERS.flatMap((given) => (['x64', 'x86'] as const).map((target) => ({ ...given, target })));

/** The words that gcc has and the scanner is told of: these headers ask which compiler reads them. */
const GNU = { __GNUC__: '12', __GNUC_MINOR__: '2', __MINGW32__: '1', __CHAR_BIT__: '8', __SIZEOF_INT128__: '16' };

/**
 * gcc is no MSVC: the scanner's `_MSC_VER` gives these macros another value, and gcc counts `noreturn` as a part of
 * a function's type.
 */
const DIFFERENT = new Set(['ALLOC_PRAGMA', 'ALLOC_DATA_PRAGMA', 'KeBugCheckEx', 'ExRaiseStatus']);

function canRun(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function compilerOf(target: 'x64' | 'x86'): Compiler {
  const command = COMPILERS[target];
  return {
    name: command,
    command,
    isClang: false,
    enumsAreInts: false,
    arguments: ['-w', '-fms-extensions', '-mms-bitfields'],
  };
}

function preambleOf(header: string): string {
  const sal = [...SAL_ANNOTATIONS.values()]
    .filter(({ name }) => !name.startsWith('__'))
    .map(({ name, arguments: roles }) => `#ifndef ${name}\n#define ${name}${roles.length > 0 ? '(...)' : ''}\n#endif`);
  const versions = Object.entries(VERSIONS).map(([name, value]) => `#define ${name} ${value}`);
  return [...versions, '#include <sal.h>', ...sal, `#include "${path.join(MINGW, header)}"`].join('\n');
}

const isInstalled = existsSync(MINGW) && Object.values(COMPILERS).every(canRun);

describe.skipIf(!isInstalled)(
  'mingw-w64 headers are laid out as its gcc lays them out (apt-get install gcc-mingw-w64)',
  () => {
    test.each(CASES)('$header on $target', { timeout: 120_000 }, ({ header, target, fewest }) => {
      const wide = target === 'x64' ? { __MINGW64__: '1' } : {};
      const targets: readonly Target[] = [target];
      const { model } = bindHeader(MINGW, header, { ...GNU, ...wide }, targets);
      const report = verifyTarget(model, target, compilerOf(target), { preamble: preambleOf(header), flags: [] });
      expect(report.brokenHeaders).toBeNull();
      expect(report.checked).toBeGreaterThan(fewest);
      expect(report.failures.filter(({ subject }) => !DIFFERENT.has(subject)).map(({ claim }) => claim)).toEqual([]);
    });
  },
);

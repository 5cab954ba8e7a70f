import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { type Compiler, findCompiler } from '../../generator/verify/compilers.js';
import { verifyTarget } from '../../generator/verify/verify-target.js';
import { hasClang } from '../compiler/probe.js';
import { MINGW } from '../headers/bind-others.js';
import { bindPrelude } from '../headers/bind-prelude.js';

const TRIPLES: Readonly<Record<Target, string>> = {
  x64: 'x86_64-w64-mingw32',
  x86: 'i686-w64-mingw32',
  arm64: 'aarch64-w64-mingw32',
};
const ENTRIES = [
  'windows.h',
  'winioctl.h',
  'wtypes.h',
  'winternl.h',
  'ntsecapi.h',
  'in6addr.h',
  'evntprov.h',
  'evntrace.h',
  'winsock2.h',
  'mswsock.h',
  'qos.h',
  'ktmtypes.h',
  'objbase.h',
  'limits.h',
];
/** Both sides for Unicode, and as new as mingw-w64's headers get. */
const DEFINES = { UNICODE: '1', NTDDI_VERSION: '0x0A00000B' };

/** Where the prelude follows an SDK that is newer than Debian's mingw-w64, or names what mingw-w64 leaves unnamed. */
const BEYOND_MINGW = new Set([
  '_ARM64_NT_NEON128',
  '_FILE_NOTIFY_EXTENDED_INFORMATION',
  '_FLOATING_SAVE_AREA',
  '_OS_DEPLOYEMENT_STATE_VALUES',
  '_PROCESS_MITIGATION_POLICY',
  '_RIORESULT',
  '_SLIST_HEADER',
  '_STORAGE_RESERVE_ID',
  '_XSAVE_AREA_HEADER',
  '_XSTATE_CONFIGURATION',
  'ACTCTX_COMPATIBILITY_ELEMENT_TYPE',
  'JOB_OBJECT_ALL_ACCESS',
  'JOB_OBJECT_IMPERSONATE',
  'WINAPI_PARTITION_APP',
  'WINAPI_PARTITION_SYSTEM',
]);

function compilerOf(target: Target): Compiler {
  const command = findCompiler(target)?.command ?? 'clang';
  const flags = ['-isystem', MINGW, '-w', '-fms-extensions', '-ferror-limit=0'];
  return { name: command, command, isClang: true, arguments: [`--target=${TRIPLES[target]}`, ...flags] };
}

const PREAMBLE = [
  ...Object.entries(DEFINES).map(([name, value]) => `#define ${name} ${value}`),
  ...ENTRIES.map((name) => `#include <${name}>`),
].join('\n');

describe.skipIf(!hasClang || !existsSync(MINGW))(
  'the SDK prelude says what mingw-w64 says (apt-get install clang gcc-mingw-w64)',
  () => {
    test.each(TARGETS)('records, enums and constants on %s', { timeout: 120_000 }, (target) => {
      const model = bindPrelude({ entries: ENTRIES, defines: DEFINES });
      const report = verifyTarget(model, target, compilerOf(target), { preamble: PREAMBLE, flags: [] });
      expect(report.brokenHeaders).toBeNull();
      expect(report.checked).toBeGreaterThan(9_000);
      const wrong = report.failures.filter(({ subject }) => !BEYOND_MINGW.has(subject));
      expect(wrong.map(({ claim }) => claim)).toEqual([]);
    });
  },
);

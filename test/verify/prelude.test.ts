import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { type Compiler, findCompiler } from '../../generator/verify/compilers.js';
import { verifyTarget } from '../../generator/verify/verify-target.js';
import { hasClang } from '../compiler/probe.js';
import { MINGW } from '../headers/bind-others.js';
import { bindPrelude } from '../headers/bind-prelude.js';
import { HEADERS, readValues } from '../headers/clang.js';

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
  'ACCESS_MAX_MS_V5_ACE_TYPE',
  'ACTCTX_COMPATIBILITY_ELEMENT_TYPE',
  'HEAP_CREATE_SEGMENT_HEAP',
  'JOB_OBJECT_ALL_ACCESS',
  'JOB_OBJECT_IMPERSONATE',
  'SYSTEM_ACCESS_FILTER_ACE_TYPE',
  'SYSTEM_POWER_CAPABILITIES',
  'SYSTEM_PROCESS_TRUST_LABEL_ACE_TYPE',
  'WINAPI_PARTITION_APP',
  'WINAPI_PARTITION_SYSTEM',
  '_ACTIVATION_CONTEXT_COMPATIBILITY_INFORMATION',
  '_ARM64_NT_NEON128',
  '_COMPATIBILITY_CONTEXT_ELEMENT',
  '_FILE_INFO_BY_HANDLE_CLASS',
  '_FILE_NOTIFY_EXTENDED_INFORMATION',
  '_FLOATING_SAVE_AREA',
  '_IMAGE_LOAD_CONFIG_CODE_INTEGRITY',
  '_IMAGE_LOAD_CONFIG_DIRECTORY32',
  '_IMAGE_LOAD_CONFIG_DIRECTORY64',
  '_OS_DEPLOYEMENT_STATE_VALUES',
  '_PROCESSOR_RELATIONSHIP',
  '_PROCESS_MITIGATION_POLICY',
  '_RIORESULT',
  '_SLIST_HEADER',
  '_STORAGE_RESERVE_ID',
  '_SYSTEM_INFORMATION_CLASS',
  '_XSAVE_AREA_HEADER',
  '_XSTATE_CONFIGURATION',
]);

/** mingw-w64 has the values of an older SDK on arm64 only. */
const OLD_ON_ARM64 = new Set(['CONTEXT_ALL', 'CONTEXT_FULL']);

function isJudged(subject: string, target: Target): boolean {
  return !BEYOND_MINGW.has(subject) && !(target === 'arm64' && OLD_ON_ARM64.has(subject));
}

function compilerOf(target: Target): Compiler {
  const command = findCompiler(target)?.command ?? 'clang';
  const flags = ['-isystem', MINGW, '-w', '-fms-extensions', '-ferror-limit=0'];
  return {
    name: command,
    command,
    isClang: true,
    enumsAreInts: false,
    arguments: [`--target=${TRIPLES[target]}`, ...flags],
  };
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
      const wrong = report.failures.filter(({ subject }) => isJudged(subject, target));
      expect(wrong.map(({ claim }) => claim)).toEqual([]);
    });
  },
);

/**
 * Of what mingw-w64 has in an older form: the sizes that MSVC's linker writes into images, and what Microsoft's pages
 * on winnt.h, minwinbase.h and winternl.h list, counted by hand.
 */
const NEWER: Readonly<Record<string, bigint>> = {
  'sizeof(IMAGE_LOAD_CONFIG_DIRECTORY32)': 0xc0n,
  'sizeof(IMAGE_LOAD_CONFIG_DIRECTORY64)': 0x140n,
  'sizeof(COMPATIBILITY_CONTEXT_ELEMENT)': 32n,
  'sizeof(SYSTEM_POWER_CAPABILITIES)': 76n,
  'FIELD_OFFSET(SYSTEM_POWER_CAPABILITIES, AoAc)': 20n,
  'FIELD_OFFSET(SYSTEM_POWER_CAPABILITIES, HiberFileType)': 22n,
  'FIELD_OFFSET(PROCESSOR_RELATIONSHIP, EfficiencyClass)': 1n,
  'FIELD_OFFSET(PROCESSOR_RELATIONSHIP, GroupCount)': 22n,
  'FIELD_OFFSET(FILE_NOTIFY_EXTENDED_INFORMATION, FileId)': 64n,
  'FIELD_OFFSET(FILE_NOTIFY_EXTENDED_INFORMATION, FileName)': 84n,
  ACCESS_MAX_MS_V5_ACE_TYPE: 0x15n,
  FileDispositionInfoEx: 21n,
  FileCaseSensitiveInfo: 23n,
  OS_DEPLOYMENT_COMPACT: 2n,
  SystemCodeIntegrityInformation: 103n,
  SystemPolicyInformation: 134n,
};
const REGISTERS = {
  x64: { CONTEXT_FULL: 0x10000bn, CONTEXT_ALL: 0x10001fn },
  x86: { CONTEXT_FULL: 0x10007n, CONTEXT_ALL: 0x1003fn },
  arm64: { CONTEXT_FULL: 0x400007n, CONTEXT_ALL: 0x40001fn },
};

describe.skipIf(!hasClang)('what the SDK prelude has newer than mingw-w64 (apt-get install clang)', () => {
  test.each(TARGETS)('is as Microsoft documents it on %s', (target) => {
    const want = { ...NEWER, ...REGISTERS[target] };
    const values = readValues(
      target,
      `${HEADERS}/sdk`,
      '#include <windows.h>\n#include <winternl.h>\n',
      Object.keys(want),
    );
    expect(Object.fromEntries(values)).toEqual(want);
  });
});

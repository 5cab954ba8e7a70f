import { lintHeaders } from '../../generator/lint/lint-headers.js';
import type { LintDiagnostic, LintLevels } from '../../generator/lint/rule.js';
import { TARGETS } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { resolveWithTypes } from '../../generator/resolve/resolve-api.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';
import { SETTINGS } from '../resolve/resolve-text.js';

/** What the examples need of the Windows SDK. */
const TYPES = `
typedef void VOID, *PVOID, *HANDLE, **PHANDLE;
typedef long LONG, *PLONG, NTSTATUS;
typedef unsigned long ULONG, *PULONG;
typedef unsigned short WCHAR;
typedef const WCHAR *PCWSTR;
#define NTAPI __stdcall
`;

const ALL = ['*'];

/** Lints one header `test.h` with this text; the version macro VERSION is the number 30. */
export function lintText(text: string, levels: LintLevels = {}): readonly LintDiagnostic[] {
  const files: Readonly<Record<string, string>> = { '/headers/test.h': text, '/sdk/types.h': TYPES };
  const { value: scanned } = scanHeaders({
    readFile: (path) => files[path.replaceAll('\\', '/')] ?? null,
    entries: ['types.h', 'test.h'],
    roots: [
      { dir: '/headers', prefix: '', isSdk: false },
      { dir: '/sdk', prefix: 'sdk/', isSdk: true },
    ],
    defines: {},
    targets: TARGETS,
    version: { macro: 'VERSION', value: '30' },
  });
  const units = scanned.headers.map((header) => parseUnit(header).value);
  const select = { functions: ALL, records: ALL, enums: ALL, constants: ALL };
  const settings = { ...SETTINGS, select };
  const { value } = resolveWithTypes(units, scanned.macros, settings);
  const input = {
    headers: scanned.headers,
    units,
    settings,
    ...value,
    twinPrefixes: ['Nt', 'Zw'],
    versionMacro: 'VERSION',
  } as const;
  return lintHeaders(input, levels);
}

/** The text that a finding stands at. */
export function markedText(text: string, { range }: LintDiagnostic): string {
  return text.slice(range.start, range.end);
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileReader } from '../../generator/config/header-files.js';
import type { ApiModel } from '../../generator/model/api-model.js';
import { TARGETS } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { resolveApi } from '../../generator/resolve/resolve-api.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';
import { SETTINGS } from '../resolve/resolve-text.js';

const MINGW = '/usr/share/mingw-w64/include';
const WINE = '/usr/include/wine/wine/windows';

/** Declarations that each header is known for, with what a C programmer reads there. */
const HEADERS = [
  {
    name: 'mingw winternl.h',
    sdk: MINGW,
    header: 'winternl.h',
    functions: { NtClose: 1, NtCreateFile: 11 },
    fewest: 40,
  },
  {
    name: 'Wine winternl.h',
    sdk: WINE,
    header: 'winternl.h',
    functions: { NtClose: 1, NtSetIoCompletion: 5 },
    fewest: 700,
  },
  {
    name: 'mingw ddk/wdm.h',
    sdk: MINGW,
    header: 'ddk/wdm.h',
    functions: { IoCreateDevice: 7, ZwClose: 1 },
    fewest: 600,
  },
  {
    name: 'mingw ddk/ntifs.h',
    sdk: MINGW,
    header: 'ddk/ntifs.h',
    functions: { FsRtlIsNameInExpression: 4 },
    fewest: 1000,
  },
];

describe.each(HEADERS)('$name (apt-get install mingw-w64 libwine-dev)', ({ sdk, header, functions, fewest }) => {
  test.skipIf(!existsSync(path.join(sdk, header)))(
    'what binds is bound, what does not has a reason',
    { timeout: 60_000 },
    () => {
      const { model, errors } = bind(sdk, header);
      expect(errors).toEqual([]);
      expect(model.functions.length).toBeGreaterThanOrEqual(fewest);
      for (const [name, count] of Object.entries(functions)) {
        expect(model.functions.find((fn) => fn.name === name)?.parameters.length, name).toBe(count);
      }
      for (const { reason } of model.unbound) expect(reason).not.toBe('');
    },
  );
});

/** A header that stands among those of the SDK is read as if it stood in a folder of its own: only it is bound. */
function bind(sdk: string, header: string): { readonly model: ApiModel; readonly errors: readonly string[] } {
  const real = path.join(sdk, header);
  const dir = path.dirname(header) === '.' ? '/own' : path.dirname(real);
  const readFile = createFileReader();
  const scanned = scanHeaders({
    readFile: (file) => (file === `/own/${header}` ? readFile(real) : readFile(file)),
    entries: [path.join(dir, path.basename(header))],
    roots: [
      { dir, prefix: '', isSdk: false },
      { dir: sdk, prefix: 'sdk/', isSdk: true },
    ],
    defines: { NTDDI_VERSION: '0x0A000000' },
    targets: TARGETS,
    version: { macro: '_WIN32_WINNT', value: '0x0A00' },
  });
  const units = scanned.value.headers.map(parseUnit);
  const all = ['*'];
  const resolved = resolveApi(
    units.map(({ value }) => value),
    scanned.value.macros,
    {
      ...SETTINGS,
      version: scanned.value.version,
      select: { functions: all, records: all, enums: all, constants: all },
    },
  );
  const found = [...scanned.diagnostics, ...units.flatMap((unit) => unit.diagnostics), ...resolved.diagnostics];
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    model: resolved.value,
    errors: errors.map(({ code, message, range }) => `${code} ${range?.file}:${range?.line} ${message}`),
  };
}

import path from 'node:path';
import { createFileReader } from '../../generator/config/header-files.js';
import type { ApiModel } from '../../generator/model/api-model.js';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { resolveApi } from '../../generator/resolve/resolve-api.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';
import { SETTINGS } from '../resolve/resolve-text.js';

/** Where Debian's packages mingw-w64-common and libwine-dev put their headers. */
export const MINGW = '/usr/share/mingw-w64/include';
export const WINE = '/usr/include/wine/wine/windows';

/** Windows 10, as both families of headers count. */
export const VERSIONS = { NTDDI_VERSION: '0x0A000000', _WIN32_WINNT: '0x0A00' };

/**
 * Everything that one header of a foreign SDK declares. A header that stands among those of the SDK is read as if
 * it stood in a folder of its own: only it is bound.
 */
export function bindHeader(
  sdk: string,
  header: string,
  defines: Readonly<Record<string, string>> = {},
  targets: readonly Target[] = TARGETS,
): { readonly model: ApiModel; readonly errors: readonly string[] } {
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
    defines: { NTDDI_VERSION: VERSIONS.NTDDI_VERSION, ...defines },
    targets,
    version: { macro: '_WIN32_WINNT', value: VERSIONS._WIN32_WINNT },
  });
  const units = scanned.value.headers.map((header) => parseUnit(header));
  const all = ['*'];
  const select = { functions: all, records: all, enums: all, constants: all };
  const resolved = resolveApi(
    units.map(({ value }) => value),
    scanned.value.macros,
    { ...SETTINGS, targets, version: scanned.value.version, select },
  );
  const found = [...scanned.diagnostics, ...units.flatMap((unit) => unit.diagnostics), ...resolved.diagnostics];
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    model: resolved.value,
    errors: errors.map(({ code, message, range }) => `${code} ${range?.file}:${range?.line} ${message}`),
  };
}

import type { Diagnostic } from '../../generator/diagnostics.js';
import type { ApiModel } from '../../generator/model/api-model.js';
import { TARGETS } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { resolveApi } from '../../generator/resolve/resolve-api.js';
import type { ResolveSettings } from '../../generator/resolve/resolve-settings.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';

export const SETTINGS: ResolveSettings = {
  targets: TARGETS,
  version: 30,
  versionNames: new Map([
    [10, 'Windows 7'],
    [20, 'Windows 8'],
    [30, 'Windows 10'],
  ]),
  libraries: [{ headers: '*', library: 'ntdll.dll' }],
  twinPrefixes: ['Nt', 'Zw'],
  select: { functions: ['*'], records: [], enums: [], constants: [] },
  overrides: null,
};

export interface ResolvedText {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

/** Resolves one header `test.h` with this text on all targets; the version macro VERSION is the number 30. */
export function resolveText(text: string, changes: Partial<ResolveSettings> = {}): ResolvedText {
  const scanned = scanHeaders({
    readFile: (path) => (path.endsWith('test.h') ? text : null),
    entries: ['test.h'],
    roots: [{ dir: '/headers', prefix: '', isSdk: false }],
    defines: {},
    targets: TARGETS,
    version: { macro: 'VERSION', value: '30' },
  });
  const { headers, macros } = scanned.value;
  const units = headers.map((header) => parseUnit(header));
  const resolved = resolveApi(
    units.map(({ value }) => value),
    macros,
    { ...SETTINGS, ...changes },
  );
  const diagnostics = [...scanned.diagnostics, ...units.flatMap((unit) => unit.diagnostics), ...resolved.diagnostics];
  return { model: resolved.value, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

import type { Diagnostic } from '../../generator/diagnostics.js';
import type { TranslationUnit } from '../../generator/model/declaration.js';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { resolveTypes } from '../../generator/resolve/resolve-types.js';
import type { TypeModel } from '../../generator/resolve/type-model.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';

export interface ResolvedTypesOfText {
  readonly types: TypeModel;
  readonly units: readonly TranslationUnit[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

/** Scans, parses and resolves one header on all targets; the version macro VERSION is 30. */
export function typeModelOf(text: string, targets: readonly Target[] = TARGETS): ResolvedTypesOfText {
  const { value, diagnostics } = scanHeaders({
    readFile: (path) => (path.endsWith('test.h') ? text : null),
    entries: ['test.h'],
    roots: [{ dir: '/headers', prefix: '', isSdk: false }],
    defines: {},
    targets,
    version: { macro: 'VERSION', value: '30' },
  });
  const parsed = value.headers.map((header) => parseUnit(header));
  const units = parsed.map((unit) => unit.value);
  const resolved = resolveTypes(units, value.macros, { targets, version: value.version });
  const all = [...diagnostics, ...parsed.flatMap((unit) => unit.diagnostics), ...resolved.diagnostics];
  return { types: resolved.value, units, diagnostics: all, codes: all.map(({ code }) => code) };
}

import type { Diagnostic, Result } from '../../generator/diagnostics.js';
import type { Declaration } from '../../generator/model/declaration.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { type ScannedHeaders, scanHeaders } from '../../generator/source/scan-headers.js';

export interface ParsedText {
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Declarations of one header `test.h` with this text; the version macro VERSION is the number 5. */
export function parseText(text: string): ParsedText {
  const scanned = scanText(text);
  const units = scanned.value.headers.map((header) => parseUnit(header));
  return {
    declarations: units.flatMap(({ value }) => value.declarations),
    diagnostics: [...scanned.diagnostics, ...units.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** The same header before it is parsed. */
export function scanText(text: string): Result<ScannedHeaders> {
  return scanHeaders({
    readFile: (path) => (path.endsWith('test.h') ? text : null),
    entries: ['test.h'],
    roots: [{ dir: '/headers', prefix: '', isSdk: false }],
    defines: {},
    targets: ['x64', 'x86', 'arm64'],
    version: { macro: 'VERSION', value: '5' },
  });
}

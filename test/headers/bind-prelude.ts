import path from 'node:path';
import { createFileReader } from '../../generator/config/header-files.js';
import type { ApiModel } from '../../generator/model/api-model.js';
import { TARGETS } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { resolveApi } from '../../generator/resolve/resolve-api.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';
import { SETTINGS } from '../resolve/resolve-text.js';
import { HEADERS } from './clang.js';

const PRELUDE = path.join(HEADERS, 'sdk');

export interface PreludeInput {
  readonly entries: readonly string[];
  readonly defines: Readonly<Record<string, string>>;
}

/** All that the SDK prelude declares for headers that are not phnt's, as if it were itself to be bound. */
export function bindPrelude({ entries, defines }: PreludeInput): ApiModel {
  const scanned = scanHeaders({
    readFile: createFileReader(),
    entries: entries.map((name) => path.join(PRELUDE, name)),
    roots: [{ dir: PRELUDE, prefix: '', isSdk: false }],
    defines,
    targets: TARGETS,
    version: { macro: 'NO_VERSION', value: '1' },
  });
  const all = ['*'];
  const select = { functions: [], records: all, enums: all, constants: all };
  const units = scanned.value.headers.map((header) => parseUnit(header).value);
  return resolveApi(units, scanned.value.macros, { ...SETTINGS, version: scanned.value.version, select }).value;
}

import path from 'node:path';
import { createFileReader } from '../../generator/config/header-files.js';
import type { ApiConstant, ApiModel } from '../../generator/model/api-model.js';
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

export interface BoundText {
  readonly functions: readonly string[];
  /** `NAME = value`. */
  readonly constants: readonly string[];
  readonly errors: readonly string[];
}

/** What a header of this text declares, where the prelude is its SDK. */
export function bindAfterPrelude(text: string): BoundText {
  const readFile = createFileReader();
  const own = path.resolve('/own');
  const scanned = scanHeaders({
    readFile: (file) => (file === path.join(own, 'own.h') ? text : readFile(file)),
    entries: [path.join(own, 'own.h')],
    roots: [
      { dir: own, prefix: '', isSdk: false },
      { dir: PRELUDE, prefix: 'sdk/', isSdk: true },
    ],
    defines: {},
    targets: TARGETS,
    version: { macro: 'NO_VERSION', value: '1' },
  });
  const units = scanned.value.headers.map((header) => parseUnit(header));
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
  return {
    functions: resolved.value.functions.map(({ name }) => name),
    constants: [...resolved.value.constants.values()]
      .filter(({ isSdk }) => !isSdk)
      .map(spellConstant)
      .sort(),
    errors: found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
  };
}

function spellConstant({ name, value: found }: ApiConstant): string {
  const value = found.kind === 'integer' || found.kind === 'pointer' ? found.value.x64 : found.value;
  return `${name} = ${value}`;
}

import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../generator/diagnostics.js';
import { readBackend } from '../../generator/emit/backend-templates.js';
import { renderBindings } from '../../generator/emit/render-bindings.js';
import { describeFault, findSyntaxFault } from '../../generator/emit/syntax-fault.js';
import type { ApiModel } from '../../generator/model/api-model.js';
import { TARGETS } from '../../generator/model/target.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { planBindings } from '../../generator/plan/plan-bindings.js';
import { type OverridesDocument, parseOverrides } from '../../generator/resolve/overrides.js';
import { resolveApi } from '../../generator/resolve/resolve-api.js';
import { scanHeaders } from '../../generator/source/scan-headers.js';

export interface BoundText {
  readonly model: ApiModel;
  /** By path: `input.ts`, `raw/input.ts`, `index.ts` ... */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const PRELUDE = readFileSync(new URL('../cases/prelude.h', import.meta.url), 'utf8');
const VERSION_NAMES = new Map([
  [10, 'Windows 7'],
  [20, 'Windows 8'],
  [30, 'Windows 10'],
  [40, 'Windows 11'],
]);
const BACKEND = readBackend('koffi');

/** One header through the whole pipeline, for all targets; the version macro VERSION is 30. */
export function bindText(text: string, overrides: string | null = null): BoundText {
  const texts = new Map([
    ['/case/input.h', text],
    ['/sdk/prelude.h', PRELUDE],
  ]);
  const scanned = scanHeaders({
    readFile: (path) => texts.get(path) ?? null,
    entries: ['/case/input.h'],
    roots: [
      { dir: '/case', prefix: '', isSdk: false },
      { dir: '/sdk', prefix: 'sdk', isSdk: true },
    ],
    defines: {},
    targets: TARGETS,
    version: { macro: 'VERSION', value: '30' },
  });
  const units = scanned.value.headers.map((header) => parseUnit(header));
  const resolved = resolveApi(
    units.map(({ value }) => value),
    scanned.value.macros,
    {
      targets: TARGETS,
      version: 30,
      versionNames: VERSION_NAMES,
      libraries: [{ headers: '*', library: 'ntdll.dll' }],
      twinPrefixes: ['Nt', 'Zw'],
      select: { functions: ['*'], records: ['*'], enums: ['*'], constants: ['*'] },
      overrides: overrides === null ? null : readOverrides(overrides),
    },
  );
  const settings = { types: BACKEND.types, supportModule: '../../runtime/support/index.js' };
  const plan = planBindings(resolved.value, settings);
  const rendered = renderBindings(plan.value.modules, BACKEND);
  const diagnostics = [
    ...scanned.diagnostics,
    ...units.flatMap((unit) => unit.diagnostics),
    ...resolved.diagnostics,
    ...plan.diagnostics,
    ...rendered.diagnostics,
    ...rendered.value.flatMap((file) => {
      const fault = findSyntaxFault(file);
      return fault === null ? [] : [describeFault(file, fault)];
    }),
  ];
  return {
    model: resolved.value,
    files: new Map(rendered.value.map(({ path, text: file }) => [path, file])),
    diagnostics,
  };
}

function readOverrides(text: string): OverridesDocument {
  const parsed = parseOverrides('overrides.json', text);
  if (!('overrides' in parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  return parsed;
}

import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiModel, Unbound } from '../model/api-model.js';
import type { TranslationUnit } from '../model/declaration.js';
import type { MacroDefinition } from '../model/header-source.js';
import { assembleTypes } from './assemble-types.js';
import { brandConstants, reportConstantHandles } from './constant-handles.js';
import { closeDeclarations } from './declaration-closure.js';
import { reportIdleGlobs, selectableNames } from './idle-selection.js';
import { rememberExpressions } from './remember-expressions.js';
import { rememberGuards } from './resolve-availability.js';
import { resolveBindable } from './resolve-bindable.js';
import type { ResolveSettings } from './resolve-settings.js';
import { resolveTypes } from './resolve-types.js';
import { resolveVariables } from './resolve-variables.js';
import { compileSelection, selectTypes } from './select-declarations.js';
import { lookUpContracts } from './type-contracts.js';
import type { TypeModel } from './type-model.js';
import { rememberCanonicalTypes } from './type-text.js';

/** The meaning of the headers: what the selection names and everything that it needs. */
export function resolveApi(
  units: readonly TranslationUnit[],
  macros: readonly MacroDefinition[],
  settings: ResolveSettings,
): Result<ApiModel> {
  const { value, diagnostics } = resolveWithTypes(units, macros, settings);
  return { value: value.model, diagnostics };
}

export interface ResolvedApi {
  readonly model: ApiModel;
  /** The types of everything, selected or not. */
  readonly types: TypeModel;
}

export function resolveWithTypes(
  units: readonly TranslationUnit[],
  macros: readonly MacroDefinition[],
  settings: ResolveSettings,
): Result<ResolvedApi> {
  const { value: types, diagnostics: typeFindings } = resolveTypes(units, macros, settings);
  const enumerators = indexEnumerators(types);
  const isConstant = (name: string) => types.constants.has(name) || enumerators.has(name);
  const scope = {
    types,
    isConstant,
    parse: rememberExpressions(types),
    canonicalTypes: rememberCanonicalTypes(types, settings.targets),
    describeGuards: rememberGuards(settings),
  };
  const isSdkHeader = compileSdkHeaders(units);
  const isFunction = compileSelection(settings.select.functions);
  const bindable = resolveBindable(units, scope, settings, isFunction);
  const functions = bindable.value.functions.filter(({ name }) => isFunction(name));

  const contractFindings: Diagnostic[] = [];
  const contracts = lookUpContracts(scope, (found) => contractFindings.push(found));
  const selected = selectTypes(types, settings.select, isSdkHeader);
  const kept = [...(settings.keptRecords ?? [])].filter((key) => types.records.has(key));
  const seeds = { ...selected, records: [...selected.records, ...kept], functions };
  const closure = closeDeclarations(seeds, types, contracts, (name) => enumerators.get(name) ?? null);

  const unbound = [...bindable.value.unbound, ...resolveVariables(units, types, settings), ...types.unbound];
  const assembled = assembleTypes(closure, { ...scope, contracts, isSdkHeader });
  const model = {
    functions,
    ...assembled,
    constants: brandConstants(assembled.constants, settings.overrides),
    unbound: selectUnbound(unbound, settings),
    handleTypes: (settings.overrides?.overrides.handleTypes ?? []).map(({ name, close }) => ({ name, close })),
  };
  const branding = reportConstantHandles(types, settings.overrides);
  const names = () => selectableNames(bindable.value.functions, types, unbound, isSdkHeader);
  const idle = settings.selectRanges == null ? [] : reportIdleGlobs(settings.select, names(), settings.selectRanges);
  const ofContracts = sortFindings(contractFindings, units);
  const value = { model, types };
  return { value, diagnostics: [...typeFindings, ...bindable.diagnostics, ...ofContracts, ...branding, ...idle] };
}

/** Contracts are looked up as the closure comes upon them, in an order that is nobody's. */
function sortFindings(findings: readonly Diagnostic[], units: readonly TranslationUnit[]): readonly Diagnostic[] {
  const ranks = new Map(units.map(({ path }, index) => [path, index]));
  const rankOf = ({ range }: Diagnostic) => ranks.get(range?.file ?? '') ?? units.length;
  const startOf = ({ range }: Diagnostic) => range?.start ?? 0;
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b));
}

/** Keys of enums by the names of their enumerators. */
function indexEnumerators(types: TypeModel): ReadonlyMap<string, string> {
  return new Map(
    [...types.enums.values()].flatMap(({ key, enumerators }) => enumerators.map(({ name }) => [name, key] as const)),
  );
}

function compileSdkHeaders(units: readonly TranslationUnit[]): (path: string) => boolean {
  const paths = new Set(units.filter(({ isSdk }) => isSdk).map(({ path }) => path));
  return (path) => paths.has(path);
}

/** Of what gets no binding only the part that the selection asked for is worth a word. */
function selectUnbound(unbound: readonly Unbound[], { select }: ResolveSettings): readonly Unbound[] {
  const isSelected = {
    function: compileSelection(select.functions),
    variable: compileSelection(select.functions),
    macro: compileSelection(select.constants),
    record: compileSelection(select.records),
    typedef: compileSelection(select.records),
  };
  return unbound.filter(({ kind, name }) => isSelected[kind](name));
}

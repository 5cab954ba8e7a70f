import type { ConstantValue } from '../model/api-model.js';
import type { VariableDeclaration } from '../model/declaration.js';
import type { MacroDefinition } from '../model/header-source.js';
import type { PerTarget, Target } from '../model/target.js';
import { looksLikeConstant } from './constant-form.js';
import { toEvaluation } from './evaluation.js';
import type { ExpressionValues } from './expression-values.js';
import { readGuid } from './guid-constant.js';
import { isLiveOn } from './liveness.js';
import type { MacroValues } from './macro-values.js';
import type { TypeContext } from './type-context.js';
import type { Evaluation, ResolvedConstant, UnboundType } from './type-model.js';

export interface ResolvedConstants {
  readonly constants: Map<string, ResolvedConstant>;
  readonly unbound: readonly UnboundType[];
}

export interface ConstantSources {
  readonly context: TypeContext;
  readonly values: ExpressionValues;
  readonly macroValues: MacroValues;
}

/**
 * Every object-like macro that has a value: `#define X ((NTSTATUS)0xC0000001L)`. Macros for types, code and other
 * names are silently none; one that reads as a constant but has no value is listed with the reason.
 */
export function resolveMacroConstants(macros: readonly MacroDefinition[], sources: ConstantSources): ResolvedConstants {
  const constants = new Map<string, ResolvedConstant>();
  const unbound: UnboundType[] = [];
  for (const [name, definitions] of groupDefinitions(macros)) {
    const macro = liveMacro(name, sources);
    if (macro === null) continue;
    const value = resolveMacro(name, sources);
    if (typeof value === 'object' && value !== null) {
      const guards = definitions.map(({ guard }) => guard);
      constants.set(name, { name, value, origin: { kind: 'macro', macro }, guards });
    } else if (value !== null && !macro.isSdk) {
      unbound.push({ name, kind: 'macro', header: macro.range.file, range: macro.range, reason: value });
    }
  }
  return { constants, unbound };
}

function groupDefinitions(macros: readonly MacroDefinition[]): Map<string, MacroDefinition[]> {
  const groups = new Map<string, MacroDefinition[]>();
  for (const macro of macros) {
    if (macro.parameters !== null || macro.body.trim() === '') continue;
    const known = groups.get(macro.name);
    if (known === undefined) groups.set(macro.name, [macro]);
    else known.push(macro);
  }
  return groups;
}

function liveMacro(name: string, { context, macroValues }: ConstantSources): MacroDefinition | null {
  for (const target of context.settings.targets) {
    const macro = macroValues.liveDefinition(name, target);
    if (macro !== null && macro.parameters === null && macro.body.trim() !== '') return macro;
  }
  return null;
}

/** A text says why what reads as a constant has no value; null for what is no constant. */
function resolveMacro(name: string, sources: ConstantSources): ConstantValue | string | null {
  const { targets } = sources.context.settings;
  const found = new Map<Target, Evaluation>();
  let reason: string | null = null;
  for (const target of targets) {
    const text = sources.macroValues.textOf(name, target);
    if (text === null || text.trim() === '') continue;
    const guid = readGuid(text, target, sources.values);
    if (guid !== null) return { kind: 'guid', value: guid };
    const shared = sources.context.evaluateText(text);
    const evaluation = toEvaluation(shared.on(target), sources.values.scope(target));
    const isShared = shared.isUniform && sources.macroValues.isShared(name);
    if (evaluation.kind !== 'error') {
      if (isShared) return describeValue(evaluation, (value) => everywhere(targets, value));
      found.set(target, evaluation);
    } else if (reason === null && looksLikeConstant(text, shared.expression)) reason = evaluation.reason;
    if (isShared) break;
  }
  return combineTargets(found) ?? reason;
}

/** The kind of the first target holds for all. */
function combineTargets(found: ReadonlyMap<Target, Evaluation>): ConstantValue | null {
  const first = found.values().next().value;
  if (first === undefined) return null;
  const constant = describeValue(first, (_value, read) => collect(found, first.kind, read));
  if (constant?.kind !== 'integer') return constant;
  const types = collect(found, first.kind, (evaluation) => ('type' in evaluation ? evaluation.type : ''));
  return Object.values(types).every((type) => type === constant.type) ? constant : { ...constant, types };
}

/** `spread` gives the values of all targets from the first one's, and a way to read each. */
type Spread = <T>(value: T, read: (evaluation: Evaluation) => T) => PerTarget<T>;

function describeValue(first: Evaluation, spread: Spread): ConstantValue | null {
  switch (first.kind) {
    case 'integer': {
      const value = spread(first.value, (each) => (each.kind === 'integer' ? each.value : 0n));
      const size = spread(first.size, (each) => (each.kind === 'integer' ? each.size : 0));
      return { kind: 'integer', type: first.type, value, size };
    }
    case 'pointer': {
      const value = spread(first.value, (each) => (each.kind === 'pointer' ? each.value : 0n));
      return { kind: 'pointer', type: first.type, value };
    }
    case 'float':
    case 'string':
      return first;
    case 'error':
      return null;
  }
}

function everywhere<T>(targets: readonly Target[], value: T): PerTarget<T> {
  const values: Partial<Record<Target, T>> = {};
  for (const target of targets) values[target] = value;
  return values;
}

/** Of the targets where the constant is of that kind. */
function collect<T>(
  found: ReadonlyMap<Target, Evaluation>,
  kind: Evaluation['kind'],
  read: (evaluation: Evaluation) => T,
): PerTarget<T> {
  const values: Partial<Record<Target, T>> = {};
  for (const [target, evaluation] of found) {
    if (evaluation.kind === kind) values[target] = read(evaluation);
  }
  return values;
}

/** `static const GUID X = { 0x..., { ... } };` */
export function resolveGuidVariables(
  variables: readonly VariableDeclaration[],
  sources: ConstantSources,
): Map<string, ResolvedConstant> {
  const { settings } = sources.context;
  const constants = new Map<string, ResolvedConstant>();
  for (const variable of variables) {
    const target = settings.targets.find((each) => isLiveOn(variable.guard, each, settings.version));
    if (variable.initializer === null || target === undefined || constants.has(variable.name)) continue;
    if (!hasGuidSize(variable, target, sources.context)) continue;
    const guid = readGuid(variable.initializer, target, sources.values);
    if (guid === null) continue;
    const value = { kind: 'guid', value: guid } as const;
    const origin = { kind: 'variable', variable } as const;
    constants.set(variable.name, { name: variable.name, value, origin, guards: [variable.guard] });
  }
  return constants;
}

const GUID_SIZE = 16;

/** A plain array may have as many elements as a GUID has members. */
function hasGuidSize({ type }: VariableDeclaration, target: Target, context: TypeContext): boolean {
  const record = context.underlying(context.toCType(type), target);
  const shape = context.shapeOf(record, target);
  return record.kind === 'record' && typeof shape !== 'string' && shape.size === GUID_SIZE;
}

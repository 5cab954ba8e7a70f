import type { ConstantValue } from '../model/api-model.js';
import type { MacroDefinition } from '../model/header-source.js';
import type { Target } from '../model/target.js';
import { looksLikeConstant } from './constant-form.js';
import { combineTargets, shareValue } from './constant-value.js';
import { toEvaluation } from './evaluation.js';
import type { ExpressionValues } from './expression-values.js';
import { readGuid } from './guid-constant.js';
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
 * Every macro without parameters that has a value: `#define X ((NTSTATUS)0xC0000001L)`. Macros for types, code and other
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
    } else if (value !== null && !macro.isSdk && macro.parameters === null) {
      unbound.push({ name, kind: 'macro', header: macro.range.file, range: macro.range, reason: value });
    }
  }
  return { constants, unbound };
}

function groupDefinitions(macros: readonly MacroDefinition[]): Map<string, MacroDefinition[]> {
  const groups = new Map<string, MacroDefinition[]>();
  for (const macro of macros) {
    if (!mayBeConstant(macro)) continue;
    const known = groups.get(macro.name);
    if (known === undefined) groups.set(macro.name, [macro]);
    else known.push(macro);
  }
  return groups;
}

/** Without parameters a function-like macro has one value, too: `#define NtCurrentProcess() ((HANDLE)(LONG_PTR)-1)`. */
function mayBeConstant({ parameters, isVariadic, body }: MacroDefinition): boolean {
  return (parameters === null || (parameters.length === 0 && !isVariadic)) && body.trim() !== '';
}

function liveMacro(name: string, { context, macroValues }: ConstantSources): MacroDefinition | null {
  for (const target of context.settings.targets) {
    const macro = macroValues.liveDefinition(name, target);
    if (macro !== null && mayBeConstant(macro)) return macro;
  }
  return null;
}

/** A text says why what reads as a constant has no value; null for what is no constant. */
function resolveMacro(name: string, sources: ConstantSources): ConstantValue | string | null {
  const { targets } = sources.context.settings;
  const found = new Map<Target, Evaluation>();
  let reason: string | null = null;
  for (const target of targets) {
    const text = sources.macroValues.useOf(name, target);
    if (text === null || text.trim() === '') continue;
    const guid = readGuid(text, target, sources.values);
    if (guid !== null) return { kind: 'guid', value: guid };
    const shared = sources.context.evaluateText(text);
    const evaluation = toEvaluation(shared.on(target), sources.values.scope(target));
    const isShared = shared.isUniform && sources.macroValues.isShared(name);
    if (evaluation.kind !== 'error') {
      if (isShared) return shareValue(evaluation, targets);
      found.set(target, evaluation);
    } else if (reason === null && looksLikeConstant(text, shared.expression)) reason = evaluation.reason;
    if (isShared) break;
  }
  return combineTargets(found) ?? reason;
}

import type { ApiConstant, ConstantValue } from '../model/api-model.js';
import type { StatusPlan } from '../model/binding-plan.js';
import { type PerTarget, TARGETS } from '../model/target.js';
import type { ConstantPlan } from '../model/type-plan.js';
import { docParagraph, joinBlocks, placeLine } from './doc-lines.js';
import type { PlanScope } from './plan-scope.js';
import { perTargetText } from './record-layout.js';
import { codeSpan, quote } from './source-text.js';
import { valueType } from './type-text.js';

export function planConstant(constant: ApiConstant, scope: PlanScope): ConstantPlan {
  const { value, type } = valueText(constant, scope);
  return {
    name: scope.names.constants.get(constant.name)?.name ?? constant.name,
    doc: joinBlocks(
      docParagraph(constant.documentation ?? ''),
      constant.isCalled === true ? [`${codeSpan(`${constant.name}()`)} in C.`] : [],
      placeLine(constant.range, constant.availability),
    ),
    value,
    type,
  };
}

function valueText(constant: ApiConstant, scope: PlanScope): { value: string; type: string | null } {
  const { value } = constant;
  switch (value.kind) {
    case 'integer':
      return integerText(value, isStatus(value, scope), /0[xX]/.test(constant.text), scope);
    case 'float':
      return { value: String(value.value), type: null };
    case 'string':
    case 'guid':
      return { value: quote(value.value), type: null };
    case 'pointer': {
      const form = scope.forms.of({ kind: 'typedef', name: value.type });
      const isHandle = form.kind === 'scalar' && form.role === 'handle';
      const type = isHandle || form.kind === 'pointer' ? valueType(form, scope, constant.handleType ?? null) : 'bigint';
      const text = targetsText(value.value, (address) => `${hex(address)}n`, scope);
      const operand = text.includes('?') ? `(${text})` : text;
      return { value: type === 'bigint' ? text : `${operand} as ${type}`, type: null };
    }
  }
}

function isStatus(value: ConstantValue, { table }: PlanScope): boolean {
  return value.kind === 'integer' && table.typedefs[value.type]?.kind === 'status';
}

/** Up to 32 bits a number, above a bigint: on every target the same, so that the type is one. */
function integerText(
  { value, size }: Extract<ConstantValue, { kind: 'integer' }>,
  isSigned32: boolean,
  isHex: boolean,
  scope: PlanScope,
): { value: string; type: string | null } {
  const isWide = Object.values(size).some((bytes) => bytes > 4);
  if (isSigned32) return { value: targetsText(value, statusText, scope), type: null };
  const spell = (integer: bigint) => `${isHex ? hex(integer) : integer}${isWide ? 'n' : ''}`;
  return { value: targetsText(value, spell, scope), type: null };
}

/** `0xc0000034 | 0`: as Windows writes it, and signed as C's LONG is. */
function statusText(value: bigint): string {
  return value < 0n ? `${hex(BigInt.asUintN(32, value))} | 0` : hex(value);
}

function hex(value: bigint): string {
  return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/** Most constants have one value on all targets. */
export function targetsText(values: PerTarget<bigint>, spell: (value: bigint) => string, scope: PlanScope): string {
  const { x64, x86, arm64 } = values;
  if (x64 !== undefined && x64 === x86 && x64 === arm64) return spell(x64);
  const texts = TARGETS.flatMap((target) => {
    const value = values[target];
    return value === undefined ? [] : [[target, spell(value)] as const];
  });
  return perTargetText(Object.fromEntries(texts), scope.imports.useSupport);
}

/** Names and descriptions of status values, for errors. */
export function planStatuses(constants: Iterable<ApiConstant>, scope: PlanScope): StatusPlan[] {
  return [...constants].flatMap((constant) => {
    const { value, name, documentation } = constant;
    if (value.kind !== 'integer' || !isStatus(value, scope)) return [];
    const code = value.value.x64 ?? value.value.x86 ?? value.value.arm64 ?? 0n;
    const text = (documentation ?? '').replace(/\s+/g, ' ').trim();
    return [{ name, code: hex(BigInt.asUintN(32, code)), text: quote(text) }];
  });
}

import type { CallingConvention } from '../model/c-type.js';
import { TARGETS } from '../model/target.js';
import type { PlanScope } from './plan-scope.js';
import { perTargetText } from './record-layout.js';
import type { TypeForm } from './type-form.js';
import { spelling } from './type-text.js';

/** The native library's name of a parameter's or result's type; every pointer is passed as a number. */
export function nativeType(form: TypeForm, scope: PlanScope): string {
  switch (form.kind) {
    case 'void':
      return 'void';
    case 'scalar':
    case 'pointer':
      return spelling(form.scalar, scope).native;
    case 'record':
      return registerType(form.key, scope) ?? form.key.replace(/\W/g, '_');
    case 'array':
    case 'function':
    case 'opaque':
      return spelling('uintptr', scope).native;
  }
}

/**
 * A record of 1, 2, 4 or 8 bytes travels as an integer of that size would, in all conventions of Windows
 * ("x64 calling convention", "Parameter passing"; on x86 it fills whole stack slots). Null for any other.
 */
function registerType(key: string, scope: PlanScope): string | null {
  const layouts = scope.model.records.get(key)?.layouts ?? {};
  const sizes = TARGETS.flatMap((target) => layouts[target]?.size ?? []);
  const [first] = sizes;
  const isUniform = sizes.every((size) => size === first);
  if (isUniform && (first === 1 || first === 2 || first === 4 || first === 8)) {
    return spelling(`uint${(first * 8) as 8 | 16 | 32 | 64}`, scope).native;
  }
  const isPointerSized = TARGETS.every((target) => {
    const size = layouts[target]?.size;
    return size === undefined || size === (target === 'x86' ? 4 : 8);
  });
  return isPointerSized && first !== undefined ? spelling('uintptr', scope).native : null;
}

export function isInRegister(key: string, scope: PlanScope): boolean {
  return registerType(key, scope) !== null;
}

/** `int32 __stdcall (uintptr_t, uint32)` */
export function prototypeText(result: string, convention: CallingConvention, parameters: readonly string[]): string {
  return `${result} __${convention} (${parameters.join(', ')})`;
}

/** Definitions of the records that a prototype names: `{ GUID: struct({ ... }) }`; null when it names none. */
export function recordTypes(forms: readonly TypeForm[], scope: PlanScope): string | null {
  const keys = forms.flatMap((form) => (form.kind === 'record' && !isInRegister(form.key, scope) ? [form.key] : []));
  if (keys.length === 0) return null;
  const entries = [...new Set(keys)].map((key) => `${key.replace(/\W/g, '_')}: ${structText(key, scope)}`);
  return `{ ${entries.join(', ')} }`;
}

/**
 * Words of the record's alignment: all that a convention asks of a record without floating-point fields. Their
 * number may depend on the target.
 */
function structText(key: string, scope: PlanScope): string {
  const layouts = scope.model.records.get(key)?.layouts ?? {};
  const words = TARGETS.flatMap((target) => {
    const layout = layouts[target];
    if (layout === undefined) return [];
    const size = Math.min(layout.align, 8);
    return [[target, { size, count: Math.ceil(layout.size / size) }] as const];
  });
  const struct = scope.imports.useSupport('struct');
  const texts = words.map(([target, { size, count }]) => {
    const fields = Array.from({ length: count }, (_, index) => `w${index}: 'uint${size * 8}'`);
    return [target, `${struct}({ ${fields.join(', ')} })`] as const;
  });
  return perTargetText(Object.fromEntries(texts), scope.imports.useSupport);
}

import type { CallingConvention } from '../model/c-type.js';
import { POINTER_SIZE, TARGETS } from '../model/target.js';
import type { PlanScope } from './plan-scope.js';
import { perTargetText } from './record-layout.js';
import type { TypeForm } from './type-form.js';
import type { ScalarName } from './type-table.js';
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
      return registerType(form.key, scope) ?? typeWord(form.key);
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
export function registerScalar(key: string, scope: PlanScope): ScalarName | null {
  const layouts = scope.model.records.get(key)?.layouts ?? {};
  const sizes = TARGETS.flatMap((target) => layouts[target]?.size ?? []);
  const [first] = sizes;
  const isUniform = sizes.every((size) => size === first);
  if (isUniform) return first === 1 || first === 2 || first === 4 || first === 8 ? unsigned(first) : null;
  const isPointerSized = TARGETS.every((target) => {
    const size = layouts[target]?.size;
    return size === undefined || size === POINTER_SIZE[target];
  });
  return isPointerSized ? 'uintptr' : null;
}

function unsigned(size: 1 | 2 | 4 | 8): ScalarName {
  return `uint${(size * 8) as 8 | 16 | 32 | 64}`;
}

function registerType(key: string, scope: PlanScope): string | null {
  const scalar = registerScalar(key, scope);
  return scalar === null ? null : spelling(scalar, scope).native;
}

function typeWord(key: string): string {
  return key.replace(/\W/g, '_');
}

/** `int32 __stdcall (uintptr_t, uint32)` */
export function prototypeText(result: string, convention: CallingConvention, parameters: readonly string[]): string {
  return `${result} __${convention} (${parameters.join(', ')})`;
}

/** Definitions of the records that a prototype names: `{ GUID: struct({ ... }) }`; null when it names none. */
export function recordTypes(forms: readonly TypeForm[], scope: PlanScope): string | null {
  const keys = forms.flatMap((form) =>
    form.kind === 'record' && registerScalar(form.key, scope) === null ? [form.key] : [],
  );
  if (keys.length === 0) return null;
  const entries = [...new Set(keys)].map((key) => `${typeWord(key)}: ${structText(key, scope)}`);
  return `{ ${entries.join(', ')} }`;
}

/**
 * Words of the record's alignment: all that a convention asks of a record without floating-point fields. Their
 * number may depend on the target.
 */
function structText(key: string, scope: PlanScope): string {
  const struct = scope.imports.useSupport('struct');
  return perWords(key, scope, ({ scalar, count }) => {
    return `${struct}({ words: '${spelling(scalar, scope).native}[${count}]' })`;
  });
}

/** `{ words: new Uint32Array(...) }`: the value of a record in memory, as `struct` describes it. */
export function structValue(key: string, place: string, scope: PlanScope): string {
  return perWords(key, scope, ({ scalar, bytes }) => {
    return `{ words: new ${spelling(scalar, scope).array}(m.u8.slice(${place}, ${place} + ${bytes}).buffer) }`;
  });
}

interface Words {
  readonly scalar: ScalarName;
  readonly count: number;
  readonly bytes: number;
}

function perWords(key: string, scope: PlanScope, spell: (words: Words) => string): string {
  const layouts = scope.model.records.get(key)?.layouts ?? {};
  const texts = TARGETS.flatMap((target) => {
    const layout = layouts[target];
    if (layout === undefined) return [];
    const size = layout.align >= 8 ? 8 : layout.align >= 4 ? 4 : layout.align >= 2 ? 2 : 1;
    const words = { scalar: unsigned(size), count: layout.size / size, bytes: layout.size };
    return [[target, spell(words)] as const];
  });
  return perTargetText(Object.fromEntries(texts), scope.imports.useSupport);
}

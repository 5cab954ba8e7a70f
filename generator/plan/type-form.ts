import type { ApiModel, ApiTypedef } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { type PerTarget, TARGETS } from '../model/target.js';
import type { RecordRule, ScalarName, TypeTable } from './type-table.js';

/** A C type as the bindings see it: typedefs followed, targets merged, the type table's special cases applied. */
export type TypeForm =
  | { readonly kind: 'void' }
  | ScalarForm
  | PointerForm
  | RecordForm
  | { readonly kind: 'array'; readonly element: TypeForm; readonly length: PerTarget<number> | null }
  | FunctionForm
  /** Not usable but behind a pointer. */
  | { readonly kind: 'opaque'; readonly name: string };

export interface ScalarForm {
  readonly kind: 'scalar';
  readonly scalar: ScalarName;
  readonly role: 'integer' | 'character' | 'float' | 'boolean' | 'status' | 'handle' | 'enum';
  /** Key of the enum. */
  readonly enumKey: string | null;
}
export interface PointerForm {
  readonly kind: 'pointer';
  readonly pointee: TypeForm;
  readonly isPointeeConst: boolean;
  readonly scalar: ScalarName;
}
export interface RecordForm {
  readonly kind: 'record';
  readonly key: string;
  readonly rule: RecordRule | null;
}
export interface FunctionForm {
  readonly kind: 'function';
  /** The typedef that documents it: of the function, or of a pointer to it. */
  readonly typedef: string | null;
  readonly type: CType;
}

/** Reads C types; each typedef is read once. */
export interface TypeForms {
  of(type: CType): TypeForm;
}

const MAX_DEPTH = 100;
const OPAQUE: TypeForm = { kind: 'opaque', name: 'unknown' };

export function createTypeForms(model: ApiModel, table: TypeTable): TypeForms {
  const typedefs = new Map<string, TypeForm>();
  const records = new Map<string, TypeForm>();

  function of(type: CType, depth = 0): TypeForm {
    if (depth > MAX_DEPTH) return OPAQUE;
    switch (type.kind) {
      case 'void':
      case 'opaque':
        return type;
      case 'bool':
        return scalarForm('uint8', 'boolean');
      case 'integer':
        return type.size === 16 ? OPAQUE : scalarForm(integerName(type.size, type.isSigned), 'integer');
      case 'float':
        return scalarForm(type.size === 4 ? 'float32' : 'float64', 'float');
      case 'pointer': {
        const scalar = type.width === 32 ? 'uint32' : type.width === 64 ? 'uint64' : 'uintptr';
        return { kind: 'pointer', pointee: of(type.pointee, depth + 1), isPointeeConst: type.isPointeeConst, scalar };
      }
      case 'array':
        return { kind: 'array', element: of(type.element, depth + 1), length: type.length };
      case 'function':
        return { kind: 'function', typedef: null, type };
      case 'typedef':
        return remember(typedefs, type.name, () => ofTypedef(type.name, depth + 1));
      case 'record':
        return remember(records, type.key, () => ofRecord(type.key));
      case 'enum':
        return { kind: 'scalar', scalar: 'int32', role: 'enum', enumKey: type.key };
    }
  }

  function ofTypedef(name: string, depth: number): TypeForm {
    const typedef = model.typedefs.get(name);
    if (typedef === undefined) return { kind: 'opaque', name };
    const forms = TARGETS.flatMap((target) => {
      const type = typedef.type[target];
      return type === undefined ? [] : [of(type, depth)];
    });
    return applyRule(typedef, mergeForms(name, forms), table);
  }

  function ofRecord(key: string): TypeForm {
    const record = model.records.get(key);
    if (record !== undefined && !isDefined(record)) return { kind: 'opaque', name: record.typedefs[0] ?? key };
    const names = record === undefined ? [key] : [...record.typedefs, record.key];
    const rule = names.map((name) => table.records[name]).find((found) => found !== undefined) ?? null;
    return rule?.kind === 'scalar' ? scalarForm(rule.scalar, 'integer') : { kind: 'record', key, rule };
  }

  return { of };
}

/** A record that is only declared can be pointed to, no more. */
export function isDefined({ layouts }: { readonly layouts: object }): boolean {
  return Object.keys(layouts).length > 0;
}

function remember(cache: Map<string, TypeForm>, name: string, make: () => TypeForm): TypeForm {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const form = make();
  cache.set(name, form);
  return form;
}

export function scalarForm(scalar: ScalarName, role: ScalarForm['role']): ScalarForm {
  return { kind: 'scalar', scalar, role, enumKey: null };
}

function integerName(size: 1 | 2 | 4 | 8, isSigned: boolean): ScalarName {
  return `${isSigned ? 'int' : 'uint'}${(size * 8) as 8 | 16 | 32 | 64}`;
}

/** What a typedef is where its targets disagree: only widths may differ, in what it is or in what it points to. */
function mergeForms(name: string, forms: readonly TypeForm[]): TypeForm {
  const [first, ...others] = forms;
  if (first === undefined) return { kind: 'opaque', name };
  return others.reduce((merged, form) => mergeTwo(name, merged, form), first);
}

/** What is 64 bits wide on 64-bit targets and 32 on x86 is pointer-sized: ULONG_PTR, SIZE_T. */
function mergeTwo(name: string, left: TypeForm, right: TypeForm): TypeForm {
  if (isSameForm(left, right)) return left;
  if (left.kind === 'pointer' && right.kind === 'pointer' && left.scalar === right.scalar) {
    return { ...left, pointee: mergeTwo(name, left.pointee, right.pointee) };
  }
  if (left.kind === 'scalar' && right.kind === 'scalar' && left.role === right.role) {
    const found = POINTER_SIZED.find(({ parts }) => parts.includes(left.scalar) && parts.includes(right.scalar));
    if (found !== undefined) return scalarForm(found.scalar, left.role);
  }
  return { kind: 'opaque', name };
}

const POINTER_SIZED: readonly { readonly scalar: ScalarName; readonly parts: readonly ScalarName[] }[] = [
  { scalar: 'intptr', parts: ['int64', 'int32', 'intptr'] },
  { scalar: 'uintptr', parts: ['uint64', 'uint32', 'uintptr'] },
];

function isSameForm(left: TypeForm, right: TypeForm): boolean {
  if (left === right) return true;
  if (left.kind === 'scalar' && right.kind === 'scalar') {
    return left.scalar === right.scalar && left.role === right.role && left.enumKey === right.enumKey;
  }
  if (left.kind === 'pointer' && right.kind === 'pointer') return isSameForm(left.pointee, right.pointee);
  if (left.kind === 'record' && right.kind === 'record') return left.key === right.key;
  if (left.kind === 'array' && right.kind === 'array') return isSameForm(left.element, right.element);
  if (left.kind === 'opaque' && right.kind === 'opaque') return left.name === right.name;
  return left.kind === right.kind && (left.kind === 'void' || left.kind === 'function');
}

function applyRule(typedef: ApiTypedef, form: TypeForm, table: TypeTable): TypeForm {
  const rule = table.typedefs[typedef.name];
  if (rule !== undefined && form.kind === 'scalar') {
    if (rule.kind !== 'handle') return { ...form, role: rule.kind };
  }
  if (rule?.kind === 'handle' && form.kind === 'pointer') return scalarForm(form.scalar, 'handle');
  if (form.kind === 'function') return { ...form, typedef: form.typedef ?? typedef.name };
  if (form.kind === 'pointer' && form.pointee.kind === 'function' && isCallback(typedef)) {
    return { ...form, pointee: { ...form.pointee, typedef: typedef.name } };
  }
  return form;
}

function isCallback(typedef: ApiTypedef): boolean {
  return typedef.callback !== null;
}

/** C adjusts a parameter of array type to a pointer to its elements (C11 6.7.6.3p7). */
export function pointeeOf(form: TypeForm): TypeForm | null {
  if (form.kind === 'pointer' && form.scalar === 'uintptr') return form.pointee;
  return form.kind === 'array' ? form.element : null;
}

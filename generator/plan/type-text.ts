import { registerScalar } from './native-type.js';
import type { PlanScope } from './plan-scope.js';
import { quote } from './source-text.js';
import type { FunctionForm, ScalarForm, TypeForm } from './type-form.js';
import type { ScalarName, ScalarSpelling } from './type-table.js';

/** The TypeScript type that a value of this form reads as. `handleType` is the brand that an override gives. */
export function valueType(form: TypeForm, scope: PlanScope, handleType: string | null = null): string {
  switch (form.kind) {
    case 'void':
      return 'void';
    case 'scalar':
      return scalarType(form, scope, handleType);
    case 'pointer':
      return form.pointee.kind === 'void' ? 'bigint' : pointerType(form.pointee, scope);
    case 'record':
      return recordType(form.key, scope);
    case 'array':
      return arrayType(form.element, scope);
    case 'function':
      return callbackType(form, scope);
    case 'opaque':
      return 'bigint';
  }
}

/** `Pointer<IO_STATUS_BLOCK>`: a branded address. */
export function pointerType(pointee: TypeForm, scope: PlanScope): string {
  const pointer = scope.imports.useSupportType('Pointer');
  if (pointee.kind === 'void') return pointer;
  return `${pointer}<${pointee.kind === 'opaque' ? quote(pointee.name) : valueType(pointee, scope)}>`;
}

function scalarType(form: ScalarForm, scope: PlanScope, handleType: string | null): string {
  switch (form.role) {
    case 'boolean':
      return 'boolean';
    case 'status':
      return scope.imports.useSupportType('NTSTATUS');
    case 'handle':
      return handleName(handleType, scope);
    case 'enum': {
      const symbol = scope.names.enums.get(form.enumKey ?? '');
      return symbol === undefined ? 'number' : scope.imports.useType(symbol);
    }
    case 'integer':
    case 'character':
    case 'float':
      return spelling(form.scalar, scope).value;
  }
}

export function handleName(handleType: string | null, scope: PlanScope): string {
  const symbol = handleType === null ? undefined : scope.names.handles.get(handleType);
  return symbol === undefined ? scope.imports.useSupportType('Handle') : scope.imports.useType(symbol);
}

export function recordType(key: string, scope: PlanScope): string {
  const symbol = scope.names.records.get(key);
  return symbol === undefined ? 'unknown' : scope.imports.useType(symbol);
}

/** Integers narrower than a pointer read as typed arrays, whose elements no one boxes. */
function arrayType(element: TypeForm, scope: PlanScope): string {
  const typed = typedArrayOf(element, scope);
  if (typed !== null) return typed;
  return `${valueType(element, scope)}[]`;
}

export function typedArrayOf(element: TypeForm, scope: PlanScope): string | null {
  if (element.kind !== 'scalar' || element.role === 'handle') return null;
  return spelling(element.scalar, scope).array;
}

function callbackType(form: FunctionForm, scope: PlanScope): string {
  const symbol = form.typedef === null ? undefined : scope.names.typedefs.get(form.typedef);
  return symbol === undefined ? 'unknown' : scope.imports.useType(symbol);
}

/** What a contract function accepts for a value of this form. */
export function inputType(form: TypeForm, isOptional: boolean, scope: PlanScope, handleType: string | null): string {
  if (form.kind === 'pointer') return addressInputType(form.pointee, isOptional, scope);
  const orNull = isOptional ? ' | null' : '';
  if (form.kind === 'scalar' && (form.role === 'integer' || form.role === 'character' || form.role === 'float')) {
    return spelling(form.scalar, scope).input + orNull;
  }
  return valueType(form, scope, handleType) + orNull;
}

/** Addresses are given as they are: by a branded pointer, by memory, or for `void *` by any number. */
export function addressInputType(pointee: TypeForm, isOptional: boolean, scope: PlanScope): string {
  const { useSupportType } = scope.imports;
  if (pointee.kind === 'void' || pointee.kind === 'opaque') {
    const any = useSupportType('AddressInput');
    return isOptional ? any : `NonNullable<${any}>`;
  }
  const pointer = pointerType(pointee, scope);
  const other =
    pointee.kind === 'function' && pointee.typedef !== null
      ? `${useSupportType('RegisteredCallback')}<${valueType(pointee, scope)}>`
      : useSupportType('Memory');
  return `${pointer} | ${other}${isOptional ? ' | null' : ''}`;
}

/** `string` with null where SAL allows it; the support library's own types of input take null. */
export function adapterInputType(input: string, isOptional: boolean, scope: PlanScope): string {
  const type = scope.imports.useSupportType(input);
  return isOptional ? type : `NonNullable<${type}>`;
}

/** Raw functions take numbers, and addresses as numbers or bigints. */
export function rawType(form: TypeForm, scope: PlanScope): string {
  if (form.kind === 'void') return 'void';
  if (form.kind === 'scalar') {
    if (form.role === 'status') return scope.imports.useSupportType('NTSTATUS');
    const { native, input } = spelling(form.scalar, scope);
    if (form.role === 'handle' || native.endsWith('ptr_t')) return scope.imports.useSupportType('Address');
    return input;
  }
  if (form.kind !== 'record') return scope.imports.useSupportType('Address');
  const scalar = registerScalar(form.key, scope);
  return scalar === null ? 'object' : spelling(scalar, scope).input;
}

/** The result of a raw function: 64 bits come back as bigint. */
export function rawResultType(form: TypeForm, scope: PlanScope): string {
  if (form.kind === 'scalar' && form.role === 'status') return scope.imports.useSupportType('NTSTATUS');
  if (form.kind === 'scalar') return spelling(form.scalar, scope).value;
  if (form.kind !== 'record') return form.kind === 'void' ? 'void' : 'bigint';
  const scalar = registerScalar(form.key, scope);
  return scalar === null ? 'object' : spelling(scalar, scope).value;
}

export function spelling(scalar: ScalarName, scope: PlanScope): ScalarSpelling {
  return scope.table.scalars[scalar];
}

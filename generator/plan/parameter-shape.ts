import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { ParameterContract } from '../model/contract.js';
import type { LengthLinks } from './length-links.js';
import type { PlanScope } from './plan-scope.js';
import { maximumLayout } from './record-layout.js';
import { type PointerForm, pointeeOf, type RecordForm, type ScalarForm, type TypeForm } from './type-form.js';
import type { AdapterRule } from './type-table.js';

/** How the contract layer shows a parameter, before it has a place and a name. */
export type ParameterShape =
  | { readonly kind: 'reserved' }
  /** Given by the buffers that it is the length of: itself, or what it points to. */
  | { readonly kind: 'length'; readonly form: ScalarForm }
  | { readonly kind: 'inoutLength'; readonly form: ScalarForm }
  | { readonly kind: 'value'; readonly form: ScalarForm }
  | { readonly kind: 'recordValue'; readonly form: RecordForm }
  | { readonly kind: 'outScalar' | 'inoutScalar' | 'inScalar'; readonly form: ScalarForm | PointerForm }
  | { readonly kind: 'outRecord' | 'inRecord' | 'inoutRecord'; readonly form: RecordForm }
  | { readonly kind: 'recordsIn'; readonly form: RecordForm }
  | { readonly kind: 'scalarsIn'; readonly form: ScalarForm | PointerForm }
  /** Characters and their number; a terminated one counts its null. */
  | { readonly kind: 'textIn'; readonly form: ScalarForm; readonly isNullCounted: boolean }
  | ArrayOutShape
  | { readonly kind: 'bytesIn' | 'bytesOut' | 'bytesInout'; readonly element: TypeForm }
  | { readonly kind: 'adapter'; readonly rule: AdapterRule }
  /** The callee keeps it. */
  | { readonly kind: 'memory'; readonly element: TypeForm }
  | { readonly kind: 'address'; readonly pointee: TypeForm };

/** An array that the call writes: the argument is how many entries it may have. */
export type ArrayOutShape =
  | { readonly kind: 'recordsOut'; readonly form: RecordForm }
  | { readonly kind: 'textOut'; readonly form: ScalarForm }
  | { readonly kind: 'scalarsOut'; readonly form: ScalarForm | PointerForm };

/** Memory of a call is aligned to this at best. */
const FRAME_ALIGN = 16;

export function shapeParameter(
  parameter: ApiParameter,
  owner: ApiFunction,
  links: LengthLinks,
  scope: PlanScope,
): ParameterShape {
  const form = scope.forms.of(parameter.type);
  const { contract } = parameter;
  if (contract.isReserved) return { kind: 'reserved' };
  if (form.kind === 'scalar') {
    const isLength = links.owners.has(parameter.name);
    return { kind: isLength ? 'length' : 'value', form };
  }
  if (form.kind === 'record') return { kind: 'recordValue', form };
  const pointee = pointeeOf(form);
  if (pointee === null) return { kind: 'address', pointee: form };
  if (parameter.facts.isRetained) return { kind: 'memory', element: pointee };
  if (links.owners.has(parameter.name) && pointee.kind === 'scalar') return { kind: 'inoutLength', form: pointee };
  if (contract.extent !== null && contract.conditions.length === 0) return shapeBuffer(contract, pointee);
  if (owner.isVariadic && contract.direction === 'unknown') return { kind: 'address', pointee };
  return shapePointer(contract, pointee, scope);
}

function shapeBuffer({ direction }: ParameterContract, element: TypeForm): ParameterShape {
  const isOut = direction === 'out';
  const isPlain = isOut || direction === 'in';
  if (direction === 'unknown' || element.kind === 'opaque') return { kind: 'address', pointee: element };
  return { kind: isPlain ? (isOut ? 'bytesOut' : 'bytesIn') : 'bytesInout', element };
}

/** Elements stand as an array of what they are; bytes, and what is read and written, as bytes. */
export function shapeElements(
  shape: ParameterShape,
  { contract, sal }: ApiParameter,
  scope: PlanScope,
): ParameterShape {
  if (shape.kind !== 'bytesIn' && shape.kind !== 'bytesOut') return shape;
  const text = shapeText(shape, contract, sal.some(countsNull));
  if (text !== null) return text;
  if (contract.extent?.unit !== 'elements') return shape;
  const { element } = shape;
  const isOut = shape.kind === 'bytesOut';
  if (element.kind === 'record' && isPlaced(element, scope))
    return { kind: isOut ? 'recordsOut' : 'recordsIn', form: element };
  if (element.kind === 'pointer') return { kind: isOut ? 'scalarsOut' : 'scalarsIn', form: element };
  if (element.kind !== 'scalar' || isByte(element)) return shape;
  return { kind: isOut ? 'scalarsOut' : 'scalarsIn', form: element };
}

/** An output is text where SAL says where it ends; a buffer of bytes that is called characters says so by a null. */
function shapeText(
  { kind, element }: Extract<ParameterShape, { kind: 'bytesIn' | 'bytesOut' | 'bytesInout' }>,
  { extent, isNullTerminated }: ParameterContract,
  isNullCounted: boolean,
): ParameterShape | null {
  if (element.kind !== 'scalar' || element.role !== 'character') return null;
  if (kind === 'bytesIn') return { kind: 'textIn', form: element, isNullCounted };
  const isWide = !isByte(element);
  return isNullTerminated || (isWide && extent?.written != null) ? { kind: 'textOut', form: element } : null;
}

/** `_In_reads_z_(n)`: the null is one of the n ("Annotating function parameters and return values"). */
function countsNull(annotation: string): boolean {
  return /^_\w+_z_\(/.test(annotation) && !/_or_z_/.test(annotation);
}

export function isByte(form: ScalarForm): boolean {
  return form.scalar === 'uint8' || form.scalar === 'int8';
}

function shapePointer(contract: ParameterContract, pointee: TypeForm, scope: PlanScope): ParameterShape {
  const { direction } = contract;
  const address: ParameterShape = { kind: 'address', pointee };
  if (direction === 'unknown') return address;
  if (pointee.kind === 'scalar' || pointee.kind === 'pointer') return shapeScalarPointer(contract, pointee, scope);
  if (pointee.kind !== 'record' || !isPlaced(pointee, scope)) return address;
  if (direction === 'in' && pointee.rule?.kind === 'adapter') return { kind: 'adapter', rule: pointee.rule };
  return { kind: `${direction}Record`, form: pointee };
}

function shapeScalarPointer(
  contract: ParameterContract,
  pointee: ScalarForm | PointerForm,
  scope: PlanScope,
): ParameterShape {
  const { direction } = contract;
  if (direction === 'unknown' || (contract.isNullTerminated && direction !== 'in')) return { kind: 'address', pointee };
  const text = direction === 'in' && contract.isNullTerminated ? stringRule(pointee, scope) : null;
  if (text !== null) return { kind: 'adapter', rule: text };
  if (direction === 'in' && isCharacter(pointee)) return { kind: 'address', pointee };
  return { kind: `${direction}Scalar`, form: pointee };
}

/** A pointer to characters that SAL gives no length of may be any text: it is no pointer to one character. */
function isCharacter(pointee: TypeForm): boolean {
  return pointee.kind === 'scalar' && pointee.scalar === 'int8';
}

function stringRule(pointee: TypeForm, scope: PlanScope): AdapterRule | null {
  if (pointee.kind !== 'scalar') return null;
  const { wide, narrow } = scope.table.strings;
  return pointee.scalar === 'uint16' ? wide : isByte(pointee) ? narrow : null;
}

function isPlaced(form: RecordForm, scope: PlanScope): boolean {
  const layout = maximumLayout(form.key, scope.model);
  return layout !== null && layout.size > 0 && layout.align <= FRAME_ALIGN;
}

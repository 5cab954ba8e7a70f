import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { ExtentExpression } from '../model/contract.js';
import { pointeeOf, type TypeForms } from './type-form.js';

/** Which parameters are lengths that buffers give. */
export interface LengthLinks {
  /** By length parameter: the buffers whose capacity it is, in order. */
  readonly owners: ReadonlyMap<string, readonly ApiParameter[]>;
  /** By buffer: its length parameter. */
  readonly lengthOf: ReadonlyMap<string, ApiParameter>;
}

/**
 * `_In_reads_bytes_(Length)` makes Length the buffer's own, and so does `_Out_writes_(*Length)` with an
 * `_Inout_` Length. Any other expression leaves the parameters that it names in the argument list.
 */
export function linkLengths(owner: ApiFunction, forms: TypeForms): LengthLinks {
  const owners = new Map<string, ApiParameter[]>();
  const lengthOf = new Map<string, ApiParameter>();
  const byName = new Map(owner.parameters.map((parameter) => [parameter.name, parameter]));
  for (const buffer of owner.parameters) {
    const capacity = buffer.contract.extent?.capacity ?? null;
    if (capacity === null || !isLinkable(buffer, forms)) continue;
    const length = findLength(capacity, byName, forms);
    if (length === null || length === buffer) continue;
    owners.set(length.name, [...(owners.get(length.name) ?? []), buffer]);
    lengthOf.set(buffer.name, length);
  }
  return { owners, lengthOf };
}

function isLinkable({ contract, type }: ApiParameter, forms: TypeForms): boolean {
  if (contract.isReserved || contract.direction === 'unknown' || contract.conditions.length > 0) return false;
  const pointee = pointeeOf(forms.of(type));
  return pointee !== null && pointee.kind !== 'opaque' && pointee.kind !== 'function';
}

function findLength(
  { expression }: ExtentExpression,
  byName: ReadonlyMap<string, ApiParameter>,
  forms: TypeForms,
): ApiParameter | null {
  if (expression.kind === 'name') {
    const length = byName.get(expression.name);
    return length !== undefined && isInteger(length, forms) ? length : null;
  }
  if (expression.kind !== 'unary' || expression.operator !== '*' || expression.operand.kind !== 'name') return null;
  const length = byName.get(expression.operand.name);
  return length !== undefined && isInoutInteger(length, forms) ? length : null;
}

function isInteger({ type, contract }: ApiParameter, forms: TypeForms): boolean {
  const form = forms.of(type);
  return form.kind === 'scalar' && form.role === 'integer' && !contract.isReserved;
}

function isInoutInteger({ type, contract, facts }: ApiParameter, forms: TypeForms): boolean {
  const pointee = pointeeOf(forms.of(type));
  if (pointee?.kind !== 'scalar' || pointee.role !== 'integer' || facts.isRetained) return false;
  return contract.direction === 'inout' && contract.extent === null;
}

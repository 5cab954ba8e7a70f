import { decay, type EvaluationScope, errorValue, intValue, pointerTo, type Value } from './value.js';

/** `*p`: the memory behind a constant address. */
export function dereference(value: Value, scope: EvaluationScope): Value {
  const pointer = decay(value, scope);
  if (pointer.kind === 'error') return pointer;
  if (pointer.kind !== 'pointer') return errorValue('only a pointer has a pointee');
  return { kind: 'object', type: pointer.pointee, address: pointer.address, isBitField: false };
}

/** `&x`: C11 6.5.3.2; the null-pointer form of offsetof rests on it. */
export function addressOf(value: Value, scope: EvaluationScope): Value {
  if (value.kind === 'error') return value;
  if (value.kind !== 'object') return errorValue('only memory has an address');
  if (value.isBitField) return errorValue('a bit-field has no address');
  return pointerTo(value.type, value.address, scope);
}

/** `x.member`; for `p->member` the pointee of p. */
export function memberOf(value: Value, name: string, scope: EvaluationScope): Value {
  if (value.kind === 'error') return value;
  if (value.kind !== 'object') return errorValue(`it reads the member ${name} of no constant address`);
  const field = scope.findField(value.type, name);
  if (field === null) return errorValue(`no member ${name}`);
  const address = value.address + BigInt(Math.floor(field.bitOffset / 8));
  return { kind: 'object', type: field.type, address, isBitField: field.bitWidth !== null };
}

/** `a[i]` is `*(a + i)` (C11 6.5.2.1). */
export function elementOf(object: Value, index: Value, scope: EvaluationScope): Value {
  const [base, count] = [decay(object, scope), decay(index, scope)];
  if (base.kind === 'error') return base;
  if (count.kind === 'error') return count;
  if (base.kind !== 'pointer' || count.kind !== 'integer') return errorValue('only a pointer takes an index');
  const moved = movePointer(base, count.value, scope);
  return moved.kind === 'pointer' ? dereference(moved, scope) : moved;
}

/** Pointer arithmetic counts in elements (C11 6.5.6). */
export function movePointer(base: Extract<Value, { kind: 'pointer' }>, count: bigint, scope: EvaluationScope): Value {
  const layout = scope.layoutOf(base.pointee);
  if (layout === null) return errorValue('the pointee has no size');
  return pointerTo(base.pointee, base.address + count * BigInt(layout.size), scope);
}

/** A member's path such as `a.b[2]`, as offsetof takes it. */
export function followPath(start: Value, path: string, scope: EvaluationScope): Value {
  let value = start;
  for (const [, name, index] of path.matchAll(/([A-Za-z_$][\w$]*)|\[([^\]]*)\]/g)) {
    if (name !== undefined) value = memberOf(value, name, scope);
    else value = elementOf(value, indexValue(index ?? ''), scope);
  }
  return value;
}

function indexValue(text: string): Value {
  const digits = text.replace(/[uUlL]+$/, '');
  if (!/^(?:0[xX][0-9a-fA-F]+|[1-9]\d*|0)$/.test(digits)) return errorValue(`${text} is no plain index`);
  return intValue(BigInt(digits));
}

import { type EvaluationScope, errorValue, integerValue, sizeType, type Value } from './value.js';

const UNIT_SIZE = { '': 1, u8: 1, L: 2, u: 2, U: 4 } as const;

/** `sizeof expression`: its operand is not evaluated (C11 6.5.3.4), so a fault in it does not matter. */
export function sizeOfValue(value: Value, scope: EvaluationScope): Value {
  const size = measure(value, scope);
  return typeof size === 'string' ? errorValue(size) : integerValue(sizeType(scope), BigInt(size));
}

function measure(value: Value, scope: EvaluationScope): number | string {
  switch (value.kind) {
    case 'integer':
    case 'float':
      return value.type.size;
    case 'pointer':
      return value.size;
    case 'string':
      return value.declared === null ? stringSize(value.value, value.prefix) : scope.pointerSize;
    case 'object':
      if (value.isBitField) return 'a bit-field has no size in bytes';
      return scope.layoutOf(value.type)?.size ?? 'it asks for the size of a type that has none';
    case 'error':
      return value.reason;
  }
}

/** The terminating null counts. */
function stringSize(text: string, prefix: keyof typeof UNIT_SIZE): number {
  const unit = UNIT_SIZE[prefix];
  if (unit === 2) return (text.length + 1) * 2;
  return unit === 4 ? ([...text].length + 1) * 4 : Buffer.byteLength(text) + 1;
}

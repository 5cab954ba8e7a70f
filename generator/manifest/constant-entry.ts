import type { ApiConstant, ConstantValue } from '../model/api-model.js';
import type { PerTarget } from '../model/target.js';
import { POINTER_SIZE, TARGETS } from '../model/target.js';
import { mapTargets, mergeTargets } from './per-target-entry.js';

/** A constant as the manifest has it; see `schema/api.schema.json`. */
export function describeConstant(constant: ApiConstant): object {
  const { name, header, range, isSdk, value, text, availability, isCalled, handleType } = constant;
  return {
    name,
    kind: value.kind,
    ...describeValue(value),
    ...(isCalled === true && { isCalled }),
    ...(handleType !== undefined && { handleType }),
    header,
    line: range.line,
    isSdk,
    text,
    availability,
  };
}

/** Integers of any width are decimal strings: a JSON number loses digits above 2^53. */
function describeValue(value: ConstantValue): object {
  switch (value.kind) {
    case 'integer':
      return { ...describeIntegers(value.value), ...describeTypes(value), ...describeSizes(value.size) };
    case 'pointer':
      return { ...describeIntegers(value.value), type: value.type, ...describeSizes(pointerSizes(value.value)) };
    case 'float':
      return { value: String(value.value), type: value.type, size: null };
    case 'string':
      return { value: value.value, type: value.isWide ? 'const wchar_t *' : 'const char *', size: null };
    case 'guid':
      return { value: value.value, type: null, size: 16 };
  }
}

function describeIntegers(values: PerTarget<bigint>): object {
  const present = TARGETS.filter((target) => values[target] !== undefined);
  const { value, byTarget } = mergeTargets(mapTargets(present, (target) => String(values[target])));
  return byTarget === null ? { value } : { value, valueByTarget: byTarget };
}

function describeSizes(sizes: PerTarget<number>): object {
  const { value, byTarget } = mergeTargets(sizes);
  return byTarget === null ? { size: value } : { size: value, sizeByTarget: byTarget };
}

function describeTypes({ type, types }: Extract<ConstantValue, { kind: 'integer' }>): object {
  return types === undefined ? { type } : { type, typeByTarget: types };
}

function pointerSizes(values: PerTarget<bigint>): PerTarget<number> {
  const present = TARGETS.filter((target) => values[target] !== undefined);
  return mapTargets(present, (target) => POINTER_SIZE[target]);
}

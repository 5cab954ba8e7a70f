import type { ConstantValue } from '../model/api-model.js';
import { TARGETS } from '../model/target.js';

/** A value as readers look for it; `hex` is empty where there is no number. */
export interface ShownValue {
  readonly decimal: string;
  readonly hex: string;
}

export function hexOf(value: bigint, bytes: number): string {
  return `0x${BigInt.asUintN(bytes * 8, value)
    .toString(16)
    .toUpperCase()}`;
}

/** An enumerator is an int (MSVC). */
export function showEnumerator(value: bigint): ShownValue {
  return { decimal: `${value}`, hex: hexOf(value, 4) };
}

export function showConstant(value: ConstantValue): ShownValue {
  switch (value.kind) {
    case 'integer': {
      const shown = TARGETS.flatMap((target) => {
        const number = value.value[target];
        return number === undefined ? [] : [{ target, number, size: value.size[target] ?? 4 }];
      });
      return showNumbers(shown);
    }
    case 'pointer': {
      const shown = TARGETS.flatMap((target) => {
        const number = value.value[target];
        return number === undefined ? [] : [{ target, number, size: target === 'x86' ? 4 : 8 }];
      });
      return showNumbers(shown);
    }
    case 'float':
      return { decimal: `${value.value}`, hex: '' };
    case 'string':
      return { decimal: JSON.stringify(value.value), hex: '' };
    case 'guid':
      return { decimal: value.value, hex: '' };
  }
}

interface TargetNumber {
  readonly target: string;
  readonly number: bigint;
  readonly size: number;
}

/** One value where the targets agree, else one for each. */
function showNumbers(numbers: readonly TargetNumber[]): ShownValue {
  const [first] = numbers;
  if (first === undefined) return { decimal: '', hex: '' };
  const hex = (each: TargetNumber) => hexOf(each.number, each.size);
  if (numbers.every(({ number }) => number === first.number)) return { decimal: `${first.number}`, hex: hex(first) };
  return {
    decimal: numbers.map(({ target, number }) => `${number} (${target})`).join(', '),
    hex: numbers.map((each) => `${hex(each)} (${each.target})`).join(', '),
  };
}

/** The bits of a mask from the lowest: `bits 0, 1 and 20`; null for none, one, or more than a reader wants. */
export function describeBits(value: bigint): string {
  const bits: number[] = [];
  for (let rest = BigInt.asUintN(64, value), bit = 0; rest > 0n; rest >>= 1n, bit += 1) {
    if ((rest & 1n) === 1n) bits.push(bit);
  }
  if (bits.length === 1) return `bit ${bits[0]}`;
  return bits.length === 0 ? 'no bits' : `bits ${describeRuns(bits)}`;
}

function describeRuns(bits: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const bit of bits) {
    const run = runs.at(-1);
    if (run?.last === bit - 1) run.last = bit;
    else runs.push({ first: bit, last: bit });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

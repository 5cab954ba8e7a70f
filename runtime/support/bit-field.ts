import { throwRange } from './argument-error.js';
import { BOOL8, BOOL32, type FieldKind, I8, I16, I32, I64, U8, U16, U32, U64 } from './field-kind.js';
import type { Memory } from './memory.js';

/**
 * A bit-field: `width` bits from bit `shift` of a storage unit of the declared type. MSVC allots bits from the
 * least significant one; a field of a signed type repeats its top bit. The unit's other bits are kept.
 */
export function bits(unit: FieldKind, shift: number, width: number): FieldKind {
  const raw = RAW_UNITS.get(unit.size) ?? U32;
  const place = BigInt(shift);
  const mask = BigInt.asUintN(width, -1n) << place;
  return Object.freeze({
    size: unit.size,
    bits: { shift, width },
    load(memory: Memory, offset: number) {
      return present(unit, BigInt(raw.load(memory, offset) as number | bigint) >> place, width);
    },
    store(memory: Memory, offset: number, value: unknown, owner: string, name: string) {
      const rest = BigInt(raw.load(memory, offset) as number | bigint) & ~mask;
      const stored = rest | (BigInt.asUintN(width, bitsOf(unit, value, width, owner, name)) << place);
      raw.store(memory, offset, unit.size === 8 ? stored : Number(stored), owner, name);
    },
  });
}

const RAW_UNITS: ReadonlyMap<number, FieldKind> = new Map([
  [1, U8],
  [2, U16],
  [4, U32],
  [8, U64],
]);
const SIGNED: ReadonlySet<FieldKind> = new Set([I8, I16, I32, I64]);
const BOOLEAN: ReadonlySet<FieldKind> = new Set([BOOL8, BOOL32]);

function present(unit: FieldKind, unitBits: bigint, width: number): boolean | number | bigint {
  const value = SIGNED.has(unit) ? BigInt.asIntN(width, unitBits) : BigInt.asUintN(width, unitBits);
  if (BOOLEAN.has(unit)) return value !== 0n;
  return unit.size === 8 ? value : Number(value);
}

function bitsOf(unit: FieldKind, value: unknown, width: number, owner: string, name: string): bigint {
  if (BOOLEAN.has(unit) && typeof value === 'boolean') return value ? 1n : 0n;
  const integer = typeof value === 'bigint' ? value : Number.isSafeInteger(value) ? BigInt(value as number) : null;
  const isFitting =
    integer !== null &&
    !BOOLEAN.has(unit) &&
    (SIGNED.has(unit) ? BigInt.asIntN(width, integer) : BigInt.asUintN(width, integer)) === integer;
  if (isFitting) return integer;
  const wanted = BOOLEAN.has(unit)
    ? 'true or false'
    : `an integer of ${width} ${SIGNED.has(unit) ? 'signed' : 'unsigned'} bits`;
  return throwRange(value, owner, name, wanted);
}

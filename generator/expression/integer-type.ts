import type { IntegerType } from '../model/c-type.js';

function integer(name: string, size: IntegerType['size'], isSigned: boolean): IntegerType {
  return { kind: 'integer', name, size, isSigned };
}

/** Every integer type by its canonical name. LLP64: long stays at 32 bits; char is signed. */
export const INTEGER_TYPES = {
  bool: integer('_Bool', 1, false),
  char: integer('char', 1, true),
  signedChar: integer('signed char', 1, true),
  unsignedChar: integer('unsigned char', 1, false),
  short: integer('short', 2, true),
  unsignedShort: integer('unsigned short', 2, false),
  int: integer('int', 4, true),
  unsignedInt: integer('unsigned int', 4, false),
  long: integer('long', 4, true),
  unsignedLong: integer('unsigned long', 4, false),
  longLong: integer('long long', 8, true),
  unsignedLongLong: integer('unsigned long long', 8, false),
  int128: integer('__int128', 16, true),
  unsignedInt128: integer('unsigned __int128', 16, false),
} as const;

const T = INTEGER_TYPES;

/** C11 6.3.1.1: int and long differ in rank though not in size. */
const RANK: ReadonlyMap<string, number> = new Map([
  [T.int.name, 3],
  [T.unsignedInt.name, 3],
  [T.long.name, 4],
  [T.unsignedLong.name, 4],
  [T.longLong.name, 5],
  [T.unsignedLongLong.name, 5],
  [T.int128.name, 6],
  [T.unsignedInt128.name, 6],
]);
const UNSIGNED: ReadonlyMap<string, IntegerType> = new Map([
  [T.int.name, T.unsignedInt],
  [T.long.name, T.unsignedLong],
  [T.longLong.name, T.unsignedLongLong],
  [T.int128.name, T.unsignedInt128],
]);

/** C11 6.3.1.1: everything below int becomes int, which holds all of their values. */
export function promote(type: IntegerType): IntegerType {
  return RANK.has(type.name) ? type : T.int;
}

/** The usual arithmetic conversions (C11 6.3.1.8) of two promoted types: `long` with `unsigned int` is `unsigned long`. */
export function commonType(left: IntegerType, right: IntegerType): IntegerType {
  const a = promote(left);
  const b = promote(right);
  if (a === b) return a;
  const low = rank(a) <= rank(b) ? a : b;
  const high = low === a ? b : a;
  if (low.isSigned === high.isSigned || !high.isSigned) return high;
  if (rank(low) === rank(high)) return low;
  return high.size > low.size ? high : (UNSIGNED.get(high.name) ?? high);
}

function rank(type: IntegerType): number {
  return RANK.get(type.name) ?? 0;
}

/** The value modulo 2^n, as the type's signedness reads it; `_Bool` keeps only whether it is zero (C11 6.3.1.2). */
export function wrap(value: bigint, type: IntegerType): bigint {
  if (type.name === T.bool.name) return value === 0n ? 0n : 1n;
  return type.isSigned ? BigInt.asIntN(type.size * 8, value) : BigInt.asUintN(type.size * 8, value);
}

const SIZED: ReadonlyMap<string, IntegerType> = new Map([
  ['i8', T.char],
  ['ui8', T.unsignedChar],
  ['i16', T.short],
  ['ui16', T.unsignedShort],
  ['i32', T.int],
  ['ui32', T.unsignedInt],
  ['i64', T.longLong],
  ['ui64', T.unsignedLongLong],
  ['i128', T.int128],
  ['ui128', T.unsignedInt128],
]);

/** The ladder's steps in order of rank, each with the largest value that it holds. */
const LADDER: readonly (readonly [type: IntegerType, max: bigint])[] = [
  [T.int, 0x7fff_ffffn],
  [T.unsignedInt, 0xffff_ffffn],
  [T.long, 0x7fff_ffffn],
  [T.unsignedLong, 0xffff_ffffn],
  [T.longLong, 0x7fff_ffff_ffff_ffffn],
  [T.unsignedLongLong, 0xffff_ffff_ffff_ffffn],
];

/**
 * C11 6.4.4.1: the first type of the suffix's list that holds the value. Decimal constants without `u` take no
 * unsigned type, except beyond all signed ones. Null where no type holds it.
 */
export function literalType(value: bigint, suffix: string, isDecimal: boolean): IntegerType | null {
  const sized = SIZED.get(suffix);
  if (sized !== undefined) return sized;
  const isUnsigned = suffix.startsWith('u');
  const first = suffix.includes('ll') ? 4 : suffix.includes('l') ? 2 : 0;
  const step = isUnsigned || isDecimal ? 2 : 1;
  for (let index = first + (isUnsigned ? 1 : 0); index < LADDER.length; index += step) {
    const rung = LADDER[index];
    if (rung !== undefined && value <= rung[1]) return rung[0];
  }
  return value <= 0xffff_ffff_ffff_ffffn ? T.unsignedLongLong : null;
}

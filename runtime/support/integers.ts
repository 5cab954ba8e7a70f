import { throwRange } from './argument-error.js';

/*
 * koffi takes 2^31, 1.5 and -1 for any integer type and truncates. These let a value pass unchanged or throw.
 * `owner` and `name` say where the value came from: a function and its parameter, or a record and its field.
 */

export function int8(value: number, owner: string, name: string): number {
  return typeof value === 'number' && (value << 24) >> 24 === value ? value : throwRange(value, owner, name, INT8);
}

export function uint8(value: number, owner: string, name: string): number {
  return typeof value === 'number' && (value & 0xff) === value ? value : throwRange(value, owner, name, UINT8);
}

export function int16(value: number, owner: string, name: string): number {
  return typeof value === 'number' && (value << 16) >> 16 === value ? value : throwRange(value, owner, name, INT16);
}

export function uint16(value: number, owner: string, name: string): number {
  return typeof value === 'number' && (value & 0xffff) === value ? value : throwRange(value, owner, name, UINT16);
}

export function int32(value: number, owner: string, name: string): number {
  return typeof value === 'number' && (value | 0) === value ? value : throwRange(value, owner, name, INT32);
}

export function uint32(value: number, owner: string, name: string): number {
  return typeof value === 'number' && value >>> 0 === value ? value : throwRange(value, owner, name, UINT32);
}

/** For a field of memory; `int64Argument` is the form for a call. */
export function int64(value: number | bigint, owner: string, name: string): bigint {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return throwRange(value, owner, name, INT64);
}

/** For a field of memory; `uint64Argument` is the form for a call. */
export function uint64(value: number | bigint, owner: string, name: string): bigint {
  if (typeof value === 'bigint' && BigInt.asUintN(64, value) === value) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  return throwRange(value, owner, name, UINT64);
}

/** koffi takes a number at half the cost of a bigint: what a number holds exactly becomes one. */
export function int64Argument(value: number | bigint, owner: string, name: string): number | bigint {
  const number = Number(value);
  if (number >= -MAX_SAFE && number <= MAX_SAFE && (typeof value === 'bigint' || Number.isInteger(value))) {
    return number;
  }
  return int64(value, owner, name);
}

export function uint64Argument(value: number | bigint, owner: string, name: string): number | bigint {
  const number = Number(value);
  if (number >= 0 && number <= MAX_SAFE && (typeof value === 'bigint' || Number.isInteger(value))) return number;
  return uint64(value, owner, name);
}

/** BOOLEAN and BOOL: C takes any value but zero for true; only the two proper ones pass here. */
export function boolean(value: boolean, owner: string, name: string): 0 | 1 {
  if (value === true) return 1;
  if (value === false) return 0;
  return throwRange(value, owner, name, 'true or false');
}

export function float64(value: number, owner: string, name: string): number {
  return typeof value === 'number' ? value : throwRange(value, owner, name, 'a number');
}

const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const INT8 = 'an integer from -128 to 127';
const UINT8 = 'an integer from 0 to 255';
const INT16 = 'an integer from -32768 to 32767';
const UINT16 = 'an integer from 0 to 65535';
const INT32 = 'an integer from -2147483648 to 2147483647';
const UINT32 = 'an integer from 0 to 4294967295';
const INT64 = 'an integer from -2^63 to 2^63-1, as a bigint if beyond 2^53-1';
const UINT64 = 'an integer from 0 to 2^64-1, as a bigint if beyond 2^53-1';

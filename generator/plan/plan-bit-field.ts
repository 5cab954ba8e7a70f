import type { ApiRecord, FieldLayout } from '../model/api-model.js';
import { type PerTarget, TARGETS } from '../model/target.js';
import type { FieldText } from './plan-field.js';
import type { MergedField } from './plan-record.js';
import type { PlanScope } from './plan-scope.js';
import { fieldKind } from './plan-steps.js';
import { perTargetText } from './record-layout.js';
import { type ScalarForm, scalarForm } from './type-form.js';
import { placeAt, type ScalarName } from './type-table.js';
import { spelling, valueType } from './type-text.js';

/** Bytes that hold a bit-field, and the field's first bit in them. */
interface Unit {
  readonly offset: number;
  readonly size: 1 | 2 | 4 | 8;
  readonly shift: number;
  readonly isAligned: boolean;
}

/**
 * MSVC allots bit-fields from the low bit of a storage unit of the declared type. That unit is read, unless
 * packing moves it off its alignment or past the record's end: then the smallest window that holds the bits.
 */
export function findUnit({ bitOffset, bitWidth, size }: FieldLayout, recordSize: number, recordAlign: number): Unit {
  const end = bitOffset + (bitWidth ?? 0);
  for (const bytes of [size, 1, 2, 4, 8]) {
    if (bytes !== 1 && bytes !== 2 && bytes !== 4 && bytes !== 8) continue;
    const aligned = Math.floor(bitOffset / 8 / bytes) * bytes;
    const loose = Math.max(0, Math.min(Math.floor(bitOffset / 8), recordSize - bytes));
    for (const offset of [aligned, loose]) {
      if (offset * 8 > bitOffset || end > (offset + bytes) * 8 || offset + bytes > recordSize) continue;
      const isAligned = offset % bytes === 0 && recordAlign % bytes === 0;
      return { offset, size: bytes, shift: bitOffset - offset * 8, isAligned };
    }
  }
  return { offset: Math.floor(bitOffset / 8), size: 8, shift: bitOffset % 8, isAligned: false };
}

export function planBitField(field: MergedField, form: ScalarForm, record: ApiRecord, scope: PlanScope): FieldText {
  const units = TARGETS.flatMap((target) => {
    const [own, all] = [field.layouts[target], record.layouts[target]];
    return own === undefined || all === undefined ? [] : [[target, findUnit(own, all.size, all.align), own] as const];
  });
  const [first] = units;
  const width = first?.[2].bitWidth ?? 1;
  const pick = (read: (unit: Unit) => number) =>
    perTargetText(
      Object.fromEntries(units.map(([target, unit]) => [target, read(unit)])) as PerTarget<number>,
      scope.imports.useSupport,
    );
  const isSameSize = units.every(([, unit]) => unit.size === first?.[1].size);
  const size = isSameSize ? (first?.[1].size ?? 1) : 8;
  const unit = unitForm(form, size, width);
  const { load, unaligned } = spelling(unit.scalar, scope);
  const offset = pick((found) => found.offset);
  const shift = pick((found) => found.shift);
  const isAligned = units.every(([, found]) => found.isAligned);
  const word = placeAt(isAligned ? load : unaligned, offsetIn(offset));
  const shifted = isNumber(shift) ? shift : `(${shift})`;
  const kind = `${scope.imports.useSupport('bits')}(${fieldKind(unit, scope)}, ${shift}, ${width})`;
  return { offset, kind, ...extract(form, unit, word, shifted, width, scope) };
}

/** Signed and boolean fields keep their type; the unit's size is that of the window. */
function unitForm(form: ScalarForm, size: 1 | 2 | 4 | 8, width: number): ScalarForm {
  const isSigned = form.scalar.startsWith('int') && form.role !== 'boolean';
  const bits = (size * 8) as 8 | 16 | 32 | 64;
  const scalar: ScalarName = isSigned ? `int${bits}` : `uint${bits}`;
  return scalarForm(scalar, form.role === 'boolean' && width === 1 ? 'boolean' : 'integer');
}

function extract(form: ScalarForm, unit: ScalarForm, word: string, shift: string, width: number, scope: PlanScope) {
  const isWide = spelling(unit.scalar, scope).value === 'bigint';
  const isWideType = spelling(form.scalar, scope).value === 'bigint';
  const isSigned = unit.scalar.startsWith('int');
  const number = isWide ? wideBits(word, shift, width, isSigned) : narrowBits(word, shift, width, isSigned);
  if (unit.role === 'boolean') return { type: 'boolean', load: `(${number}) !== 0${isWide ? 'n' : ''}` };
  const value = isWide === isWideType ? number : isWide ? `Number(${number})` : `BigInt(${number})`;
  const type = form.role === 'enum' ? valueType(form, scope) : isWideType ? 'bigint' : 'number';
  return { type, load: form.role === 'enum' ? `(${value}) as ${type}` : value };
}

function narrowBits(word: string, shift: string, width: number, isSigned: boolean): string {
  if (isSigned)
    return isNumber(shift)
      ? `(${word} << ${32 - width - Number(shift)}) >> ${32 - width}`
      : `(${word} << (${32 - width} - ${shift})) >> ${32 - width}`;
  if (width === 32) return `${word} >>> 0`;
  const shifted = shift === '0' ? word : `(${word} >>> ${shift})`;
  return `${shifted} & 0x${(2 ** width - 1).toString(16)}`;
}

function wideBits(word: string, shift: string, width: number, isSigned: boolean): string {
  const count = isNumber(shift) ? `${shift}n` : `BigInt${shift}`;
  const shifted = shift === '0' ? word : `${word} >> ${count}`;
  return `BigInt.as${isSigned ? 'Int' : 'Uint'}N(${width}, ${shifted})`;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** The place of a field of a record at `p`. */
export function offsetIn(offset: string): string {
  if (offset === '0') return 'p';
  return isNumber(offset) ? `p + ${offset}` : `p + (${offset})`;
}

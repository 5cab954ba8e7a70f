import type { Target } from '../../generator/model/target.js';
import { probeObjects, probeValues } from './probe.js';

export interface ProbedField {
  readonly name: string;
  /** C's path to it, which an anonymous member does not lengthen. */
  readonly isBitField: boolean;
}

export interface ProbedRecord {
  readonly size: number;
  readonly align: number;
  /** Name, bit offset and bit width (-1 for what is no bit-field). */
  readonly fields: readonly (readonly [string, number, number])[];
}

/** The compiler's layout of `type`. A bit-field is found by setting it to all ones and looking at the bytes. */
export function probeRecord(
  target: Target,
  declarations: string,
  type: string,
  fields: readonly ProbedField[],
): ProbedRecord {
  const plain = fields.filter(({ isBitField }) => !isBitField);
  const offsets = plain.map(({ name }) => `__builtin_offsetof(${type}, ${name})`);
  const values = probeValues(target, declarations, [`sizeof(${type})`, `_Alignof(${type})`, ...offsets]);
  const [size = 0n, align = 0n, ...places] = values;
  const bytes = probeBits(target, declarations, type, fields);
  return {
    size: Number(size),
    align: Number(align),
    fields: fields.map((field) => {
      const index = plain.indexOf(field);
      if (index >= 0) return [field.name, Number(places[index]) * 8, -1];
      const bits = bytes.get(`probe_${field.name}`) ?? new Uint8Array();
      return [field.name, firstBit(bits), countBits(bits)];
    }),
  };
}

function probeBits(target: Target, declarations: string, type: string, fields: readonly ProbedField[]) {
  const names = fields.filter(({ isBitField }) => isBitField).map(({ name }) => name);
  if (names.length === 0) return new Map<string, Uint8Array>();
  const objects = names.map((name) => `const ${type} probe_${name} = { .${name} = -1 };`);
  return probeObjects(target, `${declarations}\n${objects.join('\n')}\n`);
}

function firstBit(bytes: Uint8Array): number {
  const index = bytes.findIndex((byte) => byte !== 0);
  const byte = bytes[index] ?? 0;
  return index * 8 + Math.log2(byte & -byte);
}

function countBits(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
}

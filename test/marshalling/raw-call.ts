import { Memory } from '../../runtime/support/index.js';
import { i32, pattern, u8, u32, u64, wide } from './bytes.js';
import type { Parameter, Signature } from './signatures.js';

/** Arguments for a raw function, and what the C side must see and will answer. */
export interface RawCall {
  readonly arguments: readonly (number | bigint)[];
  readonly expected: ReadonlyMap<string, Buffer>;
  /** All outputs' bytes, one after another. */
  readonly reply: Buffer;
  readonly outputs: readonly { readonly memory: Memory; readonly bytes: Buffer }[];
}

/** Scalars of a call in which every pointer is NULL. */
export interface Extremes {
  readonly ptr: number | bigint;
  readonly u32: number;
  readonly i32: number;
  readonly bool: number;
}

/** Builds a call parameter by parameter. */
class Builder {
  readonly arguments: (number | bigint)[] = [];
  readonly expected = new Map<string, Buffer>();
  readonly outputs: { memory: Memory; bytes: Buffer }[] = [];

  pass(name: string, value: number | bigint, bytes: Buffer): void {
    this.arguments.push(value);
    this.expected.set(name, bytes);
  }

  /** A pointee, alternately as a number and as a bigint. */
  point(name: string, memory: Memory): void {
    this.pass(name, this.arguments.length % 2 === 0 ? memory.base : memory.address, u64(memory.address));
  }

  /** A pointee that is read. */
  read(name: string, bytes: Buffer): void {
    this.point(name, holding(bytes));
    this.expected.set(`*${name}`, bytes);
  }

  /** A pointee that is written: raw functions pass the caller's memory as it is. */
  write(name: string, size: number, seed: number): void {
    const before = pattern(size, seed + 100);
    const memory = holding(before);
    this.point(name, memory);
    this.expected.set(`*${name}`, before);
    this.outputs.push({ memory, bytes: pattern(size, seed) });
  }

  finish(): RawCall {
    const { expected, outputs } = this;
    return { arguments: this.arguments, expected, outputs, reply: Buffer.concat(outputs.map(({ bytes }) => bytes)) };
  }
}

function holding(bytes: Buffer): Memory {
  const memory = Memory.allocate(bytes.length);
  memory.bytes.set(bytes);
  return memory;
}

/** Every pointer NULL, every scalar extreme. */
export function extremeCall(signature: Signature, values: Extremes): RawCall {
  const builder = new Builder();
  for (const { name, kind } of signature.parameters) {
    if (kind === 'ptr') builder.pass(name, values.ptr, u64(values.ptr));
    else if (kind === 'u32') builder.pass(name, values.u32, u32(values.u32));
    else if (kind === 'i32') builder.pass(name, values.i32, i32(values.i32));
    else if (kind === 'bool') builder.pass(name, values.bool, u8(values.bool));
    else builder.pass(name, 0, u64(0));
  }
  return builder.finish();
}

/** Every argument different from every other one, every pointer to memory of its own. */
export function distinctCall(signature: Signature, bufferSize: number): RawCall {
  const builder = new Builder();
  const counts = new Map(
    signature.parameters.flatMap(({ length }, index) => (length ? [[length, bufferSize + index]] : [])),
  );
  for (const [index, parameter] of signature.parameters.entries()) addDistinct(builder, parameter, index, counts);
  return builder.finish();
}

function addDistinct(builder: Builder, parameter: Parameter, index: number, counts: ReadonlyMap<string, number>): void {
  const { name, kind, size, length } = parameter;
  const count = length === null ? 0 : (counts.get(length) ?? 0);
  if (kind === 'ptr')
    builder.pass(name, 0x8070_6050_4030_2010n + BigInt(index), u64(0x8070_6050_4030_2010n + BigInt(index)));
  else if (kind === 'u32')
    builder.pass(name, counts.get(name) ?? 0x89ab_cd00 + index, u32(counts.get(name) ?? 0x89ab_cd00 + index));
  else if (kind === 'i32') builder.pass(name, -0x1234_5600 - index, i32(-0x1234_5600 - index));
  else if (kind === 'bool') builder.pass(name, 0xa0 + index, u8(0xa0 + index));
  else if (kind === 'time') builder.read(name, pattern(8, index));
  else if (kind === 'number') builder.read(name, pattern(4, index));
  else if (kind === 'attributes') addAttributes(builder, name);
  else if (kind === 'in') builder.read(name, pattern(size ?? count, index));
  else if (kind === 'handles') builder.read(name, pattern(8 * count, index));
  else if (kind === 'packets') builder.write(name, 32 * count, index);
  else if (kind === 'out') builder.write(name, size ?? count, index);
  else throw new Error(`unknown kind ${kind}`);
}

/** OBJECT_ATTRIBUTES and UNICODE_STRING laid out by hand from Microsoft's documentation, for 64 bits. */
function addAttributes(builder: Builder, name: string): void {
  const text = wide('\\BaseNamedObjects\\\u00e9\u4e2d\ud83d\ude00');
  const units = holding(text);
  const string = holding(Buffer.concat([Buffer.of(text.length, 0, text.length + 2, 0), u32(0), u64(units.address)]));
  const fields = [u32(48), u32(0), u64(0x1234n), u64(string.address), u32(0x240), u32(0), u64(0x5678n), u64(0x9abcn)];
  builder.point(name, holding(Buffer.concat(fields)));
  builder.expected.set('ObjectAttributes.Length', u32(48));
  builder.expected.set('ObjectAttributes.RootDirectory', u64(0x1234n));
  builder.expected.set('ObjectAttributes.Attributes', u32(0x240));
  builder.expected.set('ObjectAttributes.SecurityDescriptor', u64(0x5678n));
  builder.expected.set('ObjectAttributes.SecurityQualityOfService', u64(0x9abcn));
  builder.expected.set('ObjectAttributes.ObjectName.Length', Buffer.of(text.length, 0));
  builder.expected.set('ObjectAttributes.ObjectName.MaximumLength', Buffer.of(text.length + 2, 0));
  builder.expected.set('ObjectAttributes.ObjectName.Buffer', text);
}

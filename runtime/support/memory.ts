import { is64 } from './architecture.js';
import { passGate } from './binding-gate.js';
import { koffi } from './koffi.js';
import { quarantine } from './quarantine.js';

/**
 * Memory outside the JavaScript heap, at an address that never changes: what the kernel may keep after a call.
 * All arrays are views of the same bytes. `data` is for fields that are not aligned to their size.
 *
 * After `free()` every property throws; a view taken earlier still reads the old bytes.
 */
export class Memory implements Disposable {
  /** In bytes. */
  declare readonly size: number;
  /** The address as a number: user-mode addresses are below 2^53. */
  declare readonly base: number;
  declare readonly address: bigint;
  declare readonly bytes: Uint8Array;
  declare readonly data: DataView;
  declare readonly u8: Uint8Array;
  declare readonly i8: Int8Array;
  declare readonly u16: Uint16Array;
  declare readonly i16: Int16Array;
  declare readonly u32: Uint32Array;
  declare readonly i32: Int32Array;
  declare readonly u64: BigUint64Array;
  declare readonly i64: BigInt64Array;
  declare readonly f32: Float32Array;
  declare readonly f64: Float64Array;

  /** `capacity`, a multiple of eight for memory of our own, lets the wide arrays cover a last odd byte. */
  private constructor(view: ArrayBuffer, address: bigint, size: number, capacity: number) {
    this.size = size;
    this.base = Number(address);
    this.address = address;
    this.u8 = new Uint8Array(view, 0, size);
    this.bytes = this.u8;
    this.data = new DataView(view, 0, size);
    this.i8 = new Int8Array(view, 0, size);
    this.u16 = new Uint16Array(view, 0, capacity >>> 1);
    this.i16 = new Int16Array(view, 0, capacity >>> 1);
    this.u32 = new Uint32Array(view, 0, capacity >>> 2);
    this.i32 = new Int32Array(view, 0, capacity >>> 2);
    this.u64 = new BigUint64Array(view, 0, capacity >>> 3);
    this.i64 = new BigInt64Array(view, 0, capacity >>> 3);
    this.f32 = new Float32Array(view, 0, capacity >>> 2);
    this.f64 = new Float64Array(view, 0, capacity >>> 3);
  }

  /** New memory, all zero, aligned for every C type. Free it, or it stays until the process ends. */
  static allocate(size: number): Memory {
    checkSize(size);
    const capacity = wholeWords(size);
    const address = allocateBytes(capacity);
    const memory = new Memory(viewOf(address, capacity), address, size, capacity);
    owned.add(memory);
    return memory;
  }

  /**
   * New memory, all zero, that goes with the thread, or when nobody has a view of it: for what native code uses only
   * during a call. It cannot be what the kernel keeps.
   */
  static local(size: number): Memory {
    checkSize(size);
    const capacity = wholeWords(size);
    const buffer = new ArrayBuffer(capacity);
    return new Memory(buffer, koffi.address(buffer), size, capacity);
  }

  /** Memory that someone else owns: `free()` only ends the use of this object. */
  static at(address: number | bigint, size: number): Memory {
    checkSize(size);
    if (Number(address) <= 0 || Number(address) > MAX_ADDRESS) {
      throw new RangeError(`Memory.at: ${address} is no address of user-mode memory.`);
    }
    return new Memory(viewOf(BigInt(address), size), BigInt(address), size, size);
  }

  /** The pointer-sized value at an aligned offset. */
  uptr(offset: number): bigint {
    return is64 ? (this.u64[offset >>> 3] as bigint) : BigInt(this.u32[offset >>> 2] as number);
  }

  /** The same, signed. */
  iptr(offset: number): bigint {
    return is64 ? (this.i64[offset >>> 3] as bigint) : BigInt(this.i32[offset >>> 2] as number);
  }

  /** The same in a packed record, where the offset is aligned to nothing. */
  unalignedUptr(offset: number): bigint {
    return is64 ? this.data.getBigUint64(offset, true) : BigInt(this.data.getUint32(offset, true));
  }

  unalignedIptr(offset: number): bigint {
    return is64 ? this.data.getBigInt64(offset, true) : BigInt(this.data.getInt32(offset, true));
  }

  get isFreed(): boolean {
    return Object.getPrototypeOf(this) === FREED;
  }

  /** Ends the use of the memory; a second call does nothing. */
  free(): void {
    if (this.isFreed) return;
    const { address, size, u8 } = this;
    if (owned.delete(this)) quarantine(u8.buffer, address, size);
    this.#end();
  }

  /** For memory whose views nobody has kept. */
  freeAtOnce(): void {
    if (this.isFreed) return;
    if (owned.delete(this)) koffi.free(this.address);
    this.#end();
  }

  #end(): void {
    for (const name of PROPERTIES) Reflect.deleteProperty(this, name);
    Object.setPrototypeOf(this, FREED);
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

const PROPERTIES = Object.freeze(
  'size base address bytes data u8 i8 u16 i16 u32 i32 u64 i64 f32 f64'.split(' '),
) as readonly (keyof Memory & string)[];

/** Memory from the C heap that nobody has freed yet. */
const owned = new WeakSet<Memory>();

/** The prototype of freed memory: what were own properties are accessors that throw. */
const FREED: Memory = Object.create(
  Memory.prototype,
  Object.fromEntries(PROPERTIES.map((name) => [name, { get: () => throwUseAfterFree(name) }])),
);

function throwUseAfterFree(name: string): never {
  throw new Error(`Memory.${name} was used after free().`);
}

/** koffi would cut a longer address. */
const MAX_ADDRESS = is64 ? Number.MAX_SAFE_INTEGER : 0xffff_ffff;

function allocateBytes(capacity: number): bigint {
  try {
    return koffi.address(koffi.alloc('uint8', capacity));
  } catch (cause) {
    throw new RangeError(`Memory: there is no room for ${capacity} bytes.`, { cause });
  }
}

function viewOf(address: bigint, size: number): ArrayBuffer {
  return passGate(() => koffi.view(address, size));
}

function wholeWords(size: number): number {
  return Math.max(8, Math.ceil(size / 8) * 8);
}

/** What koffi allocates, in whole words. */
const MAX_SIZE = 0x7fff_fff8;

function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 0 || size > MAX_SIZE) {
    throw new RangeError(`Memory: ${size} is no size in bytes from 0 to ${MAX_SIZE}.`);
  }
}

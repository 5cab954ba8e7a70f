import { Memory } from '../../runtime/support/index.js';
import { pattern, u32, u64, wide } from './bytes.js';

/**
 * A call of a contract function, without its prefix: what is given, what C must see, what C answers, and what must
 * come back. Written by hand from Microsoft's documentation of the functions.
 */
export interface ContractRow {
  readonly name: string;
  readonly arguments: readonly unknown[];
  /**
   * Bytes of each parameter, and of what it points to under `*Name` or `Name.Field`. A pointer whose pointee is
   * listed need not be: it must be no NULL.
   */
  readonly sees: Readonly<Record<string, Buffer>>;
  /** Sizes of outputs that hold anything before the call: of their records only those that C wrote come back. */
  readonly rooms?: Readonly<Record<string, number>>;
  /** The status that C returns: most functions fill their outputs with any success. STATUS_PENDING by default. */
  readonly status?: number;
  /** The outputs' bytes in the order of the parameters. */
  readonly reply?: readonly Buffer[];
  /** The result beside `status`. */
  readonly gives?: Readonly<Record<string, unknown>>;
  /** What an error carries after a warning, if not all of that. */
  readonly warns?: Readonly<Record<string, unknown>>;
  /** Memory that C must have written itself. */
  readonly fills?: readonly (readonly [Memory, Buffer])[];
}

/** Room for an output holds zeros before the call. */
export const zeros = (size: number): Buffer => Buffer.alloc(size);
export const NULL = u64(0);

export const HANDLE = 0x8877_6655_4433_2211n;
export const NEW_HANDLE = 0x1020_3040_5060_7080n;

/** A LONG -2 and the ULONG_PTR 2^53+1; the union's other half is what follows the LONG. */
export const BLOCK = Buffer.concat([u32(0xffff_fffe), u32(0x1234_5678), u64(2n ** 53n + 1n)]);
export const BLOCK_VALUE = { Status: -2, Pointer: 0x1234_5678_ffff_fffen, Information: 2n ** 53n + 1n };

/** An OBJECT_ATTRIBUTES as an object, and its bytes field by field. */
export const ATTRIBUTES = {
  name: '\\Base\\é中😀',
  root: 0x44n,
  attributes: 0x42,
  securityDescriptor: 0x55n,
  securityQualityOfService: 0x66n,
};
const NAME = wide(ATTRIBUTES.name);
export const SEEN_ATTRIBUTES = {
  'ObjectAttributes.Length': u32(48),
  'ObjectAttributes.RootDirectory': u64(0x44),
  'ObjectAttributes.Attributes': u32(0x42),
  'ObjectAttributes.SecurityDescriptor': u64(0x55),
  'ObjectAttributes.SecurityQualityOfService': u64(0x66),
  'ObjectAttributes.ObjectName.Length': Buffer.of(NAME.length, 0),
  'ObjectAttributes.ObjectName.MaximumLength': Buffer.of(NAME.length, 0),
  'ObjectAttributes.ObjectName.Buffer': NAME,
};

/** Memory that a request keeps: it is the parameter itself, before and after the call. */
export const blockMemory = holding(pattern(16, 200));
export const bufferMemory = holding(pattern(40, 201));

export function holding(bytes: Buffer): Memory {
  const memory = Memory.allocate(bytes.length);
  memory.bytes.set(bytes);
  return memory;
}

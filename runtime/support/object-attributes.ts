import { pointerSize } from './architecture.js';
import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import type { Handle } from './handle.js';
import { uint32 } from './integers.js';
import { type AddressInput, pointer, writePointer, writeUintptr } from './pointers.js';
import { unicodeString } from './strings.js';

/** An OBJECT_ATTRIBUTES in JavaScript; everything is optional. */
export interface ObjectAttributes {
  /** `\BaseNamedObjects\jobs`, or relative to `root`. */
  readonly name?: string | AddressInput;
  /** The directory that `name` starts from. */
  readonly root?: Handle | null;
  /** OBJ_* flags. */
  readonly attributes?: number;
  readonly securityDescriptor?: AddressInput;
  readonly securityQualityOfService?: AddressInput;
}

/** What contract functions take for a PCOBJECT_ATTRIBUTES. */
export type ObjectAttributesInput = ObjectAttributes | AddressInput;

/** ULONG, HANDLE, PUNICODE_STRING, ULONG, PVOID, PVOID: each has a pointer's place to itself. */
const SIZE = 6 * pointerSize;

/** For PCOBJECT_ATTRIBUTES: an object is laid in the open frame, a Memory or an address is passed as it is. */
export function objectAttributes(value: ObjectAttributesInput, owner: string, name: string): number | bigint {
  if (value === null || typeof value !== 'object' || 'address' in value) return pointer(value, owner, name);
  checkKeys(value, owner, name);
  const objectName = unicodeString(value.name ?? null, owner, `${name}.name`);
  const offset = enter(SIZE);
  const memory = arena;
  memory.u8.fill(0, offset, offset + SIZE);
  memory.u32[offset >>> 2] = SIZE;
  writeUintptr(memory, offset + pointerSize, value.root ?? 0, owner, `${name}.root`);
  writeUintptr(memory, offset + 2 * pointerSize, objectName, owner, `${name}.name`);
  memory.u32[(offset + 3 * pointerSize) >>> 2] = uint32(value.attributes ?? 0, owner, `${name}.attributes`);
  const descriptor = value.securityDescriptor ?? null;
  writePointer(memory, offset + 4 * pointerSize, descriptor, owner, `${name}.securityDescriptor`);
  const quality = value.securityQualityOfService ?? null;
  writePointer(memory, offset + 5 * pointerSize, quality, owner, `${name}.securityQualityOfService`);
  return memory.base + offset;
}

/** A misspelt key would silently open another object. */
function checkKeys(value: object, owner: string, name: string): void {
  for (const key of Object.keys(value)) {
    if (!KEYS.has(key)) throwRange(value, owner, name, `an object with the keys ${[...KEYS].join(', ')} only`);
  }
}

const KEYS = new Set(['name', 'root', 'attributes', 'securityDescriptor', 'securityQualityOfService']);

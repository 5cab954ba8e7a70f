export { type Architecture, architecture, is64, pointerSize } from './architecture.js';
export { arena, enter, leave } from './arena.js';
export { throwRange } from './argument-error.js';
export {
  type BindingOptions,
  type Convention,
  isAvailable,
  lazy,
  type NativeFunction,
  type NativeType,
  structType,
} from './binding.js';
export { readBits, readBits64, readSignedBits, readSignedBits64, writeBits, writeBits64 } from './bit-field.js';
export { byteLength, type InputBytes, inputBytes, OutputBuffer, type OutputBytes } from './buffers.js';
export { type RegisteredCallback, registerCallback } from './callback.js';
export { type Brand, type Handle, OwnedHandle, type Pointer } from './handle.js';
export {
  bool,
  int8,
  int16,
  int32,
  int64,
  int64Argument,
  uint8,
  uint16,
  uint32,
  uint64,
  uint64Argument,
} from './integers.js';
export { type Library, library, NotAvailableError, setLibraryPath } from './library.js';
export { Memory } from './memory.js';
export {
  describeStatus,
  failure,
  hexStatus,
  isError,
  isInformation,
  isSuccess,
  isWarning,
  type NTSTATUS,
  NtStatusError,
  registerStatuses,
  type StatusDescription,
} from './ntstatus.js';
export { type ObjectAttributes, objectAttributes } from './object-attributes.js';
export {
  type Address,
  type AddressInput,
  intptr,
  pointer,
  readIntptr,
  readUintptr,
  uintptr,
  writeIntptr,
  writePointer,
  writeUintptr,
} from './pointers.js';
export {
  type Input,
  type Layout,
  type Layouts,
  layout,
  type RecordCodec,
  type RecordDefinition,
  readRecords,
  record,
  zero,
} from './record.js';
export {
  ansiString,
  countedStringSize,
  narrowString,
  readUnits,
  readWideString,
  unicodeString,
  wideString,
} from './strings.js';

export { ARM64, type Architecture, architecture, is64, P64, pointerSize } from './architecture.js';
export { arena, enter, leave } from './arena.js';
export { throwRange } from './argument-error.js';
export { recordIn, recordsIn, scalarsIn } from './arguments.js';
export { isAvailable, lazy, type NativeFunction } from './binding.js';
export { bits } from './bit-field.js';
export {
  agree,
  type BytesInput,
  type BytesOutput,
  bytesIn,
  capacity,
  covers,
  filled,
  received,
  room,
  target,
} from './buffers.js';
export { type CallbackType, callback, type RegisteredCallback, registerCallback } from './callback.js';
export { elementCount, elementsLength } from './elements.js';
export { bitAnd, bitOr, bitXor, fieldNumber } from './extents.js';
export {
  array,
  BOOL8,
  BOOL32,
  F32,
  F64,
  type FieldKind,
  HPTR,
  I8,
  I16,
  I32,
  I64,
  IPTR,
  U8,
  U16,
  U32,
  U64,
  UPTR,
} from './field-kind.js';
export type { Handle, Pointer } from './handle.js';
export { InoutRecord } from './inout-record.js';
export {
  boolean,
  float64,
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
export { setLibraryPath, symbolAddress } from './library.js';
export { Memory } from './memory.js';
export { NativeCallError } from './native-call-error.js';
export { NotAvailableError } from './not-available-error.js';
export {
  describeStatus,
  failures,
  hexStatus,
  isError,
  isInformation,
  isSuccess,
  isWarning,
  type NTSTATUS,
  NtStatusError,
  type StatusDescription,
  type StatusTable,
} from './ntstatus.js';
export { type ObjectAttributes, type ObjectAttributesInput, objectAttributes } from './object-attributes.js';
export type { FieldEntry } from './overlap.js';
export { OwnedHandle } from './owned-handle.js';
export { type Address, type AddressInput, handleArgument, intptr, pointer, readUintptrs, uintptr } from './pointers.js';
export { absent, present } from './presence.js';
export { type NamedTypes, struct, union } from './prototype.js';
export { decodeArray, type FieldTable, type RecordCodec, record } from './record.js';
export type { FieldInput, RecordArgument, RecordInput } from './record-input.js';
export {
  ansiString,
  narrowString,
  readUnits,
  readWideString,
  type StringInput,
  unicodeString,
  wideString,
} from './strings.js';
export { terminateWorker } from './terminate-worker.js';
export {
  type NarrowTextInput,
  narrowLength,
  narrowTerminatedLength,
  narrowText,
  readNarrowString,
  readNarrowUnits,
  type WideTextInput,
  wideLength,
  wideTerminatedLength,
  wideText,
} from './texts.js';

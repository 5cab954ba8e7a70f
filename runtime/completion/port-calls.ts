import {
  DUPLICATE_SAME_ACCESS,
  FILE_COMPLETION_INFORMATION,
  FILE_INFORMATION_CLASS,
  type FileHandle,
  IO_COMPLETION_ALL_ACCESS,
  IO_COMPLETION_BASIC_INFORMATION,
  IO_COMPLETION_INFORMATION_CLASS,
  type IoCompletionHandle,
  NtCreateIoCompletion,
  NtDuplicateObject,
  NtOpenIoCompletion,
  NtQueryIoCompletion,
  NtSetInformationFile,
  STATUS_SUCCESS,
} from '../../generated/index.js';
import * as raw from '../../generated/raw/ntioapi.js';
import { failure } from '../../generated/status.js';
import { int32, Memory, uintptr } from '../support/index.js';
import { currentProcess } from './current-process.js';
import type { PacketInput } from './packet.js';
import type { CreateOptions, OpenOptions } from './port-options.js';

/* What is done to a port in one native call that never waits. */

export function createPort(options: CreateOptions): IoCompletionHandle {
  const { access = IO_COMPLETION_ALL_ACCESS, concurrency = 0, ...attributes } = options;
  const isPlain = Object.keys(attributes).length === 0;
  return NtCreateIoCompletion(access, isPlain ? null : attributes, concurrency).IoCompletionHandle;
}

export function openPort(target: string | OpenOptions): IoCompletionHandle {
  const options = typeof target === 'string' ? { name: target } : target;
  const { access = IO_COMPLETION_ALL_ACCESS, ...attributes }: OpenOptions = options;
  return NtOpenIoCompletion(access, attributes).IoCompletionHandle;
}

export function duplicatePort(handle: IoCompletionHandle): IoCompletionHandle {
  const self = currentProcess();
  return NtDuplicateObject(self, handle, self, 0, 0, DUPLICATE_SAME_ACCESS).TargetHandle as IoCompletionHandle;
}

export function queryDepth(handle: IoCompletionHandle): number {
  depthMemory ??= Memory.local(IO_COMPLETION_BASIC_INFORMATION.size);
  NtQueryIoCompletion(handle, IO_COMPLETION_INFORMATION_CLASS.IoCompletionBasicInformation, depthMemory);
  return IO_COMPLETION_BASIC_INFORMATION.read(depthMemory).Depth;
}

/** Made once: the depth may be asked for after each packet. */
let depthMemory: Memory | null = null;

export function associateFile(
  handle: IoCompletionHandle,
  file: FileHandle | { readonly handle: FileHandle },
  key: number | bigint,
): void {
  const memory = Memory.local(FILE_COMPLETION_INFORMATION.size);
  FILE_COMPLETION_INFORMATION.write(memory, 0, { Port: handle, Key: key });
  const fileHandle = typeof file === 'bigint' ? file : file.handle;
  NtSetInformationFile(fileHandle, memory, FILE_INFORMATION_CLASS.FileCompletionInformation);
}

/** The port's handle as a number: koffi takes one at half the cost. */
export function postPacket(
  handle: number,
  { key = 0n, apc = 0n, status = STATUS_SUCCESS, information = 0n }: PacketInput,
): void {
  const result = raw.NtSetIoCompletion(
    handle,
    uintptr(key, 'NtSetIoCompletion', 'KeyContext'),
    uintptr(apc, 'NtSetIoCompletion', 'ApcContext'),
    int32(status, 'NtSetIoCompletion', 'IoStatus'),
    uintptr(information, 'NtSetIoCompletion', 'IoStatusInformation'),
  );
  if (result < 0) throw failure('NtSetIoCompletion', result, {});
}

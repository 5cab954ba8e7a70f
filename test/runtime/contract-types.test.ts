import { describe, expectTypeOf, test } from 'vitest';
import type * as raw from '../../generated/raw/index.js';
import type * as ntdll from '../../runtime/index.js';

/*
 * What must not compile, and what must: checked by `npm run typecheck`, never run. A line marked as an expected
 * error that compiles is itself an error.
 */
declare const api: typeof ntdll;
declare const lean: typeof raw;
declare const port: ntdll.IoCompletionHandle;
declare const file: ntdll.FileHandle;
declare const memory: ntdll.Memory;

/** Compiled, not called. */
const compiles = (_use: () => unknown): void => {};

describe('handles', () => {
  test('of another kind, and plain numbers, are no ports', () => {
    // @ts-expect-error a file is no completion port
    compiles(() => api.NtSetIoCompletion(file, 1n, 0n, 0, 0n));
    // @ts-expect-error a bigint is no handle
    compiles(() => api.NtSetIoCompletion(5n, 1n, 0n, 0, 0n));
    // @ts-expect-error a number is no handle
    compiles(() => api.NtRemoveIoCompletion(5));
    // @ts-expect-error null is no handle
    compiles(() => api.NtRemoveIoCompletion(null));
  });

  test('of every kind are handles, and not the other way round', () => {
    compiles(() => [api.NtClose(port), api.NtClose(file), api.NtWaitForSingleObject(port)]);
    expectTypeOf<ntdll.IoCompletionHandle>().toExtend<ntdll.Handle>();
    expectTypeOf<ntdll.IoCompletionHandle>().toExtend<bigint>();
    expectTypeOf<ntdll.Handle>().not.toExtend<ntdll.IoCompletionHandle>();
    expectTypeOf<ntdll.FileHandle>().not.toExtend<ntdll.IoCompletionHandle>();
    expectTypeOf<ntdll.Pointer>().not.toExtend<ntdll.Handle>();
  });
});

describe('arguments', () => {
  test('have their types', () => {
    // @ts-expect-error a string where 64 bits belong
    compiles(() => api.NtSetIoCompletion(port, '1', 0n, 0, 0n));
    // @ts-expect-error a status is a number
    compiles(() => api.NtSetIoCompletion(port, 1n, 0n, 0n, 0n));
    // @ts-expect-error a time is no string
    compiles(() => api.NtRemoveIoCompletion(port, '10'));
    // @ts-expect-error BOOLEAN is true or false
    compiles(() => api.NtRemoveIoCompletionEx(port, 1, 0n, 1));
    // @ts-expect-error there is no such attribute
    compiles(() => api.NtCreateIoCompletion(1, { nmae: 'x' }));
    // @ts-expect-error the name of what is opened is needed
    compiles(() => api.NtOpenIoCompletion(1));
    // @ts-expect-error an information class is an enumerator
    compiles(() => api.NtQueryIoCompletion(port, 'IoCompletionBasicInformation', 4));
  });

  test('may be left out where SAL says so', () => {
    compiles(() => [api.NtCreateIoCompletion(1), api.NtCreateIoCompletion(1, null, 0), api.NtRemoveIoCompletion(port)]);
  });

  test('that the kernel keeps are a Memory', () => {
    compiles(() => api.NtReadFile(file, null, null, null, memory, memory));
    // @ts-expect-error an array may move while the kernel writes into it
    compiles(() => api.NtReadFile(file, null, null, null, memory, new Uint8Array(8)));
  });
});

describe('results', () => {
  test('have the outputs under their names', () => {
    expectTypeOf<
      ReturnType<typeof ntdll.NtCreateIoCompletion>['IoCompletionHandle']
    >().toEqualTypeOf<ntdll.IoCompletionHandle>();
    expectTypeOf<
      ReturnType<typeof ntdll.NtRemoveIoCompletion>['IoStatusBlock']['Information']
    >().toEqualTypeOf<bigint>();
    expectTypeOf<ReturnType<typeof ntdll.NtSetIoCompletion>['status']>().toEqualTypeOf<number>();
    // @ts-expect-error an output is no argument
    compiles(() => api.NtRemoveIoCompletion(port, [0n], [0n], {}, null));
    // @ts-expect-error a call that posts has no key to give
    compiles(() => api.NtSetIoCompletion(port, 1n, 0n, 0, 0n).KeyContext);
  });

  test('of records are read-only plain objects', () => {
    compiles(() => {
      // @ts-expect-error what C wrote stays
      api.NtRemoveIoCompletion(port).KeyContext = 1n;
    });
  });
});

test('raw functions take numbers and bigints for pointers, and give a number', () => {
  expectTypeOf<ReturnType<typeof raw.NtClose>>().toEqualTypeOf<number>();
  compiles(() => lean.NtRemoveIoCompletion(0x24, memory.base, memory.address, 0n, 0));
  // @ts-expect-error a Memory is no address
  compiles(() => lean.NtRemoveIoCompletion(0x24, memory, 0, 0, 0));
  // @ts-expect-error every argument is needed
  compiles(() => lean.NtRemoveIoCompletion(0x24, 0, 0, 0));
});

describe('records', () => {
  test('take any of their fields, with their types', () => {
    compiles(() => api.FILE_COMPLETION_INFORMATION.toBytes({ Port: port, Key: 5n }));
    compiles(() => api.FILE_COMPLETION_INFORMATION.toBytes({}));
    // @ts-expect-error there is no such field
    compiles(() => api.FILE_COMPLETION_INFORMATION.toBytes({ Prot: port }));
    // @ts-expect-error a field of 64 bits is no string
    compiles(() => api.IO_STATUS_BLOCK.toBytes({ Information: '1' }));
    expectTypeOf<ntdll.IO_STATUS_BLOCK['Status']>().toEqualTypeOf<number>();
  });
});

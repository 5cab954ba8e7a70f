import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as ntdll from '../../generated/index.js';
import { type Handle, Memory, setLibraryPath } from '../../runtime/support/index.js';
import { i32, i64, pattern, u8, u32, u64, wide } from './bytes.js';
import { Recorder } from './recorder.js';
import { compileRecorder, findCompiler, type RecorderLibrary } from './recorder-library.js';

/* What users may leave out, what is as large as it may be, and what must be refused before C sees it. */
const compiler = findCompiler();
const port = 0x24n as ntdll.IoCompletionHandle;
const file = 0x28n as ntdll.FileHandle;
const NULL = u64(0);

describe.skipIf(compiler === null)('contract functions at their edges', () => {
  let library: RecorderLibrary;
  let recorder: Recorder;

  beforeAll(() => {
    library = compileRecorder(compiler ?? '');
    recorder = new Recorder(library.path);
    setLibraryPath('ntdll.dll', library.path);
  }, 60_000);

  afterAll(() => {
    setLibraryPath('ntdll.dll', null);
    library.remove();
  });

  /** What C saw under these names during a call. */
  function seenBy(call: () => unknown, ...names: string[]): (Buffer | undefined)[] {
    recorder.prepare(0);
    call();
    const { bytes } = recorder.read();
    return names.map((name) => bytes.get(name));
  }

  describe('null and omitted', () => {
    test('optional attributes and scalars are NULL and zero', () => {
      const calls = [
        () => ntdll.NtCreateIoCompletion(1),
        () => ntdll.NtCreateIoCompletion(1, null),
        () => ntdll.NtCreateIoCompletion(1, null, null),
        () => ntdll.NtCreateIoCompletion(1, null, 0),
      ];
      for (const call of calls) {
        expect(seenBy(call, 'ObjectAttributes', 'NumberOfConcurrentThreads')).toEqual([NULL, u32(0)]);
      }
    });

    test('an optional timeout is NULL, zero is a pointer to zero', () => {
      expect(seenBy(() => ntdll.NtRemoveIoCompletion(port), 'Timeout', '*Timeout')).toEqual([NULL, undefined]);
      expect(seenBy(() => ntdll.NtRemoveIoCompletion(port, null), 'Timeout', '*Timeout')).toEqual([NULL, undefined]);
      expect(seenBy(() => ntdll.NtRemoveIoCompletion(port, 0), '*Timeout')).toEqual([i64(0)]);
      expect(seenBy(() => ntdll.NtRemoveIoCompletionEx(port, 1, 0n), '*Timeout', 'Alertable')).toEqual([i64(0), u8(0)]);
    });

    test('optional buffers are NULL with length zero, empty ones are not NULL', () => {
      const create = (buffer: Uint8Array | null) => () =>
        ntdll.NtCreateFile(1, { name: '\\x' }, null, 0, 0, 1, 0, buffer);
      expect(seenBy(create(null), 'EaBuffer', 'EaLength', 'AllocationSize')).toEqual([NULL, u32(0), NULL]);
      expect(seenBy(create(new Uint8Array(0)), '*EaBuffer', 'EaLength')).toEqual([Buffer.alloc(0), u32(0)]);
      const query = () => ntdll.NtQueryObject(null, 3 as ntdll.OBJECT_INFORMATION_CLASS, null);
      expect(seenBy(query, 'Handle', 'ObjectInformation', 'ObjectInformationLength')).toEqual([NULL, NULL, u32(0)]);
    });

    test('optional contexts, events, routines and keys of a request are NULL', () => {
      using block = Memory.allocate(16);
      using buffer = Memory.allocate(8);
      const names = ['Event', 'ApcRoutine', 'ApcContext', 'ByteOffset', 'Key'];
      expect(seenBy(() => ntdll.NtReadFile(file, null, null, null, block, buffer), ...names)).toEqual(
        names.map(() => NULL),
      );
    });
  });

  describe('strings', () => {
    const open = (name: string) => () => ntdll.NtOpenIoCompletion(1, { name });
    const FIELDS = ['ObjectAttributes.ObjectName.Length', 'ObjectAttributes.ObjectName.Buffer'];

    test.each(['', '\\', '\\é中😀\ud800', 'x'.repeat(32_767)])('case %#', (name) => {
      const length = Buffer.alloc(2);
      length.writeUInt16LE(2 * name.length);
      expect(seenBy(open(name), ...FIELDS)).toEqual([length, wide(name)]);
    });

    test('one code unit more is refused', () => {
      expect(open('x'.repeat(32_768))).toThrow(
        /^NtOpenIoCompletion: ObjectAttributes\.name must be a string of at most 32767/,
      );
    });

    test('attributes in memory of the caller are passed as they are', () => {
      using memory = Memory.allocate(48);
      memory.u32[0] = 48;
      const seen = seenBy(() => ntdll.NtOpenIoCompletion(1, memory), 'ObjectAttributes', 'ObjectAttributes.Length');
      expect(seen).toEqual([u64(memory.address), u32(48)]);
    });
  });

  describe('buffers', () => {
    test('of a megabyte go in and come out whole', () => {
      const size = 1 << 20;
      const input = new Uint8Array(pattern(size, 1));
      const set = () => ntdll.NtSetInformationFile(file, input, 4 as ntdll.FILE_INFORMATION_CLASS);
      const [seen, length] = seenBy(set, '*FileInformation', 'Length');
      expect(seen?.equals(input)).toBe(true);
      expect(length).toEqual(u32(size));
      recorder.prepare(0, Buffer.concat([Buffer.alloc(16), pattern(size, 2)]));
      const { FileInformation } = ntdll.NtQueryInformationFile(file, size, 4 as ntdll.FILE_INFORMATION_CLASS);
      expect(Buffer.from(FileInformation).equals(pattern(size, 2))).toBe(true);
    });

    test('of the caller are filled in place', () => {
      const target = new Uint8Array(8).fill(0xee);
      recorder.prepare(0, Buffer.concat([Buffer.alloc(16), pattern(8, 3)]));
      const { FileInformation } = ntdll.NtQueryInformationFile(file, target, 4 as ntdll.FILE_INFORMATION_CLASS);
      expect(FileInformation.buffer).toBe(target.buffer);
      expect(Buffer.from(target)).toEqual(pattern(8, 3));
      using memory = Memory.allocate(8);
      recorder.prepare(0, Buffer.concat([Buffer.alloc(16), pattern(8, 4)]));
      ntdll.NtQueryInformationFile(file, memory, 4 as ntdll.FILE_INFORMATION_CLASS);
      expect(Buffer.from(memory.bytes)).toEqual(pattern(8, 4));
    });

    test('a length that C makes too large gives no byte that was not there', () => {
      recorder.prepare(0, Buffer.concat([pattern(32, 5), u32(1000)]));
      const { IoCompletionInformation, NumEntriesRemoved } = ntdll.NtRemoveIoCompletionEx(port, 1, 0n);
      expect([IoCompletionInformation.length, NumEntriesRemoved]).toEqual([1, 1000]);
    });

    test('a thousand packets come out', () => {
      const packets = Array.from({ length: 1000 }, (_, key) => Buffer.concat([u64(key), Buffer.alloc(24)]));
      recorder.prepare(0, Buffer.concat([...packets, u32(1000)]));
      const { IoCompletionInformation } = ntdll.NtRemoveIoCompletionEx(port, 1000, 0n);
      expect(IoCompletionInformation.map(({ KeyContext }) => Number(KeyContext))).toEqual(Array.from(packets.keys()));
    });
  });

  describe('numbers', () => {
    test.each([0, 1n, 2 ** 32, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n])('pointer-sized %s', (value) => {
      const names = ['KeyContext', 'ApcContext', 'IoStatusInformation'];
      const bytes = u64(value);
      expect(seenBy(() => ntdll.NtSetIoCompletion(port, value, value, 0, value), ...names)).toEqual([
        bytes,
        bytes,
        bytes,
      ]);
    });

    test.each([-(2 ** 31), -1, 0, 0x103, 2 ** 31 - 1])('status %s', (status) => {
      expect(seenBy(() => ntdll.NtSetIoCompletion(port, 0, 0, status, 0), 'IoStatus')).toEqual([i32(status)]);
    });

    test.each([-(2n ** 63n), -1, 0, 2n ** 53n + 1n, 2n ** 63n - 1n])('time %s', (time) => {
      expect(seenBy(() => ntdll.NtRemoveIoCompletion(port, time), '*Timeout')).toEqual([i64(time)]);
    });
  });

  /** C's (HANDLE)(LONG_PTR)-1 has all bits set. */
  test.each([
    [-1n as ntdll.ProcessHandle, 2n ** 64n - 1n],
    [-6n as ntdll.ProcessHandle, 2n ** 64n - 6n],
    [ntdll.NtCurrentProcess, 2n ** 64n - 1n],
    [ntdll.NtCurrentThread, 2n ** 64n - 2n],
    [ntdll.ZwCurrentThread, 2n ** 64n - 2n],
  ])('the pseudo-handle %s', (handle, bits) => {
    expect(seenBy(() => ntdll.NtClose(handle), 'Handle')).toEqual([u64(bits)]);
  });

  test.each([
    [() => ntdll.NtSetIoCompletion(port, -1, 0, 0, 0), 'NtSetIoCompletion: KeyContext must be'],
    [() => ntdll.NtSetIoCompletion(port, 2n ** 64n, 0, 0, 0), 'NtSetIoCompletion: KeyContext must be'],
    [() => ntdll.NtSetIoCompletion(port, 2 ** 53, 0, 0, 0), 'NtSetIoCompletion: KeyContext must be'],
    [() => ntdll.NtSetIoCompletion(port, 0, 0, 2 ** 31, 0), 'NtSetIoCompletion: IoStatus must be'],
    [() => ntdll.NtSetIoCompletion(port, 0, 0, 0xc000_0008, 0), 'NtSetIoCompletion: IoStatus must be'],
    [() => ntdll.NtSetIoCompletion(port, 0, 0, 1.5, 0), 'NtSetIoCompletion: IoStatus must be'],
    [() => ntdll.NtRemoveIoCompletion(port, 2n ** 63n), 'NtRemoveIoCompletion: Timeout must be'],
    [() => ntdll.NtRemoveIoCompletion(port, 0.5), 'NtRemoveIoCompletion: Timeout must be'],
    [() => ntdll.NtRemoveIoCompletionEx(port, -1), 'NtRemoveIoCompletionEx: IoCompletionInformation must be'],
    [() => ntdll.NtRemoveIoCompletionEx(port, 2 ** 32), 'NtRemoveIoCompletionEx: IoCompletionInformation must be'],
    [() => ntdll.NtRemoveIoCompletionEx(port, 2 ** 26), 'NtRemoveIoCompletionEx: IoCompletionInformation must be'],
    [() => ntdll.NtRemoveIoCompletionEx(port, Number.NaN), 'NtRemoveIoCompletionEx: IoCompletionInformation must be'],
    [() => ntdll.NtCreateIoCompletion(-1), 'NtCreateIoCompletion: DesiredAccess must be'],
    [() => ntdll.NtCreateIoCompletion(2 ** 32), 'NtCreateIoCompletion: DesiredAccess must be'],
    [() => ntdll.NtClose((-(2n ** 63n) - 1n) as ntdll.FileHandle), 'NtClose: Handle must be'],
    [() => ntdll.NtClose((2n ** 64n) as ntdll.FileHandle), 'NtClose: Handle must be'],
  ])('refuses what C would cut, before the call: case %#', (call, message) => {
    recorder.prepare(0);
    expect(call).toThrow(message);
    expect(recorder.read().name).toBe('');
  });

  test('memory that has been freed is refused', () => {
    const block = Memory.allocate(16);
    const buffer = Memory.allocate(8);
    block.free();
    expect(() => ntdll.NtReadFile(file, null, null, null, block, buffer)).toThrow(/used after free/);
    buffer.free();
    expect(() => ntdll.NtQueryInformationFile(file, buffer, 4 as ntdll.FILE_INFORMATION_CLASS)).toThrow(
      /used after free/,
    );
  });

  test('memory too small for the record that C writes into it is refused', () => {
    using block = Memory.allocate(8);
    using buffer = Memory.allocate(8);
    expect(() => ntdll.NtReadFile(file, null, null, null, block, buffer)).toThrow(
      /^NtReadFile: IoStatusBlock must span IO_STATUS_BLOCK, which is 16, not 8/,
    );
  });

  test('a call that throws leaves no frame behind', () => {
    for (let round = 0; round < 10_000; round++) {
      expect(() => ntdll.NtCreateIoCompletion(1, { name: 'x'.repeat(1000), root: -1n as Handle })).toThrow(RangeError);
    }
    expect(seenBy(() => ntdll.NtCreateIoCompletion(1), '*IoCompletionHandle')).toEqual([NULL]);
  });
});

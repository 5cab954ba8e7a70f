import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IoCompletionPort, NotAvailableError } from '../../../runtime/index.js';
import { setLibraryPath } from '../../../runtime/support/index.js';
import { i32, u32, u64, wide } from '../../marshalling/bytes.js';
import { Recorder } from '../../marshalling/recorder.js';
import { compileRecorder, findCompiler, type RecorderLibrary } from '../../marshalling/recorder-library.js';

const compiler = findCompiler();
const STATUS_ABANDONED = 0x80;

describe.skipIf(process.platform === 'win32')('without ntdll', () => {
  test('the package is imported all the same, and a port says what it needs', () => {
    const system = `${process.platform}-${process.arch}`;
    const message = `NtCreateIoCompletion needs ntdll.dll: this is ${system}. Types, constants and codecs work everywhere.`;
    expect(() => IoCompletionPort.create()).toThrow(NotAvailableError);
    expect(() => IoCompletionPort.create()).toThrow(message);
    expect(() => IoCompletionPort.open('\\x')).toThrow(/^NtOpenIoCompletion needs ntdll\.dll/);
  });
});

describe.skipIf(compiler === null)('IoCompletionPort over a library that records its calls', () => {
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

  function create(): IoCompletionPort {
    recorder.prepare(0, u64(0x24));
    return IoCompletionPort.create();
  }

  /** What C saw under this name in the last call. */
  const seen = (name: string): Buffer | undefined => recorder.read().bytes.get(name);

  test('a port without a name has no attributes, one with a name has them', () => {
    expect(create().handle).toBe(0x24n);
    expect([seen('ObjectAttributes'), seen('DesiredAccess')]).toEqual([u64(0), u32(0x1f_0003)]);
    recorder.prepare(0, u64(0x24));
    IoCompletionPort.create({ name: '\\x', attributes: 0x80, access: 1, concurrency: 3 });
    expect(seen('ObjectAttributes.ObjectName.Buffer')).toEqual(wide('\\x'));
    expect(seen('ObjectAttributes.Attributes')).toEqual(u32(0x80));
    expect([seen('DesiredAccess'), seen('NumberOfConcurrentThreads')]).toEqual([u32(1), u32(3)]);
  });

  test('opens by name', () => {
    recorder.prepare(0, u64(0x28));
    expect(IoCompletionPort.open({ name: '\\jobs', access: 2 }).handle).toBe(0x28n);
    expect(recorder.read().name).toBe('NtOpenIoCompletion');
    expect([seen('ObjectAttributes.ObjectName.Buffer'), seen('DesiredAccess')]).toEqual([wide('\\jobs'), u32(2)]);
  });

  test('post sends four values, zero where none is given', () => {
    const port = create();
    recorder.prepare(0);
    port.post({ key: 2n ** 64n - 1n, apc: 7, status: -5, information: 9n });
    expect([seen('KeyContext'), seen('ApcContext')]).toEqual([u64(2n ** 64n - 1n), u64(7)]);
    expect([seen('IoStatus'), seen('IoStatusInformation')]).toEqual([i32(-5), u64(9)]);
    port.post();
    expect([seen('KeyContext'), seen('ApcContext'), seen('IoStatus')]).toEqual([u64(0), u64(0), i32(0)]);
  });

  test('a packet is its four values', () => {
    const port = create();
    recorder.prepare(0, Buffer.concat([u64(1), u64(2), i32(-3), u32(0), u64(4)]));
    expect(port.tryRemove()).toEqual({ key: 1n, apc: 2n, status: -3, information: 4n });
    recorder.prepare(STATUS_ABANDONED, Buffer.concat([u64(1), u64(2), i32(-3), u32(0), u64(4)]));
    expect(port.tryRemove()).toBeNull();
  });

  test('the depth is the number in the port’s basic information', () => {
    const port = create();
    recorder.prepare(0, Buffer.concat([i32(17), u32(4)]));
    expect(port.depth).toBe(17);
    expect(seen('IoCompletionInformationLength')).toEqual(u32(4));
  });

  test('closing closes the handle, once', () => {
    const port = create();
    recorder.prepare(0);
    port.close();
    expect([recorder.read().name, seen('Handle')]).toEqual(['NtClose', u64(0x24)]);
    recorder.prepare(0);
    port.close();
    port[Symbol.dispose]();
    expect(recorder.read().name).toBe('');
    expect(() => port.post()).toThrow('The completion port is closed.');
  });
});

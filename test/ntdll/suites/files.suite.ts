import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { assertFails, SHORT_WAIT, WIDEST, withPort } from './ports.js';

const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-'));
after(() => rmSync(dir, { recursive: true, force: true }));

const SHARE_ALL = ntdll.FILE_SHARE_READ | ntdll.FILE_SHARE_WRITE | ntdll.FILE_SHARE_DELETE;
/** Named pipes take no FILE_SHARE_DELETE. */
const SHARE_PIPE = ntdll.FILE_SHARE_READ | ntdll.FILE_SHARE_WRITE;
/** Long enough for the system to finish a request, in units of 100 ns: five seconds. */
const PATIENCE = -50_000_000n;
/** Beyond 32 bits where there are more. */
const KEY = 0x1234_9abc_def0n & WIDEST;

function openFile(file: string, disposition: number, access = ntdll.FILE_GENERIC_READ | ntdll.FILE_GENERIC_WRITE) {
  const name = `\\??\\${file}`;
  return ntdll.NtCreateFile(access, { name }, null, ntdll.FILE_ATTRIBUTE_NORMAL, SHARE_ALL, disposition, 0);
}

/** From now on the file's requests end with a packet in the port. */
function associate(file: ntdll.FileHandle, port: ntdll.IoCompletionHandle): void {
  using memory = ntdll.FILE_COMPLETION_INFORMATION.allocate();
  ntdll.FILE_COMPLETION_INFORMATION.write(memory, 0, { Port: port, Key: KEY });
  ntdll.NtSetInformationFile(file, memory, ntdll.FILE_INFORMATION_CLASS.FileCompletionInformation);
}

/** The packet that a request left, with the values that it must have. */
function takePacket(port: ntdll.IoCompletionHandle, context: bigint): ntdll.IO_STATUS_BLOCK {
  const { status, KeyContext, ApcContext, IoStatusBlock } = ntdll.NtRemoveIoCompletion(port, PATIENCE);
  assert.deepEqual({ status, KeyContext, ApcContext }, { status: 0, KeyContext: KEY, ApcContext: context });
  return IoStatusBlock;
}

function isQueued(status: number): void {
  assert.ok(status === ntdll.STATUS_PENDING || status === ntdll.STATUS_SUCCESS, `status ${status}`);
}

describe('files through a completion port', () => {
  it('what is written asynchronously is read back, each with its packet', () =>
    withPort((port) => {
      const { FileHandle, IoStatusBlock } = openFile(path.join(dir, 'data.bin'), ntdll.FILE_CREATE);
      assert.equal(IoStatusBlock.Information, BigInt(ntdll.FILE_CREATED));
      associate(FileHandle, port);
      using block = ntdll.IO_STATUS_BLOCK.allocate();
      using buffer = ntdll.Memory.allocate(64);
      buffer.bytes.set(Array.from({ length: 64 }, (_, index) => 255 - index));
      isQueued(ntdll.NtWriteFile(FileHandle, null, null, 11n, block, buffer, 0n).status);
      assert.equal(takePacket(port, 11n).Information, 64n);
      assert.equal(ntdll.IO_STATUS_BLOCK.read(block).Information, 64n);

      using back = ntdll.Memory.allocate(16);
      isQueued(ntdll.NtReadFile(FileHandle, null, null, 12n, block, back, 32n).status);
      assert.equal(takePacket(port, 12n).Information, 16n);
      assert.deepEqual([...back.bytes], [...buffer.bytes.subarray(32, 48)]);
      ntdll.NtClose(FileHandle);
    }));

  it('a request without a context leaves no packet', () =>
    withPort((port) => {
      const { FileHandle } = openFile(path.join(dir, 'silent.bin'), ntdll.FILE_CREATE);
      associate(FileHandle, port);
      using block = ntdll.IO_STATUS_BLOCK.allocate();
      using buffer = ntdll.Memory.allocate(8);
      isQueued(ntdll.NtWriteFile(FileHandle, null, null, null, block, buffer, 0n).status);
      assert.equal(ntdll.NtRemoveIoCompletion(port, SHORT_WAIT).status, ntdll.STATUS_TIMEOUT);
      ntdll.NtClose(FileHandle);
    }));

  it('the end of the file is a STATUS_END_OF_FILE, at once or in the packet', () =>
    withPort((port) => {
      writeFileSync(path.join(dir, 'empty.bin'), '');
      const { FileHandle } = openFile(path.join(dir, 'empty.bin'), ntdll.FILE_OPEN);
      associate(FileHandle, port);
      using block = ntdll.IO_STATUS_BLOCK.allocate();
      using buffer = ntdll.Memory.allocate(8);
      try {
        isQueued(ntdll.NtReadFile(FileHandle, null, null, 1n, block, buffer, 0n).status);
        assert.equal(takePacket(port, 1n).Status, ntdll.STATUS_END_OF_FILE);
      } catch (error) {
        assert.ok(error instanceof ntdll.NtStatusError, String(error));
        assert.equal(error.name, 'STATUS_END_OF_FILE');
      }
      ntdll.NtClose(FileHandle);
    }));

  it('opening fails as documented', () => {
    const open = (name: string, disposition: number) => () => openFile(path.join(dir, name), disposition);
    ntdll.NtClose(openFile(path.join(dir, 'there.bin'), ntdll.FILE_CREATE).FileHandle);
    assertFails(open('none.bin', ntdll.FILE_OPEN), 'NtCreateFile', 'STATUS_OBJECT_NAME_NOT_FOUND', 0xc0000034);
    assertFails(open('none\\a.bin', ntdll.FILE_OPEN), 'NtCreateFile', 'STATUS_OBJECT_PATH_NOT_FOUND', 0xc000003a);
    assertFails(open('there.bin', ntdll.FILE_CREATE), 'NtCreateFile', 'STATUS_OBJECT_NAME_COLLISION', 0xc0000035);
  });

  it('a write through a handle that only reads is a STATUS_ACCESS_DENIED', () => {
    writeFileSync(path.join(dir, 'read.bin'), 'data');
    const { FileHandle } = openFile(path.join(dir, 'read.bin'), ntdll.FILE_OPEN, ntdll.FILE_GENERIC_READ);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using buffer = ntdll.Memory.allocate(8);
    const write = () => ntdll.NtWriteFile(FileHandle, null, null, null, block, buffer, 0n);
    assertFails(write, 'NtWriteFile', 'STATUS_ACCESS_DENIED', 0xc0000022);
    ntdll.NtClose(FileHandle);
  });

  it('NtQueryInformationFile fills the record of its class', () => {
    writeFileSync(path.join(dir, 'size.bin'), Buffer.alloc(12_345));
    const { FileHandle } = openFile(path.join(dir, 'size.bin'), ntdll.FILE_OPEN);
    using memory = ntdll.FILE_STANDARD_INFORMATION.allocate();
    const standard = ntdll.FILE_INFORMATION_CLASS.FileStandardInformation;
    assert.equal(ntdll.NtQueryInformationFile(FileHandle, memory, standard).status, ntdll.STATUS_SUCCESS);
    const { EndOfFile, Directory, NumberOfLinks } = ntdll.FILE_STANDARD_INFORMATION.read(memory);
    assert.deepEqual([EndOfFile, Directory, NumberOfLinks], [12_345n, false, 1]);
    const tooSmall = () => ntdll.NtQueryInformationFile(FileHandle, 1, standard);
    assertFails(tooSmall, 'NtQueryInformationFile', 'STATUS_INFO_LENGTH_MISMATCH', 0xc0000004);
    ntdll.NtClose(FileHandle);
  });
});

describe('named pipes through a completion port', () => {
  it('a client that connects, writes and leaves is three packets', () =>
    withPort((port) => {
      const name = `\\Device\\NamedPipe\\ntbind-${process.pid}`;
      const { FileHandle: server } = ntdll.NtCreateNamedPipeFile(
        ntdll.FILE_GENERIC_READ | ntdll.FILE_GENERIC_WRITE,
        { name },
        SHARE_PIPE,
        ntdll.FILE_CREATE,
        0,
        ntdll.FILE_PIPE_BYTE_STREAM_TYPE,
        ntdll.FILE_PIPE_BYTE_STREAM_MODE,
        ntdll.FILE_PIPE_QUEUE_OPERATION,
        1,
        4096,
        4096,
        -500_000n,
      );
      associate(server, port);
      using block = ntdll.IO_STATUS_BLOCK.allocate();
      const listen = ntdll.NtFsControlFile(server, null, null, 1n, block, ntdll.FSCTL_PIPE_LISTEN);
      assert.equal(listen.status, ntdll.STATUS_PENDING);
      const access = ntdll.FILE_GENERIC_READ | ntdll.FILE_GENERIC_WRITE;
      const { FileHandle: client } = ntdll.NtOpenFile(access, { name }, SHARE_PIPE, ntdll.FILE_SYNCHRONOUS_IO_NONALERT);
      assert.equal(takePacket(port, 1n).Status, ntdll.STATUS_SUCCESS);

      using buffer = ntdll.Memory.allocate(16);
      assert.equal(ntdll.NtReadFile(server, null, null, 2n, block, buffer).status, ntdll.STATUS_PENDING);
      using clientBlock = ntdll.IO_STATUS_BLOCK.allocate();
      using text = ntdll.Memory.allocate(5);
      text.bytes.set(Buffer.from('hello'));
      isQueued(ntdll.NtWriteFile(client, null, null, null, clientBlock, text).status);
      assert.equal(takePacket(port, 2n).Information, 5n);
      assert.equal(Buffer.from(buffer.bytes.subarray(0, 5)).toString(), 'hello');

      assert.equal(ntdll.NtReadFile(server, null, null, 3n, block, buffer).status, ntdll.STATUS_PENDING);
      ntdll.NtClose(client);
      assert.equal(takePacket(port, 3n).Status, ntdll.STATUS_PIPE_BROKEN);
      ntdll.NtClose(server);
    }));

  it('a read that is cancelled leaves a STATUS_CANCELLED', () =>
    withPort((port) => {
      const name = `\\Device\\NamedPipe\\ntbind-${process.pid}-cancel`;
      const access = ntdll.FILE_GENERIC_READ | ntdll.FILE_GENERIC_WRITE;
      const byte = ntdll.FILE_PIPE_BYTE_STREAM_TYPE;
      const { FileHandle: server } = ntdll.NtCreateNamedPipeFile(
        access,
        { name },
        SHARE_PIPE,
        ntdll.FILE_CREATE,
        0,
        byte,
        byte,
        ntdll.FILE_PIPE_QUEUE_OPERATION,
        1,
        64,
        64,
        -500_000n,
      );
      associate(server, port);
      using block = ntdll.IO_STATUS_BLOCK.allocate();
      ntdll.NtFsControlFile(server, null, null, 9n, block, ntdll.FSCTL_PIPE_LISTEN);
      assert.equal(ntdll.NtCancelIoFileEx(server, block).status, ntdll.STATUS_SUCCESS);
      assert.equal(takePacket(port, 9n).Status, ntdll.STATUS_CANCELLED);
      const again = () => ntdll.NtCancelIoFileEx(server, block);
      assertFails(again, 'NtCancelIoFileEx', 'STATUS_NOT_FOUND', 0xc0000225);
      ntdll.NtClose(server);
    }));
});

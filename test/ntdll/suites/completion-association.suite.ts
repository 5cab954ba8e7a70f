import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { IoCompletionPort } from '@ntbind/ntdll';
import { doesOpenIf, TOP_BIT, uniqueName } from './ports.js';

/*
 * What a port shows of files whose requests the program makes itself: cases that Wine tests its own ntdll with,
 * asked of this API.
 */
const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-'));
after(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));

const READ_WRITE = ntdll.FILE_GENERIC_READ | ntdll.FILE_GENERIC_WRITE;
const SHARE = ntdll.FILE_SHARE_READ | ntdll.FILE_SHARE_WRITE;
const PATIENCE = { timeout: 5000 };
const failsWith = (name: string) => (error: unknown) => error instanceof ntdll.NtStatusError && error.name === name;

function openFile(name: string, options = 0): ntdll.FileHandle {
  const attributes = { name: `\\??\\${path.join(dir, name)}`, attributes: ntdll.OBJ_CASE_INSENSITIVE };
  return ntdll.NtCreateFile(READ_WRITE, attributes, null, 0, SHARE, ntdll.FILE_OPEN_IF, options).FileHandle;
}

/** Both ends of a pipe; the client's is synchronous. */
function openPipe(): { server: ntdll.FileHandle; client: ntdll.FileHandle } {
  const name = uniqueName().replace('\\BaseNamedObjects', '\\Device\\NamedPipe');
  const queue = ntdll.FILE_PIPE_QUEUE_OPERATION;
  const { FileHandle: server } = ntdll.NtCreateNamedPipeFile(
    READ_WRITE,
    { name },
    SHARE,
    ntdll.FILE_CREATE,
    0,
    0,
    0,
    queue,
    1,
    4096,
    4096,
    -500_000n,
  );
  const { FileHandle: client } = ntdll.NtOpenFile(READ_WRITE, { name }, SHARE, ntdll.FILE_SYNCHRONOUS_IO_NONALERT);
  return { server, client };
}

function write(file: ntdll.FileHandle, text: string): void {
  using block = ntdll.IO_STATUS_BLOCK.allocate();
  using data = ntdll.Memory.allocate(text.length);
  data.bytes.set(Buffer.from(text));
  ntdll.NtWriteFile(file, null, null, null, block, data);
}

describe('association', () => {
  it('the packet has the key of the association and the context of the request', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server, TOP_BIT + 5n);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(16);
    assert.equal(ntdll.NtReadFile(server, null, null, 77n, block, data).status, ntdll.STATUS_PENDING);
    assert.equal(await port.remove({ timeout: 30 }), null);
    write(client, 'three');
    assert.deepEqual(await port.remove(PATIENCE), { key: TOP_BIT + 5n, apc: 77n, status: 0, information: 5n });
    ntdll.NtClose(server);
    ntdll.NtClose(client);
  });

  it('a key of zero is a key', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(16);
    ntdll.NtReadFile(server, null, null, 1n, block, data);
    write(client, 'x');
    assert.deepEqual(await port.remove(PATIENCE), { key: 0n, apc: 1n, status: 0, information: 1n });
    ntdll.NtClose(server);
    ntdll.NtClose(client);
  });

  it('a read that data waits for leaves a packet as well', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server, 3);
    write(client, 'ready');
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(3);
    ntdll.NtReadFile(server, null, null, 9n, block, data);
    assert.deepEqual(await port.remove(PATIENCE), { key: 3n, apc: 9n, status: 0, information: 3n });
    ntdll.NtClose(server);
    ntdll.NtClose(client);
  });

  it('a request without a context leaves none', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server, 3);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(3);
    ntdll.NtReadFile(server, null, null, null, block, data);
    write(client, 'abc');
    assert.equal(await port.remove({ timeout: 50 }), null);
    assert.equal(ntdll.IO_STATUS_BLOCK.read(block).Information, 3n);
    ntdll.NtClose(server);
    ntdll.NtClose(client);
  });

  it('the other end closes while a read is under way: a packet with the error', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server, 4);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(16);
    ntdll.NtReadFile(server, null, null, 5n, block, data);
    ntdll.NtClose(client);
    assert.deepEqual(await port.remove(PATIENCE), {
      key: 4n,
      apc: 5n,
      status: ntdll.STATUS_PIPE_BROKEN,
      information: 0n,
    });
    // A request that fails at once leaves none.
    assert.throws(() => ntdll.NtReadFile(server, null, null, 6n, block, data), failsWith('STATUS_PIPE_BROKEN'));
    assert.equal(await port.remove({ timeout: 30 }), null);
    ntdll.NtClose(server);
  });

  it('the own end closes while a read is under way: a packet all the same', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server, 4);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(16);
    ntdll.NtReadFile(server, null, null, 5n, block, data);
    ntdll.NtClose(server);
    const packet = await port.remove(PATIENCE);
    assert.deepEqual([packet?.key, packet?.apc, packet?.information], [4n, 5n, 0n]);
    assert.ok((packet?.status ?? 0) < 0);
    ntdll.NtClose(client);
  });

  it('the end of a file is a packet or an error at once', async () => {
    await using port = IoCompletionPort.create();
    writeFileSync(path.join(dir, 'short.bin'), 'abc');
    const file = openFile('short.bin');
    port.associate(file, 1);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(16);
    ntdll.NtReadFile(file, null, null, 1n, block, data, 1n);
    assert.deepEqual(await port.remove(PATIENCE), { key: 1n, apc: 1n, status: 0, information: 2n });
    try {
      ntdll.NtReadFile(file, null, null, 2n, block, data, 3n);
      assert.deepEqual(await port.remove(PATIENCE), {
        key: 1n,
        apc: 2n,
        status: ntdll.STATUS_END_OF_FILE,
        information: 0n,
      });
    } catch (error) {
      assert.ok(failsWith('STATUS_END_OF_FILE')(error), String(error));
    }
    ntdll.NtClose(file);
  });

  it('a synchronous file has no port, and no file has two', async () => {
    await using port = IoCompletionPort.create();
    const synchronous = openFile('sync.bin', ntdll.FILE_SYNCHRONOUS_IO_NONALERT);
    assert.throws(() => port.associate(synchronous, 1), failsWith('STATUS_INVALID_PARAMETER'));
    const file = openFile('async.bin');
    port.associate(file, 1);
    assert.throws(() => port.associate(file, 1), failsWith('STATUS_INVALID_PARAMETER'));
    ntdll.NtClose(synchronous);
    ntdll.NtClose(file);
  });

  it('a file that may skip its packet on success leaves none', async () => {
    await using port = IoCompletionPort.create();
    const { server, client } = openPipe();
    port.associate(server, 1);
    using mode = ntdll.FILE_IO_COMPLETION_NOTIFICATION_INFORMATION.allocate();
    const kind = ntdll.FILE_INFORMATION_CLASS.FileIoCompletionNotificationInformation;
    ntdll.FILE_IO_COMPLETION_NOTIFICATION_INFORMATION.write(mode, 0, {
      Flags: ntdll.FILE_SKIP_COMPLETION_PORT_ON_SUCCESS,
    });
    ntdll.NtSetInformationFile(server, mode, kind);
    write(client, 'now');
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(3);
    // Over at once: the caller has its result.
    assert.equal(ntdll.NtReadFile(server, null, null, 1n, block, data).status, ntdll.STATUS_SUCCESS);
    assert.equal(await port.remove({ timeout: 50 }), null);
    // Over later: only a packet can tell.
    assert.equal(ntdll.NtReadFile(server, null, null, 2n, block, data).status, ntdll.STATUS_PENDING);
    write(client, 'to');
    assert.deepEqual(await port.remove(PATIENCE), { key: 1n, apc: 2n, status: 0, information: 2n });
    ntdll.NtClose(server);
    ntdll.NtClose(client);
  });
});

describe('a port under two names and none', () => {
  it('depth counts each post and each removal, by any handle', () => {
    const name = uniqueName();
    using port = IoCompletionPort.create({ name });
    using same = IoCompletionPort.open(name);
    for (let depth = 0; depth < 10; depth++) {
      assert.deepEqual([port.depth, same.depth], [depth, depth]);
      (depth % 2 === 0 ? port : same).post({ key: depth, apc: 0, information: 0 });
    }
    for (let depth = 9; depth >= 0; depth--) {
      assert.equal((depth % 2 === 0 ? port : same).tryRemove()?.key, BigInt(9 - depth));
      assert.deepEqual([port.depth, same.depth], [depth, depth]);
    }
  });

  it('the name goes with the last handle, and the packets with it', () => {
    const name = uniqueName();
    const port = IoCompletionPort.create({ name });
    const same = IoCompletionPort.open(name);
    port.post({ key: 1 });
    port.close();
    assert.equal(same.depth, 1);
    same.close();
    assert.throws(() => IoCompletionPort.open(name), failsWith('STATUS_OBJECT_NAME_NOT_FOUND'));
    using anew = IoCompletionPort.create({ name });
    assert.equal(anew.depth, 0);
  });

  it('OBJ_OPENIF opens what is there', { skip: !doesOpenIf && 'Wine 8 gives no handle' }, () => {
    const name = uniqueName();
    using port = IoCompletionPort.create({ name });
    using same = IoCompletionPort.create({ name, attributes: ntdll.OBJ_OPENIF });
    same.post({ key: 8 });
    assert.equal(port.tryRemove()?.key, 8n);
  });
});

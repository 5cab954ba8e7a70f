import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import {
  CompletionFile,
  FileClosedError,
  IO_STATUS_BLOCK,
  IoCompletionPort,
  isAvailable,
  NtFsControlFile,
  NtStatusError,
} from '@ntbind/ntdll';
import { countHandles } from './ports.js';

const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-'));
after(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
const at = (name: string) => path.join(dir, name);

/** CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 49, METHOD_BUFFERED, FILE_SPECIAL_ACCESS) */
const FSCTL_SET_SPARSE = 0x900c4;

/** Bytes that tell their place. */
const pattern = (size: number, seed = 0) => Uint8Array.from({ length: size }, (_, index) => (index * 7 + seed) & 255);

describe('CompletionFile', () => {
  it('writes and reads at offsets', async () => {
    const file = at('offsets.bin');
    {
      await using target = CompletionFile.open(file, { flags: 'w+' });
      assert.equal(await target.write(pattern(1000), 0), 1000);
      assert.equal(await target.write(pattern(10, 99), 500n), 10);
      await target.flush();
      assert.equal(target.size, 1000n);
      assert.deepEqual(
        await target.read(20, 495),
        Uint8Array.of(...pattern(1000).subarray(495, 500), ...pattern(10, 99), ...pattern(1000).subarray(510, 515)),
      );
    }
    assert.deepEqual(new Uint8Array(readFileSync(file)).subarray(500, 510), pattern(10, 99));
  });

  it('reads into an array of the caller’s', async () => {
    writeFileSync(at('into.bin'), pattern(100));
    await using file = CompletionFile.open(at('into.bin'));
    const target = new Uint8Array(64).fill(1);
    const result = await file.read(target.subarray(8, 40), 3);
    assert.equal(result.buffer, target.buffer);
    assert.deepEqual(
      target,
      Uint8Array.of(...new Uint8Array(8).fill(1), ...pattern(100).subarray(3, 35), ...new Uint8Array(24).fill(1)),
    );
  });

  it('fewer bytes at the end of the file, none behind it', async () => {
    writeFileSync(at('end.bin'), pattern(10));
    await using file = CompletionFile.open(at('end.bin'));
    assert.deepEqual(await file.read(100, 4), pattern(10).subarray(4));
    assert.deepEqual(await file.read(100, 10), new Uint8Array(0));
    assert.deepEqual(await file.read(100, 1000), new Uint8Array(0));
    assert.deepEqual(await file.read(0, 0), new Uint8Array(0));
  });

  it('offsets have 64 bits everywhere', async () => {
    await using file = CompletionFile.open(at('large.bin'), { flags: 'w+' });
    // NTFS would fill what is before with zeros.
    using block = IO_STATUS_BLOCK.allocate();
    NtFsControlFile(file.handle, null, null, null, block, FSCTL_SET_SPARSE);
    await file.write(pattern(10), 5 * 2 ** 30);
    assert.equal(file.size, 5n * 2n ** 30n + 10n);
    assert.equal(await file.write(pattern(4, 50), 2n ** 32n), 4);
    assert.deepEqual(await file.read(6, 5n * 2n ** 30n + 2n), pattern(10).subarray(2, 8));
    assert.deepEqual(await file.read(6, 2 ** 32 - 1), Uint8Array.of(0, ...pattern(4, 50), 0));
    assert.deepEqual(await file.read(4, 0), new Uint8Array(4));
  });

  it('an empty write writes nothing', async () => {
    await using file = CompletionFile.open(at('nothing.bin'), { flags: 'wx' });
    assert.equal(await file.write(new Uint8Array(0), 0), 0);
    assert.equal(file.size, 0n);
  });

  it('any number of requests under way', async () => {
    await using file = CompletionFile.open(at('many.bin'), { flags: 'w+' });
    const blocks = Array.from({ length: 500 }, (_, index) => index);
    const written = await Promise.all(blocks.map((block) => file.write(pattern(512, block), block * 512)));
    assert.deepEqual(new Set(written), new Set([512]));
    const read = await Promise.all(blocks.map((block) => file.read(512, block * 512)));
    for (const block of blocks) assert.deepEqual(read[block], pattern(512, block));
    assert.equal(statSync(at('many.bin')).size, 500 * 512);
  });

  it('several files at a time, and the bytes are copied when the write begins', async () => {
    const files = [0, 1, 2, 3].map((index) => CompletionFile.open(at(`file-${index}.bin`), { flags: 'w' }));
    const bytes = new Uint8Array(64);
    const writes = files.map((file, index) => file.write(bytes.fill(index), 0));
    await Promise.all(writes);
    await Promise.all(files.map((file) => file.close()));
    for (const index of [0, 1, 2, 3]) {
      assert.deepEqual(new Uint8Array(readFileSync(at(`file-${index}.bin`))), new Uint8Array(64).fill(index));
    }
  });

  it('flags decide what is opened and created', async () => {
    writeFileSync(at('there.bin'), 'there');
    const fails = (name: string, flags: 'r' | 'r+' | 'wx', status: string) =>
      assert.throws(
        () => CompletionFile.open(at(name), { flags }),
        (error) => error instanceof NtStatusError && error.name === status,
      );
    fails('none.bin', 'r', 'STATUS_OBJECT_NAME_NOT_FOUND');
    fails('none.bin', 'r+', 'STATUS_OBJECT_NAME_NOT_FOUND');
    fails('there.bin', 'wx', 'STATUS_OBJECT_NAME_COLLISION');
    assert.throws(() => CompletionFile.open(at('x'), { flags: 'a' as 'r' }), /flags must be one of r, r\+, w/);
    await using file = CompletionFile.open(at('there.bin'), { flags: 'w+' });
    assert.equal(file.size, 0n);
  });

  it('a request that is not allowed rejects its promise', async () => {
    writeFileSync(at('read-only.bin'), 'data');
    await using file = CompletionFile.open(at('read-only.bin'));
    await assert.rejects(file.write(pattern(3), 0), { name: 'STATUS_ACCESS_DENIED' });
    await assert.rejects(file.read(-1, 0), RangeError);
    await assert.rejects(file.read(1, 2n ** 64n), RangeError);
    assert.deepEqual(await file.read(4, 0), new Uint8Array(Buffer.from('data')));
  });

  it('close refuses what comes later and leaves no handle', async () => {
    {
      await using warm = CompletionFile.open(at('close.bin'), { flags: 'w' });
      await warm.write(pattern(1), 0);
      await warm.flush();
    }
    const before = countHandles();
    for (let round = 0; round < 50; round++) {
      const file = CompletionFile.open(at('close.bin'), { flags: 'w+' });
      const writes = [file.write(pattern(100), 0), file.write(pattern(100), 100)];
      const closed = file.close();
      assert.equal(file.close(), closed);
      for (const result of await Promise.allSettled(writes)) {
        if (result.status === 'rejected') assert.ok(result.reason instanceof FileClosedError);
      }
      await closed;
      await assert.rejects(file.read(1, 0), { name: 'FileClosedError', message: 'The file is closed.' });
    }
    assert.ok(countHandles() <= before, `${before} handles, then ${countHandles()}`);
  });

  it('a file of a port that the program reads itself', async () => {
    await using port = IoCompletionPort.create();
    await using file = CompletionFile.open(at('own.bin'), { flags: 'w' });
    // It belongs to the port of its requests already, and a file has one port at most.
    assert.throws(() => port.associate(file, 5n), NtStatusError);
    assert.equal(isAvailable('NtSetInformationFile'), true);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  IO_COMPLETION_MODIFY_STATE,
  IO_COMPLETION_QUERY_STATE,
  IoCompletionPort,
  NtStatusError,
  STATUS_PENDING,
} from '@ntbind/ntdll';
import { countHandles, outOfRange, pointerSizedValues, tooWideValues, uniqueName, WIDEST } from './ports.js';

const named = (name: string) => (error: unknown) => error instanceof NtStatusError && error.name === name;

describe('IoCompletionPort', () => {
  it('gives back what was posted, in order', () => {
    using port = IoCompletionPort.create();
    port.post({ key: 1n, apc: 2n, status: STATUS_PENDING, information: WIDEST });
    port.post({ key: 3 });
    port.post();
    assert.equal(port.depth, 3);
    assert.deepEqual(port.tryRemove(), { key: 1n, apc: 2n, status: STATUS_PENDING, information: WIDEST });
    assert.deepEqual(port.tryRemove(), { key: 3n, apc: 0n, status: 0, information: 0n });
    assert.deepEqual(port.tryRemoveMany(8), [{ key: 0n, apc: 0n, status: 0, information: 0n }]);
    assert.equal(port.depth, 0);
  });

  it('keeps all 64 or 32 bits of keys and contexts', () => {
    using port = IoCompletionPort.create();
    for (const value of pointerSizedValues) port.post({ key: value, apc: value, information: value });
    const packets = port.tryRemoveMany(pointerSizedValues.length);
    assert.deepEqual(
      packets.map(({ key, apc, information }) => [key, apc, information]),
      pointerSizedValues.map((value) => [value, value, value]),
    );
  });

  it('refuses what keys and contexts would cut', () => {
    using port = IoCompletionPort.create();
    for (const value of tooWideValues) {
      assert.throws(() => port.post({ key: value }), outOfRange('KeyContext'));
      assert.throws(() => port.post({ apc: value }), outOfRange('ApcContext'));
      assert.throws(() => port.post({ information: value }), outOfRange('IoStatusInformation'));
    }
    assert.equal(port.depth, 0);
  });

  it('removes at most as many as are wanted', () => {
    using port = IoCompletionPort.create({ concurrency: 1 });
    for (let key = 0; key < 400; key++) port.post({ key });
    const first = port.tryRemoveMany(30).map(({ key }) => Number(key));
    assert.deepEqual(
      first,
      Array.from({ length: 30 }, (_, key) => key),
    );
    const rest = port.tryRemoveMany(1000).map(({ key }) => Number(key));
    assert.deepEqual(
      rest,
      Array.from({ length: 370 }, (_, index) => 30 + index),
    );
  });

  it('says null or nothing when there is no packet', () => {
    using port = IoCompletionPort.create();
    assert.equal(port.tryRemove(), null);
    assert.deepEqual(port.tryRemoveMany(8), []);
  });

  it('is found by its name', () => {
    const name = uniqueName();
    assert.throws(() => IoCompletionPort.open(name), named('STATUS_OBJECT_NAME_NOT_FOUND'));
    using port = IoCompletionPort.create({ name });
    assert.throws(() => IoCompletionPort.create({ name }), named('STATUS_OBJECT_NAME_COLLISION'));
    using same = IoCompletionPort.open(name);
    same.post({ key: 9n });
    assert.equal(port.tryRemove()?.key, 9n);
    using limited = IoCompletionPort.open({ name, access: IO_COMPLETION_QUERY_STATE });
    assert.equal(limited.depth, 0);
    assert.throws(() => limited.post(), named('STATUS_ACCESS_DENIED'));
    using modify = IoCompletionPort.open({ name, access: IO_COMPLETION_MODIFY_STATE });
    assert.throws(() => modify.depth, named('STATUS_ACCESS_DENIED'));
  });

  it('takes over a handle, and makes a second one for someone else', () => {
    const before = countHandles();
    using port = IoCompletionPort.create();
    using twin = IoCompletionPort.adopt(port.duplicate());
    assert.notEqual(twin.handle, port.handle);
    twin.post({ key: 5 });
    port.close();
    assert.equal(twin.tryRemove()?.key, 5n);
    twin.close();
    assert.equal(countHandles(), before);
  });

  it('closes its handle once, and says so afterwards', async () => {
    const before = countHandles();
    const port = IoCompletionPort.create();
    assert.equal(countHandles(), before + 1);
    port.close();
    port.close();
    port[Symbol.dispose]();
    await port[Symbol.asyncDispose]();
    assert.equal(port.isClosed, true);
    assert.equal(countHandles(), before);
  });

  it('leaves no handle open when creating fails', () => {
    const before = countHandles();
    for (let round = 0; round < 20; round++) {
      assert.throws(() => IoCompletionPort.open(uniqueName()), NtStatusError);
      assert.throws(() => IoCompletionPort.create({ name: 'no backslash' }), NtStatusError);
    }
    assert.equal(countHandles(), before);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  IO_COMPLETION_MODIFY_STATE,
  IO_COMPLETION_QUERY_STATE,
  IoCompletionPort,
  NtStatusError,
  STATUS_PENDING,
} from '@ntbind/ntdll';
import { countHandles, uniqueName } from './ports.js';

const named = (name: string) => (error: unknown) => error instanceof NtStatusError && error.name === name;

describe('IoCompletionPort', () => {
  it('gives back what was posted, in order', () => {
    using port = IoCompletionPort.create();
    port.post({ key: 1n, context: 2n, status: STATUS_PENDING, information: 2n ** 64n - 1n });
    port.post({ key: 3 });
    port.post();
    assert.equal(port.depth, 3);
    assert.deepEqual(port.tryRemove(), { key: 1n, context: 2n, status: STATUS_PENDING, information: 2n ** 64n - 1n });
    assert.deepEqual(port.remove({ timeout: 50 }), { key: 3n, context: 0n, status: 0, information: 0n });
    assert.deepEqual(port.removeMany(8), [{ key: 0n, context: 0n, status: 0, information: 0n }]);
    assert.equal(port.depth, 0);
  });

  it('removes at most as many as are wanted', () => {
    using port = IoCompletionPort.create({ concurrency: 1 });
    for (let key = 0; key < 100; key++) port.post({ key });
    assert.deepEqual(
      port.removeMany(30).map(({ key }) => Number(key)),
      Array.from({ length: 30 }, (_, key) => key),
    );
    assert.equal(port.removeMany(1000, { timeout: 10 }).length, 70);
  });

  it('says null or nothing when no packet comes in time', () => {
    using port = IoCompletionPort.create();
    assert.equal(port.tryRemove(), null);
    assert.deepEqual(port.removeMany(8), []);
    const begun = performance.now();
    assert.equal(port.remove({ timeout: 40 }), null);
    assert.deepEqual(port.removeMany(8, { timeout: 40 }), []);
    assert.ok(performance.now() - begun >= 60, 'two waits of 40 ms');
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
    for (const use of [
      () => port.handle,
      () => port.post(),
      () => port.tryRemove(),
      () => port.removeMany(1),
      () => port.depth,
    ]) {
      assert.throws(use, /closed/);
    }
  });

  it('refuses waits without an end, and arguments that C would cut', () => {
    using port = IoCompletionPort.create();
    for (const timeout of [Number.POSITIVE_INFINITY, -1, Number.NaN, 2 ** 31]) {
      assert.throws(() => port.remove({ timeout }), RangeError);
      assert.throws(() => port.removeMany(1, { timeout }), RangeError);
    }
    assert.throws(() => port.post({ key: -1n }), RangeError);
    assert.throws(() => port.post({ status: 2 ** 32 }), RangeError);
    assert.throws(() => port.removeMany(-1), RangeError);
    assert.equal(port.depth, 0);
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

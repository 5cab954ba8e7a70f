import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import {
  assertFails,
  NO_HANDLE,
  outOfRange,
  pointerSizedValues,
  SHORT_WAIT,
  tooWideValues,
  twins,
  withPort,
} from './ports.js';

function withEvent(use: (event: ntdll.Handle) => void): void {
  const { EventHandle } = ntdll.NtCreateEvent(ntdll.EVENT_ALL_ACCESS, null, ntdll.EVENT_TYPE.NotificationEvent, false);
  use(EventHandle);
  ntdll.NtClose(EventHandle);
}

for (const { prefix, queryPort, post, remove, removeMany, createPort, close } of twins) {
  describe(`${prefix}SetIoCompletion and ${prefix}RemoveIoCompletion`, () => {
    it('a packet comes out with the four values that went in', () =>
      withPort((port) => {
        assert.deepEqual({ ...post(port, 42n, 43n, 0, 5n) }, { status: ntdll.STATUS_SUCCESS });
        const { status, KeyContext, ApcContext, IoStatusBlock } = remove(port);
        assert.equal(status, ntdll.STATUS_SUCCESS);
        assert.deepEqual([KeyContext, ApcContext], [42n, 43n]);
        assert.deepEqual([IoStatusBlock.Status, IoStatusBlock.Information], [0, 5n]);
      }));

    it('packets come out in the order in which they went in', () =>
      withPort((port) => {
        const keys = [5n, 3n, 9n, 1n];
        for (const key of keys) post(port, key, 1n, 0, 0n);
        assert.deepEqual(
          keys.map(() => remove(port, 0n).KeyContext),
          keys,
        );
      }));

    it('values keep all of their 64 or 32 bits, given as numbers or bigints', () =>
      withPort((port) => {
        for (const value of pointerSizedValues) {
          post(port, value, value, 0, value);
          const { KeyContext, ApcContext, IoStatusBlock } = remove(port, 0n);
          assert.deepEqual([KeyContext, ApcContext, IoStatusBlock.Information], [value, value, value]);
        }
        post(port, 1, 2, 0, 3);
        const { KeyContext, ApcContext, IoStatusBlock } = remove(port, 0);
        assert.deepEqual([KeyContext, ApcContext, IoStatusBlock.Information], [1n, 2n, 3n]);
      }));

    it('null stands for a zero key and context', () =>
      withPort((port) => {
        post(port, null, null, 0, 0n);
        const { KeyContext, ApcContext } = remove(port, 0n);
        assert.deepEqual([KeyContext, ApcContext], [0n, 0n]);
      }));

    it('a status keeps its sign', () =>
      withPort((port) => {
        for (const status of [ntdll.STATUS_END_OF_FILE, ntdll.STATUS_PENDING, -1, 0x7fff_ffff]) {
          post(port, 1n, 1n, status, 0n);
          assert.equal(remove(port, 0n).IoStatusBlock.Status, status);
        }
      }));

    it('an empty port is a STATUS_TIMEOUT, returned and not thrown', () =>
      withPort((port) => {
        for (const timeout of [0n, SHORT_WAIT]) assert.equal(remove(port, timeout).status, ntdll.STATUS_TIMEOUT);
      }));

    it('a bad handle is a STATUS_INVALID_HANDLE', () => {
      const bad = NO_HANDLE as ntdll.IoCompletionHandle;
      assertFails(() => post(bad, 0n, 0n, 0, 0n), `${prefix}SetIoCompletion`, 'STATUS_INVALID_HANDLE', 0xc0000008);
      assertFails(() => remove(bad, 0n), `${prefix}RemoveIoCompletion`, 'STATUS_INVALID_HANDLE', 0xc0000008);
    });

    it('a handle of another type is a STATUS_OBJECT_TYPE_MISMATCH', () =>
      withEvent((event) => {
        const port = event as ntdll.IoCompletionHandle;
        const mismatch = ['STATUS_OBJECT_TYPE_MISMATCH', 0xc0000024] as const;
        assertFails(() => post(port, 0n, 0n, 0, 0n), `${prefix}SetIoCompletion`, ...mismatch);
        assertFails(() => remove(port, 0n), `${prefix}RemoveIoCompletion`, ...mismatch);
      }));

    it('a handle without IO_COMPLETION_MODIFY_STATE is a STATUS_ACCESS_DENIED', () =>
      withPort((port) => {
        const denied = ['STATUS_ACCESS_DENIED', 0xc0000022] as const;
        assertFails(() => post(port, 0n, 0n, 0, 0n), `${prefix}SetIoCompletion`, ...denied);
        assertFails(() => remove(port, 0n), `${prefix}RemoveIoCompletion`, ...denied);
        assertFails(() => removeMany(port, 1, 0n), `${prefix}RemoveIoCompletionEx`, ...denied);
      }, ntdll.IO_COMPLETION_QUERY_STATE));

    it('refuses arguments that C would cut', () =>
      withPort((port) => {
        for (const value of tooWideValues) {
          assert.throws(() => post(port, value, 0n, 0, 0n), outOfRange('KeyContext'));
          assert.throws(() => post(port, 0n, value, 0, 0n), outOfRange('ApcContext'));
          assert.throws(() => post(port, 0n, 0n, 0, value), outOfRange('IoStatusInformation'));
        }
        assert.throws(() => post(port, -(2n ** 64n), 0n, 0, 0n), /KeyContext/);
        assert.throws(() => post(port, 1.5, 0n, 0, 0n), /KeyContext/);
        assert.throws(() => post(port, 0n, 0n, 2 ** 32, 0n), /IoStatus/);
        assert.throws(() => post(port, 0n, 0n, 0, -1n), /IoStatusInformation/);
        assert.throws(() => remove(port, 2n ** 63n), /Timeout/);
        assert.equal(remove(port, 0n).status, ntdll.STATUS_TIMEOUT);
      }));
  });

  describe(`${prefix}RemoveIoCompletionEx`, () => {
    it('gives exactly the packets that were there', () =>
      withPort((port) => {
        for (const key of [1n, 2n, 3n]) post(port, key, key * 10n, 0, key * 100n);
        const { status, IoCompletionInformation, NumEntriesRemoved } = removeMany(port, 64, 0n);
        assert.equal(status, ntdll.STATUS_SUCCESS);
        assert.equal(NumEntriesRemoved, 3);
        assert.deepEqual(
          IoCompletionInformation.map(({ KeyContext, ApcContext, IoStatusBlock }) => [
            KeyContext,
            ApcContext,
            IoStatusBlock.Status,
            IoStatusBlock.Information,
          ]),
          [
            [1n, 10n, 0, 100n],
            [2n, 20n, 0, 200n],
            [3n, 30n, 0, 300n],
          ],
        );
      }));

    it('leaves what it has no room for', () =>
      withPort((port) => {
        for (let key = 0n; key < 5n; key++) post(port, key, 1n, 0, 0n);
        assert.equal(removeMany(port, 2, 0n).IoCompletionInformation.length, 2);
        assert.deepEqual(
          removeMany(port, 9, 0n).IoCompletionInformation.map(({ KeyContext }) => KeyContext),
          [2n, 3n, 4n],
        );
      }));

    it('a thousand packets come out in one call', () =>
      withPort((port) => {
        for (let key = 0; key < 1000; key++) post(port, key, 1n, 0, 0n);
        const { IoCompletionInformation } = removeMany(port, 1000, 0n);
        assert.deepEqual(
          IoCompletionInformation.map(({ KeyContext }) => KeyContext),
          Array.from({ length: 1000 }, (_, key) => BigInt(key)),
        );
      }));

    it('an empty port is a STATUS_TIMEOUT without packets', () =>
      withPort((port) => {
        const { status, IoCompletionInformation } = removeMany(port, 8, SHORT_WAIT);
        assert.equal(status, ntdll.STATUS_TIMEOUT);
        assert.deepEqual(IoCompletionInformation, []);
      }));

    it('waits alertably without an APC to the end of its time', () =>
      withPort((port) => {
        assert.equal(removeMany(port, 1, SHORT_WAIT, true).status, ntdll.STATUS_TIMEOUT);
      }));

    it('bad handles fail like those of the single form', () =>
      withEvent((event) => {
        const functionName = `${prefix}RemoveIoCompletionEx`;
        const bad = NO_HANDLE as ntdll.IoCompletionHandle;
        assertFails(() => removeMany(bad, 1, 0n), functionName, 'STATUS_INVALID_HANDLE', 0xc0000008);
        const other = event as ntdll.IoCompletionHandle;
        assertFails(() => removeMany(other, 1, 0n), functionName, 'STATUS_OBJECT_TYPE_MISMATCH', 0xc0000024);
      }));

    it('refuses more entries than memory can hold, before it calls', () =>
      withPort((port) => {
        post(port, 1n, 1n, 0, 0n);
        for (const count of [2 ** 27, 2 ** 31, 2 ** 32 - 1])
          assert.throws(() => removeMany(port, count, 0n), RangeError);
        assert.equal(removeMany(port, 1, 0n).NumEntriesRemoved, 1);
      }));

    it('no entries at all is an error or an empty answer, and takes no packet', () =>
      withPort((port) => {
        post(port, 5n, 1n, 0, 0n);
        try {
          assert.deepEqual(removeMany(port, 0, 0n).IoCompletionInformation, []);
        } catch (error) {
          assert.ok(error instanceof ntdll.NtStatusError, String(error));
          assert.equal(error.name, 'STATUS_INVALID_PARAMETER');
        }
        assert.equal(remove(port, 0n).KeyContext, 5n);
      }));

    it('refuses a count that is no ULONG', () =>
      withPort((port) => {
        for (const count of [-1, 1.5, 2 ** 32, Number.NaN])
          assert.throws(() => removeMany(port, count, 0n), RangeError);
      }));
  });

  describe(`${prefix}QueryIoCompletion`, () => {
    const { IoCompletionBasicInformation } = ntdll.IO_COMPLETION_INFORMATION_CLASS;
    const SIZE = ntdll.IO_COMPLETION_BASIC_INFORMATION.size;
    const depth = (port: ntdll.IoCompletionHandle): number => {
      const { IoCompletionInformation } = queryPort(port, IoCompletionBasicInformation, SIZE);
      return new DataView(IoCompletionInformation.buffer, IoCompletionInformation.byteOffset).getInt32(0, true);
    };

    it('counts the packets that wait', () =>
      withPort((port) => {
        assert.equal(depth(port), 0);
        post(port, 1n, 1n, 0, 0n);
        post(port, 1n, 1n, 0, 0n);
        assert.equal(depth(port), 2);
        remove(port, 0n);
        assert.equal(depth(port), 1);
      }));

    it('tells how much it wrote', () =>
      withPort((port) => {
        assert.equal(queryPort(port, IoCompletionBasicInformation, SIZE).ReturnLength, SIZE);
      }));

    it('a length that is not the record’s is a STATUS_INFO_LENGTH_MISMATCH', () =>
      withPort((port) => {
        for (const length of [0, 1, SIZE - 1, SIZE + 1, 4096]) {
          assertFails(
            () => queryPort(port, IoCompletionBasicInformation, length),
            `${prefix}QueryIoCompletion`,
            'STATUS_INFO_LENGTH_MISMATCH',
            0xc0000004,
          );
        }
      }));

    it('an unknown class fails', () =>
      withPort((port) => {
        assert.throws(
          () => queryPort(port, 77 as ntdll.IO_COMPLETION_INFORMATION_CLASS, SIZE),
          (error) => error instanceof ntdll.NtStatusError && /^STATUS_INVALID_(PARAMETER|INFO_CLASS)$/.test(error.name),
        );
      }));

    it('a bad handle, one of another type and one without the right', () => {
      const functionName = `${prefix}QueryIoCompletion`;
      const query = (port: ntdll.Handle) => () =>
        queryPort(port as ntdll.IoCompletionHandle, IoCompletionBasicInformation, SIZE);
      assertFails(query(NO_HANDLE as ntdll.Handle), functionName, 'STATUS_INVALID_HANDLE', 0xc0000008);
      withEvent((event) => assertFails(query(event), functionName, 'STATUS_OBJECT_TYPE_MISMATCH', 0xc0000024));
      const { IoCompletionHandle } = createPort(ntdll.IO_COMPLETION_MODIFY_STATE);
      assertFails(query(IoCompletionHandle), functionName, 'STATUS_ACCESS_DENIED', 0xc0000022);
      close(IoCompletionHandle);
    });
  });
}

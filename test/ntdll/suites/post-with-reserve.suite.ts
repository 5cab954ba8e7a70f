import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { assertFails, NO_HANDLE, pointerSizedValues, withPort } from './ports.js';

/** Posting in memory that was set aside: Windows 7 and later. Wine 8 has none of it, Wine 10 not all names. */
const names = [
  {
    prefix: 'Nt',
    postEx: ntdll.NtSetIoCompletionEx,
    allocateReserve: ntdll.NtAllocateReserveObject,
  },
  {
    prefix: 'Zw',
    postEx: ntdll.ZwSetIoCompletionEx,
    allocateReserve: ntdll.ZwAllocateReserveObject,
  },
] as const;

const { MemoryReserveIoCompletion: FOR_PACKETS, MemoryReserveUserApc: FOR_CALLS } = ntdll.MEMORY_RESERVE_TYPE;
const noPort = NO_HANDLE as ntdll.IoCompletionHandle;
const noReserve = NO_HANDLE as ntdll.ReserveHandle;

/** True if ntdll has it; if not, the error says which Windows has. */
function isHere(name: string, call: () => unknown): boolean {
  if (ntdll.isAvailable(name)) return true;
  const message = `${name} is not exported by this system's ntdll.dll; it exists since Windows 7.`;
  it('is not here, and the error says which Windows has it', () => {
    assert.throws(call, { name: 'NotAvailableError', message });
  });
  return false;
}

function allocate(kind: ntdll.MEMORY_RESERVE_TYPE): ntdll.ReserveHandle {
  return ntdll.NtAllocateReserveObject({}, kind).MemoryReserveHandle;
}

function withReserve(use: (reserve: ntdll.ReserveHandle) => void, kind: ntdll.MEMORY_RESERVE_TYPE = FOR_PACKETS): void {
  const reserve = allocate(kind);
  try {
    use(reserve);
  } finally {
    ntdll.NtClose(reserve);
  }
}

for (const { prefix, postEx, allocateReserve } of names) {
  describe(`${prefix}SetIoCompletionEx`, () => {
    if (!isHere(`${prefix}SetIoCompletionEx`, () => postEx(noPort, noReserve, 1n, 2n, 0, 3n))) return;

    it('a packet comes out with the four values that went in', () =>
      withPort((port) =>
        withReserve((reserve) => {
          for (const value of pointerSizedValues) {
            assert.equal(postEx(port, reserve, value, value, -1, value).status, ntdll.STATUS_SUCCESS);
            const { KeyContext, ApcContext, IoStatusBlock } = ntdll.NtRemoveIoCompletion(port, 0n);
            assert.deepEqual([KeyContext, ApcContext], [value, value]);
            assert.deepEqual([IoStatusBlock.Status, IoStatusBlock.Information], [-1, value]);
          }
          assert.equal(ntdll.NtRemoveIoCompletion(port, 0n).status, ntdll.STATUS_TIMEOUT);
        }),
      ));

    it('stands in line with packets of the plain call', () =>
      withPort((port) =>
        withReserve((reserve) => {
          ntdll.NtSetIoCompletion(port, 1n, 0n, 0, 0n);
          postEx(port, reserve, 2n, 0n, 0, 0n);
          ntdll.NtSetIoCompletion(port, 3n, 0n, 0, 0n);
          const { IoCompletionInformation } = ntdll.NtRemoveIoCompletionEx(port, 8, 0n);
          assert.deepEqual(
            IoCompletionInformation.map(({ KeyContext }) => KeyContext),
            [1n, 2n, 3n],
          );
        }),
      ));

    it('the same memory serves for the next packet once this one has come out', () =>
      withPort((port) =>
        withReserve((reserve) => {
          for (let round = 0; round < 500; round++) {
            postEx(port, reserve, round, 0n, 0, 0n);
            assert.equal(ntdll.NtRemoveIoCompletion(port, 0n).KeyContext, BigInt(round));
          }
        }),
      ));

    it('ends a wait', async () => {
      await using port = ntdll.IoCompletionPort.create();
      const reserve = allocate(FOR_PACKETS);
      const wait = port.remove();
      setTimeout(() => postEx(port.handle, reserve, 5n, 6n, -7, 8n), 20);
      assert.deepEqual(await wait, { key: 5n, apc: 6n, status: -7, information: 8n });
      ntdll.NtClose(reserve);
    });

    it('refuses handles that are none, of another type, or without the right', () =>
      withPort((port) =>
        withReserve((reserve) => {
          const post = (target: ntdll.IoCompletionHandle, memory: ntdll.ReserveHandle) => () =>
            postEx(target, memory, 1n, 2n, 0, 3n);
          const call = `${prefix}SetIoCompletionEx`;
          assertFails(post(noPort, reserve), call, 'STATUS_INVALID_HANDLE', 0xc0000008);
          assertFails(post(port, noReserve), call, 'STATUS_INVALID_HANDLE', 0xc0000008);
          const mismatch = ['STATUS_OBJECT_TYPE_MISMATCH', 0xc0000024] as const;
          assertFails(post(port, BigInt(port) as ntdll.ReserveHandle), call, ...mismatch);
          withReserve((other) => assertFails(post(port, other), call, ...mismatch), FOR_CALLS);
          withPort((limited) => {
            assertFails(post(limited, reserve), call, 'STATUS_ACCESS_DENIED', 0xc0000022);
          }, ntdll.IO_COMPLETION_QUERY_STATE);
          assert.equal(ntdll.NtRemoveIoCompletion(port, 0n).status, ntdll.STATUS_TIMEOUT);
        }),
      ));
  });

  describe(`${prefix}AllocateReserveObject`, () => {
    const call = `${prefix}AllocateReserveObject`;
    if (!isHere(call, () => allocateReserve({}, FOR_PACKETS))) return;

    it('gives a handle that NtClose closes', () => {
      for (const kind of [FOR_PACKETS, FOR_CALLS]) {
        const { status, MemoryReserveHandle } = allocateReserve({}, kind);
        assert.equal(status, ntdll.STATUS_SUCCESS);
        ntdll.NtClose(MemoryReserveHandle);
        assertFails(() => ntdll.NtClose(MemoryReserveHandle), 'NtClose', 'STATUS_INVALID_HANDLE', 0xc0000008);
      }
    });

    it('refuses a kind of memory that there is not', () => {
      const kind = ntdll.MEMORY_RESERVE_TYPE.MemoryReserveTypeMax;
      assertFails(() => allocateReserve({}, kind), call, 'STATUS_INVALID_PARAMETER', 0xc000000d);
    });
  });
}

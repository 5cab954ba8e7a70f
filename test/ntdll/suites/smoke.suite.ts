import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import koffi from 'koffi';

describe('ntdll through koffi', () => {
  it('creates, posts, removes and closes', () => {
    const ntdll = koffi.load('ntdll.dll');
    const create = ntdll.func(
      'int32 NtCreateIoCompletion(_Out_ uintptr_t *handle, uint32 access, void *attributes, uint32 threads)',
    );
    const set = ntdll.func(
      'int32 NtSetIoCompletion(uintptr_t handle, uintptr_t key, uintptr_t context, int32 status, uintptr_t information)',
    );
    const remove = ntdll.func(
      'int32 NtRemoveIoCompletion(uintptr_t handle, _Out_ uintptr_t *key, _Out_ uintptr_t *context, _Out_ uintptr_t *block, int64 *timeout)',
    );
    const close = ntdll.func('int32 NtClose(uintptr_t handle)');
    const handle = [0];
    assert.equal(create(handle, 0x1f0003, null, 0), 0);
    assert.equal(set(handle[0], 42, 43, 0, 5), 0);
    const key = [0];
    const context = [0];
    const block = [0, 0];
    assert.equal(remove(handle[0], key, context, block, null), 0);
    assert.deepEqual([key[0], context[0]], [42, 43]);
    assert.equal(close(handle[0]), 0);
  });
});

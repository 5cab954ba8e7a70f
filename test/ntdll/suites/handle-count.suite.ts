import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { countHandles, NO_HANDLE, twins, uniqueName } from './ports.js';

describe('no call leaves a handle behind', () => {
  for (const { prefix, createPort, openPort, post, remove, removeMany, close } of twins) {
    it(`${prefix} functions, succeeding and failing`, () => {
      const round = () => {
        const name = uniqueName();
        const { IoCompletionHandle: port } = createPort(ntdll.IO_COMPLETION_ALL_ACCESS, { name });
        const { IoCompletionHandle: again } = openPort(ntdll.IO_COMPLETION_ALL_ACCESS, { name });
        post(port, 1n, 1n, 0, 0n);
        post(port, 1n, 1n, 0, 0n);
        remove(again, 0n);
        removeMany(again, 4, 0n);
        assert.throws(() => createPort(ntdll.IO_COMPLETION_ALL_ACCESS, { name }));
        assert.throws(() => openPort(ntdll.IO_COMPLETION_ALL_ACCESS, { name: uniqueName() }));
        assert.throws(() => post(NO_HANDLE as ntdll.IoCompletionHandle, 0n, 0n, 0, 0n));
        close(again);
        close(port);
      };
      round();
      const before = countHandles();
      for (let index = 0; index < 100; index++) round();
      assert.equal(countHandles(), before);
    });
  }

  it('the count sees a handle that is left open', () => {
    const before = countHandles();
    const { IoCompletionHandle } = ntdll.NtCreateIoCompletion(ntdll.IO_COMPLETION_ALL_ACCESS);
    assert.equal(countHandles(), before + 1);
    ntdll.NtClose(IoCompletionHandle);
    assert.equal(countHandles(), before);
  });
});

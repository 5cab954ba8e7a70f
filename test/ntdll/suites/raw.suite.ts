import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IO_COMPLETION_ALL_ACCESS, Memory, STATUS_TIMEOUT } from '@ntbind/ntdll';
import * as raw from '@ntbind/ntdll/raw';
import { lazy } from '@ntbind/ntdll/support';
import { isWine, NO_HANDLE } from './ports.js';

/** One to one with C: the caller's memory, statuses as numbers, nothing thrown. */
describe('the raw functions', () => {
  it('create, post, remove and close with memory of the caller', () => {
    using memory = Memory.allocate(48);
    const { base, u64 } = memory;
    assert.equal(raw.NtCreateIoCompletion(base, IO_COMPLETION_ALL_ACCESS, 0, 0), 0);
    const port = u64[0] ?? 0n;
    assert.notEqual(port, 0n);
    assert.equal(raw.NtSetIoCompletion(port, 2n ** 63n, 7, -1, 9), 0);
    assert.equal(raw.NtRemoveIoCompletion(port, base + 8, base + 16, base + 24, 0), 0);
    assert.deepEqual([u64[1], u64[2], memory.i32[6], u64[4]], [2n ** 63n, 7n, -1, 9n]);
    u64[5] = 0n;
    assert.equal(raw.NtRemoveIoCompletion(port, base + 8, base + 16, base + 24, base + 40), STATUS_TIMEOUT);
    assert.equal(raw.NtClose(port), 0);
  });

  it('return failures instead of throwing them, as a signed LONG', () => {
    assert.equal(raw.NtClose(NO_HANDLE), 0xc0000008 | 0);
    assert.equal(raw.ZwSetIoCompletion(NO_HANDLE, 0, 0, 0, 0), 0xc0000008 | 0);
  });

  it('a function taken before its first call works ever after', () => {
    const { NtRemoveIoCompletionEx: early } = raw;
    assert.equal(early(NO_HANDLE, 0, 1, 0, 0, 0), early(NO_HANDLE, 0, 1, 0, 0, 0));
    assert.equal(raw.NtRemoveIoCompletionEx(NO_HANDLE, 0, 1, 0, 0, 0), early(NO_HANDLE, 0, 1, 0, 0, 0));
  });

  // Wine 10's services read more than they are given, and koffi alone has no memory there: see the binding of functions.
  it('a service without arguments returns, of another library as well', {
    skip: !isWine && 'that is how Wine is',
  }, () => {
    const countFormats = lazy<() => number>(
      'win32u.dll',
      'NtUserCountClipboardFormats',
      'int32 __stdcall ()',
      () => {},
    );
    assert.ok(countFormats() >= 0);
  });
});

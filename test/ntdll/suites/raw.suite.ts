import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IO_COMPLETION_ALL_ACCESS, Memory, STATUS_TIMEOUT } from '@ntbind/ntdll';
import * as raw from '@ntbind/ntdll/raw';
import { is64, lazy } from '@ntbind/ntdll/support';
import { isWine, NO_HANDLE, readWord, TOP_BIT, WIDEST } from './ports.js';

/** One to one with C: the caller's memory, statuses as numbers, nothing thrown. */
describe('the raw functions', () => {
  it('create, post, remove and close with memory of the caller', () => {
    using memory = Memory.allocate(48);
    const { base } = memory;
    // IO_STATUS_BLOCK: Status, or in its place a pointer; then Information.
    const information = 24 + (is64 ? 8 : 4);
    assert.equal(raw.NtCreateIoCompletion(base, IO_COMPLETION_ALL_ACCESS, 0, 0), 0);
    const port = readWord(memory, 0);
    assert.notEqual(port, 0n);
    assert.equal(raw.NtSetIoCompletion(port, TOP_BIT, WIDEST, -1, 9), 0);
    assert.equal(raw.NtRemoveIoCompletion(port, base + 8, base + 16, base + 24, 0), 0);
    assert.deepEqual([readWord(memory, 8), readWord(memory, 16)], [TOP_BIT, WIDEST]);
    assert.deepEqual([memory.i32[6], readWord(memory, information)], [-1, 9n]);
    // A LARGE_INTEGER has 64 bits everywhere.
    memory.u64[5] = 0n;
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

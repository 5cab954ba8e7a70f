import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { registerCallback } from '@ntbind/ntdll/support';
import { SHORT_WAIT, TOP_BIT, WIDEST } from './ports.js';

/*
 * Functions that ntdll calls: user APCs, run by a wait that is alertable. On x86 a callee of the stdcall convention
 * takes its arguments off the stack: one that took another number would end the process.
 */
const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-'));
after(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));

/** NtCurrentThread(). */
const CURRENT_THREAD = (WIDEST - 1n) as ntdll.ThreadHandle;

/** Waits until an APC has run, or for five seconds. */
function wait(): void {
  assert.equal(ntdll.NtDelayExecution(true, -50_000_000n).status, ntdll.STATUS_USER_APC);
}

describe('callbacks', () => {
  it('an APC gets its three pointer-sized values, again and again', () => {
    const seen: (readonly bigint[])[] = [];
    using routine = registerCallback(ntdll.PS_APC_ROUTINE, (...values) => {
      seen.push(values);
    });
    const given = Array.from({ length: 1000 }, (_, index) => [WIDEST, BigInt(index), TOP_BIT] as const);
    for (const values of given) ntdll.NtQueueApcThread(CURRENT_THREAD, routine, ...values);
    assert.equal(seen.length, 0);
    while (seen.length < given.length) wait();
    assert.deepEqual(seen, given);
    assert.notEqual(ntdll.NtDelayExecution(true, SHORT_WAIT).status, ntdll.STATUS_USER_APC);
  });

  it('the routine of a read gets the context and the status block', () => {
    const file = path.join(dir, 'read.bin');
    writeFileSync(file, 'twelve bytes');
    const share = ntdll.FILE_SHARE_READ;
    const { FileHandle } = ntdll.NtOpenFile(ntdll.FILE_GENERIC_READ, { name: `\\??\\${file}` }, share, 0);
    using block = ntdll.IO_STATUS_BLOCK.allocate();
    using data = ntdll.Memory.allocate(16);
    const seen: unknown[] = [];
    using routine = registerCallback(ntdll.PIO_APC_ROUTINE, (...values) => {
      seen.push(values);
    });
    ntdll.NtReadFile(FileHandle, null, routine, TOP_BIT + 5n, block, data, 7n);
    while (seen.length === 0) wait();
    assert.deepEqual(seen, [[TOP_BIT + 5n, block.address, 0]]);
    assert.equal(ntdll.IO_STATUS_BLOCK.read(block).Information, 5n);
    assert.equal(Buffer.from(data.bytes.subarray(0, 5)).toString(), 'bytes');
    ntdll.NtClose(FileHandle);
  });

  it('the routine of a timer gets the context and two halves of a time', () => {
    const { TimerHandle } = ntdll.NtCreateTimer(ntdll.TIMER_ALL_ACCESS, null, ntdll.TIMER_TYPE.NotificationTimer);
    const seen: (readonly [bigint, number, number])[] = [];
    using routine = registerCallback(ntdll.PTIMER_APC_ROUTINE, (...values) => {
      seen.push(values);
    });
    ntdll.NtSetTimer(TimerHandle, SHORT_WAIT, routine, WIDEST);
    while (seen.length === 0) wait();
    const [[context, low, high] = []] = seen;
    assert.equal(context, WIDEST);
    // Which time it is depends on the system: ULONG and LONG hold it.
    assert.deepEqual([Number(low) >>> 0, Number(high) | 0], [low, high]);
    ntdll.NtClose(TimerHandle);
  });
});

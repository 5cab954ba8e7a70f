import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as ntdll from '@ntbind/ntdll';
import { assertFails, NO_HANDLE, outOfRange, SHORT_WAIT, tooWideValues, WIDEST, withPort } from './ports.js';

/** NtCurrentProcess(): a handle of all ones, which no handle table holds. */
const CURRENT_PROCESS = WIDEST as ntdll.ProcessHandle;

describe('events', () => {
  it('are set, waited for and reset', () => {
    const { EventHandle } = ntdll.NtCreateEvent(ntdll.EVENT_ALL_ACCESS, null, ntdll.EVENT_TYPE.NotificationEvent);
    assert.equal(ntdll.NtWaitForSingleObject(EventHandle, false, SHORT_WAIT).status, ntdll.STATUS_TIMEOUT);
    assert.equal(ntdll.NtSetEvent(EventHandle).PreviousState, 0);
    assert.equal(ntdll.NtSetEvent(EventHandle).PreviousState, 1);
    assert.equal(ntdll.NtWaitForSingleObject(EventHandle, false, 0n).status, ntdll.STATUS_WAIT_0);
    assert.equal(ntdll.NtResetEvent(EventHandle).PreviousState, 1);
    ntdll.NtClose(EventHandle);
  });

  it('NtWaitForMultipleObjects tells which', () => {
    const create = () =>
      ntdll.NtCreateEvent(ntdll.EVENT_ALL_ACCESS, null, ntdll.EVENT_TYPE.SynchronizationEvent).EventHandle;
    const events = [create(), create(), create()] as const;
    ntdll.NtSetEvent(events[1]);
    const { status } = ntdll.NtWaitForMultipleObjects(events, ntdll.WAIT_TYPE.WaitAny, false, SHORT_WAIT);
    assert.equal(status, ntdll.STATUS_WAIT_1);
    for (const event of events) ntdll.NtClose(event);
  });
});

describe('timers', () => {
  it('signal when their time has come', () => {
    const { TimerHandle } = ntdll.NtCreateTimer(ntdll.TIMER_ALL_ACCESS, null, ntdll.TIMER_TYPE.NotificationTimer);
    assert.equal(ntdll.NtSetTimer(TimerHandle, SHORT_WAIT).status, ntdll.STATUS_SUCCESS);
    assert.equal(ntdll.NtWaitForSingleObject(TimerHandle, false, -50_000_000n).status, ntdll.STATUS_WAIT_0);
    ntdll.NtClose(TimerHandle);
  });
});

describe('NtDuplicateObject', () => {
  it('gives a second handle, with fewer rights if so asked', () =>
    withPort((port) => {
      const rights = ntdll.IO_COMPLETION_QUERY_STATE;
      const { TargetHandle } = ntdll.NtDuplicateObject(CURRENT_PROCESS, port, CURRENT_PROCESS, rights, 0, 0);
      const twin = TargetHandle as ntdll.IoCompletionHandle;
      assert.notEqual(twin, port);
      const post = () => ntdll.NtSetIoCompletion(twin, 0n, 0n, 0, 0n);
      assertFails(post, 'NtSetIoCompletion', 'STATUS_ACCESS_DENIED', 0xc0000022);
      ntdll.NtClose(twin);
    }));

  it('a pseudo-handle may be written as in C, as a negative number', () =>
    withPort((port) => {
      const self = -1n as ntdll.ProcessHandle;
      const { TargetHandle } = ntdll.NtDuplicateObject(self, port, self, 0, 0, ntdll.DUPLICATE_SAME_ACCESS);
      ntdll.NtSetIoCompletion(TargetHandle as ntdll.IoCompletionHandle, 3n, 0n, 0, 0n);
      assert.equal(ntdll.NtRemoveIoCompletion(port, 0n).KeyContext, 3n);
      ntdll.NtClose(TargetHandle);
    }));

  it('refuses a handle that C would cut', () =>
    withPort((port) => {
      for (const value of [...tooWideValues, -WIDEST]) {
        const process = value as ntdll.ProcessHandle;
        const duplicate = () => ntdll.NtDuplicateObject(process, port, CURRENT_PROCESS, 0, 0, 0);
        assert.throws(duplicate, outOfRange('SourceProcessHandle'));
      }
    }));

  it('a bad source is a STATUS_INVALID_HANDLE', () => {
    const source = NO_HANDLE as ntdll.Handle;
    const duplicate = () => ntdll.NtDuplicateObject(CURRENT_PROCESS, source, CURRENT_PROCESS, 0, 0, 0);
    assertFails(duplicate, 'NtDuplicateObject', 'STATUS_INVALID_HANDLE', 0xc0000008);
  });
});

describe('what this system may lack', () => {
  const WAIT_PACKET_ALL_ACCESS = 0x0001;

  it('NtCreateWaitCompletionPacket, NtAssociateWaitCompletionPacket, NtCancelWaitCompletionPacket', () => {
    if (!ntdll.isAvailable('NtCreateWaitCompletionPacket')) {
      assert.throws(() => ntdll.NtCreateWaitCompletionPacket(WAIT_PACKET_ALL_ACCESS), {
        name: 'NotAvailableError',
        message: "NtCreateWaitCompletionPacket is not exported by this system's ntdll.dll; it exists since Windows 8.",
      });
      return;
    }
    withPort((port) => {
      const { WaitCompletionPacketHandle: packet } = ntdll.NtCreateWaitCompletionPacket(WAIT_PACKET_ALL_ACCESS);
      const { EventHandle } = ntdll.NtCreateEvent(ntdll.EVENT_ALL_ACCESS, null, ntdll.EVENT_TYPE.NotificationEvent);
      const associate = () => ntdll.NtAssociateWaitCompletionPacket(packet, port, EventHandle, 1n, 2n, 0, 3n);
      assert.equal(associate().AlreadySignaled, false);
      assert.equal(ntdll.NtRemoveIoCompletion(port, 0n).status, ntdll.STATUS_TIMEOUT);
      ntdll.NtSetEvent(EventHandle);
      const { KeyContext, ApcContext, IoStatusBlock } = ntdll.NtRemoveIoCompletion(port, SHORT_WAIT);
      assert.deepEqual([KeyContext, ApcContext, IoStatusBlock.Information], [1n, 2n, 3n]);
      assert.equal(associate().AlreadySignaled, true);
      assert.equal(ntdll.NtCancelWaitCompletionPacket(packet, true).status, ntdll.STATUS_SUCCESS);
      assert.equal(ntdll.NtRemoveIoCompletion(port, 0n).status, ntdll.STATUS_TIMEOUT);
      ntdll.NtClose(EventHandle);
      ntdll.NtClose(packet);
    });
  });
});

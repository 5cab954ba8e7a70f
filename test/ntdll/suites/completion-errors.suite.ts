import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  EVENT_ALL_ACCESS,
  EVENT_TYPE,
  type FileHandle,
  IO_COMPLETION_QUERY_STATE,
  type IoCompletionHandle,
  IoCompletionPort,
  NtClose,
  NtCreateEvent,
  NtStatusError,
  PortClosedError,
} from '@ntbind/ntdll';
import { is64 } from '@ntbind/ntdll/support';
import { NO_HANDLE, uniqueName, WIDEST } from './ports.js';

type Use = readonly [name: string, use: (port: IoCompletionPort) => unknown];

const uses: readonly Use[] = [
  ['post', (port) => port.post()],
  ['tryRemove', (port) => port.tryRemove()],
  ['tryRemoveMany', (port) => port.tryRemoveMany(3)],
  ['remove', (port) => port.remove()],
  ['removeMany', (port) => port.removeMany(3)],
  ['packets', (port) => port.packets().next()],
  ['depth', (port) => port.depth],
  ['handle', (port) => port.handle],
  ['duplicate', (port) => port.duplicate()],
  ['associate', (port) => port.associate(0n as FileHandle)],
];

/** What a call throws, or its promise is rejected with. */
async function errorOf(use: () => unknown): Promise<unknown> {
  try {
    await use();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

/** A failed call, in the words of the system. */
async function assertStatus(use: () => unknown, functionName: string, name: string): Promise<void> {
  const error = await errorOf(use);
  assert.ok(error instanceof NtStatusError, String(error));
  assert.deepEqual([error.functionName, error.name], [functionName, name]);
  assert.match(error.message, new RegExp(`^${functionName}: ${name} \\(0xC[0-9A-F]{7}\\): .`));
}

describe('a port that is closed', () => {
  for (const [name, use] of uses) {
    it(`refuses ${name}`, async () => {
      const port = IoCompletionPort.create();
      port.close();
      const error = await errorOf(() => use(port));
      assert.ok(error instanceof PortClosedError, String(error));
      assert.equal(error.message, 'The completion port is closed.');
    });
  }
});

describe('arguments that cannot be', () => {
  const most = is64 ? '2\\^64-1' : '2\\^32-1';
  const inexact = is64 ? 'as a bigint' : most;
  const cases: readonly (readonly [name: string, use: (port: IoCompletionPort) => unknown, message: RegExp])[] = [
    ['a negative key', (port) => port.post({ key: -1n }), new RegExp(`KeyContext must be .*${most}.*, not -1n\\.`)],
    ['a key of a bit too many', (port) => port.post({ key: WIDEST + 1n }), new RegExp(`KeyContext must be .*${most}`)],
    ['a key with a fraction', (port) => port.post({ key: 1.5 }), /KeyContext must be .*not 1\.5\./],
    [
      'a key that is no longer exact',
      (port) => port.post({ key: 2 ** 53 }),
      new RegExp(`KeyContext must be .*${inexact}`),
    ],
    ['a key that is NaN', (port) => port.post({ key: Number.NaN }), /KeyContext must be .*not NaN\./],
    ['a context of a bit too many', (port) => port.post({ apc: WIDEST + 1n }), /ApcContext must be/],
    ['a status of 33 bits', (port) => port.post({ status: 2 ** 32 }), /IoStatus must be/],
    ['an information that is negative', (port) => port.post({ information: -1 }), /IoStatusInformation must be/],
    ['a negative timeout', (port) => port.remove({ timeout: -1 }), /remove: timeout must be .*not -1\./],
    ['a timeout that is NaN', (port) => port.removeMany(1, { timeout: Number.NaN }), /timeout must be .*not NaN\./],
    ['no packets at all', (port) => port.removeMany(0), /removeMany: max must be an integer from 1/],
    ['half a packet', (port) => port.tryRemoveMany(0.5), /tryRemoveMany: max must be/],
    ['an empty batch', (port) => port.packets({ batch: 0 }), /packets: batch must be/],
  ];
  for (const [name, use, message] of cases) {
    it(name, async () => {
      using port = IoCompletionPort.create();
      const error = await errorOf(() => use(port));
      assert.ok(error instanceof RangeError, String(error));
      assert.match(error.message, message);
      assert.equal(port.depth, 0);
    });
  }
});

describe('what the system refuses', () => {
  it('a signal that has aborted already, whether there is a packet or not', async () => {
    using port = IoCompletionPort.create();
    const reason = new Error('not any more');
    const signal = AbortSignal.abort(reason);
    for (const depth of [0, 1]) {
      await assert.rejects(port.remove({ signal }), reason);
      await assert.rejects(port.removeMany(2, { signal }), reason);
      await assert.rejects(port.packets({ signal }).next(), reason);
      assert.equal(port.depth, depth);
      port.post();
    }
  });

  it('a handle that is none', async () => {
    for (const value of [NO_HANDLE, 0n]) {
      const port = IoCompletionPort.adopt(value as IoCompletionHandle);
      await assertStatus(() => port.post(), 'NtSetIoCompletion', 'STATUS_INVALID_HANDLE');
      await assertStatus(() => port.tryRemove(), 'NtRemoveIoCompletion', 'STATUS_INVALID_HANDLE');
      await assertStatus(() => port.remove(), 'NtRemoveIoCompletionEx', 'STATUS_INVALID_HANDLE');
      await assertStatus(() => port.packets().next(), 'NtRemoveIoCompletionEx', 'STATUS_INVALID_HANDLE');
    }
  });

  it('a handle of another type', async () => {
    const { EventHandle } = NtCreateEvent(EVENT_ALL_ACCESS, null, EVENT_TYPE.NotificationEvent);
    const port = IoCompletionPort.adopt(EventHandle as bigint as IoCompletionHandle);
    await assertStatus(() => port.post(), 'NtSetIoCompletion', 'STATUS_OBJECT_TYPE_MISMATCH');
    await assertStatus(() => port.remove(), 'NtRemoveIoCompletionEx', 'STATUS_OBJECT_TYPE_MISMATCH');
    await assertStatus(() => port.depth, 'NtQueryIoCompletion', 'STATUS_OBJECT_TYPE_MISMATCH');
    NtClose(EventHandle);
  });

  it('a name that something else has', async () => {
    const name = uniqueName();
    const { EventHandle } = NtCreateEvent(EVENT_ALL_ACCESS, { name }, EVENT_TYPE.NotificationEvent);
    await assertStatus(() => IoCompletionPort.open(name), 'NtOpenIoCompletion', 'STATUS_OBJECT_TYPE_MISMATCH');
    const create = () => IoCompletionPort.create({ name });
    const error = await errorOf(create);
    assert.ok(error instanceof NtStatusError);
    assert.match(error.name, /^STATUS_OBJECT_(NAME_COLLISION|TYPE_MISMATCH)$/);
    NtClose(EventHandle);
  });

  it('too little access', async () => {
    const name = uniqueName();
    using _port = IoCompletionPort.create({ name });
    using limited = IoCompletionPort.open({ name, access: IO_COMPLETION_QUERY_STATE });
    await assertStatus(() => limited.post(), 'NtSetIoCompletion', 'STATUS_ACCESS_DENIED');
    await assertStatus(() => limited.tryRemove(), 'NtRemoveIoCompletion', 'STATUS_ACCESS_DENIED');
    await assertStatus(() => limited.remove(), 'NtRemoveIoCompletionEx', 'STATUS_ACCESS_DENIED');
  });
});

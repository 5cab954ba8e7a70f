import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type DirectoryChange,
  EVENT_ALL_ACCESS,
  EVENT_TYPE,
  isAvailable,
  NtClose,
  NtCreateEvent,
  NtSetEvent,
  waitFor,
  watchDirectory,
} from '@ntbind/ntdll';

const base = mkdtempSync(path.join(tmpdir(), 'ntbind-'));
after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

function newFolder(name: string): string {
  const folder = path.join(base, name);
  mkdirSync(folder);
  return folder;
}

/** Until a change is the one that is waited for; all changes up to it. */
async function until(
  changes: AsyncIterable<DirectoryChange>,
  isLast: (change: DirectoryChange) => boolean,
): Promise<DirectoryChange[]> {
  const seen: DirectoryChange[] = [];
  for await (const change of changes) {
    seen.push(change);
    if (isLast(change)) break;
  }
  return seen;
}

describe('watchDirectory', () => {
  it('tells of files that come, change names and go, from the call on', async () => {
    const folder = newFolder('names');
    const changes = watchDirectory(folder, { signal: AbortSignal.timeout(20_000) });
    writeFileSync(path.join(folder, 'first.txt'), 'x');
    await delay(20);
    renameSync(path.join(folder, 'first.txt'), path.join(folder, 'zweite ä.txt'));
    await delay(20);
    unlinkSync(path.join(folder, 'zweite ä.txt'));
    const seen = await until(changes, ({ action }) => action === 'removed');
    const named = seen.filter(({ action }) => action !== 'modified').map(({ action, name }) => `${action} ${name}`);
    assert.deepEqual(named, [
      'added first.txt',
      'renamed-from first.txt',
      'renamed-to zweite ä.txt',
      'removed zweite ä.txt',
    ]);
  });

  it('tells of what is below only when asked to', async () => {
    const folder = newFolder('below');
    const signal = AbortSignal.timeout(20_000);
    const flat = watchDirectory(folder, { signal });
    const deep = watchDirectory(folder, { signal, recursive: true });
    // Wine does not look into folders that were there before.
    mkdirSync(path.join(folder, 'sub'));
    await delay(100);
    writeFileSync(path.join(folder, 'sub', 'inner.txt'), 'x');
    await delay(50);
    writeFileSync(path.join(folder, 'outer.txt'), 'x');
    const isOuter = ({ name }: DirectoryChange) => name === 'outer.txt';
    const names = async (changes: AsyncIterable<DirectoryChange>) =>
      new Set((await until(changes, isOuter)).map(({ name }) => name));
    assert.ok(!(await names(flat)).has('sub\\inner.txt'));
    assert.ok((await names(deep)).has('sub\\inner.txt'));
  });

  it('an abort ends it with the reason, return without one', async () => {
    const folder = newFolder('ends');
    const controller = new AbortController();
    const aborted = watchDirectory(folder, { signal: controller.signal }).next();
    await delay(20);
    controller.abort();
    await assert.rejects(aborted, { name: 'AbortError' });
    const changes = watchDirectory(folder);
    const waiting = changes.next();
    await delay(20);
    await changes.return?.();
    assert.deepEqual(await waiting, { done: true, value: undefined });
    assert.throws(() => watchDirectory(folder, { signal: controller.signal }), { name: 'AbortError' });
    assert.throws(() => watchDirectory(path.join(folder, 'none')), { name: 'STATUS_OBJECT_NAME_NOT_FOUND' });
  });
});

describe('waitFor', () => {
  it('an event, or an error that says which Windows has it', async () => {
    const { EventHandle } = NtCreateEvent(EVENT_ALL_ACCESS, null, EVENT_TYPE.NotificationEvent);
    if (isAvailable('NtCreateWaitCompletionPacket')) {
      const waiting = waitFor(EventHandle);
      await delay(20);
      NtSetEvent(EventHandle);
      await waiting;
      await waitFor(EventHandle);
    } else {
      await assert.rejects(waitFor(EventHandle), {
        name: 'NotAvailableError',
        message: "NtCreateWaitCompletionPacket is not exported by this system's ntdll.dll; it exists since Windows 8.",
      });
    }
    await assert.rejects(waitFor(EventHandle, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    NtClose(EventHandle);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { IoCompletionPort, PortClosedError } from '@ntbind/ntdll';
import { uniqueName } from './ports.js';

function post(port: IoCompletionPort, from: number, to: number): void {
  for (let key = from; key < to; key++) port.post({ key });
}

/** Loops until the packet with the last key. */
async function collect(port: IoCompletionPort, last: number, batch: number): Promise<number[]> {
  const keys: number[] = [];
  for await (const { key } of port.packets({ batch })) {
    keys.push(Number(key));
    if (Number(key) === last) break;
  }
  return keys;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe('for await over packets', () => {
  for (const batch of [1, 2, 64, 1000]) {
    it(`gives all of them in order, ${batch} at a time`, async () => {
      await using port = IoCompletionPort.create();
      const loop = collect(port, 999, batch);
      for (let from = 0; from < 1000; from += 100) {
        post(port, from, from + 100);
        await delay(from % 200 === 0 ? 2 : 0);
      }
      assert.deepEqual(await loop, range(0, 1000));
    });
  }

  it('takes no more than its batch out of the port', async () => {
    const name = uniqueName();
    await using port = IoCompletionPort.create({ name });
    await using other = IoCompletionPort.open(name);
    post(port, 0, 100);
    for await (const { key } of port.packets({ batch: 10 })) {
      assert.equal(other.depth, 90 - 10 * Math.floor(Number(key) / 10));
      if (key === 35n) break;
    }
  });

  it('a loop that is left by break leaves the rest to the next, in order', async () => {
    await using port = IoCompletionPort.create();
    post(port, 0, 500);
    const keys: number[] = [];
    while (keys.length < 500) {
      for await (const { key } of port.packets({ batch: 64 })) {
        keys.push(Number(key));
        if (keys.length % 7 === 0 || keys.length === 500) break;
      }
      assert.equal(port.depth, 500 - keys.length);
    }
    assert.deepEqual(keys, range(0, 500));
  });

  it('what a loop has left is the port’s again after a while, or when the port is closed', async () => {
    for (const isClosed of [false, true]) {
      const name = uniqueName();
      await using port = IoCompletionPort.create({ name });
      await using other = IoCompletionPort.open(name);
      post(port, 0, 100);
      for await (const { key } of port.packets({ batch: 50 })) if (key === 9n) break;
      assert.equal(other.depth, 50);
      if (isClosed) port.close();
      else await delay(300);
      assert.equal(other.depth, 90);
      assert.deepEqual(
        other.tryRemoveMany(200).map(({ key }) => Number(key)),
        range(10, 100),
      );
    }
  });

  it('closing inside of the loop gives back what the loop has not seen', async () => {
    const name = uniqueName();
    await using other = IoCompletionPort.create({ name });
    const port = IoCompletionPort.open(name);
    post(port, 0, 50);
    const loop = async () => {
      for await (const { key } of port.packets()) if (key === 4n) port.close();
    };
    await assert.rejects(loop, PortClosedError);
    assert.deepEqual(
      other.tryRemoveMany(100).map(({ key }) => Number(key)),
      range(5, 50),
    );
  });

  it('an abort ends the loop with its reason and loses nothing', async () => {
    await using port = IoCompletionPort.create();
    const controller = new AbortController();
    post(port, 0, 20);
    const seen: number[] = [];
    const loop = async () => {
      for await (const { key } of port.packets({ signal: controller.signal })) {
        seen.push(Number(key));
        if (key === 4n) controller.abort();
      }
    };
    await assert.rejects(loop, { name: 'AbortError' });
    assert.deepEqual(seen, range(0, 5));
    assert.deepEqual(
      port.tryRemoveMany(100).map(({ key }) => Number(key)),
      range(5, 20),
    );
    const later = new AbortController();
    const waiting = port.packets({ signal: later.signal }).next();
    await delay(10);
    later.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });

  it('calls of next that overlap get one packet each, in order', async () => {
    await using port = IoCompletionPort.create();
    const iterator = port.packets({ batch: 3 });
    const results = range(0, 10).map(() => iterator.next());
    post(port, 0, 10);
    const keys = (await Promise.all(results)).map(({ value }) => Number(value?.key));
    assert.deepEqual(keys, range(0, 10));
    await iterator.return?.();
    assert.deepEqual(await iterator.next(), { done: true, value: undefined });
  });

  it('a port that never runs dry leaves the event loop its turns', async () => {
    await using port = IoCompletionPort.create();
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    const begun = performance.now();
    post(port, 0, 100);
    for await (const { key } of port.packets({ batch: 16 })) {
      port.post({ key });
      if (performance.now() - begun > 300) break;
    }
    for (let packet = port.tryRemove(); packet !== null; packet = await port.remove({ timeout: 0 })) {
      if (performance.now() - begun > 600) break;
      port.post(packet);
    }
    clearInterval(timer);
    assert.ok(ticks >= 10, `${ticks} ticks in 600 ms`);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { IoCompletionPort, type Packet, PortClosedError } from '@ntbind/ntdll';
import { uniqueName, WIDEST } from './ports.js';

const keyOf = (packet: Packet | null): bigint | undefined => packet?.key;

describe('waiting for packets', () => {
  it('a packet that is there comes at once', async () => {
    await using port = IoCompletionPort.create();
    port.post({ key: 1, apc: 2, status: -3, information: 4 });
    assert.deepEqual(await port.remove(), { key: 1n, apc: 2n, status: -3, information: 4n });
  });

  it('a packet that is posted later ends the wait, and the event loop runs meanwhile', async () => {
    await using port = IoCompletionPort.create();
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    const wait = port.remove();
    await delay(100);
    clearInterval(timer);
    assert.ok(ticks >= 5, `${ticks} ticks`);
    port.post({ key: 7, apc: WIDEST, status: -(2 ** 31), information: 9 });
    assert.deepEqual(await wait, { key: 7n, apc: WIDEST, status: -(2 ** 31), information: 9n });
  });

  it('no packet in time is null, or an empty list', async () => {
    await using port = IoCompletionPort.create();
    assert.equal(await port.remove({ timeout: 0 }), null);
    const begun = performance.now();
    assert.equal(await port.remove({ timeout: 30 }), null);
    assert.deepEqual(await port.removeMany(8, { timeout: 30 }), []);
    assert.ok(performance.now() - begun >= 55, 'two waits of 30 ms');
  });

  it('removeMany gives what is there, and no more than is wanted', async () => {
    await using port = IoCompletionPort.create();
    const wait = port.removeMany(500);
    await delay(20);
    for (let key = 0; key < 1000; key++) port.post({ key });
    const keys: number[] = [];
    for (let packets = await wait; packets.length > 0; packets = await port.removeMany(300, { timeout: 0 })) {
      assert.ok(packets.length <= 500);
      keys.push(...packets.map(({ key }) => Number(key)));
    }
    assert.deepEqual(
      keys,
      Array.from({ length: 1000 }, (_, key) => key),
    );
  });

  it('waiters are served in the order in which they came', async () => {
    await using port = IoCompletionPort.create();
    const waits = Array.from({ length: 8 }, () => port.remove());
    await delay(20);
    for (let key = 0; key < 8; key++) port.post({ key });
    assert.deepEqual((await Promise.all(waits)).map(keyOf), [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]);
  });

  it('eight waiters by handles of their own share the packets of one port', async () => {
    const name = uniqueName();
    await using port = IoCompletionPort.create({ name });
    const twins = Array.from({ length: 8 }, () => IoCompletionPort.open(name));
    const counts = new Map<bigint, number>();
    const work = twins.map(async (twin) => {
      for (;;) {
        const packet = await twin.remove();
        if (packet === null || packet.information === 1n) return;
        counts.set(packet.key, (counts.get(packet.key) ?? 0) + 1);
      }
    });
    for (let key = 0; key < 2000; key++) {
      port.post({ key });
      if (key % 100 === 0) await delay(1);
    }
    for (const _ of twins) port.post({ information: 1 });
    await Promise.all(work);
    for (const twin of twins) twin.close();
    assert.equal(counts.size, 2000);
    assert.deepEqual(new Set(counts.values()), new Set([1]));
  });

  it('close rejects the waits that are pending', async () => {
    const port = IoCompletionPort.create();
    const waits = [port.remove(), port.removeMany(3), port.packets()[Symbol.asyncIterator]().next()];
    await delay(20);
    port.close();
    for (const wait of waits) {
      await assert.rejects(wait, (error) => {
        assert.ok(error instanceof PortClosedError);
        assert.equal(error.message, 'The completion port was closed while this wait was pending.');
        return error.code === 'ERR_PORT_CLOSED';
      });
    }
  });
});

describe('waits that are given up lose no packet', () => {
  it('an aborted wait, then a packet, then another wait', async () => {
    await using port = IoCompletionPort.create();
    for (let round = 0; round < 200; round++) {
      const controller = new AbortController();
      const wait = port.remove({ signal: controller.signal });
      if (round % 3 === 0) await delay(1);
      const reason = new Error(`round ${round}`);
      controller.abort(reason);
      await assert.rejects(wait, reason);
      port.post({ key: round });
      assert.equal(port.depth, 1);
      assert.equal(keyOf(round % 2 === 0 ? port.tryRemove() : await port.remove()), BigInt(round));
    }
  });

  it('aborts and posts that race with each other', async () => {
    await using port = IoCompletionPort.create();
    const seen: bigint[] = [];
    for (let round = 0; round < 300; round++) {
      const controller = new AbortController();
      const wait = port.remove({ signal: controller.signal }).catch(() => null);
      if (round % 2 === 0) await delay(0);
      if (round % 4 < 2) {
        port.post({ key: round });
        controller.abort();
      } else {
        controller.abort();
        port.post({ key: round });
      }
      const packet = await wait;
      if (packet !== null) seen.push(packet.key);
    }
    while (seen.length < 300) {
      const packet = await port.remove({ timeout: 2000 });
      assert.ok(packet !== null, `${seen.length} of 300 packets came`);
      seen.push(packet.key);
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 300 }, (_, key) => BigInt(key)),
    );
    assert.equal(port.depth, 0);
  });

  it('a wait whose time is over while packets come', async () => {
    await using port = IoCompletionPort.create();
    const seen: bigint[] = [];
    for (let round = 0; round < 100; round++) {
      const wait = port.remove({ timeout: 3 });
      await delay(round % 6);
      port.post({ key: round });
      const packet = await wait;
      if (packet !== null) seen.push(packet.key);
    }
    while (seen.length < 100) seen.push((await port.remove({ timeout: 2000 }))?.key ?? -1n);
    assert.deepEqual(
      seen,
      Array.from({ length: 100 }, (_, key) => BigInt(key)),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { CompletionPipe, FileClosedError, Memory } from '@ntbind/ntdll';
import { startChild } from './child.js';
import { countHandles } from './ports.js';

let counter = 0;
const uniquePipe = (): string => {
  counter += 1;
  return `ntbind-pipe-${process.pid}-${counter}`;
};

async function connected(): Promise<{ server: CompletionPipe; client: CompletionPipe }> {
  const name = uniquePipe();
  const server = CompletionPipe.create(name);
  const listening = server.listen();
  const client = CompletionPipe.connect(name);
  await listening;
  return { server, client };
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const text = (data: Uint8Array) => Buffer.from(data).toString();

describe('CompletionPipe', () => {
  it('carries bytes in both directions', async () => {
    const { server, client } = await connected();
    assert.equal(await client.write(bytes('question')), 8);
    assert.equal(text(await server.read(100)), 'question');
    const answer = client.read(100);
    await server.write(bytes('answer'));
    assert.equal(text(await answer), 'answer');
    await Promise.all([server.close(), client.close()]);
  });

  it('a client that came before the server listened', async () => {
    const name = uniquePipe();
    await using server = CompletionPipe.create(name);
    await using client = CompletionPipe.connect(name);
    await server.listen();
    await client.write(bytes('early'));
    assert.equal(text(await server.read(10)), 'early');
  });

  it('names as Win32 and the kernel have them', async () => {
    const name = uniquePipe();
    await using server = CompletionPipe.create(`\\\\.\\pipe\\${name}`);
    const listening = server.listen();
    await using _client = CompletionPipe.connect(`\\??\\pipe\\${name}`);
    await listening;
  });

  it('the end of one side is the end of what the other reads', async () => {
    const { server, client } = await connected();
    const reading = server.read(10);
    await client.close();
    assert.equal((await reading).length, 0);
    assert.equal((await server.read(10)).length, 0);
    await server.disconnect();
    await server.close();
  });

  it('more than the kernel buffers goes through while the other side reads', async () => {
    const { server, client } = await connected();
    const data = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 31) & 255);
    const writing = client.write(data);
    const parts: Uint8Array[] = [];
    for (let size = 0; size < data.length; ) {
      const part = await server.read(50_000);
      parts.push(part);
      size += part.length;
    }
    assert.equal(await writing, data.length);
    assert.ok(Buffer.concat(parts).equals(data));
    await Promise.all([server.close(), client.close()]);
  });

  it('several clients, each with a server end of its own', async () => {
    const name = uniquePipe();
    const serve = async () => {
      await using server = CompletionPipe.create(name);
      await server.listen();
      const request = await server.read(100);
      await server.write(bytes(text(request).toUpperCase()));
      await server.read(1);
    };
    const servers = [serve(), serve(), serve(), serve()];
    const clients = ['a', 'b', 'c', 'd'].map(async (word) => {
      await using client = CompletionPipe.connect(name);
      await client.write(bytes(word));
      return text(await client.read(100));
    });
    assert.deepEqual(await Promise.all(clients), ['A', 'B', 'C', 'D']);
    await Promise.all(servers);
  });

  it('another process', { timeout: 30_000 }, async () => {
    const name = uniquePipe();
    await using server = CompletionPipe.create(name);
    const child = startChild(
      `import { CompletionPipe } from '@ntbind/ntdll';
       const pipe = CompletionPipe.connect(process.argv[2]);
       await pipe.write(Buffer.from('from ' + Buffer.from(await pipe.read(10)).toString()));
       await pipe.close();`,
      name,
    );
    await server.listen({ signal: AbortSignal.timeout(20_000) });
    await server.write(bytes('afar'));
    assert.equal(text(await server.read(100)), 'from afar');
    assert.equal((await child.ended).code, 0);
  });
});

describe('requests that are given up', () => {
  it('a signal rejects the promise at once; the pipe goes on', async () => {
    const { server, client } = await connected();
    const controller = new AbortController();
    const reading = server.read(10, { signal: controller.signal });
    const reason = new Error('no longer');
    controller.abort(reason);
    await assert.rejects(reading, reason);
    await assert.rejects(server.read(10, { signal: controller.signal }), reason);
    await delay(50);
    await client.write(bytes('later'));
    assert.equal(text(await server.read(10)), 'later');
    const other = new AbortController();
    await using listener = CompletionPipe.create(uniquePipe());
    const listening = listener.listen({ signal: other.signal });
    other.abort();
    await assert.rejects(listening, { name: 'AbortError' });
    await Promise.all([server.close(), client.close()]);
  });

  it('close rejects what is under way and leaves no handle', async () => {
    await (await connected()).server.close();
    const before = countHandles();
    for (let round = 0; round < 20; round++) {
      const { server, client } = await connected();
      const reads = [server.read(10), server.read(10), client.read(10)];
      const closing = Promise.all([server.close(), client.close()]);
      for (const read of reads) {
        await assert.rejects(
          read,
          (error) => error instanceof FileClosedError && /was closed while/.test(error.message),
        );
      }
      await closing;
    }
    assert.ok(countHandles() <= before + 1, `${before} handles, then ${countHandles()}`);
  });

  /**
   * The kernel writes into the memory of a read until its packet is posted. Were it given back at the abort, the
   * next blocks of the same size would be that memory, and what the client writes would land in them.
   */
  it('memory is not given back before the packet has come', async () => {
    const SIZE = 64;
    const FILL = 0xa5;
    for (let round = 0; round < 50; round++) {
      const { server, client } = await connected();
      const controller = new AbortController();
      const reads = Array.from({ length: 8 }, () => server.read(SIZE, { signal: controller.signal }).catch(() => null));
      if (round % 2 === 0) controller.abort();
      else void server.close();
      const canaries = Array.from({ length: 200 }, () => Memory.allocate(SIZE));
      for (const canary of canaries) canary.bytes.fill(FILL);
      if (round % 4 < 2) await client.write(new Uint8Array(SIZE * 4).fill(1)).catch(() => null);
      globalThis.gc?.();
      await Promise.all(reads);
      await Promise.all([server.close(), client.close()]);
      for (const canary of canaries) {
        assert.ok(
          canary.bytes.every((value) => value === FILL),
          'the kernel wrote into freed memory',
        );
        canary.free();
      }
    }
  });

  it('a pipe that nobody holds any more keeps the memory of its requests', async () => {
    const name = uniquePipe();
    const canaries: Memory[] = [];
    let client: CompletionPipe | null = null;
    const begin = () => {
      const server = CompletionPipe.create(name);
      void server.listen();
      client = CompletionPipe.connect(name);
      return server.read(32);
    };
    const reading = begin();
    for (let round = 0; round < 5; round++) {
      await delay(5);
      globalThis.gc?.();
      for (let index = 0; index < 100; index++) {
        const canary = Memory.allocate(32);
        canary.bytes.fill(0x5a);
        canaries.push(canary);
      }
    }
    const writer = client as CompletionPipe | null;
    await writer?.write(bytes('still here'));
    assert.equal(text(await reading), 'still here');
    assert.ok(canaries.every((canary) => canary.bytes.every((value) => value === 0x5a)));
    await writer?.close();
  });
});

import { IoCompletionPort } from '@ntbind/ntdll';
import * as raw from '@ntbind/ntdll/raw';
import { Memory } from '@ntbind/ntdll/support';
import { lowerQuartile } from './measure.js';

/* The same work as completion.c, with IoCompletionPort. Run by completion.ts, which reads the last line. */
const ROUNDS = 161;
const PAIRS = 100;
const PACKETS = 256;
const BATCHES = [1, 4, 16, 64, 256];

const port = IoCompletionPort.create();
const result = new Map<string, number>();
let sink: bigint | null = null;

// The optimizing compiler has the same core: the second time as well is before it is done.
for (let time = 0; time < 3; time++) measurePairs();
result.set('pair', measurePairs());
measureBarePairs();
result.set('bare', measureBarePairs());
for (const batch of BATCHES) {
  measureBatch(batch);
  result.set(`batch${batch}`, measureBatch(batch));
}
await measureIterator();
result.set('iterator', await measureIterator());
console.log(JSON.stringify(Object.fromEntries(result)));
process.exit(sink === null ? 1 : 0);

function elapsed(begun: bigint, packets: number): number {
  return Number(process.hrtime.bigint() - begun) / 1000 / packets;
}

function measurePairs(): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.hrtime.bigint();
    for (let index = 0; index < PAIRS; index++) {
      port.post({ key: 42n, apc: 43n, information: 5n });
      sink = port.tryRemove()?.key ?? 0n;
    }
    times.push(elapsed(begun, PAIRS));
  }
  return lowerQuartile(times);
}

/** The least that a call from Node costs: nothing is checked, nothing becomes an object. */
function measureBarePairs(): number {
  const handle = Number(port.handle);
  using memory = Memory.allocate(64);
  const { base } = memory;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.hrtime.bigint();
    for (let index = 0; index < PAIRS; index++) {
      raw.NtSetIoCompletion(handle, 42, 43, 0, 5);
      raw.NtRemoveIoCompletion(handle, base, base + 8, base + 16, base + 32);
    }
    times.push(elapsed(begun, PAIRS));
  }
  return lowerQuartile(times);
}

function fill(): void {
  for (let key = 0; key < PACKETS; key++) port.post({ key, apc: 43n, information: 5n });
}

function measureBatch(batch: number): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    fill();
    const begun = process.hrtime.bigint();
    for (let left = PACKETS; left > 0; ) {
      const packets = port.tryRemoveMany(batch);
      for (const { key } of packets) sink = key;
      left -= packets.length;
    }
    times.push(elapsed(begun, PACKETS));
  }
  return lowerQuartile(times);
}

async function measureIterator(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    fill();
    let left = PACKETS;
    const begun = process.hrtime.bigint();
    for await (const { key } of port.packets({ batch: 64 })) {
      sink = key;
      left -= 1;
      if (left === 0) break;
    }
    times.push(elapsed(begun, PACKETS));
  }
  return lowerQuartile(times);
}

import * as ntdll from '@ntbind/ntdll';
import * as raw from '@ntbind/ntdll/raw';
import { Memory } from '@ntbind/ntdll/support';
import { type Case, measure } from './measure.js';

/*
 * The same work as packets.c, with raw and with contract functions, on the ntdll of this system.
 * Run by packets.ts, which reads the last line of the output.
 */
const { IoCompletionHandle: port } = ntdll.NtCreateIoCompletion(ntdll.IO_COMPLETION_ALL_ACCESS);
const { base } = Memory.allocate(64);

const cases: readonly Case[] = [
  {
    name: 'raw',
    run(packets) {
      const handle = Number(port);
      for (let packet = 0; packet < packets; packet++) {
        raw.NtSetIoCompletion(handle, 42, 43, 0, 5);
        raw.NtRemoveIoCompletion(handle, base, base + 8, base + 16, base + 32);
      }
    },
  },
  {
    name: 'contract',
    run(packets) {
      for (let packet = 0; packet < packets; packet++) {
        ntdll.NtSetIoCompletion(port, 42n, 43n, 0, 5n);
        ntdll.NtRemoveIoCompletion(port, 0n);
      }
    },
  },
];

const results = measure(cases, 21, 2000);
const median = (name: string): number => (results.get(name)?.median ?? Number.NaN) / 1000;
console.log(JSON.stringify({ raw: median('raw'), contract: median('contract') }));

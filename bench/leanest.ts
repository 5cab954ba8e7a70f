import koffi from 'koffi';
import { type Case, sink } from './measure.js';

/**
 * The leanest koffi that a person would write by hand: everything is a uintptr_t given as a number, outputs go to
 * one block allocated beforehand, and are read out of it into plain JavaScript values. Nothing is checked.
 */
export function leanestCases(library: string): readonly Case[] {
  const ntdll = koffi.load(library);
  const PTR = 'uintptr_t';
  const create = ntdll.func('NtCreateIoCompletion', 'int32', [PTR, 'uint32', PTR, 'uint32']);
  const set = ntdll.func('NtSetIoCompletion', 'int32', [PTR, PTR, PTR, 'int32', PTR]);
  const remove = ntdll.func('NtRemoveIoCompletion', 'int32', [PTR, PTR, PTR, PTR, PTR]);
  const removeEx = ntdll.func('NtRemoveIoCompletionEx', 'int32', [PTR, PTR, 'uint32', PTR, PTR, 'uint8']);
  const block: unknown = koffi.alloc('uint8', 4096);
  const base = Number(koffi.address(block));
  const view = koffi.view(block, 4096);
  const u64 = new BigUint64Array(view);
  const u32 = new Uint32Array(view);
  const i32 = new Int32Array(view);
  const port = 0x24;
  return [
    {
      name: 'NtCreateIoCompletion leanest',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const status: unknown = create(base, 0x1f0003, 0, 0);
          sink.value = { status, handle: u64[0] };
        }
      },
    },
    {
      name: 'NtSetIoCompletion leanest',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const status: unknown = set(port, 42, 43, 0, 5);
          sink.value = { status };
        }
      },
    },
    {
      name: 'NtRemoveIoCompletion leanest',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const status: unknown = remove(port, base, base + 8, base + 16, 0);
          sink.value = { status, key: u64[0], context: u64[1], ioStatus: i32[4], information: u64[3] };
        }
      },
    },
    {
      name: 'NtRemoveIoCompletionEx leanest',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const status: unknown = removeEx(port, base, 1, base + 2048, 0, 0);
          const packets = [];
          for (let index = 0; index < (u32[512] ?? 0); index++) {
            const at = index * 4;
            packets.push({ key: u64[at], context: u64[at + 1], ioStatus: i32[2 * at + 4], information: u64[at + 3] });
          }
          sink.value = { status, packets };
        }
      },
    },
    {
      name: 'NtCreateIoCompletion leanest call',
      run: (calls) => {
        for (let call = 0; call < calls; call++) sink.value = create(base, 0x1f0003, 0, 0);
      },
    },
    {
      name: 'NtSetIoCompletion leanest call',
      run: (calls) => {
        for (let call = 0; call < calls; call++) sink.value = set(port, 42, 43, 0, 5);
      },
    },
    {
      name: 'NtRemoveIoCompletion leanest call',
      run: (calls) => {
        for (let call = 0; call < calls; call++) sink.value = remove(port, base, base + 8, base + 16, 0);
      },
    },
    {
      name: 'NtRemoveIoCompletionEx leanest call',
      run: (calls) => {
        for (let call = 0; call < calls; call++) sink.value = removeEx(port, base, 1, base + 2048, 0, 0);
      },
    },
  ];
}

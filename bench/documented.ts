import koffi from 'koffi';
import { type Case, sink } from './measure.js';

/** koffi as its documentation shows it: records declared as such, outputs as `_Out_` arrays and objects. */
export function documentedCases(library: string): readonly Case[] {
  const ntdll = koffi.load(library);
  const block = koffi.struct({ Status: 'int32', Information: koffi.types.uintptr_t });
  const packet = koffi.struct({ KeyContext: 'uintptr_t', ApcContext: 'uintptr_t', IoStatusBlock: block });
  const pointer = koffi.out(koffi.pointer('uintptr_t'));
  const create = ntdll.func('NtCreateIoCompletion', 'int32', [pointer, 'uint32', 'void *', 'uint32']);
  const set = ntdll.func('NtSetIoCompletion', 'int32', ['uintptr_t', 'uintptr_t', 'uintptr_t', 'int32', 'uintptr_t']);
  const outBlock = koffi.out(koffi.pointer(block));
  const remove = ntdll.func('NtRemoveIoCompletion', 'int32', ['uintptr_t', pointer, pointer, outBlock, 'int64 *']);
  const outPackets = koffi.out(koffi.pointer(packet));
  const outCount = koffi.out(koffi.pointer('uint32'));
  const exParameters = ['uintptr_t', outPackets, 'uint32', outCount, 'int64 *', 'uint8'];
  const removeEx = ntdll.func('NtRemoveIoCompletionEx', 'int32', exParameters);
  const port = 0x24n;
  return [
    {
      name: 'NtCreateIoCompletion _Out_',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const handle: unknown[] = [null];
          const status: unknown = create(handle, 0x1f0003, null, 0);
          sink.value = { status, handle: handle[0] };
        }
      },
    },
    {
      name: 'NtSetIoCompletion _Out_',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const status: unknown = set(port, 42n, 43n, 0, 5n);
          sink.value = { status };
        }
      },
    },
    {
      name: 'NtRemoveIoCompletion _Out_',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const key: unknown[] = [null];
          const context: unknown[] = [null];
          const ioStatusBlock = {};
          const status: unknown = remove(port, key, context, ioStatusBlock, null);
          sink.value = { status, key: key[0], context: context[0], ioStatusBlock };
        }
      },
    },
    {
      name: 'NtRemoveIoCompletionEx _Out_',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          const packets = [{}];
          const removed = [0];
          const status: unknown = removeEx(port, packets, 1, removed, null, 0);
          sink.value = { status, packets: packets.slice(0, removed[0]) };
        }
      },
    },
  ];
}

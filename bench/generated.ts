import * as ntdll from '@ntbind/ntdll';
import * as raw from '@ntbind/ntdll/raw';
import { Memory, setLibraryPath } from '@ntbind/ntdll/support';
import { type Case, sink } from './measure.js';

/** The generated functions, called as users call them. */
export function generatedCases(library: string): readonly Case[] {
  setLibraryPath('ntdll.dll', library);
  return [...rawCases(), ...contractCases()];
}

/** Raw functions over memory of the caller's, outputs not read: beside the leanest call alone. */
function rawCases(): readonly Case[] {
  const { base } = Memory.allocate(4096);
  const port = 0x24;
  return [
    {
      name: 'NtCreateIoCompletion raw',
      run(calls) {
        for (let call = 0; call < calls; call++) sink.value = raw.NtCreateIoCompletion(base, 0x1f0003, 0, 0);
      },
    },
    {
      name: 'NtSetIoCompletion raw',
      run(calls) {
        for (let call = 0; call < calls; call++) sink.value = raw.NtSetIoCompletion(port, 42, 43, 0, 5);
      },
    },
    {
      name: 'NtRemoveIoCompletion raw',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          sink.value = raw.NtRemoveIoCompletion(port, base, base + 8, base + 16, 0);
        }
      },
    },
    {
      name: 'NtRemoveIoCompletionEx raw',
      run(calls) {
        for (let call = 0; call < calls; call++) {
          sink.value = raw.NtRemoveIoCompletionEx(port, base, 1, base + 2048, 0, 0);
        }
      },
    },
  ];
}

function contractCases(): readonly Case[] {
  const { IoCompletionHandle: port } = ntdll.NtCreateIoCompletion(ntdll.IO_COMPLETION_ALL_ACCESS);
  return [
    {
      name: 'NtCreateIoCompletion contract',
      run(calls) {
        for (let call = 0; call < calls; call++)
          sink.value = ntdll.NtCreateIoCompletion(ntdll.IO_COMPLETION_ALL_ACCESS);
      },
    },
    {
      name: 'NtSetIoCompletion contract',
      run(calls) {
        for (let call = 0; call < calls; call++) sink.value = ntdll.NtSetIoCompletion(port, 42n, 43n, 0, 5n);
      },
    },
    {
      name: 'NtRemoveIoCompletion contract',
      run(calls) {
        for (let call = 0; call < calls; call++) sink.value = ntdll.NtRemoveIoCompletion(port);
      },
    },
    {
      name: 'NtRemoveIoCompletionEx contract',
      run(calls) {
        for (let call = 0; call < calls; call++) sink.value = ntdll.NtRemoveIoCompletionEx(port, 1);
      },
    },
  ];
}

import assert from 'node:assert/strict';
import * as ntdll from '@ntbind/ntdll';
import { is64, lazy } from '@ntbind/ntdll/support';
import koffi from 'koffi';

/** The completion functions under both of their names: user mode exports each service as Nt and as Zw. */
export const twins = [
  {
    prefix: 'Nt',
    createPort: ntdll.NtCreateIoCompletion,
    openPort: ntdll.NtOpenIoCompletion,
    queryPort: ntdll.NtQueryIoCompletion,
    post: ntdll.NtSetIoCompletion,
    remove: ntdll.NtRemoveIoCompletion,
    removeMany: ntdll.NtRemoveIoCompletionEx,
    close: ntdll.NtClose,
  },
  {
    prefix: 'Zw',
    createPort: ntdll.ZwCreateIoCompletion,
    openPort: ntdll.ZwOpenIoCompletion,
    queryPort: ntdll.ZwQueryIoCompletion,
    post: ntdll.ZwSetIoCompletion,
    remove: ntdll.ZwRemoveIoCompletion,
    removeMany: ntdll.ZwRemoveIoCompletionEx,
    close: ntdll.ZwClose,
  },
] as const;

export type Twin = (typeof twins)[number];

/** A value that is no handle of this process: handles are multiples of four, and none is that large. */
export const NO_HANDLE = 0x7fff_fff0n;

/** The largest value of a pointer-sized integer: of a key, a context, an information. */
export const WIDEST = is64 ? 0xffff_ffff_ffff_ffffn : 0xffff_ffffn;

/** The highest bit of one, which a signed reading would take for a minus. */
export const TOP_BIT = is64 ? 0x8000_0000_0000_0000n : 0x8000_0000n;

/** Values on both sides of each border that a pointer-sized integer might be cut or rounded at: all that it holds. */
export const pointerSizedValues: readonly bigint[] = [
  0n,
  1n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n,
  2n ** 53n + 1n,
  2n ** 63n,
  2n ** 64n - 1n,
].filter((value) => value <= WIDEST);

/** Values that a pointer-sized integer does not hold: on x86 those of 64 bits, which C would cut, among them. */
export const tooWideValues: readonly bigint[] = [2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n].filter(
  (value) => value > WIDEST,
);

/** The error that refuses such a value as this parameter. */
export function outOfRange(name: string): { name: string; message: RegExp } {
  const most = is64 ? '2\\^64-1' : '2\\^32-1';
  return { name: 'RangeError', message: new RegExp(`: ${name} must be an integer from 0 to ${most}\\b`) };
}

/** A relative time of 50 ms, in units of 100 ns: long enough to be a wait, short enough for a test. */
export const SHORT_WAIT = -500_000n;

/** Runs with a new port and closes it, whatever happens. */
export function withPort<T>(use: (port: ntdll.IoCompletionHandle) => T, access = ntdll.IO_COMPLETION_ALL_ACCESS): T {
  const { IoCompletionHandle: port } = ntdll.NtCreateIoCompletion(access);
  try {
    return use(port);
  } finally {
    ntdll.NtClose(port);
  }
}

/** A name that no other process and no other test uses. */
export function uniqueName(): string {
  counter += 1;
  return `\\BaseNamedObjects\\ntbind-${process.pid}-${counter}`;
}
let counter = 0;

/** The call fails with this status, as an error that says so in all of its parts. */
export function assertFails(
  call: () => unknown,
  functionName: string,
  name: string,
  code: number,
): ntdll.NtStatusError {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof ntdll.NtStatusError, String(error));
    const hex = `0x${(code >>> 0).toString(16).toUpperCase()}`;
    assert.deepEqual(
      { functionName: error.functionName, name: error.name, code: error.code, hex: error.hex },
      { functionName, name, code: code | 0, hex },
    );
    assert.ok(error.message.startsWith(`${functionName}: ${name} (${hex})`), error.message);
    return error;
  }
  return assert.fail(`${functionName} did not fail with ${name}`);
}

/** Bound as generated functions are: Wine 10 never returns from a service that koffi alone calls with four arguments. */
const querySystemInformation = lazy<(kind: number, information: number, length: number, returned: number) => number>(
  'ntdll.dll',
  'NtQuerySystemInformation',
  'int32 __stdcall (uint32, uintptr_t, uint32, uintptr_t)',
  () => {},
);
const SYSTEM_EXTENDED_HANDLE_INFORMATION = 64;

/**
 * SYSTEM_HANDLE_INFORMATION_EX: two pointer-sized words, the first of them the count; then entries of three such words,
 * the second of them the process, and sixteen bytes.
 */
const WORD = is64 ? 8 : 4;
const HEAD = 2 * WORD;
const ENTRY = 3 * WORD + 16;

/** A pointer-sized word as it lies in memory. */
export function readWord({ data }: ntdll.Memory, offset: number): bigint {
  return is64 ? data.getBigUint64(offset, true) : BigInt(data.getUint32(offset, true));
}

/** How many handles this process has open, by the system's own table: Wine's GetProcessHandleCount knows none. */
export function countHandles(): number {
  using memory = ntdll.Memory.allocate(8 << 20);
  const status = querySystemInformation(SYSTEM_EXTENDED_HANDLE_INFORMATION, memory.base, memory.size, 0);
  assert.equal(status, 0);
  const total = Number(readWord(memory, 0));
  const processes = Array.from({ length: total }, (_, index) => readWord(memory, HEAD + index * ENTRY + WORD));
  return processes.filter((id) => id === BigInt(process.pid)).length;
}

/** Wine exports its version beside what Windows exports: the first number of it, or null on Windows. */
const wineVersion = ((): number | null => {
  try {
    const readVersion: () => string = koffi.load('ntdll.dll').func('const char *wine_get_version()');
    return Number.parseInt(readVersion(), 10);
  } catch {
    return null;
  }
})();

export const isWine = wineVersion !== null;

/** Wine 8 says that OBJ_OPENIF has opened what is there, and gives no handle; Wine 10 gives it, as Windows does. */
export const doesOpenIf = wineVersion === null || wineVersion >= 10;

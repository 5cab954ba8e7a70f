import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Memory, setLibraryPath } from '../../runtime/support/index.js';
import { findCompiler } from './recorder-library.js';
import { buildShapes, type ShapeFunctions, type ShapeLibrary } from './shape-library.js';

/* What SAL says by other arguments is checked before the call: C is not reached with what it may not see. */
const DECLARATIONS = `
#define NULL ((void *)0)
typedef struct _OPTIONS { ULONG Size; ULONG Mode; } OPTIONS, *POPTIONS;
typedef struct _HEADER
{
    union { struct { USHORT DataLength; USHORT TotalLength; } s1; ULONG Length; } u1;
    ULONG Count;
} HEADER, *PHEADER;
NTSTATUS NTAPI Configure(
    _In_ ULONG Flags,
    _In_opt_ HANDLE Owner,
    _When_((Flags & 4) == 0, _Reserved_) _When_((Flags & 4) != 0, _In_) POPTIONS Options,
    _When_(Owner != NULL, _In_) _When_(Owner == NULL, _In_opt_) POPTIONS OwnerOptions);
NTSTATUS NTAPI Send(
    _In_ PHEADER Header,
    _In_reads_bytes_(Header->u1.s1.TotalLength) PVOID Data,
    _In_reads_((*Header).Count) PULONG Numbers);
NTSTATUS NTAPI Aligned(_In_ ULONG Size, _In_reads_bytes_((Size + 7) & ~7) PVOID Rounded);
NTSTATUS NTAPI Exchange(
    _When_(Set, _In_) _When_(!Set, _Out_) POPTIONS Options,
    _When_(Set, _In_opt_) _When_(!Set, _Out_opt_) PULONG Number,
    _In_ BOOLEAN Set);
NTSTATUS NTAPI Create(
    _In_ ULONG Flags,
    _When_((Flags & 2) != 0, _In_reads_bytes_opt_(sizeof(OPTIONS)))
    _When_((Flags & 2) == 0, _In_reads_bytes_opt_(4)) PVOID Parameters);
`;

const DEFINITIONS = `
NTSTATUS Configure(ULONG Flags, HANDLE Owner, POPTIONS Options, POPTIONS OwnerOptions) {
  return (Options ? Options->Mode : 0) * 10 + (OwnerOptions ? OwnerOptions->Mode : 0);
}
NTSTATUS Send(PHEADER Header, PVOID Data, PULONG Numbers) { return Header->u1.s1.TotalLength + Header->Count; }
NTSTATUS Aligned(ULONG Size, PVOID Rounded) { return Size; }
NTSTATUS Exchange(POPTIONS Options, PULONG Number, BOOLEAN Set) {
  if (Set) return Options->Size * 100 + Options->Mode * 10 + (Number ? *Number : 0);
  Options->Size = 7;
  Options->Mode = 8;
  if (Number) *Number = 9;
  return 1;
}
NTSTATUS Create(ULONG Flags, PVOID Parameters) {
  if (!Parameters) return 0;
  return Flags & 2 ? ((POPTIONS)Parameters)->Mode : *(PULONG)Parameters;
}
`;

const compiler = process.platform === 'win32' ? null : findCompiler();

describe.skipIf(compiler === null)(`conditions over a C library compiled with ${compiler}`, () => {
  let library: ShapeLibrary;
  let functions: ShapeFunctions;

  beforeAll(async () => {
    library = buildShapes(DECLARATIONS, DEFINITIONS, compiler ?? '');
    setLibraryPath('ntdll.dll', library.path);
    functions = await library.bindings;
  }, 60_000);

  afterAll(() => {
    setLibraryPath('ntdll.dll', null);
    library.remove();
  });

  const call = (name: string, ...values: readonly unknown[]) => functions[name]?.(...values);

  test.each([
    [[0, null, null, null], 0],
    [[4, null, { Mode: 2 }, null], 20],
    [[5, 8n, { Mode: 2 }, { Mode: 3 }], 23],
    [[1, null, null, { Mode: 3 }], 3],
  ])('Configure%o', (values, status) => expect(call('Configure', ...values)).toEqual({ status }));

  test('what is read in one case and written in another goes in and comes back', () => {
    const Options = { Size: 1, Mode: 2 };
    expect(call('Exchange', Options, 3, true)).toEqual({ status: 123, Options, Number: 3 });
    expect(call('Exchange', {}, 3, false)).toEqual({ status: 1, Options: { Size: 7, Mode: 8 }, Number: 9 });
    expect(call('Exchange', Options, null, true)).toMatchObject({ status: 120 });
    using memory = Memory.allocate(8);
    expect(call('Exchange', memory, null, false)).toMatchObject({ status: 1 });
    expect([...memory.u32]).toEqual([7, 8]);
  });

  test.each([
    [[0, null, { Mode: 2 }, null], 'Configure: Options must be null or zero where (Flags & 4) == 0'],
    [[4, null, null, null], 'Configure: Options must not be null where (Flags & 4) != 0'],
    [[0, 8n, null, null], 'Configure: OwnerOptions must not be null where Owner != NULL'],
  ])('Configure%o is refused', (values, message) => expect(() => call('Configure', ...values)).toThrow(message));

  test('an extent that another argument decides', () => {
    expect(call('Create', 2, new Uint8Array([1, 0, 0, 0, 5, 0, 0, 0]))).toEqual({ status: 5 });
    expect(call('Create', 0, new Uint8Array([3, 0, 0, 0]))).toEqual({ status: 3 });
    expect(call('Create', 2, null)).toEqual({ status: 0 });
    expect(() => call('Create', 2, new Uint8Array(7))).toThrow(
      'Create: Parameters must span sizeof(OPTIONS) bytes, which is 8, not 7.',
    );
    expect(() => call('Create', 0, new Uint8Array(3))).toThrow('which is 4, not 3.');
  });

  /** Little-endian: DataLength is the low half of Length, TotalLength the high one. */
  test.each([
    ['a field', { u1: { s1: { TotalLength: 5 } }, Count: 2 }],
    ['another arm of the union', { u1: { Length: 0x0005_0000 }, Count: 2 }],
  ])('an extent by %s', (_, header) => {
    const numbers = [1, 2];
    expect(call('Send', header, new Uint8Array(5), numbers)).toEqual({ status: 7 });
    expect(() => call('Send', header, new Uint8Array(4), numbers)).toThrow(
      'Send: Data must span Header->u1.s1.TotalLength bytes, which is 5, not 4.',
    );
    expect(() => call('Send', header, new Uint8Array(5), [1])).toThrow('which is 2, not 1.');
  });

  test('an extent by a record in memory, and by one that only its address is known of', () => {
    using memory = Memory.allocate(8);
    memory.bytes.set([0, 0, 3, 0, 1, 0, 0, 0]);
    expect(call('Send', memory, new Uint8Array(3), [1])).toEqual({ status: 4 });
    expect(() => call('Send', memory, new Uint8Array(2), [1])).toThrow('which is 3, not 2.');
    expect(call('Send', memory.address, new Uint8Array(1), [1])).toEqual({ status: 4 });
  });

  /** 9 rounded up to a multiple of 8 is 16; so is 0xfffffff9 to 2^32, beyond C's ULONG but no fewer bytes. */
  test('an extent by bits', () => {
    expect(call('Aligned', 9, new Uint8Array(16))).toEqual({ status: 9 });
    expect(() => call('Aligned', 9, new Uint8Array(15))).toThrow('which is 16, not 15.');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Memory, setLibraryPath } from '../../runtime/support/index.js';
import { findCompiler } from './recorder-library.js';
import { buildShapes, type ShapeFunctions, type ShapeLibrary } from './shape-library.js';

/* Text with a length beside it, and outputs whose size SAL fixes: C counts what arrives and writes what must come back. */
const DECLARATIONS = `
typedef WCHAR *PWCH;
typedef CONST WCHAR *PCWCH;
typedef _Null_terminated_ CHAR *PSTR;
ULONG NTAPI SumUnits(_In_reads_(Length) PCWCH Text, _In_ ULONG Length);
ULONG NTAPI SumBytes(_In_reads_bytes_opt_(Length) PCWCH Text, _In_ ULONG Length);
ULONG NTAPI SumTerminated(_In_reads_z_(Length) PCWSTR Text, _In_ ULONG Length);
ULONG NTAPI SumNarrow(_In_reads_(Length) const CHAR *Text, _In_ ULONG Length);
NTSTATUS NTAPI Terminated(_Out_writes_z_(Length) PWCH Text, _In_ ULONG Length);
NTSTATUS NTAPI Counted(_Out_writes_bytes_to_opt_(Length, *Written) PWCH Text, _In_ ULONG Length, _Out_ PULONG Written);
NTSTATUS NTAPI Fixed(_Out_writes_(16) PSTR Narrow, _Out_writes_(6) PWSTR Wide, _Out_writes_bytes_(5) PUCHAR Hash,
    _Out_writes_(3) PULONG Words, _Out_writes_(2) PIO_STATUS_BLOCK Blocks, _Out_writes_to_(3, *Count) PHANDLE Handles,
    _Out_ PULONG Count);
`;

const DEFINITIONS = `
static ULONG Sum(const unsigned short *text, ULONG units) {
  ULONG sum = 0;
  for (ULONG index = 0; index < units; index++) sum = sum * 31 + text[index];
  return sum * 100 + units;
}
ULONG SumUnits(PCWCH Text, ULONG Length) { return Text[Length] == 0 ? Sum(Text, Length) : 0; }
ULONG SumBytes(PCWCH Text, ULONG Length) { return Text == 0 ? 1000 + Length : Sum(Text, Length / 2); }
ULONG SumTerminated(PCWSTR Text, ULONG Length) { return Text[Length - 1] == 0 ? Sum(Text, Length - 1) : 0; }
ULONG SumNarrow(const CHAR *Text, ULONG Length) {
  ULONG sum = 0;
  for (ULONG index = 0; index < Length; index++) sum += (UCHAR)Text[index];
  return sum;
}
NTSTATUS Terminated(PWCH Text, ULONG Length) {
  WCHAR given[] = { 'a', 0xd800, 0x20ac, 0, 'x' };
  for (ULONG index = 0; index < Length && index < 5; index++) Text[index] = given[index];
  return 0;
}
NTSTATUS Counted(PWCH Text, ULONG Length, PULONG Written) {
  if (Text == 0) { *Written = 8; return 0; }
  WCHAR given[] = { 'a', 0, 'b', 'c' };
  for (ULONG index = 0; index < Length / 2 && index < 4; index++) Text[index] = given[index];
  *Written = 6;
  return 0;
}
NTSTATUS Fixed(PSTR Narrow, PWSTR Wide, PUCHAR Hash, PULONG Words, PIO_STATUS_BLOCK Blocks, PHANDLE Handles, PULONG Count) {
  Narrow[0] = 'n'; Narrow[1] = (CHAR)0xe9;
  for (int index = 0; index < 6; index++) Wide[index] = 'u' + index;
  for (int index = 0; index < 5; index++) Hash[index] = 250 + index;
  Words[2] = 0x80000001;
  Blocks[1].Information = 77;
  Handles[0] = (HANDLE)-1; Handles[1] = (HANDLE)8;
  *Count = 2;
  return 0;
}
`;

const compiler = process.platform === 'win32' ? null : findCompiler();

describe.skipIf(compiler === null)(`text over a C library compiled with ${compiler}`, () => {
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

  /** 'ab' is 97 and 98: (97 * 31 + 98) * 100 + 2. */
  const AB = 310502;

  test.each([
    ['SumUnits', 'ab', AB],
    ['SumUnits', new Uint16Array([97, 98]), AB],
    ['SumUnits', new Uint8Array([97, 0, 98, 0]), AB],
    ['SumUnits', '', 0],
    ['SumBytes', 'ab', AB],
    ['SumBytes', null, 1000],
    ['SumTerminated', 'ab', AB],
    ['SumTerminated', new Uint16Array([97, 98, 0]), AB],
    ['SumNarrow', 'a\u00e9\0', 97 + 233],
  ])('%s of %o', (name, text, want) => expect(call(name, text)).toEqual({ returnValue: want }));

  test('a Memory is passed in place, as long as it is', () => {
    using memory = Memory.allocate(6);
    memory.bytes.set([97, 0, 98, 0, 0, 0]);
    expect(call('SumTerminated', memory)).toEqual({ returnValue: AB });
  });

  test('what is no text is refused', () => {
    expect(() => call('SumUnits', 5)).toThrow('Text must be a string, a Uint16Array, a Uint8Array or a Memory, not 5.');
    expect(() => call('SumNarrow', '\u20ac')).toThrow('a string of characters up to U+00FF');
  });

  test('a terminated output ends at its null, or with its room', () => {
    expect(call('Terminated', 10)).toEqual({ status: 0, Text: 'a\ud800\u20ac' });
    expect(call('Terminated', 2)).toEqual({ status: 0, Text: 'a\ud800' });
    expect(call('Terminated', 0)).toEqual({ status: 0, Text: '' });
  });

  test('a counted output is as long as the call says, nulls and all', () => {
    expect(call('Counted', 10)).toEqual({ status: 0, Text: 'a\0b', Written: 6 });
    expect(call('Counted', 1)).toEqual({ status: 0, Text: 'a', Written: 6 });
    expect(call('Counted', null)).toEqual({ status: 0, Text: null, Written: 8 });
  });

  test('outputs of a fixed size need no argument', () => {
    const blocks = [0n, 77n].map((Information) => ({ Status: 0, Pointer: 0n, Information }));
    expect(call('Fixed')).toEqual({
      status: 0,
      Narrow: 'n\u00e9',
      Wide: 'uvwxyz',
      Hash: new Uint8Array([250, 251, 252, 253, 254]),
      Words: new Uint32Array([0, 0, 0x8000_0001]),
      Blocks: blocks,
      Handles: [0xffff_ffff_ffff_ffffn, 8n],
      Count: 2,
    });
  });
});

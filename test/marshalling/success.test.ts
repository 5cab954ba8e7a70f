import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NativeCallError, NtStatusError, setLibraryPath } from '../../runtime/support/index.js';
import { findCompiler } from './recorder-library.js';
import { buildShapes, type ShapeFunctions, type ShapeLibrary } from './shape-library.js';

/* `_Success_` and `_Return_type_success_` decide what is thrown; C's conversions decide what is compared. */
const DECLARATIONS = `
#define NOTHING_FOUND 0xffffffffUL
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
typedef _Return_type_success_(return >= 0) LONG HRESULT;
_Success_(return != 0) BOOLEAN NTAPI TestFlag(_In_ ULONG Give, _Out_ PULONG Value);
_Success_(return == 0) PVOID NTAPI TestAddress(_In_ ULONGLONG Give);
_Success_(return != NOTHING_FOUND) ULONG NTAPI TestUnsigned(_In_ ULONG Give);
_Success_(return != -1) ULONG NTAPI TestMinusOne(_In_ ULONG Give);
_Success_(return != NOTHING_FOUND) LONG NTAPI TestSigned(_In_ LONG Give);
_Success_(return != INVALID_HANDLE_VALUE) HANDLE NTAPI TestOpen(_In_ ULONGLONG Give);
_Success_(return != 0 && return < Length) ULONG NTAPI TestName(_Out_writes_to_(Length, return) PUCHAR Text, _In_ ULONG Length, _In_ ULONG Give);
_Success_(return == 0 || return == 0x102) NTSTATUS NTAPI TestEither(_In_ LONG Give);
_Success_(1) ULONG NTAPI TestAlways(_In_ ULONG Give);
HRESULT NTAPI TestByType(_In_ LONG Give);
`;

const DEFINITIONS = `
BOOLEAN TestFlag(ULONG Give, PULONG Value) { *Value = 7; return Give; }
PVOID TestAddress(ULONGLONG Give) { return (PVOID)Give; }
ULONG TestUnsigned(ULONG Give) { return Give; }
ULONG TestMinusOne(ULONG Give) { return Give; }
LONG TestSigned(LONG Give) { return Give; }
HANDLE TestOpen(ULONGLONG Give) { return (HANDLE)Give; }
ULONG TestName(PUCHAR Text, ULONG Length, ULONG Give) { return Give; }
NTSTATUS TestEither(LONG Give) { return Give; }
ULONG TestAlways(ULONG Give) { return Give; }
HRESULT TestByType(LONG Give) { return Give; }
`;

const MAX_ADDRESS = 0xffff_ffff_ffff_ffffn;

const compiler = process.platform === 'win32' ? null : findCompiler();

describe.skipIf(compiler === null)(`what succeeds, over a C library compiled with ${compiler}`, () => {
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

  const call = (name: string, values: readonly unknown[]) => functions[name]?.(...values);

  test.each([
    ['TestFlag', [1], { returnValue: true, Value: 7 }],
    ['TestAddress', [0n], { returnValue: 0n }],
    ['TestUnsigned', [0xffff_fffe], { returnValue: 0xffff_fffe }],
    ['TestMinusOne', [0], { returnValue: 0 }],
    ['TestSigned', [-2], { returnValue: -2 }],
    ['TestOpen', [8n], { returnValue: 8n }],
    ['TestName', [4, 3], { returnValue: 3, Text: new Uint8Array(3) }],
    ['TestEither', [0x102], { status: 0x102 }],
    ['TestAlways', [0], { returnValue: 0 }],
    ['TestByType', [1], { returnValue: 1 }],
  ])('%s %o succeeds', (name, values, want) => expect(call(name, values)).toEqual(want));

  test.each([
    ['TestFlag', [0], { returnValue: false, Value: 7 }],
    ['TestAddress', [MAX_ADDRESS], { returnValue: MAX_ADDRESS }],
    ['TestUnsigned', [0xffff_ffff], { returnValue: 0xffff_ffff }],
    ['TestMinusOne', [0xffff_ffff], { returnValue: 0xffff_ffff }],
    ['TestSigned', [-1], { returnValue: -1 }],
    ['TestOpen', [MAX_ADDRESS], { returnValue: MAX_ADDRESS }],
    ['TestName', [4, 0], { returnValue: 0 }],
    ['TestName', [4, 4], { returnValue: 4 }],
    ['TestByType', [-5], { returnValue: -5 }],
  ])('%s %o fails, and the error has its result', (name, values, want) => {
    let thrown: unknown = null;
    try {
      call(name, values);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(NativeCallError);
    expect(thrown).toMatchObject({ functionName: name, returnValue: want.returnValue, outputs: want });
  });

  test('an NTSTATUS fails by the rule, too', () => {
    expect(() => call('TestEither', [0x103])).toThrow(NtStatusError);
  });

  test('the message has the rule', () => {
    expect(() => call('TestUnsigned', [0xffff_ffff])).toThrow(
      'TestUnsigned: failed: it returned 4294967295, but a success is return != NOTHING_FOUND.',
    );
    expect(() => call('TestOpen', [MAX_ADDRESS])).toThrow('it returned 0xffffffffffffffff,');
  });
});

import { describe, expect, test } from 'vitest';
import type { ApiConstant, ApiModel, ApiRecord, ConstantValue, FieldLayout } from '../../generator/model/api-model.js';
import { findCompiler } from '../../generator/verify/compilers.js';
import { verifyTarget } from '../../generator/verify/verify-target.js';

const compiler = findCompiler('x64');
const everywhere = { targets: ['x64', 'x86', 'arm64'], versions: [], text: '' } as const;
const range = { file: 'a.h', start: 0, end: 1, line: 1, column: 1 };
const int = { kind: 'integer', name: 'unsigned int', size: 4, isSigned: false } as const;

function field(name: string, bitOffset: number, bitWidth: number | null): FieldLayout {
  const rest = { arm: '', availability: everywhere, contract: null, documentation: null };
  return { name, type: int, spelling: 'unsigned int', bitOffset, bitWidth, size: 4, ...rest };
}

/** `struct S { char a; int b; unsigned c : 3, d : 29; }` is 12 bytes, align 4, b at 4, d at bit 67. */
function model(size: number, offsetOfB: number, bitOfD: number, constant: bigint): ApiModel {
  const fields = [field('a', 0, null), field('b', offsetOfB * 8, null), field('c', 64, 3), field('d', bitOfD, 29)];
  const record: ApiRecord = {
    key: 'S',
    tag: 'S',
    typedefs: [],
    kind: 'struct',
    header: 'a.h',
    isSdk: false,
    range,
    availability: everywhere,
    documentation: null,
    layouts: { x64: { size, align: 4, fields } },
    text: '',
  };
  const integer = { kind: 'integer', value: { x64: constant }, type: 'int', size: { x64: 4 } } as const;
  const entry = {
    name: 'N',
    header: 'a.h',
    isSdk: false,
    range,
    value: integer,
    text: '',
    availability: everywhere,
    documentation: null,
  };
  return {
    functions: [],
    typedefs: new Map(),
    enums: new Map(),
    unbound: [],
    handleTypes: [],
    records: new Map([['S', record]]),
    constants: new Map([['N', entry]]),
  };
}

/** The same model with other constants. */
function withConstants(given: ApiModel, values: Readonly<Record<string, ConstantValue>>): ApiModel {
  const constants = Object.entries(values).map(([name, value]): [string, ApiConstant] => {
    const place = { header: 'a.h', isSdk: false, range, availability: everywhere, documentation: null };
    return [name, { name, value, text: '', ...place }];
  });
  return { ...given, constants: new Map(constants) };
}

function addressOf(address: bigint): ConstantValue {
  return { kind: 'pointer', value: { x64: address }, type: 'void *' };
}

const preamble = '#define N (-7)\nstruct S { char a; int b; unsigned c : 3, d : 29; };';

describe.skipIf(compiler === null)('a C compiler is the judge (apt-get install clang)', () => {
  function failuresOf(given: ApiModel) {
    if (compiler === null) throw new Error('no compiler');
    const report = verifyTarget(given, 'x64', compiler, { preamble, flags: [] });
    expect(report.brokenHeaders).toBeNull();
    expect(report.checked).toBe(8);
    return report.failures.map((failure) => failure.claim);
  }

  test('a right model holds', () => {
    expect(failuresOf(model(12, 4, 67, -7n))).toEqual([]);
  });
  test('a wrong size, offset, value and bit offset are each found', () => {
    expect(failuresOf(model(16, 1, 68, 4294967289n))).toEqual([
      'N == 4294967289',
      'sizeof(struct S) == 16',
      '__builtin_offsetof(struct S, b) == 1',
      // The objects have 12 bytes, not 16, so that every probe of the record differs.
      'S.c is 3 bits at bit 64',
      'S.d is 29 bits at bit 68',
    ]);
  });
  test('addresses are judged, right and wrong ones, beside one that is no C', () => {
    if (compiler === null) throw new Error('no compiler');
    const text = '#define NONE ((void *)0)\n#define SELF ((void *)(long long)-1)\n#define NEXT ((void *)-2LL)\n';
    const given = {
      NONE: addressOf(0n),
      SELF: addressOf(0xffff_ffff_ffff_ffffn),
      NEXT: addressOf(0xffff_ffff_ffff_fffdn),
      MISSING: addressOf(5n),
    };
    const input = { preamble: `${preamble}\n${text}`, flags: [] };
    const report = verifyTarget(withConstants(model(12, 4, 67, -7n), given), 'x64', compiler, input);
    expect(report.failures).toMatchObject([
      { claim: 'MISSING == 5' },
      { claim: 'NEXT == 18446744073709551613', message: expect.stringMatching(/fdffffffffffffff.*feffffffffffffff/) },
    ]);
  });
  test('texts, fractions and GUIDs are judged by their bytes, a GUID as a macro and as a variable', () => {
    if (compiler === null) throw new Error('no compiler');
    const text =
      '#define T "a\\n"\n#define W L"\\u20acb"\n#define H 0.5f\n' +
      '#define G { 0x00010203, 0x0405, 0x0607, { 8, 9, 10, 11, 12, 13, 14, 15 } }\n' +
      'struct guid { unsigned a; unsigned short b, c; unsigned char d[8]; };\nstatic const struct guid V = G;\n';
    const input = { preamble: `${preamble}\n${text}`, flags: [] };
    const guid = { kind: 'guid', value: '00010203-0405-0607-0809-0a0b0c0d0e0f' } as const;
    const right: Readonly<Record<string, ConstantValue>> = {
      T: { kind: 'string', value: 'a\n', isWide: false },
      W: { kind: 'string', value: '\u20acb', isWide: true },
      H: { kind: 'float', value: 0.5, type: 'float' },
      G: guid,
      V: guid,
    };
    const judge = (values: Readonly<Record<string, ConstantValue>>) =>
      verifyTarget(withConstants(model(12, 4, 67, -7n), values), 'x64', compiler, input).failures;
    expect(judge(right)).toEqual([]);
    const other = { kind: 'guid', value: '00010203-0405-0607-0809-0a0b0c0d0eff' } as const;
    const wrong: Readonly<Record<string, ConstantValue>> = {
      T: { kind: 'string', value: 'a\\n', isWide: false },
      W: { kind: 'string', value: '\u20ac', isWide: true },
      H: { kind: 'float', value: 0.25, type: 'float' },
      G: other,
      V: other,
    };
    expect(judge(wrong).map(({ subject }) => subject)).toEqual(['T', 'W', 'H', 'G', 'V']);
  });
  test('beside headers with a mistake only what does not depend on it is judged', () => {
    if (compiler === null) throw new Error('no compiler');
    const mistakes = 'struct T { Unknown u; };\n_Static_assert(sizeof(struct S) == 1, "the header is wrong");';
    const input = { preamble: `${preamble}\n${mistakes}`, flags: [] };
    const given = model(16, 4, 67, -7n);
    const [record] = [...given.records.values()];
    if (record === undefined) throw new Error('no record');
    const broken = { ...record, key: 'T', tag: 'T' };
    const records = new Map([...given.records, ['T', broken]]);
    const report = verifyTarget({ ...given, records }, 'x64', compiler, input);
    expect(report.brokenHeaders).toContain('the header is wrong');
    expect(report.failures.map(({ claim }) => claim)).toEqual([
      'sizeof(struct S) == 16',
      // Clang leaves out the field that it refuses.
      'sizeof(struct T) == 16',
      '_Alignof(struct T) == 4',
    ]);
    const unjudged = report.unjudged.map(({ claim }) => claim);
    expect(unjudged).toContain('__builtin_offsetof(struct T, b) == 4');
    expect(unjudged).toContain('S.c is 3 bits at bit 64');
    expect(unjudged).not.toContain('__builtin_offsetof(struct S, b) == 4');
    expect(report.checked).toBe(14);
  });
  test('headers that do not compile are said to be broken rather than right', () => {
    if (compiler === null) throw new Error('no compiler');
    const report = verifyTarget(model(12, 4, 67, -7n), 'x64', compiler, { preamble: 'struct {', flags: [] });
    expect(report.brokenHeaders).toContain('error');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Memory, type RecordCodec } from '../../runtime/support/index.js';
import { bindText } from '../emit/bind-text.js';
import { temporaryFolder } from '../temporary-folder.js';

/*
 * A C compiler fills records by their fields' names and prints their bytes; the generated codecs must read the
 * same values out of those bytes and write the same bytes for those values. GCC lays bit-fields out as MSVC does
 * with -mms-bitfields ("x86 Options"); long is 32 bits wide by a definition.
 */
const RECORDS = `
typedef struct _MIXED
{
    UCHAR Small; SHORT Short; LONG Long; LONGLONG Wide; PVOID Address; BOOLEAN Flag; double Ratio; float Scale;
    USHORT Units[3]; UCHAR Bytes[5]; ULONG Matrix[2][3]; PVOID Slots[2]; LONG_PTR Signed[2];
} MIXED;
typedef struct _INNER { UCHAR A; ULONG B; } INNER;
typedef struct _OUTER { USHORT Head; INNER Inner; INNER Many[2]; struct { ULONG Low; UCHAR High; } Named; UCHAR Tail; } OUTER;
typedef union _CHOICE { ULONG Number; UCHAR Bytes[4]; struct { USHORT Low; USHORT High; }; } CHOICE;
typedef struct _BITS
{
    ULONG First : 1; ULONG Second : 5; ULONG : 2; ULONG Third : 24;
    LONG Signed : 4; LONG Other : 9; UCHAR Level : 3; USHORT Far : 11;
    ULONGLONG Low : 40; ULONGLONG High : 24; LONGLONG Deep : 17; ULONG All : 32; ULONGLONG Whole : 64;
} BITS;
#pragma pack(push, 1)
typedef struct _PACKED { UCHAR Kind; ULONG Length; PVOID Address; LONGLONG Wide; double Ratio; USHORT Units[2]; } PACKED;
typedef struct _PACKED_BITS { UCHAR Lead; ULONG A : 9; ULONG B : 23; UCHAR Next; USHORT C : 15; } PACKED_BITS;
#pragma pack(pop)
#pragma pack(push, 2)
typedef struct _HALF_PACKED { UCHAR Kind; ULONG Length; LONGLONG Wide; INNER Inner; INNER Many[2]; PVOID Slots[2]; } HALF_PACKED;
#pragma pack(pop)
`;

/** What C assigns, and what JavaScript must read. Arrays of bytes and words are compared as plain arrays. */
const VALUES: Readonly<Record<string, readonly (readonly [assignment: string, member: string, value: unknown])[]>> = {
  MIXED: [
    ['.Small = 0xfe', 'Small', 0xfe],
    ['.Short = -2', 'Short', -2],
    ['.Long = -2147483647', 'Long', -2147483647],
    ['.Wide = -9007199254740993', 'Wide', -9007199254740993n],
    ['.Address = (void *)0xfedcba9876543210', 'Address', 0xfedcba9876543210n],
    ['.Flag = 1', 'Flag', true],
    ['.Ratio = -1.5e300', 'Ratio', -1.5e300],
    ['.Scale = 0.25f', 'Scale', 0.25],
    ['.Units = {1, 0xffff, 3}', 'Units', [1, 0xffff, 3]],
    ['.Bytes = {9, 8, 7, 6, 255}', 'Bytes', [9, 8, 7, 6, 255]],
    [
      '.Matrix = {{1, 2, 3}, {4, 5, 0xffffffff}}',
      'Matrix',
      [
        [1, 2, 3],
        [4, 5, 0xffffffff],
      ],
    ],
    ['.Slots = {(void *)1, (void *)-1}', 'Slots', [1n, 0xffffffffffffffffn]],
    ['.Signed = {-1, 2}', 'Signed', [-1n, 2n]],
  ],
  OUTER: [
    ['.Head = 0x1234', 'Head', 0x1234],
    ['.Inner = {1, 2}', 'Inner', { A: 1, B: 2 }],
    [
      '.Many = {{3, 4}, {5, 0x80000000}}',
      'Many',
      [
        { A: 3, B: 4 },
        { A: 5, B: 0x80000000 },
      ],
    ],
    ['.Named = {6, 7}', 'Named', { Low: 6, High: 7 }],
    ['.Tail = 8', 'Tail', 8],
  ],
  CHOICE: [
    ['.Number = 0x04030201', 'Number', 0x04030201],
    ['', 'Bytes', [1, 2, 3, 4]],
    ['', 'Low', 0x0201],
    ['', 'High', 0x0403],
  ],
  BITS: [
    ['.First = 1', 'First', 1],
    ['.Second = 21', 'Second', 21],
    ['.Third = 0xabcdef', 'Third', 0xabcdef],
    ['.Signed = -5', 'Signed', -5],
    ['.Other = 255', 'Other', 255],
    ['.Level = 5', 'Level', 5],
    ['.Far = 0x5a5', 'Far', 0x5a5],
    ['.Low = 0xfedcba9876', 'Low', 0xfedcba9876n],
    ['.High = 0xabcdef', 'High', 0xabcdefn],
    ['.Deep = -65536', 'Deep', -65536n],
    ['.All = 0xfffffffe', 'All', 0xfffffffe],
    ['.Whole = 0xfffffffffffffffe', 'Whole', 0xfffffffffffffffen],
  ],
  PACKED: [
    ['.Kind = 7', 'Kind', 7],
    ['.Length = 0x89abcdef', 'Length', 0x89abcdef],
    ['.Address = (void *)0x123456789abcdef0', 'Address', 0x123456789abcdef0n],
    ['.Wide = -3', 'Wide', -3n],
    ['.Ratio = 0.1', 'Ratio', 0.1],
    ['.Units = {5, 6}', 'Units', [5, 6]],
  ],
  PACKED_BITS: [
    ['.Lead = 1', 'Lead', 1],
    ['.A = 0x155', 'A', 0x155],
    ['.B = 0x7aaaaa', 'B', 0x7aaaaa],
    ['.Next = 0xcc', 'Next', 0xcc],
    ['.C = 0x7abc', 'C', 0x7abc],
  ],
  HALF_PACKED: [
    ['.Kind = 9', 'Kind', 9],
    ['.Length = 0xfedcba98', 'Length', 0xfedcba98],
    ['.Wide = 0x123456789abcdef0', 'Wide', 0x123456789abcdef0n],
    ['.Inner = {2, 3}', 'Inner', { A: 2, B: 3 }],
    [
      '.Many = {{4, 5}, {6, 7}}',
      'Many',
      [
        { A: 4, B: 5 },
        { A: 6, B: 7 },
      ],
    ],
    ['.Slots = {(void *)8, (void *)9}', 'Slots', [8n, 9n]],
  ],
};

/** C's types of Windows on a 64-bit system whose own long may be wider. */
const PRELUDE = `
#include <stdio.h>
#define __int64 long long
typedef void *PVOID; typedef unsigned char UCHAR, BOOLEAN; typedef short SHORT; typedef unsigned short USHORT;
typedef int LONG; typedef unsigned ULONG; typedef long long LONGLONG, LONG_PTR; typedef unsigned long long ULONGLONG;
`;

function programText(): string {
  const prints = Object.entries(VALUES).map(([name, fields]) => {
    const assignments = fields.map(([assignment]) => assignment).filter((text) => text !== '');
    return `{
      static ${name} value; value = (${name}){${assignments.join(', ')}};
      printf("${name} "); for (unsigned i = 0; i < sizeof value; i++) printf("%02x", ((unsigned char *)&value)[i]);
      printf("\\n");
    }`;
  });
  return `${PRELUDE}\n${RECORDS}\nint main(void) { ${prints.join('\n')} return 0; }\n`;
}

/** Padding that C leaves alone is zero: static storage, and one assignment of a whole with designators. */
function compileAndRun(): ReadonlyMap<string, string> {
  const folder = temporaryFolder({ 'main.c': programText() });
  const options = { cwd: folder, encoding: 'utf8', timeout: 60_000 } as const;
  const built = spawnSync('gcc', ['-mms-bitfields', '-w', '-o', 'main', 'main.c'], options);
  expect(built.stderr).toBe('');
  const { stdout } = spawnSync('./main', [], options);
  return new Map(stdout.split('\n').map((line) => line.split(' ') as [string, string]));
}

async function generateCodecs(): Promise<Readonly<Record<string, RecordCodec<Record<string, unknown>>>>> {
  const { files, diagnostics } = bindText(`#include <prelude.h>\n${RECORDS}`);
  expect(diagnostics).toEqual([]);
  const folder = temporaryFolder({ 'package.json': '{ "type": "module" }' });
  const support = fileURLToPath(new URL('../../runtime/support/index.js', import.meta.url)).replaceAll('\\', '/');
  for (const [name, text] of files) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text.replace(/'(?:\.\.\/)+runtime\/support\/index\.js'/, `'${support}'`));
  }
  expect(readFileSync(path.join(folder, 'input.ts'), 'utf8')).toContain('export const BITS');
  return await import(pathToFileURL(path.join(folder, 'input.ts')).href);
}

const isHere = process.platform !== 'win32' && process.arch === 'x64' && spawnSync('gcc', ['--version']).status === 0;

describe.skipIf(!isHere)('generated codecs against a C compiler', () => {
  test.each(Object.keys(VALUES))('%s', async (name) => {
    const bytes = Buffer.from(compileAndRun().get(name) ?? '', 'hex');
    const codec = (await generateCodecs())[name];
    if (codec === undefined) throw new Error(`no codec for ${name}`);
    expect(codec.size).toBe(bytes.length);
    const fields = VALUES[name] ?? [];
    const value = Object.fromEntries(fields.map(([, member, wanted]) => [member, wanted]));

    using read = Memory.allocate(bytes.length);
    read.bytes.set(bytes);
    expect(toPlain(codec.read(read))).toEqual(value);

    using written = Memory.allocate(bytes.length);
    written.bytes.fill(0xee);
    codec.write(written, 0, value);
    expect(Buffer.from(written.bytes).toString('hex')).toBe(bytes.toString('hex'));
  });
});

function toPlain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [...(value as Uint8Array)];
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

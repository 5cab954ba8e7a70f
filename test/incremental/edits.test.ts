import { expect, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';
import { type EditedProject, editProject } from './edited-project.js';

const HEADERS = {
  'base.h': `#pragma once
#include <sdk.h>
#define ITEMS 2
#define WIDE 1
#define LIMIT (ITEMS + 1)
typedef unsigned short COUNT;
typedef long NTSTATUS;
typedef enum _KIND { KindNone, KindSome = 4, KindLast } KIND;
`,
  'pair.h': `#pragma once
#include "base.h"
/** A pair of counts, see NtFollow. */
typedef struct _PAIR
{
    COUNT Items[ITEMS];
    KIND Kind;
#if WIDE
    COUNT Extra;
#endif
} PAIR, *PPAIR;
/** Counts up to LONE. */
NTSTATUS __stdcall NtCount(_In_ PPAIR Pair, _Out_ COUNT *Count);
typedef NTSTATUS __stdcall SUM(_In_ PPAIR Pair);
SUM ZwSum;
`,
  'box.h': `#pragma once
#include "pair.h"
typedef struct _BOX
{
    PAIR Pair;
    DWORD Flags;
} BOX, *PBOX;
NTSTATUS __stdcall NtFill(_Inout_ PBOX Box, _In_reads_(LIMIT) COUNT *Counts);
NTSTATUS __stdcall ZwCount(_In_ PPAIR Pair, _Out_ COUNT *Count);
/** Sums. */
SUM NtSum;
`,
  'lone.h': `#pragma once
#define LONE 7
typedef struct _LONE_ENTRY
{
    int First;
    char Second;
} LONE_ENTRY, *PLONE_ENTRY;
int __stdcall NtMeasure(_In_ PLONE_ENTRY Entry, void *Opaque);
int __stdcall NtFollow(int A);
#pragma pack(push, 4)
typedef struct _TIGHT { char First; long long Second; } TIGHT, *PTIGHT;
#pragma pack(pop)
`,
  'plain.h': '#pragma once\nint __stdcall NtPlain(int A);\n',
  'empty.h': '#pragma once\n#define EMPTY\n',
};
const SDK = `#pragma once
typedef unsigned long DWORD;
typedef void *HANDLE;
typedef struct _SDK_POINT { int X; int Y; } SDK_POINT, *PSDK_POINT;
`;
const OVERRIDES = '{ "handleTypes": [{ "name": "PlainHandle", "close": "NtPlain", "parameters": ["Opaque"] }] }\n';

function project(): EditedProject {
  const [dir, twin] = [1, 2].map(() =>
    headerProject(
      HEADERS,
      {
        sdk: ['s'],
        twinPrefixes: ['Nt', 'Zw'],
        select: { functions: ['*'], records: ['*'], enums: ['*'], constants: ['*'] },
        overrides: 'o.json',
        output: { bindings: 'out', docs: 'docs' },
      },
      { 's/sdk.h': SDK, 'o.json': OVERRIDES },
    ),
  );
  return editProject(dir ?? '', twin ?? '', ['--config', 'c.json']);
}

/** How far a run may go: `part` does less than all. */
type Reach = 'part' | 'any';

/** What an edit is called, the file, what it takes away and what it puts there. */
const EDITS: readonly (readonly [string, string, string, string, Reach])[] = [
  ['a type of an included header', 'h/base.h', 'unsigned short COUNT', 'unsigned int COUNT', 'part'],
  ['a macro in the bound of an array elsewhere', 'h/base.h', 'ITEMS 2', 'ITEMS 3', 'part'],
  ['a macro in a condition elsewhere', 'h/base.h', 'WIDE 1', 'WIDE 0', 'part'],
  ['a macro in the extent of a parameter elsewhere', 'h/base.h', 'ITEMS + 1', 'ITEMS + 4', 'part'],
  ['a macro that is gone', 'h/base.h', '#define LIMIT (ITEMS + 1)\n', '', 'any'],
  ['a macro that only the comment of a twin speaks of', 'h/lone.h', '#define LONE 7\n', '', 'part'],
  ['a macro that nobody uses', 'h/lone.h', 'LONE 7', 'LONE 8', 'part'],
  ['the value of an enumerator', 'h/base.h', 'KindSome = 4', 'KindSome = 5', 'part'],
  ['a new enumerator', 'h/base.h', 'KindLast', 'KindLast, KindMore', 'part'],
  ['packing', 'h/lone.h', 'push, 4', 'push, 1', 'part'],
  ['packing that is never taken back', 'h/pair.h', '/** A pair', '#pragma pack(push, 1)\n/** A pair', 'any'],
  ['packing that goes on in the next header', 'h/base.h', '#define ITEMS', '#pragma pack(1)\n#define ITEMS', 'any'],
  ['a new function', 'h/lone.h', 'int __stdcall', 'int __stdcall NtNew(int A);\nint __stdcall', 'part'],
  ['a new function that uses a record of another header', 'h/plain.h', 'int A', 'void *P', 'any'],
  ['a function less', 'h/lone.h', 'int __stdcall NtMeasure(_In_ PLONE_ENTRY Entry, void *Opaque);\n', '', 'any'],
  ['a function that comments speak of', 'h/lone.h', 'NtFollow(', 'NtFollowed(', 'part'],
  ['a twin with another parameter', 'h/box.h', 'ZwCount(_In_ PPAIR Pair', 'ZwCount(_In_ int Pair', 'part'],
  ['a twin less', 'h/box.h', 'NTSTATUS __stdcall ZwCount(_In_ PPAIR Pair, _Out_ COUNT *Count);\n', '', 'part'],
  ['the comment of a twin', 'h/pair.h', '/** Counts up', '/** Counts well up', 'part'],
  ['the type of a function elsewhere', 'h/pair.h', 'SUM(_In_ PPAIR Pair', 'SUM(_In_ PPAIR Pair, int More', 'part'],
  ['the comment of a function that a typedef types', 'h/box.h', '/** Sums', '/** Adds up', 'part'],
  ['a renamed record', 'h/box.h', 'PBOX', 'PCRATE', 'part'],
  ['a renamed record that others use', 'h/pair.h', 'PPAIR', 'PCOUPLE', 'any'],
  [
    'a typedef more of a record elsewhere',
    'h/plain.h',
    'int __stdcall',
    'typedef struct _PAIR COUPLE;\nint __stdcall',
    'any',
  ],
  ['a name that parameters have', 'h/lone.h', '} LONE_ENTRY', '} Pair, LONE_ENTRY', 'any'],
  ['a field more', 'h/lone.h', 'char Second;', 'char Second;\n    int Third;', 'part'],
  ['only a comment', 'h/lone.h', 'int First;', 'int First; // the first', 'part'],
  ['only an empty line', 'h/pair.h', '#include', '\n#include', 'part'],
  ['only the end of lines', 'h/lone.h', '\n#define LONE', '\r\n#define LONE', 'part'],
  ['an annotation', 'h/lone.h', '_In_ PLONE', '_Out_ PLONE', 'part'],
  ['an annotation that contradicts another', 'h/lone.h', '_In_ PLONE', '_In_ _Out_ PLONE', 'any'],
  ['a type that nobody knows', 'h/lone.h', 'int First;', 'UNKNOWN *First;', 'any'],
  ['a header included as well', 'h/lone.h', '#define LONE', '#include "box.h"\n#define LONE', 'any'],
  ['a header included no longer', 'h/pair.h', '#include "base.h"', '#include "base.h" //', 'part'],
  ['a new name of the SDK', 'h/lone.h', 'int First;', 'struct _SDK_POINT First;', 'any'],
  ['a type of the SDK', 's/sdk.h', 'unsigned long DWORD', 'unsigned short DWORD', 'any'],
  ['what nobody uses of the SDK', 's/sdk.h', 'int Y;', 'int Y; int Z;', 'any'],
  [
    'a condition around a function',
    'h/plain.h',
    'int __stdcall',
    '#if defined(_WIN64)\nint __stdcall NtWide(int A);\n#endif\nint __stdcall',
    'part',
  ],
  ['a macro for every header after it', 'h/empty.h', '#define EMPTY', '#define Kind Sort', 'any'],
  ['a function that the overrides speak of', 'h/plain.h', 'NtPlain', 'NtPlainer', 'any'],
  ['a handle that is none any more', 'h/lone.h', 'void *Opaque', 'int *Opaque', 'any'],
  ['the overrides', 'o.json', 'PlainHandle', 'OtherHandle', 'any'],
  ['the configuration', 'c.json', '"twinPrefixes": [\n    "Nt"', '"twinPrefixes": [\n    "Xx"', 'any'],
  ['a mistake', 'h/lone.h', 'char Second;', 'char Second', 'any'],
];

function edit(headers: EditedProject, file: string, from: string, to: string): void {
  const text = headers.read(file);
  expect(text, file).toContain(from);
  headers.write(file, text.replaceAll(from, to));
}

test.each(EDITS)('after an edit of %s all is as without a cache, and again when it is undone', async (...entry) => {
  const [, file, from, to, reach] = entry;
  const headers = project();
  const first = await headers.run();
  expect(first.cached).toEqual(first.fresh);
  expect(first.fresh.exitCode, first.fresh.text).toBe(0);
  const before = headers.read(file);
  edit(headers, file, from, to);
  const second = await headers.run();
  expect(second.cached).toEqual(second.fresh);
  if (reach === 'part') expect(second.update).toMatch(/^[1-5] of 7 headers$/);
  headers.write(file, before);
  const third = await headers.run();
  expect(third.cached).toEqual(third.fresh);
  expect(third.cached.files).toEqual(first.cached.files);
});

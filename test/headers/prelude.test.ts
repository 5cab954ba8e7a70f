import { describe, expect, test } from 'vitest';
import { bindAfterPrelude } from './bind-prelude.js';

const WINDOWS = '#include <windows.h>\n';

describe('what headers take from windows.h without an SDK', () => {
  test("IN, OUT and OPTIONAL mark parameters and are nothing to C, as the DDK's headers wrote them", () => {
    const { functions, errors } = bindAfterPrelude(
      `${WINDOWS}NTSYSAPI NTSTATUS NTAPI NtOld(IN HANDLE Object, IN OUT PULONG Size OPTIONAL, OUT PVOID Data);`,
    );
    expect(errors).toEqual([]);
    expect(functions).toEqual(['NtOld']);
  });

  test('NTSTATUS comes with the rest of windows.h, and not where that is to be lean', () => {
    const prototype = `${WINDOWS}NTSTATUS NTAPI NtNew(HANDLE Object);`;
    expect(bindAfterPrelude(prototype).functions).toEqual(['NtNew']);
    expect(bindAfterPrelude(`#define WIN32_LEAN_AND_MEAN\n${prototype}`).functions).toEqual([]);
  });

  test('a fallback for SDKs that lack a name is not read: the SDK has it', () => {
    const { constants, errors } = bindAfterPrelude(
      `${WINDOWS}#ifndef EVENT_ALL_ACCESS\n#define EVENT_ALL_ACCESS(0x1F0003 |)\n#endif\n`,
    );
    expect(errors).toEqual([]);
    expect(constants).toEqual([]);
  });

  test('without a version named it is Windows 10, and an older one on demand', () => {
    const text = '#if NTDDI_VERSION >= NTDDI_WIN10_RS4\n#define IS_NEW 1\n#endif\n#define WINNT _WIN32_WINNT\n';
    expect(bindAfterPrelude(WINDOWS + text).constants).toEqual(['IS_NEW = 1', 'WINNT = 2560']);
    const older = bindAfterPrelude(`#define _WIN32_WINNT 0x0601\n${WINDOWS}${text}`);
    expect(older.constants).toEqual(['WINNT = 1537', '_WIN32_WINNT = 1537']);
  });

  test('guiddef.h follows INITGUID each time that it is included', () => {
    const guid = 'DEFINE_GUID(Name, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);\n';
    expect(bindAfterPrelude(WINDOWS + guid).constants).toEqual([]);
    const again = bindAfterPrelude(`${WINDOWS}#define INITGUID\n#include <guiddef.h>\n${guid}`);
    expect(again.constants).toEqual(['Name = 00000001-0002-0003-0405-060708090a0b']);
  });
});

test.each([
  ['EVENT_ALL_ACCESS', '0x1F0003', 2031619],
  ['PROCESS_TERMINATE', '0x0001', 1],
])('%s stays in the bindings of phnt, which defines it where the SDK has not', (name, text, value) => {
  const { constants } = bindAfterPrelude(
    `#define _PHNT_WINDOWS_H 1\n${WINDOWS}#ifndef ${name}\n#define ${name} ${text}\n#endif\n`,
  );
  expect(constants).toContain(`${name} = ${value}`);
});

test.each([
  'assert.h',
  'bcrypt.h',
  'excpt.h',
  'in6addr.h',
  'inaddr.h',
  'intrin.h',
  'ntdef.h',
  'ntlsa.h',
  'ntsecapi.h',
  'sal.h',
  'stdbool.h',
  'stdlib.h',
  'tchar.h',
  'time.h',
  'wchar.h',
  'winternl.h',
  'wtypes.h',
])('<%s> is found, by itself and after windows.h', (header) => {
  for (const text of [`#include <${header}>\n`, `${WINDOWS}#include <${header}>\n`]) {
    expect(bindAfterPrelude(`${text}int Function(void);`)).toMatchObject({ functions: ['Function'], errors: [] });
  }
});

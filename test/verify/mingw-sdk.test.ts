import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCompiler } from '../../generator/verify/compilers.js';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';
import { MINGW } from '../headers/bind-others.js';

/** An enumerator with the top bit is an int for MSVC alone, a macro hides another one, an alignment is of 64 bits. */
const HEADER = `#include <windows.h>
#ifdef _WIN64
#define WIDE DECLSPEC_ALIGN(8)
#else
#define WIDE
#endif
#ifdef _MSC_VER
typedef enum _MODE { ModeNone, ModeHidden, ModeTop = 0x80000001 } MODE;
#else
typedef enum _MODE { ModeNone, ModeOther = 7 } MODE;
#endif
typedef struct _BOX { UCHAR Kind; USHORT WIDE Size; LARGE_INTEGER Time; ULONG Low : 3; ULONG High : 29; } BOX, *PBOX;
#define ModeHidden 9
typedef LONG NTAPI OPEN_BOX(PBOX Box, MODE Mode);
OPEN_BOX NtOpenBox;
LONG NTAPI NtCloseBox(PBOX Box);
`;

describe.skipIf(!existsSync(MINGW) || findCompiler('x64') === null)(
  'headers over the SDK of mingw-w64, which is no C for MSVC (apt-get install clang mingw-w64-common)',
  () => {
    test('are judged all the same', { timeout: 120_000 }, async () => {
      const dir = headerProject({ 'box.h': HEADER }, {});
      const { stdout, exitCode } = await runCommand(['verify', '--config', 'c.json', '--sdk', MINGW, '--json'], dir);
      const { reports } = JSON.parse(stdout);
      for (const report of reports) expect(report).toMatchObject({ failures: [], brokenHeaders: null });
      expect(reports.length).toBeGreaterThan(0);
      expect(exitCode).toBe(0);
    });
  },
);

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bindHeader, MINGW, WINE } from './bind-others.js';

/** Declarations that each header is known for, with what a C programmer reads there. */
const HEADERS = [
  {
    name: 'mingw winternl.h',
    sdk: MINGW,
    header: 'winternl.h',
    functions: { NtClose: 1, NtCreateFile: 11 },
    fewest: 40,
  },
  {
    name: 'Wine winternl.h',
    sdk: WINE,
    header: 'winternl.h',
    functions: { NtClose: 1, NtSetIoCompletion: 5 },
    fewest: 700,
  },
  {
    name: 'mingw ddk/wdm.h',
    sdk: MINGW,
    header: 'ddk/wdm.h',
    functions: { IoCreateDevice: 7, ZwClose: 1 },
    fewest: 600,
  },
  {
    name: 'mingw ddk/ntifs.h',
    sdk: MINGW,
    header: 'ddk/ntifs.h',
    functions: { FsRtlIsNameInExpression: 4 },
    fewest: 1000,
  },
];

describe.each(HEADERS)('$name (apt-get install mingw-w64 libwine-dev)', ({ sdk, header, functions, fewest }) => {
  test.skipIf(!existsSync(path.join(sdk, header)))(
    'what binds is bound, what does not has a reason',
    { timeout: 60_000 },
    () => {
      const { model, errors } = bindHeader(sdk, header);
      expect(errors).toEqual([]);
      expect(model.functions.length).toBeGreaterThanOrEqual(fewest);
      for (const [name, count] of Object.entries(functions)) {
        expect(model.functions.find((fn) => fn.name === name)?.parameters.length, name).toBe(count);
      }
      for (const { reason } of model.unbound) expect(reason).not.toBe('');
    },
  );
});

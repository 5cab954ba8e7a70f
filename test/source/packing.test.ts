import { describe, expect, it } from 'vitest';
import { scanFiles, scanText, showDiagnostics } from './scan-text.js';

/** The packing at each name `a`, `b` ... of the code. */
function packingOf(text: string): string {
  const { header, diagnostics } = scanText(text);
  expect(diagnostics).toEqual([]);
  const packAt = (offset: number): number | null =>
    header.packing.findLast(({ start }) => start <= offset)?.pack ?? null;
  return [...header.code.matchAll(/\b[a-z]\b/gu)].map((match) => `${match[0]}${packAt(match.index) ?? '-'}`).join(' ');
}

describe('Microsoft C: pack', () => {
  it.each([
    ['sets and resets', 'a\n#pragma pack(1)\nb\n#pragma pack()\nc', 'a- b1 c-'],
    [
      'pushes and pops',
      '#pragma pack(push, 4)\na\n#pragma pack(push)\n#pragma pack(2)\nb\n#pragma pack(pop)\nc\n#pragma pack(pop)\nd',
      'a4 b2 c4 d-',
    ],
    ['pops to a value', '#pragma pack(push, 4)\n#pragma pack(pop, 2)\na', 'a2'],
    ['pops to a name', '#pragma pack(push, r1, 4)\n#pragma pack(push, 2)\na\n#pragma pack(pop, r1)\nb', 'a2 b-'],
    ['expands macros', '#define N 8\n#pragma pack(push, N)\na', 'a8'],
    [
      'obeys __pragma and _Pragma, in macros too',
      '#define P __pragma(pack(push, 1))\nP a\n_Pragma("pack(pop)") b __pragma(pack(2)) c',
      'a1 b- c2',
    ],
    ['ignores other pragmas', '#pragma warning(push)\n#pragma pack(show)\n#pragma packed\na', 'a-'],
    ['ignores dead ones', '#if 0\n#pragma pack(1)\n#endif\na', 'a-'],
  ])('%s', (_, text, want) => {
    expect(packingOf(text)).toBe(want);
  });

  it('lasts beyond the header that changes it', () => {
    const files = {
      'own/a.h': '#include "push.h"\na\n#include "b.h"\n#include "pop.h"\nb',
      'own/push.h': '#pragma pack(push, 1)',
      'own/b.h': 'c',
      'own/pop.h': '#pragma pack(pop)',
    };
    const { headers } = scanFiles(files);
    const packs = headers.map(({ path, packing }) => `${path} ${packing.map(({ pack }) => pack).join()}`);
    expect(packs).toEqual(['push.h 1', 'b.h 1', 'pop.h 1,', 'a.h 1,']);
  });

  it('gives the header once for each target when it differs between them', () => {
    const { headers } = scanText('#ifdef _WIN64\n#pragma pack(8)\n#else\n#pragma pack(4)\n#endif\na');
    expect(headers.map(({ packing }) => packing.at(-1)?.pack)).toEqual([8, 4, 8]);
  });

  it.each([
    [
      '#pragma pack(3)',
      'test.h:1:1 NTB1030 cannot read `#pragma pack(3)` (pack takes push or pop, a name, and 1, 2, 4, 8 or 16)',
    ],
    [
      '#pragma pack(push',
      'test.h:1:1 NTB1030 cannot read `#pragma pack(push` (pack takes push or pop, a name, and 1, 2, 4, 8 or 16)',
    ],
    ['#pragma pack(pop)', 'test.h:1:1 NTB1031 this pops a packing that nothing has pushed'],
  ])('reports %s', (text, want) => {
    expect(showDiagnostics(scanText(text).diagnostics)).toEqual([want]);
  });
});

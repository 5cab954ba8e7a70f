import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeaderSource } from '../../generator/model/header-source.js';
import { scanText } from './scan-text.js';

/** The offset in the text of an offset in the code, as the model describes the map. */
function textOffset(header: HeaderSource, offset: number): number | null {
  const piece = header.offsets.findLast(({ code }) => code <= offset);
  if (piece === undefined) return offset;
  return piece.isExpansion ? null : piece.text + offset - piece.code;
}

describe('offsets of code and text', () => {
  it('are the same while nothing grows', () => {
    const text = '#define A 1\n_In_ int a = A; // b\n#if 0\nx\n#endif\nint c;';
    const { header } = scanText(text);
    expect(header.offsets).toEqual([]);
    expect(header.code).toHaveLength(text.length);
    expect(header.code.split('\n').map((line) => line.trim())).toEqual(['', 'int a = 1;', '', '', '', 'int c;']);
    expect(header.code.indexOf('int c;')).toBe(text.indexOf('int c;'));
  });

  it('are mapped where an expansion is longer than its use', () => {
    const text = '#define A 12345\nint a[A]; int b[A]; int c;';
    const { header } = scanText(text);
    expect(header.code.trim()).toBe('int a[12345]; int b[12345]; int c;');
    const at = header.code.indexOf('c;');
    expect(textOffset(header, at)).toBe(text.indexOf('c;'));
    expect(header.offsets.filter(({ isExpansion }) => isExpansion).map(({ text: use }) => use)).toEqual([
      text.indexOf('A]'),
      text.lastIndexOf('A]'),
    ]);
  });

  it('keep the lines of what follows when arguments take several', () => {
    const { header } = scanText('#define F(a, b) a##b\nint F(x,\n\n  y); int z;\nint w;');
    expect(header.code.split('\n').map((line) => line.trim())).toEqual(['', 'int xy', '', '; int z;', 'int w;']);
  });

  it('property: as many lines, and every character outside of expansions is that of the text or blank', () => {
    const piece = fc.constantFrom(
      'int a;',
      ' b = L"x y" ',
      '\n',
      '\n\n',
      ' ',
      '// c\n',
      '/* d\n e */',
      '/** f */',
      '\n#define G 1 // x\n',
      '\n#define H long long \\\n int\n',
      '\n#undef G\n',
      ' G ',
      ' H ',
      '\n#define F(a, ...) { a, __VA_ARGS__ }\n',
      ' F(1,\n2, G) ',
      '\n#if 0\n',
      '\n#if VERSION > 3\n',
      '\n#ifdef _WIN64\n',
      '\n#else\n',
      '\n#endif\n',
      '_In_ ',
      '_Out_writes_(\nn) ',
      '__stdcall ',
      '__declspec(align(8)) ',
      '{',
      '}',
      ' f() {',
      "'q'",
      '7ui64',
      '\\\n',
      'G\\\nG',
      '\r\n',
      '\n#pragma pack(1)\n',
      '"u',
      '*/',
      '(',
      ')',
      '\u00e4',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const header of scanText(text).headers) {
          expect(header.code.split('\n').length).toBe(text.split('\n').length);
          for (let at = 0; at < header.code.length; at++) {
            if (/\s/u.test(header.code.charAt(at))) continue;
            const from = textOffset(header, at);
            if (from !== null && header.offsets.length > 0 && from >= text.length)
              throw new Error(`${at} is beyond the text`);
          }
          const { annotations, comments, guards } = header;
          for (const { offset } of annotations) expect(offset).toBeLessThanOrEqual(header.code.length);
          for (const { start, end } of [...comments, ...guards]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(header.code.length);
          }
          const starts = guards.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });

  it('property: text without macros, directives and annotations stays as it is', () => {
    const piece = fc.constantFrom(
      'int ',
      'a',
      ';',
      '\n',
      '  ',
      '{',
      '}',
      '"s\\""',
      "'c'",
      '0x1F',
      '1.5e+3',
      ' = ',
      '[4]',
      '->',
      '\u00e4',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(scanText(text).header.code).toBe(text);
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});

import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { renderDiagnostic } from '../../generator/cli/diagnostic-text.js';
import type { Diagnostic } from '../../generator/diagnostics.js';

const plain = picocolors.createColors(false);

/** Renders an error at the first occurrence of `marked` in the text. */
function render(text: string, marked: string, rest: Partial<Diagnostic> = {}): string[] {
  const start = text.indexOf(marked);
  const lines = text.slice(0, start).split('\n');
  const range = {
    file: 'a.h',
    start,
    end: start + marked.length,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  };
  const diagnostic: Diagnostic = { code: 'NTB1203', severity: 'error', message: 'message', range, ...rest };
  return renderDiagnostic(diagnostic, () => ({ name: 'headers/a.h', text }), plain).split('\n');
}

describe('renderDiagnostic', () => {
  test('gives place, line and marks as the experience guide draws them', () => {
    const text = `${'\n'.repeat(41)}    _Out_writes_byte_(Length) PVOID Buffer,\n`;
    const diagnostic = {
      message: 'unknown annotation `_Out_writes_byte_`',
      hint: 'did you mean `_Out_writes_bytes_`?',
    };
    expect(render(text, '_Out_writes_byte_', { code: 'NTB1101', ...diagnostic })).toEqual([
      'headers/a.h:42:5: error NTB1101: unknown annotation `_Out_writes_byte_`',
      '   42 |     _Out_writes_byte_(Length) PVOID Buffer,',
      '      |     ^^^^^^^^^^^^^^^^^ did you mean `_Out_writes_bytes_`?',
    ]);
  });

  // Each row: what stands before the marked word, and how many columns of a terminal that takes.
  test.each([
    ['a tab to the next stop of four', '\tint ', 8],
    ['a tab after two characters', 'ab\t', 4],
    ['fullwidth characters as two', '漢字', 4],
    ['a combining mark as none', 'e\u0301 ', 2],
    ['an emoji of two code units as two', '😀', 2],
  ])('aligns the marks after %s', (_name, before, columns) => {
    const [, line, marks] = render(`${before}bad;`, 'bad');
    expect(marks).toBe(`      | ${' '.repeat(columns)}^^^`);
    expect(line?.startsWith('    1 | ')).toBe(true);
  });

  test('cuts a long line around the mark', () => {
    const [, line = '', marks = ''] = render(`${'a'.repeat(500)}bad${'z'.repeat(500)}`, 'bad');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf('^'), marks.indexOf('^') + 3)).toBe('bad');
    expect(line).toMatch(/^ {4}1 \| …a+badz+…$/);
  });

  test('marks only the first line of a range that spans several', () => {
    expect(render('one two\nthree', 'two\nthree')).toEqual([
      'headers/a.h:1:5: error NTB1203: message',
      '    1 | one two',
      '      |     ^^^',
    ]);
  });

  test('puts one mark under the end of the text', () => {
    const range = { file: 'a.h', start: 3, end: 3, line: 1, column: 4 };
    expect(render('abc', 'abc', { range }).at(-1)).toBe('      |    ^');
  });

  test('shows characters that would steer the terminal instead of sending them', () => {
    const rendered = render('\x1b[2J\u202ebad', 'bad', { message: 'name \x1b]0;x\x07' }).join('\n');
    expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(rendered).toContain('\ufffd[2J\ufffdbad');
  });

  test('shows no excerpt of a file that is no text', () => {
    expect(render('\0\0bad', 'bad')).toEqual(['headers/a.h:1:3: error NTB1203: message']);
  });

  test('drops the carriage return of a line', () => {
    expect(render('int bad;\r\nint x;\r\n', 'bad')[1]).toBe('    1 | int bad;');
  });

  test('puts a hint without a place below the message', () => {
    expect(render('x', 'x', { range: null, hint: 'do this' })).toEqual(['error NTB1203: message', '  do this']);
  });

  test('puts a hint that does not fit beside the marks below them', () => {
    expect(render('x', 'x', { hint: 'h'.repeat(130) }).slice(2)).toEqual(['      | ^', `      = ${'h'.repeat(130)}`]);
  });
});

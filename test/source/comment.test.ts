import { describe, expect, it } from 'vitest';
import { scanText } from './scan-text.js';

function commentsOf(text: string): readonly (readonly [string, string])[] {
  return scanText(text).header.comments.map(({ kind, text: said }) => [kind, said]);
}

describe('comments that document', () => {
  it.each([
    ['a block', '/** One. */', 'doxygen', 'One.'],
    ['a block in Qt style', '/*! One. */', 'doxygen', 'One.'],
    ['a member block', 'int a; /**< One. */', 'doxygen', 'One.'],
    ['lines', '/**\n * One.\n *\n * - two\n *   more\n */', 'doxygen', 'One.\n\n- two\n  more'],
    ['lines without asterisks', '/**\n  One.\n  Two. */', 'doxygen', '  One.\n  Two.'],
    ['a closing ruler', '/** One.\n **/', 'doxygen', 'One.'],
    ['CRLF', '/**\r\n * One.\r\n * Two.\r\n */', 'doxygen', 'One.\nTwo.'],
    ['a slash line', '/// One.', 'doxygen', 'One.'],
    ['a bang line', '//! One.', 'doxygen', 'One.'],
    ['a member line', 'int a; ///< One.', 'doxygen', 'One.'],
    ['a plain line', '// rev', 'line', 'rev'],
    ['a plain line after code', 'int a; // rev', 'line', 'rev'],
    ['a line that a splice carries on', '// one \\\n two', 'line', 'one   two'],
  ])('%s', (_, text, kind, said) => {
    expect(commentsOf(text)).toEqual([[kind, said]]);
  });

  it.each([
    ['a plain block', '/* One. */'],
    ['an empty block', '/**/'],
    ['a ruler of stars', '/*************/'],
    ['an empty line', '//'],
    ['a dead one', '#if 0\n/** One. */\n#endif'],
    ['one in a body', 'int f(void) { /** One. */ }'],
    ['one in a string', 'char *s = "/** One. */ // two";'],
  ])('%s does not', (_, text) => {
    expect(commentsOf(text)).toEqual([]);
  });

  it('joins a run of slash lines, but no plain lines and none after code', () => {
    expect(commentsOf('/// One.\n/// Two.\n\n/// Three.')).toEqual([
      ['doxygen', 'One.\nTwo.'],
      ['doxygen', 'Three.'],
    ]);
    expect(commentsOf('// rev\n// since WIN8')).toEqual([
      ['line', 'rev'],
      ['line', 'since WIN8'],
    ]);
    expect(commentsOf('int a; ///< One.\nint b; ///< Two.')).toHaveLength(2);
  });

  it('keeps where they stand, and blanks them', () => {
    const text = 'int a; // rev\n/** One. */ int b;';
    const { header } = scanText(text);
    expect(header.code).toBe('int a;       \n            int b;');
    expect(header.comments.map(({ start, end }) => text.slice(start, end))).toEqual(['// rev', '/** One. */']);
    expect(header.comments[1]?.range).toMatchObject({ line: 2, column: 1 });
  });
});

describe('comments of macros', () => {
  const commentOf = (text: string): string | null => scanText(text).macros[0]?.comment?.text ?? null;

  it.each([
    ['a block above', '/** One. */\n#define A 1', 'One.'],
    ['lines above', '// One.\n// Two.\n#define A 1', 'One.\nTwo.'],
    ['one at the end of the line', '#define A 1 // One.', 'One.'],
    ['a member comment', '#define A 1 ///< One.', 'One.'],
    ['a block above before one at the end', '/** One. */\n#define A 1 // rev', 'One.'],
    ['one at the end before plain lines above', '// Flags\n#define A 1 // One.', 'One.'],
    ['none beyond an empty line', '// Flags\n\n#define A 1', null],
    ['none that ends code', 'int a; // rev\n#define A 1', null],
    ['none of another macro', '#define B 1 // One.\n#undef B\n#define A 1', null],
  ])('%s', (_, text, want) => {
    expect(commentOf(text)).toBe(want);
  });

  it('are not left for the declaration that follows', () => {
    expect(commentsOf('/** One. */\n#define A 1\nint a;')).toEqual([]);
  });

  it('leave the body alone', () => {
    const { macros } = scanText('#define A /* one */ 1 \\\n  /* two */ + 2 // three\n#define B "/*" 1');
    expect(macros.map(({ body }) => body.replace(/ +/gu, ' '))).toEqual(['1 + 2', '"/*" 1']);
  });
});

import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  escapeDocLine,
  propertyKey,
  quote,
  splitDocLines,
  toIdentifier,
} from '../../generator/plan/source-text.js';

/** Text that is made to get out: ends of comments, of lines, of strings, tags, escapes. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('*/', '*', '/', '\\', '`', "'", '"', '${', '@', '{@link', '<', '</script>', '<!--', '\u2028'),
      fc.constantFrom('\u2029', '\n', '\r', '\0', '\u202e', '\u200b', '\ud800', '\\u002a/', ' ', '\u0085', '\ufeff'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** ECMA-262 12.3: the line terminators. */
const LINE_TERMINATOR = /[\n\r\u2028\u2029]/;

describe('a comment', () => {
  test('is not ended, and its line is not ended, by any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = escapeDocLine(text);
        expect(line).not.toContain('*/');
        expect(line).not.toMatch(LINE_TERMINATOR);
        // Nothing but the comment's own end makes this a program with a value.
        expect(runInNewContext(`/** ${line} */ 7`, {}, { timeout: 1000 })).toBe(7);
        expect(runInNewContext(`// ${line}\n8`, {}, { timeout: 1000 })).toBe(8);
      }),
      { numRuns: 500 },
    );
  });

  test('gets no tag from a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prose = escapeDocLine(text).replace(/`[^`]*`/g, '');
        expect(prose.replace(/\\[\\`{}<>@]/g, '')).not.toMatch(/[@{}<>`]/);
      }),
    );
  });

  const lines: readonly (readonly [string, string, string])[] = [
    ['plain text stays', 'Opens a port. It waits (at most) 5 ms.', 'Opens a port. It waits (at most) 5 ms.'],
    ['end of comment', 'a */ b', 'a *\\/ b'],
    ['block tag', '@deprecated x', '\\@deprecated x'],
    ['inline tag', '{@link X}', '\\{\\@link X\\}'],
    ['HTML', '<b>x</b>', '\\<b\\>x\\</b\\>'],
    ['code span stays', 'see `NtClose`', 'see `NtClose`'],
    ['backtick alone', 'a ` b', 'a \\` b'],
    ['end of comment in a code span', '`a */ b`', '`a * / b`'],
    ['order of text is not turned around', 'a\u202eb', 'ab'],
    ['spaces and tabs become one space', ' a \t  b ', 'a b'],
  ];
  test.each(lines)('%s', (_, text, want) => expect(escapeDocLine(text)).toBe(want));

  test('has a line for each line of the text, however it ends', () => {
    expect(splitDocLines('a\r\nb\u2028c\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('has no code span that a backtick could end', () => {
    expect(codeSpan('a`b\nc')).toBe('`a b c`');
    expect(codeSpan(' ` ')).toBe('');
  });
});

describe('a string literal', () => {
  test('has the value that the text has', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(runInNewContext(quote(text), {}, { timeout: 1000 })).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('is printable ASCII on one line and ends no script element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(quote(text)).toMatch(/^'[\x20-\x7e]*'$/);
        expect(quote(text)).not.toMatch(/<[/!]/);
      }),
    );
  });
});

describe('an identifier', () => {
  test('is one, whatever the name', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(toIdentifier(text)).toMatch(/^[A-Za-z_$][\w$]*$/);
      }),
    );
  });

  test('keeps the names of C', () =>
    expect(['NtClose', '_X1', '$a'].map(toIdentifier)).toEqual(['NtClose', '_X1', '$a']));
});

describe('a property', () => {
  test('is an own one of that name, __proto__ too', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.constantFrom('__proto__', 'constructor', '1', '')), (name) => {
        const keys: unknown = runInNewContext(`Object.keys({ ${propertyKey(name)}: 1 })`, {}, { timeout: 1000 });
        expect([...(keys as readonly string[])]).toEqual([name]);
      }),
    );
  });
});

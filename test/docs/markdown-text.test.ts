import { describe, expect, test } from 'vitest';
import {
  escapeMarkdown,
  renderCell,
  renderCode,
  renderCodeBlock,
  renderProse,
} from '../../generator/docs/markdown-text.js';

describe('header text never becomes markup', () => {
  test.each([
    ['a tag', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a link', '[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['an image', '![x](y)', '\\!\\[x\\](y)'],
    ['emphasis', '*NumEntriesRemoved and __x__', '\\*NumEntriesRemoved and \\_\\_x\\_\\_'],
    ['a heading', '# top', '\\# top'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a number alone', '10 entries', '10 entries'],
    ['a table', 'a | b', 'a \\| b'],
    ['a backslash', 'C:\\temp', 'C:\\\\temp'],
  ])('%s', (_name, text, want) => {
    expect(escapeMarkdown(text)).toBe(want);
  });
});

test('a code span outlasts the backticks in it', () => {
  expect(renderCode('a``b')).toBe('``` a``b ```');
});

// CommonMark 6.1 shows line ends as spaces and takes one space off each side; browsers show rows of spaces as one.
test.each([
  ['plain', 'ULONG *Count', '`ULONG *Count`'],
  ['line ends and tabs', 'a\n\tb', '`a b`'],
  ['rows of spaces', 'a   b', '`a b`'],
  ['a space before', ' a', '`a`'],
  ['a space after', 'a ', '`a`'],
  ['a space that is not the usual one', 'a\u00a0b', '`a b`'],
  ['nothing', '', ''],
  ['spaces alone', '  ', ''],
])('a code span of %s', (_name, text, want) => {
  expect(renderCode(text)).toBe(want);
});

test('a code block outlasts the fences in it', () => {
  expect(renderCodeBlock('c', '````\nint x;')).toBe('`````c\n````\nint x;\n`````');
});

test('prose keeps its code spans and web links, and nothing else', () => {
  expect(renderProse('See `IO_STATUS_BLOCK` at https://learn.microsoft.com/a_b, <b>now</b>')).toBe(
    'See `IO_STATUS_BLOCK` at <https://learn.microsoft.com/a_b>, \\<b\\>now\\</b\\>',
  );
});

test('a javascript link stays text', () => {
  expect(renderProse('javascript:alert(1)')).toBe('javascript:alert(1)');
});

test('a cell is one line without a bare bar', () => {
  expect(renderCell('`a | b`\nnext')).toBe('`a \\| b` next');
});

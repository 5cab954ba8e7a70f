import { describe, expect, test } from 'vitest';
import { describeMember } from '../../generator/documentation/describe-member.js';
import { renderInline } from '../../generator/documentation/inline-markup.js';

const inline: readonly (readonly [string, string, string])[] = [
  ['plain text', 'a < b, c@d', 'a < b, c@d'],
  ['parameter and code words', 'the \\p Handle, the @c NULL.', 'the `Handle`, the `NULL`.'],
  ['emphasis', '\\a x \\e y \\em z \\b w', '*x* *y* *z* **w**'],
  ['in parentheses', '(\\p A)', '(`A`)'],
  ['a reference', '\\ref NtClose, \\ref x "the text"', '`NtClose`, the text'],
  ['a word that is marked already', '\\p `A`', '`A`'],
  ['paths are no commands', 'C:\\a b, \\Device\\c d, \\b', 'C:\\a b, \\Device\\c d, \\b'],
  ['mail addresses are no commands', 'me@c d', 'me@c d'],
  ['escapes', '\\@param, \\\\, \\<x\\>', '@param, \\, <x>'],
  ['XML words', '<c>a</c> <paramref name="B"/> <see cref="NtC"/> <b>d</b>', '`a` `B` `NtC` **d**'],
  ['unknown elements stay text', '<null> <T*>', '<null> <T*>'],
  ['new lines', 'a \\n b<br/>c', 'a \nb\nc'],
];

describe('inline commands', () => {
  test.each(inline)('%s', (_, text, want) => {
    expect(renderInline(text)).toBe(want);
  });
});

const members: readonly (readonly [string, string, string])[] = [
  ['a trailing comment', '< The size.', 'The size.'],
  ['several lines', ' The\n   size.', 'The size.'],
  ['summary and remarks', '<summary>\nOne.\n</summary>\n<remarks>0x1</remarks>', 'One.\n\n0x1'],
  ['a version note', 'One.\n\\since 6.2', 'One.\n\nsince: 6.2'],
];

describe('the comment of a field', () => {
  test.each(members)('%s', (_, text, want) => {
    expect(describeMember(text)).toBe(want);
  });
});

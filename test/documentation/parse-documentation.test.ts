import { describe, expect, test } from 'vitest';
import { parseDocumentation } from '../../generator/documentation/parse-documentation.js';
import type { Documentation } from '../../generator/model/documentation.js';

const nothing: Documentation = { summary: '', parameters: [], returns: null, remarks: [], seeAlso: [], notes: [] };

/** Name, a comment's text without its marks, what it says. */
const cases: readonly (readonly [string, string, Partial<Documentation>])[] = [
  ['an empty comment says nothing', '', {}],
  ['the first paragraph is the summary', 'Opens a port.\nBy name.', { summary: 'Opens a port. By name.' }],
  ['a second paragraph is a remark', 'One.\n\nTwo.', { summary: 'One.', remarks: ['Two.'] }],
  ['brief wins over leading text', 'Lead.\n\\brief Short.', { summary: 'Short.', remarks: ['Lead.'] }],
  [
    'a parameter with a direction',
    'X.\n\\param[in, optional] Handle The handle\n  to use.',
    { summary: 'X.', parameters: [{ name: 'Handle', direction: 'in, optional', text: 'The handle to use.' }] },
  ],
  [
    'directions are spaced alike',
    '\\param[in,out] A x\n@param [out] B - y',
    {
      parameters: [
        { name: 'A', direction: 'in, out', text: 'x' },
        { name: 'B', direction: 'out', text: 'y' },
      ],
    },
  ],
  [
    'several names share a text',
    '\\param A,B both',
    {
      parameters: [
        { name: 'A', direction: null, text: 'both' },
        { name: 'B', direction: null, text: 'both' },
      ],
    },
  ],
  [
    'a comma after the name is text, not a second name',
    '\\param A, the first',
    { parameters: [{ name: 'A', direction: null, text: ', the first' }] },
  ],
  ['variadic parameter', '\\param ... more', { parameters: [{ name: '...', direction: null, text: 'more' }] }],
  ['return and returns', '\\return A.\n@returns B.', { returns: 'A.\n\nB.' }],
  ['a returned value', '\\retval STATUS_OK fine', { returns: '`STATUS_OK`: fine' }],
  [
    'a blank line ends a section: what follows is description',
    '\\return A.\n\nMore.',
    { returns: 'A.', remarks: ['More.'] },
  ],
  ['remarks of both spellings', '\\remarks R.\n\\remark S.', { remarks: ['R.', 'S.'] }],
  ['a list keeps its lines', '\\remarks Of:\n- a\n  b\n- c', { remarks: ['Of:\n- a b\n- c'] }],
  ['names to see', '\\sa NtClose, NtOpenFile()\n\\see #ZwClose', { seeAlso: ['NtClose', 'NtOpenFile', 'ZwClose'] }],
  [
    'links to see, one to a line',
    '\\sa https://a.example/x,y\n  https://b.example',
    { seeAlso: ['https://a.example/x,y', 'https://b.example'] },
  ],
  ['a sentence to see', '\\see The kernel, mostly.', { seeAlso: ['The kernel, mostly.'] }],
  [
    'notes keep their order and command',
    '\\since 6.2\n\\note N.\n\\warning W.',
    {
      notes: [
        { command: 'since', text: '6.2' },
        { command: 'note', text: 'N.' },
        { command: 'warning', text: 'W.' },
      ],
    },
  ],
  ['commands about the comment itself are dropped', '\\file x.h\n\\ingroup y\n\\brief Z.', { summary: 'Z.' }],
  ['an unknown command is text', '\\Device\\Mup is a device.', { summary: '\\Device\\Mup is a device.' }],
  ['a path that begins like a command is text', '\\param\\x is a path', { summary: '\\param\\x is a path' }],
  ['an object member is no command', '\\constructor x', { summary: '\\constructor x' }],
  [
    'XML elements',
    '<summary>\nOne\ntwo.\n</summary>\n<param name="A">first</param>\n<returns>R</returns>\n<remarks>0x1 - M</remarks>',
    {
      summary: 'One two.',
      parameters: [{ name: 'A', direction: null, text: 'first' }],
      returns: 'R',
      remarks: ['0x1 - M'],
    },
  ],
  [
    'code stays as it is',
    'X.\n\\code\n  a;\n\\param b\n\\endcode\nY.',
    { summary: 'X.', remarks: ['```c\n  a;\n\\param b\n```', 'Y.'] },
  ],
  ['line ends of Windows', 'A\r\n\\return B\r\n', { summary: 'A', returns: 'B' }],
];

describe('a documentation comment', () => {
  test.each(cases)('%s', (_, text, want) => {
    expect(parseDocumentation(text)).toEqual({ ...nothing, ...want });
  });

  test('a long run of blanks or commands is read in linear time', { timeout: 5000 }, () => {
    const blanks = ' '.repeat(300_000);
    const text = `a${blanks}b\n\\sa x${blanks}y\n${'\\param '.repeat(50_000)}\n${'<summary> '.repeat(20_000)}`;
    expect(parseDocumentation(text).summary).toMatch(/^a/);
  });
});

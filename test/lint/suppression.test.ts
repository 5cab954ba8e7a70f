import { describe, expect, test } from 'vitest';
import { scanText } from '../source/scan-text.js';
import { lintText } from './lint-text.js';

const VALUE = 'NTSTATUS NTAPI NtValue(_Out_ ULONG A);\n';
const CONST = 'NTSTATUS NTAPI NtConst(_Out_ const LONG *A);\n';
const COMMENT =
  '/**\n * Does a thing.\n *\n * \\param[out] A a\n * \\return A status.\n */\nNTSTATUS NTAPI NtF(_In_ ULONG A);\n';

const CASES = [
  { name: 'the next line, one code', text: `// ntbind-disable-next-line NTB2010\n${VALUE}${CONST}`, want: ['NTB2010'] },
  { name: 'the next line, any code', text: `// ntbind-disable-next-line\n${VALUE}`, want: [] },
  { name: 'the next line, another code', text: `// ntbind-disable-next-line NTB2011\n${VALUE}`, want: ['NTB2010'] },
  {
    name: 'the comment that begins on the next line',
    text: `// ntbind-disable-next-line NTB2004\n${COMMENT}`,
    want: [],
  },
  { name: 'several codes', text: `/* ntbind-disable-next-line NTB2011, NTB2010 */\n${VALUE}`, want: [] },
  { name: 'from a line to the end', text: `${VALUE}// ntbind-disable NTB2010\n${CONST}`, want: ['NTB2010'] },
  {
    name: 'from one line to another',
    text: `// ntbind-disable NTB2010\n${VALUE}// ntbind-enable NTB2010\n${CONST}`,
    want: ['NTB2010'],
  },
  {
    name: 'switching one of two on again leaves the other off',
    text: `// ntbind-disable NTB2010\n// ntbind-disable NTB2011\n// ntbind-enable NTB2011\n${VALUE}`,
    want: [],
  },
  { name: 'a string is no comment', text: `#define S "ntbind-disable NTB2010"\n${VALUE}`, want: ['NTB2010'] },
] as const;

describe('comments that switch rules off', () => {
  test.each(CASES)('$name', ({ text, want }) => {
    expect(lintText(text).map(({ code }) => code)).toEqual(want);
  });

  test('are no note on the declaration below', () => {
    const { headers } = scanText('// ntbind-disable-next-line NTB2010\n// rev\nlong NtF(void);\n');
    expect(headers.flatMap(({ comments }) => comments.map(({ text }) => text))).toEqual(['rev']);
  });
});

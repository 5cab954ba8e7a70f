import { expect, test } from 'vitest';
import { parseText } from './parse-text.js';

/** The comment that the one function of a text has. */
function docOf(comment: string): string | null {
  const { declarations } = parseText(`${comment}\nint NtDocumented(int x);\n`);
  const found = declarations.find((each) => each.kind === 'function');
  return found?.doc?.text ?? null;
}

test('a path in a comment is no \\file command, which stands at the start of a line', () => {
  expect(docOf('/**\n * Opens `\\??\\C:\\file.txt`.\n */')).toContain('Opens');
  expect(docOf('/**\n * \\file header.h\n * What the header holds.\n */')).toBeNull();
});

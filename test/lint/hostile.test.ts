import { describe, expect, test } from 'vitest';
import { lintText } from './lint-text.js';

const LONG = 200_000;
const FUNCTION = 'NTSTATUS NTAPI NtF(_In_ ULONG A);\n';

/** Texts on which a careless pattern would take hours: the time-out of the test is what they must keep to. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['a comment of asterisks', `/**${'*'.repeat(LONG)} x\n * \\param[out] A a\n * \\return x\n */\n${FUNCTION}`],
  ['a link followed by blanks', `/** Does.\n * \\sa x${' '.repeat(LONG)}y\n * \\return x\n */\n${FUNCTION}`],
  ['blanks before a parameter', `/** Does.\n * \\param[out]${' '.repeat(LONG)}A a\n * \\return x\n */\n${FUNCTION}`],
  ['articles without a noun', `/** Does.${' The'.repeat(LONG / 4)}\n * \\return x\n */\n${FUNCTION}`],
  ['one sentence of blanks', `/** Does. The${' '.repeat(LONG)}\n * \\return x\n */\n${FUNCTION}`],
  ['half open XML', `/** ${'<param name="A">'.repeat(LONG / 20)}\n * \\return x\n */\n${FUNCTION}`],
  ['brackets that never close', `/** Does.\n * \\param${'['.repeat(LONG)}\n * \\return x\n */\n${FUNCTION}`],
  ['slashes before a mark', `${'// '.repeat(LONG / 4)} ntbind-disable\n${FUNCTION}`],
  ['a condition of comments', `#if VERSION >= 10 ${'/* */'.repeat(LONG / 10)}\n#endif\n${FUNCTION}`],
  ['many versions', `${Array.from({ length: 2000 }, (_, v) => `#if VERSION >= ${v}\n#endif\n`).join('')}${FUNCTION}`],
  [
    'many unknown parameters',
    `/** Does.\n${Array.from({ length: 2000 }, (_, n) => ` * \\param[in] Parameter${n} x\n`).join('')} */\n` +
      `NTSTATUS NTAPI NtF(${Array.from({ length: 2000 }, (_, n) => `_In_ ULONG Parametre${n}`).join(', ')});\n`,
  ],
];

describe('lint of hostile headers', () => {
  test.each(TEXTS)('%s', (_name, text) => {
    expect(() => lintText(text)).not.toThrow();
  });

  test('names of objects are no rules and no parameters', () => {
    const text = `/** Does.\n * \\param[out] constructor x\n * \\return x\n */\nNTSTATUS NTAPI NtF(_In_ ULONG __proto__);\n`;
    expect(lintText(text).map(({ code }) => code)).toEqual(['NTB2001']);
  });
});

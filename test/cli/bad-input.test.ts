import { describe, expect, test } from 'vitest';
import { snapshotFolder } from '../temporary-folder.js';
import { headerProject } from './header-project.js';
import { runCommand } from './run-command.js';

const TYPES = 'typedef long NTSTATUS;\ntypedef void *HANDLE;\n';
const GOOD = `${TYPES}NTSTATUS __stdcall NtGood(_In_ HANDLE Handle);\n`;

interface BadInput {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string | Uint8Array>>;
  readonly keys?: object;
  readonly files?: Readonly<Record<string, string>>;
  /** Where the error must point. */
  readonly at: string;
  readonly message: RegExp;
}

/** `count` headers, each including the next. */
function includeChain(count: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, index) => `h${index}.h`);
  return Object.fromEntries(
    names.map((name, index) => [name, index + 1 < count ? `#include "h${index + 1}.h"\n` : GOOD]),
  );
}

/** Each macro is the one before it twice: the last stands for 2^40 words. */
function macroBomb(): string {
  const lines = Array.from({ length: 40 }, (_, index) => `#define M${index + 1} M${index} M${index}`);
  return `#define M0 int\n${lines.join('\n')}\nM40 NtBomb(void);\n`;
}

const overrides = (functions: object) => `${JSON.stringify({ handleTypes: [], functions }, null, 2)}\n`;

const CASES: readonly BadInput[] = [
  { name: 'a missing folder of headers', headers: {}, at: 'c.json:', message: /no folder of headers h/ },
  {
    name: 'a named header that is missing',
    headers: { 'a.h': GOOD },
    keys: { entries: ['b.h'] },
    at: 'c.json:',
    message: /there is no header `b\.h`/,
  },
  {
    name: 'an include that is not found',
    headers: { 'a.h': `${GOOD}#include <none.h>\n` },
    at: 'h/a.h:4:',
    message: /none\.h/,
  },
  {
    name: 'a header that includes itself',
    headers: { 'a.h': `#include "a.h"\n${GOOD}` },
    at: 'h/a.h:1:',
    message: /includes? itself|cycle/,
  },
  {
    name: 'a cycle of includes',
    headers: { 'a.h': '#include "b.h"\n', 'b.h': `\n#include "a.h"\n` },
    keys: { entries: ['a.h'] },
    at: 'h/b.h:2:',
    message: /includes? itself|cycle/,
  },
  {
    name: 'includes a thousand deep',
    headers: includeChain(1000),
    keys: { entries: ['h0.h'] },
    at: 'h/h',
    message: /deep|nest/,
  },
  {
    name: 'an unterminated comment',
    headers: { 'a.h': `${GOOD}  /* never\nended\n` },
    at: 'h/a.h:4:3',
    message: /comment/,
  },
  {
    name: 'an unterminated string',
    headers: { 'a.h': `${GOOD}static const char Name[] = "never;\n` },
    at: 'h/a.h:4:28',
    message: /string|quote/,
  },
  {
    name: 'an unterminated conditional',
    headers: { 'a.h': `#if 1\n${GOOD}` },
    at: 'h/a.h:1:',
    message: /#if|#endif|conditional/,
  },
  { name: 'an #endif too many', headers: { 'a.h': `${GOOD}#endif\n` }, at: 'h/a.h:4:', message: /#endif/ },
  {
    name: 'a condition that is no expression',
    headers: { 'a.h': `#if (1 +\n#endif\n${GOOD}` },
    at: 'h/a.h:1:',
    message: /./,
  },
  { name: 'a macro bomb', headers: { 'a.h': macroBomb() }, at: 'h/a.h:42:', message: /macro|expan/ },
  {
    name: 'parentheses a thousand deep',
    headers: { 'a.h': `${TYPES}NTSTATUS ${'('.repeat(1000)}NtDeep${')'.repeat(1000)}(void);\n` },
    at: 'h/a.h:3:',
    message: /deep|nest|macro/,
  },
  {
    name: 'records a thousand deep',
    headers: { 'a.h': `${TYPES}typedef ${'struct {'.repeat(1000)} int x; ${'};'.repeat(999)} } DEEP;\n` },
    at: 'h/a.h:3:',
    message: /deep|nest/,
  },
  {
    name: 'an expression a thousand deep',
    headers: { 'a.h': `${TYPES}enum E { A = ${'('.repeat(1000)}1${')'.repeat(1000)} };\n` },
    keys: { select: { functions: ['*'], enums: ['*'] } },
    at: 'h/a.h:3:',
    message: /nested more than 256 deep/,
  },
  {
    name: 'conditionals a thousand deep',
    headers: { 'a.h': `${'#if 1\n'.repeat(1000)}int x;\n${'#endif\n'.repeat(1000)}` },
    at: 'h/a.h:257:1:',
    message: /nested too deeply/,
  },
  {
    name: 'a binary file',
    headers: { 'a.h': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256) },
    at: 'h/a.h:',
    message: /binary|text/,
  },
  {
    name: 'an unknown SAL annotation',
    headers: { 'a.h': `${TYPES}NTSTATUS NtSal(\n    _Out_writes_byte_(4) HANDLE Buffer\n);\n` },
    at: 'h/a.h:4:5',
    message: /NTB1101: unknown annotation `_Out_writes_byte_`/,
  },
  {
    name: 'a declaration that is no C',
    headers: { 'a.h': `${TYPES}NTSTATUS NtBroken(HANDLE Handle;\n` },
    at: 'h/a.h:3:',
    message: /./,
  },
  { name: '#error', headers: { 'a.h': `#error "not here"\n${GOOD}` }, at: 'h/a.h:1:', message: /not here/ },
  {
    name: 'an override that matches nothing',
    headers: { 'a.h': GOOD },
    keys: { overrides: 'o.json' },
    files: { 'o.json': overrides({ NtNone: { blocking: true } }) },
    at: 'o.json:4:',
    message: /NtNone/,
  },
  {
    name: 'an overrides file that is missing',
    headers: { 'a.h': GOOD },
    keys: { overrides: 'none.json' },
    at: 'c.json:',
    message: /none\.json/,
  },
  {
    name: 'a version that the headers ask for and do not define',
    headers: { 'a.h': `#if API_VERSION >= 5\n${GOOD}#endif\n` },
    keys: { version: { macro: 'API_VERSION', value: 'API_NONE' } },
    at: 'c.json:',
    message: /API_NONE/,
  },
  {
    name: 'an output folder that cannot be written',
    headers: { 'a.h': GOOD },
    keys: { output: { bindings: 'h/a.h/out' } },
    at: 'c.json:',
    message: /NTB1921: cannot write to the output folder h\/a\.h\/out: a part of its path is a file/,
  },
];

describe('bad input gives one error with its place, and changes no file', () => {
  test.each(CASES)('$name', async ({ headers = {}, keys, files, at, message }) => {
    const dir = headerProject(headers, keys, files);
    const before = snapshotFolder(dir);
    const { exitCode, stdout, stderr } = await runCommand(['generate', '--config', 'c.json'], dir);
    const errors = stderr.split('\n').filter((line) => /error/.test(line) && /^\S/.test(line));
    expect(errors, stderr).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]?.startsWith(at), `${errors[0]} is at ${at}`).toBe(true);
    expect(errors[0]).toMatch(/:\d+:\d+: error NTB\d{4}: /);
    expect([1, 2]).toContain(exitCode);
    expect(stdout).toBe('');
    expect(snapshotFolder(dir)).toEqual(before);
  });
});

describe('what cannot be bound is a warning with its place, and the rest is bound', () => {
  test.each([
    [
      'a type that nothing defines',
      `${GOOD}NTSTATUS NtUnknown(MISSING_TYPE Value);\n`,
      /^h\/a\.h:4:20: warning NTB\d{4}: .*MISSING_TYPE/m,
    ],
  ])('%s', async (_name, text, want) => {
    const dir = headerProject({ 'a.h': text }, { select: { functions: ['*'], enums: ['*'] } });
    const { exitCode, stdout, stderr } = await runCommand(['generate', '--config', 'c.json'], dir);
    expect(stderr).toMatch(want);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^bound 1 function\b/);
  });
});

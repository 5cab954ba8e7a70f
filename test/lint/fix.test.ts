import { Buffer } from 'node:buffer';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';
import { snapshotFolder } from '../temporary-folder.js';

const TYPES = 'typedef long NTSTATUS;\ntypedef unsigned long ULONG;\ntypedef void *PVOID;\n';
const WRONG = `${TYPES}/**
 * Does a thing.   
 *
 * \\param[out, optional] Cont How many.
 * \\param[ out ] Flags Which ones: \t not none.
 * \\return A status.
 */
NTSTATUS __stdcall NtDo(_In_ ULONG Count,\t_In_ ULONG Flags);`;
const MENDED = WRONG.replace('Cont', 'Count').replace('[out, optional]', '[in, optional]').replace('[ out ]', '[in]');

/** A direction that may be right: the memory can be written. */
const UNCERTAIN = `${TYPES}/**
 * Does a thing.
 *
 * \\param[out] Buffer What for.
 * \\return A status.
 */
NTSTATUS __stdcall NtUse(_In_ PVOID Buffer);
`;

const KEYS = { entries: ['a.h'] };

function bytesOf(dir: string, name: string): Buffer {
  return readFileSync(path.join(dir, 'h', name));
}

const CRLF = (text: string) => text.replaceAll('\n', '\r\n');
const UTF16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const ENCODINGS = [
  { name: 'as it is', write: (text: string) => Buffer.from(text) },
  { name: 'with CRLF at the line ends', write: (text: string) => Buffer.from(CRLF(text)) },
  { name: 'with a byte order mark', write: (text: string) => Buffer.from(`\ufeff${text}`) },
  { name: 'in UTF-16', write: UTF16 },
  { name: 'with characters outside of ASCII', write: (text: string) => Buffer.from(`// \u{1f600} é\n${text}`) },
];

describe('ntbind lint --fix', () => {
  test.each(ENCODINGS)('changes nothing but what is wrong, $name', async ({ write }) => {
    const dir = headerProject({ 'a.h': write(WRONG) }, KEYS);
    const { exitCode, stdout, stderr } = await runCommand(['lint', '-c', 'c.json', '--fix'], dir);
    expect(bytesOf(dir, 'a.h')).toEqual(write(MENDED));
    // The direction of Count can be judged only when the name is mended.
    expect(stderr).toContain('mended 3 findings in 1 header\n');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  });

  test('leaves what is not certain and reports it', async () => {
    const dir = headerProject({ 'a.h': UNCERTAIN }, KEYS);
    const before = snapshotFolder(dir);
    const { exitCode, stdout } = await runCommand(['lint', '-c', 'c.json', '--fix'], dir);
    expect(snapshotFolder(dir)).toEqual(before);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^h\/a\.h:7:11: error NTB2004: /);
  });

  test('writes no header when one cannot be written back as it was', async () => {
    // 0xE9 alone is no UTF-8: a code page's é.
    const latin = Buffer.concat([
      Buffer.from('// caf'),
      Buffer.from([0xe9]),
      Buffer.from(`\n${WRONG.replace('NtDo', 'NtOther')}`),
    ]);
    const dir = headerProject({ 'a.h': WRONG, 'b.h': latin }, { entries: ['a.h', 'b.h'] });
    const before = snapshotFolder(dir);
    const { exitCode, stdout } = await runCommand(['lint', '-c', 'c.json', '--fix'], dir);
    expect(snapshotFolder(dir)).toEqual(before);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('cannot write the mended headers');
  });

  test.skipIf(process.getuid?.() === 0)('leaves no trace in a folder that cannot be written to', async () => {
    const dir = headerProject({ 'a.h': WRONG }, KEYS);
    const before = snapshotFolder(dir);
    chmodSync(path.join(dir, 'h'), 0o555);
    const { exitCode } = await runCommand(['lint', '-c', 'c.json', '--fix'], dir);
    chmodSync(path.join(dir, 'h'), 0o755);
    expect({ exitCode, after: snapshotFolder(dir) }).toEqual({ exitCode: 1, after: before });
  });

  test('mends nothing that a comment or the configuration switches off', async () => {
    const dir = headerProject({ 'a.h': `// ntbind-disable NTB2001\n${WRONG}` }, { ...KEYS, lint: { NTB2004: 'off' } });
    const before = snapshotFolder(dir);
    await runCommand(['lint', '-c', 'c.json', '--fix'], dir);
    expect(snapshotFolder(dir)).toEqual(before);
  });
});

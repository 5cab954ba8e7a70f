import { describe, expect, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';

const TYPES = 'typedef long NTSTATUS;\ntypedef unsigned long ULONG;\n';
const ERROR = `${TYPES}NTSTATUS __stdcall NtDo(_Out_ ULONG Count);\n`;
const WARNING = `${TYPES}/**\n * Does a thing.\n */\nNTSTATUS __stdcall NtDo(void);\n`;

function lint(text: string, args: readonly string[] = [], keys: object = {}) {
  return runCommand(['lint', '-c', 'c.json', ...args], headerProject({ 'a,b.h': text }, keys));
}

describe('ntbind lint', () => {
  test('prints place, code and excerpt, and fails', async () => {
    const { exitCode, stdout, stderr } = await lint(ERROR);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      [
        'h/a,b.h:3:31: error NTB2010: `Count` is annotated `_Out_` but passed by value',
        '    3 | NTSTATUS __stdcall NtDo(_Out_ ULONG Count);',
        '      |                               ^^^^^^^^^^^',
        '',
      ].join('\n'),
    );
    expect(stderr).toMatch(/1 finding\n$/);
  });

  test('does not fail for a warning', async () => {
    const { exitCode, stdout } = await lint(WARNING);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('h/a,b.h:4:4: warning NTB2011');
  });

  test('takes levels from the configuration', async () => {
    expect((await lint(WARNING, [], { lint: { NTB2011: 'error' } })).exitCode).toBe(1);
    expect((await lint(ERROR, [], { lint: { NTB2010: 'off' } })).stdout).toBe('');
  });

  test.each([
    [['--format', 'xml'], {}],
    [[], { lint: { NTB2999: 'off' } }],
    [[], { lint: { NTB2010: 'loud' } }],
  ])('refuses %j with the keys %j as wrong usage', async (args, keys) => {
    expect((await lint(ERROR, args, keys)).exitCode).toBe(2);
  });

  test('reports headers that cannot be read like any other command', async () => {
    const { exitCode, stdout } = await lint('NTSTATUS NtDo(_Outt_ int A);\n');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/error NTB1101: unknown annotation `_Outt_`/);
  });

  test('judges what the selection leaves out', async () => {
    const select = { functions: [] };
    expect((await lint(ERROR, [], { select })).exitCode).toBe(1);
  });

  test('gives JSON with places, ends and whether it can be mended', async () => {
    const { exitCode, stdout, stderr } = await lint(ERROR, ['--format', 'json']);
    const { findings, ...head } = JSON.parse(stdout);
    expect({ head, stderr }).toEqual({ head: { command: 'lint', exitCode }, stderr: '' });
    expect(findings).toEqual([
      {
        code: 'NTB2010',
        severity: 'error',
        message: '`Count` is annotated `_Out_` but passed by value',
        file: 'h/a,b.h',
        line: 3,
        column: 31,
        endLine: 3,
        endColumn: 42,
        isFixable: false,
      },
    ]);
    expect((await lint(ERROR, ['--json'])).stdout).toBe(stdout);
  });

  test('gives annotations for GitHub, with commas and percent signs escaped', async () => {
    const { stdout } = await lint(ERROR, ['--format', 'github']);
    // "Workflow commands": a comma in a property is %2C.
    expect(stdout).toBe(
      '::error file=h/a%2Cb.h,line=3,endLine=3,col=31,endColumn=42,title=NTB2010::`Count` is annotated `_Out_` but passed by value\n',
    );
  });
});

describe('ntbind lint --format sarif', () => {
  const DIRECTION = `${TYPES}/**\n * Does a thing {0}.\n *\n * \\param[out] Count {0}\n * \\return A status.\n */\nNTSTATUS __stdcall NtDo(_In_ ULONG Count);\n`;

  async function sarif(text: string) {
    const { stdout } = await lint(text, ['--format', 'sarif']);
    const log = JSON.parse(stdout);
    return { log, run: log.runs[0] };
  }

  // SARIF 2.1.0, sections 3.13 (log), 3.14 (run), 3.19 (driver) and 3.27 (result).
  test('has the members that the format requires', async () => {
    const { log, run } = await sarif(DIRECTION);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe('ntbind');
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result).toMatchObject({ ruleId: 'NTB2004', level: 'error' });
  });

  test('places findings by URI and region, and offers what --fix would do', async () => {
    const { run } = await sarif(DIRECTION);
    const region = { startLine: 6, startColumn: 11, endLine: 6, endColumn: 14 };
    const artifactLocation = { uri: 'h/a%2Cb.h' };
    expect(run.results[0].locations).toEqual([{ physicalLocation: { artifactLocation, region } }]);
    expect(run.results[0].fixes).toEqual([
      {
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'in' } }] },
        ],
      },
    ]);
  });

  // Section 3.11.5: `{0}` is a placeholder unless the braces are doubled.
  test('doubles braces in messages', async () => {
    const { run } = await sarif(
      `${TYPES}/**\n * Does a thing.\n * \\return A status.\n * \\sa {0}\n */\nNTSTATUS __stdcall NtDo(void);\n`,
    );
    expect(run.results[0].message.text).toContain('`{{0}}`');
  });
});

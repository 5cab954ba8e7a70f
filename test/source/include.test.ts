import { describe, expect, it } from 'vitest';
import { scanFiles, showDiagnostics, showGuards, squeeze } from './scan-text.js';

/** Path and code of each header, in the order given. */
function codesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { headers, diagnostics } = scanFiles(files);
  expect(showDiagnostics(diagnostics)).toEqual([]);
  return headers.map(({ path, code }) => `${path}: ${squeeze(code)}`);
}

describe('C11 6.10.2: includes', () => {
  it('looks beside the header first for quotes, then through the folders in order', () => {
    const files = {
      'own/a.h': '#include "sub/b.h"\n#include <c.h>\n#include <d.h>\na',
      'own/sub/b.h': '#include "c.h"\nb',
      'own/sub/c.h': 'c beside b',
      'own/c.h': 'c',
      'sdk/c.h': 'no',
      'sdk/d.h': 'd',
    };
    expect(codesOf(files)).toEqual(['sub/c.h: c beside b', 'sub/b.h: b', 'c.h: c', 'sdk/d.h: d', 'a.h: a']);
  });

  it('marks what comes from the SDK', () => {
    const { headers, macros } = scanFiles({ 'own/a.h': '#include <b.h>\n#define A', 'sdk/b.h': '#define B' });
    expect(headers.map(({ path, isSdk }) => [path, isSdk])).toEqual([
      ['sdk/b.h', true],
      ['a.h', false],
    ]);
    expect(macros.map(({ name, isSdk }) => [name, isSdk])).toEqual([
      ['B', true],
      ['A', false],
    ]);
  });

  it('finds names in lower case, whatever their spelling, and with backslashes', () => {
    const files = {
      'own/a.h': '#include <WinSock2.h>\n#include <sub\\B.h>\na',
      'sdk/winsock2.h': 'w',
      'sdk/sub/b.h': 'b',
    };
    expect(codesOf(files)).toEqual(['sdk/winsock2.h: w', 'sdk/sub/b.h: b', 'a.h: a']);
  });

  it('takes a name from a macro, and #include_next goes on behind the folder', () => {
    const files = {
      'own/a.h': '#define B <b.h>\n#include B\n#define C(n) "n.h"\n#define STR(n) #n\n#include STR(c.h)\na',
      'own/b.h': 'own #include_next',
      'own/c.h': '#include_next <c.h>\nown c',
      'sdk/c.h': 'sdk c',
    };
    expect(codesOf(files)).toEqual(['b.h: own #include_next', 'sdk/c.h: sdk c', 'c.h: own c', 'a.h: a']);
  });

  it('asks __has_include from the header that it stands in', () => {
    const text = '#if __has_include("b.h") && __has_include(<b.h>)\nb\n#endif\n#if __has_include(<no.h>)\nno\n#endif';
    expect(codesOf({ 'own/a.h': text, 'own/b.h': '' })).toEqual(['a.h: b']);
  });

  it('includes once under #pragma once and under include guards of either form', () => {
    const once = '#pragma once\nb';
    const guard = '/* c */\n#ifndef C_H\n#define C_H\nc\n#endif // C_H\n';
    const defined = '#if !defined(D_H)\n#define D_H\nd\n#endif';
    const include = '#include "b.h"\n#include "c.h"\n#include "d.h"\n';
    const files = { 'own/a.h': `${include}${include}a`, 'own/b.h': once, 'own/c.h': guard, 'own/d.h': defined };
    expect(codesOf(files)).toEqual(['b.h: b', 'c.h: c', 'd.h: d', 'a.h: a']);
  });

  it('includes without a guard each time, with the macros of the place', () => {
    const files = {
      'own/a.h': '#define N x\n#include "b.h"\n#undef N\n#define N y\n#include "b.h"\n',
      'own/b.h': 'int N;',
    };
    expect(codesOf(files)).toEqual(['b.h: int x;', 'b.h: int y;', 'a.h: ']);
  });

  it('does not take for a guard what has an #else, or code around it', () => {
    const other = '#ifndef B\n#define B\nfirst\n#else\nagain\n#endif';
    const around = '#ifndef C\n#define C\n#endif\nc';
    const files = {
      'own/a.h': '#include "b.h"\n#include "b.h"\n#include "c.h"\n#include "c.h"\na',
      'own/b.h': other,
      'own/c.h': around,
    };
    expect(codesOf(files)).toEqual(['b.h: first', 'b.h: again', 'c.h: c', 'c.h: c', 'a.h: a']);
  });

  it('hands the guard of the place on to the header', () => {
    const files = {
      'own/a.h': '#ifdef _WIN64\n#include "b.h"\n#endif\n#if VERSION >= 61\n#include "b.h"\n#endif',
      'own/b.h': '#pragma once\nb',
    };
    const { headers } = scanFiles(files);
    const guards = headers.filter(({ path }) => path === 'b.h').map(showGuards);
    expect(guards).toEqual([['b | x64 arm64 [, )'], ['b | x86 [61, )']]);
  });
});

describe('includes that fail', () => {
  it('names the header that is not found, once, where it is live', () => {
    const { diagnostics } = scanFiles({
      'own/a.h': '#if VERSION < 50\n#include <old.h>\n#endif\n  #include <no.h> // why\na',
    });
    expect(showDiagnostics(diagnostics)).toEqual([
      'a.h:4:3 NTB1002 cannot find the header <no.h> (add its folder to the headers or to the SDK)',
    ]);
    expect(diagnostics[0]?.severity).toBe('error');
  });

  it('only warns of one that a header of the SDK misses', () => {
    const { diagnostics } = scanFiles({ 'own/a.h': '#include <b.h>', 'sdk/b.h': '#include <no.h>' });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['NTB1002', 'warning']]);
  });

  it('never looks outside of the folders', () => {
    const asked: string[] = [];
    const { diagnostics } = scanFiles({
      'own/a.h': '#include "../../etc/passwd"\n#include </etc/passwd>\n#include "..\\..\\..\\x.h"',
      '../etc/passwd': 'root',
    });
    expect(asked).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['NTB1002', 'NTB1002', 'NTB1002']);
  });

  it('finds a cycle without guards', () => {
    const { diagnostics } = scanFiles({ 'own/a.h': '#include "b.h"\na', 'own/b.h': '\n#include "a.h"\nb' });
    expect(showDiagnostics(diagnostics)).toEqual([
      'b.h:2:1 NTB1004 a.h includes itself without end (give the headers include guards or `#pragma once`)',
    ]);
  });

  it('bounds a cycle that defines a new macro each time', () => {
    const { diagnostics } = scanFiles({ 'own/a.h': '#define A\n#undef A\n#include "a.h"\n#include "a.h"' });
    expect(showDiagnostics(diagnostics)).toEqual([
      'a.h:3:1 NTB1005 includes are nested more than 200 deep at a.h (give the headers include guards or `#pragma once`)',
    ]);
  });

  it('bounds headers that include each other twice at every level', () => {
    const level = (index: number): [string, string] => [
      `own/h${index}.h`,
      `#include "h${index + 1}.h"\n#include "h${index + 1}.h"`,
    ];
    const files = Object.fromEntries([...Array.from({ length: 60 }, (_, index) => level(index)), ['own/h60.h', '']]);
    expect(scanFiles(files).diagnostics.map(({ code }) => code)).toEqual(['NTB1006']);
  });

  it('allows 150 levels', () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `own/h${index}.h`,
        index === 149 ? 'end' : `#include "h${index + 1}.h"`,
      ]),
    );
    const { headers, diagnostics } = scanFiles(files);
    expect([headers.length, diagnostics]).toEqual([150, []]);
  });
});

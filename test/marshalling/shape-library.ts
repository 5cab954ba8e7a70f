import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { bindText } from '../emit/bind-text.js';

/** Windows' types for a C compiler of another system, where `long` has 8 bytes. */
const PRELUDE = `
#define long int
#define __int64 __attribute__((__mode__(__DI__))) int
#define __stdcall
#define _WIN64 1
#include "prelude.h"
`;

export type ShapeFunctions = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

export interface ShapeLibrary {
  /** The bindings that are generated from the declarations. */
  readonly bindings: Promise<ShapeFunctions>;
  /** A shared library of the definitions. */
  readonly path: string;
  remove(): void;
}

/** Declarations as a header has them, and C that implements them: bound and compiled side by side. */
export function buildShapes(declarations: string, definitions: string, compiler: string): ShapeLibrary {
  const folder = mkdtempSync(path.join(tmpdir(), 'ntbind-shapes-'));
  return {
    path: compile(folder, declarations, definitions, compiler),
    bindings: bind(folder, declarations),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function compile(folder: string, declarations: string, definitions: string, compiler: string): string {
  const annotations = new Set(declarations.match(/\b_[A-Z]\w*_\b(?=\()/g));
  const plain = new Set([...declarations.matchAll(/\b_[A-Z]\w*_\b(?!\()/g)].map(([name]) => name));
  writeFileSync(path.join(folder, 'shapes.c'), `${PRELUDE}\n${declarations}\n${definitions}`);
  const defines = [...[...annotations].map((name) => `-D${name}(...)=`), ...[...plain].map((name) => `-D${name}=`)];
  const includes = ['-I', fileURLToPath(new URL('../cases', import.meta.url))];
  const options = ['-w', '-shared', '-fPIC', '-D_Null_terminated_=', ...defines, ...includes];
  const built = spawnSync(compiler, [...options, '-o', 'shapes.so', 'shapes.c'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(built.stderr).toBe('');
  return path.join(folder, 'shapes.so');
}

async function bind(folder: string, declarations: string): Promise<ShapeFunctions> {
  const { files, diagnostics } = bindText(`#include <prelude.h>\n${declarations}`);
  expect(diagnostics).toEqual([]);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const support = fileURLToPath(new URL('../../runtime/support/index.js', import.meta.url)).replaceAll('\\', '/');
  for (const [name, text] of files) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text.replace(/'(?:\.\.\/)+runtime\/support\/index\.js'/, `'${support}'`));
  }
  return await import(pathToFileURL(path.join(folder, 'input.ts')).href);
}

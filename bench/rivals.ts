import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contestant } from './process.js';

const TARGET = ['--target=x86_64-pc-windows-msvc', '-fms-extensions', '-fms-compatibility', '-nostdlibinc', '-w'];

/** Other tools over the same headers and the same SDK headers, as far as they are installed. */
export async function listRivals(include: string, sdk: string, folder: string): Promise<Contestant[]> {
  writeFileSync(path.join(folder, 'annotations.h'), await eraseAnnotations());
  const header = path.join(folder, 'all.h');
  writeFileSync(header, '#include "annotations.h"\n#include <phnt_windows.h>\n#include <phnt.h>\n');
  const flags = [...TARGET, `-I${include}`, '-isystem', sdk];
  const output = path.join(folder, 'bindings.rs');
  const doxyfile = path.join(folder, 'Doxyfile');
  writeFileSync(doxyfile, doxygenSettings(include, folder));
  const rivals: Contestant[] = [
    {
      name: 'bindgen',
      command: ['bindgen', header, '-o', output, '--', ...flags],
      environment: { LIBCLANG_PATH: findLibclang() },
    },
    { name: 'clang -fsyntax-only', command: ['clang', '-fsyntax-only', ...flags, header] },
    { name: 'doxygen', command: ['doxygen', doxyfile] },
  ];
  return rivals.filter(({ command: [program = ''] }) => spawnSync(program, ['--version']).status === 0);
}

/** clang knows no SAL: without its own headers the annotations are macros that nothing defines. */
async function eraseAnnotations(): Promise<string> {
  const module: { SAL_ANNOTATIONS: ReadonlyMap<string, { readonly arguments: readonly unknown[] }> } = await import(
    new URL('../../dist/sal/annotations.js', import.meta.url).href
  );
  const lines = [...module.SAL_ANNOTATIONS].map(([name, { arguments: roles }]) =>
    roles.length > 0 ? `#define ${name}(...)` : `#define ${name}`,
  );
  return `${lines.join('\n')}\n`;
}

/** bindgen 0.60 reads what libclang up to 14 tells it. */
function findLibclang(): string {
  const versions = readdirSync('/usr/lib').flatMap((name) => /^llvm-(\d+)$/.exec(name)?.[1] ?? []);
  const oldest = versions.map(Number).sort((left, right) => left - right)[0];
  return process.env['LIBCLANG_PATH'] ?? (oldest === undefined ? '' : `/usr/lib/llvm-${oldest}/lib`);
}

function doxygenSettings(include: string, folder: string): string {
  const settings = {
    INPUT: include,
    OUTPUT_DIRECTORY: path.join(folder, 'doxygen'),
    GENERATE_LATEX: 'NO',
    OPTIMIZE_OUTPUT_FOR_C: 'YES',
    EXTRACT_ALL: 'YES',
    QUIET: 'YES',
    WARNINGS: 'NO',
    HAVE_DOT: 'NO',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

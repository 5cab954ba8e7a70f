import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bindText } from '../emit/bind-text.js';

const GENERATED = fileURLToPath(new URL('../../generated', import.meta.url));
const HEADERS = readdirSync(GENERATED).filter((name) => /^(?!index|layouts|handles|status).*\.ts$/.test(name));

/** Modules of the bindings that the compiled module loads: `import type` leaves nothing, any other import stays. */
function loadedBy(text: string): string[] {
  const imports = [...text.matchAll(/^(?:import|export)\b(?! type\b)[^;]*? from '(\.[^']+)';/gm)];
  return imports.map((match) => match[1] ?? '').filter((from) => !from.includes('runtime/'));
}

function read(name: string): string {
  return readFileSync(path.join(GENERATED, name), 'utf8');
}

describe('headers include each other in circles; importing one module may not load the bindings of most', () => {
  test.each(HEADERS)('%s loads no module of another header', (name) => {
    const own = ['./layouts.js', './status.js', `./raw/${name.replace(/\.ts$/, '.js')}`];
    expect(loadedBy(read(name)).filter((from) => !own.includes(from))).toEqual([]);
  });

  test('what lies in a shared record is shared as well', () => {
    expect(loadedBy(read('layouts.ts'))).toEqual([]);
  });

  test.each([...HEADERS, 'layouts.ts', 'handles.ts'])('%s loads nothing for the sake of types', (name) => {
    const lists = [...read(name).matchAll(/^import \{([^}]*)\}/gm)].map((match) => match[1] ?? '');
    const areTypes = (list: string) => list.split(',').every((symbol) => /^\s*(?:type .*)?$/.test(symbol));
    expect(lists.filter(areTypes)).toEqual([]);
  });
});

describe('a record that another header uses', () => {
  const text = '#include <prelude.h>\ntypedef struct _PAIR { UNICODE_STRING First; UNICODE_STRING Second; } PAIR;\n';
  const { files } = bindText(`${text}NTSTATUS NTAPI NtWait(_Out_ PIO_STATUS_BLOCK Block, _In_ PAIR *Pair);\n`);

  test('is exported by the module of its own header all the same', () => {
    expect(files.get('prelude.ts')).toMatch(/^export \{ .*\bUNICODE_STRING\b.* \} from '\.\/layouts\.js';$/m);
    expect(files.get('prelude.ts')).not.toContain('export interface UNICODE_STRING');
    expect(files.get('layouts.ts')).toContain('export interface UNICODE_STRING');
    expect(files.get('layouts.ts')).toContain('export interface IO_STATUS_BLOCK');
  });

  test('stands alone there: the others stay where their header is', () => {
    expect(files.get('input.ts')).toContain('export interface PAIR');
    expect(
      bindText('#include <prelude.h>\ntypedef struct _ALONE { ULONG One; } ALONE;\n').files.has('layouts.ts'),
    ).toBe(false);
  });
});

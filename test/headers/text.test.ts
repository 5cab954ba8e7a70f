import { describe, expect, test } from 'vitest';
import { NT_HEADERS, readHeader, readParameters, readPrototypes } from './header-text.js';

const nt = NT_HEADERS.flatMap((header) => readPrototypes(readHeader(header)));
const zw = readPrototypes(readHeader('ntzwapi.h'));

test('the headers declare what the tests below go through', () => {
  expect(nt.length).toBeGreaterThan(70);
});

/** MS-SAL: `_In_` and its forms say in, `_Out_` out, `_Inout_` both, `_opt_` optional. */
function directionOf(sal: string): string {
  const direction = sal.startsWith('_Inout_') ? 'in, out' : sal.startsWith('_Out_') ? 'out' : 'in';
  return sal.includes('_opt_') ? `${direction}, optional` : direction;
}

describe.each(nt)('the comment of $name', ({ comment, parameters }) => {
  test('has each parameter in order, with the direction that SAL says', () => {
    const documented = [...comment.matchAll(/\\param\[([^\]]*)\] (\w+) \S/g)].map(([, way, name]) => [name, way]);
    expect(documented).toEqual(readParameters(parameters).map(([sal, name]) => [name, directionOf(sal)]));
  });

  test('says what the call does and what it returns', () => {
    expect(comment).toMatch(/^ \* The (Nt\w+) routine \w+/);
    expect(comment).toMatch(/\\return NTSTATUS \S/);
  });
});

test('every Nt function has its Zw twin, under the same conditions, and there is no other', () => {
  const bare = ({ name, parameters }: (typeof nt)[number]) => `${name.slice(2)}(${parameters})`;
  expect(zw.map(bare).toSorted()).toEqual(nt.map(bare).toSorted());
  const guards = new Map(nt.map((each) => [bare(each), each.guards]));
  for (const each of zw.filter(({ guards }) => !guards.startsWith('el'))) {
    expect([each.name, each.guards]).toEqual([each.name, guards.get(bare(each))]);
  }
});

test("the SDK prelude's NTSTATUS values are those of ntstatus.h", () => {
  const values = (text: string) => text.match(/^#define STATUS_.*$/gm);
  expect(values(readHeader('sdk/ntstatus.h'))).toEqual(values(readHeader('ntstatus.h')));
});

test('every NTSTATUS value has a sentence of its own as its message', () => {
  const text = readHeader('ntstatus.h');
  const messages = [...text.matchAll(/^\/\*\* (.+\.) \*\/\n#define (STATUS_\w+) /gm)].map(([, message]) => message);
  expect(messages.length).toBe(text.match(/^#define STATUS_/gm)?.length);
  expect(new Set(messages).size).toBe(messages.length);
});

test('every NTSTATUS value that a comment names is declared', () => {
  const known = new Set(readHeader('ntstatus.h').match(/\bSTATUS_[A-Z0-9_]+/g));
  const named = NT_HEADERS.flatMap((header) => readHeader(header).match(/\bSTATUS_[A-Z0-9_]+\b/g) ?? []);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

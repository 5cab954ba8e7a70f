import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

interface IndexArrays {
  indexArrays(configuration: string): ReadonlyMap<string, string>;
}

const SCRIPT = path.join(import.meta.dirname, '../../scripts/index-arrays.mjs');
const COMPILER_OPTIONS = { target: 'ES2023', lib: ['ES2023'], strict: true, types: [] };

async function rewrite(code: string): Promise<string> {
  const { indexArrays }: IndexArrays = await import(pathToFileURL(SCRIPT).href);
  const dir = temporaryFolder({
    'tsconfig.json': JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['.'] }),
    'a.ts': code,
  });
  const texts = [...indexArrays(path.join(dir, 'tsconfig.json')).values()];
  expect(texts).toHaveLength(1);
  return texts[0] ?? '';
}

/** What the program says. */
function run(code: string): readonly unknown[] {
  const said: unknown[] = [];
  const program = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2023 } }).outputText;
  vm.runInNewContext(program, { say: (...values: readonly unknown[]) => said.push(...values) }, { timeout: 5000 });
  return said;
}

const SAY = 'declare function say(...values: unknown[]): void;\n';

const rewritten: readonly (readonly [string, string])[] = [
  ['a block', 'for (const x of [1, 2]) { say(x); }'],
  ['a statement', 'for (const x of [1, 2]) say(x); say(3);'],
  ['an empty array', 'const none: number[] = []; for (const x of none) say(x);'],
  ['an array that grows', 'const list = [1]; for (const x of list) { if (x < 4) list.push(x + 1); say(x); }'],
  ['an array that shrinks', 'const list = [1, 2, 3]; for (const x of list) { list.pop(); say(x); }'],
  ['places that are not filled', 'for (const x of new Array<number>(2)) say(x);'],
  ['an expression with effects', 'const f = () => { say("once"); return [1, 2]; }; for (const x of f()) say(x);'],
  ['a variable that is assigned', 'for (let x of [1, 2]) { x += 1; say(x); }'],
  ['closures', 'const all = []; for (const x of [1, 2]) all.push(() => x); say(...all.map((f) => f()));'],
  ['a loop in a loop', 'for (const x of [[1], [2, 3]]) for (const y of x) say(y);'],
  [
    'a loop in the expression',
    'for (const x of [1, 2].map((n) => { for (const m of [n]) say(m); return n; })) say(x);',
  ],
  [
    'jumps',
    'outer: for (const x of [1, 2, 3]) for (const y of [1, 2]) { if (y > x) continue outer; if (x > 2) break; say(x, y); }',
  ],
  ['an empty statement', 'for (const x of [1]); say("end");'],
  [
    'a name that hides one of the expression',
    'const x = [[1], [2]]; { const y = x; for (const x of y) say(x.length, x[0]); }',
  ],
  ['a tuple', 'const pair: readonly [number, string] = [1, "a"]; for (const part of pair) say(part);'],
  [
    'several kinds of array',
    'const f = (list: number[] | readonly string[]) => { for (const x of list) say(x); }; f([1]); f(["a"]);',
  ],
  [
    'pairs',
    'const pairs: [string, number][] = [["a", 1], ["b", 2]]; for (const [name, value] of pairs) say(name, value);',
  ],
  ['pairs of a map', 'for (const [key, value] of new Map([["a", 1]])) say(key, value);'],
  [
    'a declaration',
    'const [a, b = 5, [c]] = [1, undefined, [2]] as [number, number?, [number]?] as [number, number | undefined, [number]]; say(a, b, c);',
  ],
  [
    'a parameter',
    'const f = ([a, b]: readonly number[], { c: [d] }: { c: number[] }) => say(a, b, d); f([1], { c: [3] });',
  ],
];

test.each(rewritten)('%s: by index, with the same result', { timeout: 60_000 }, async (_, program) => {
  const code = SAY + program;
  const text = await rewrite(code);
  expect(text).not.toBe(code);
  expect(run(text)).toEqual(run(code));
});

const kept: readonly (readonly [string, string])[] = [
  ['a text', 'for (const x of "aé") say(x);'],
  ['a set', 'for (const x of new Set([1])) say(x);'],
  ['a generator', 'function* f() { yield 1; } for (const x of f()) say(x);'],
  ['what may be no array', 'const f = (list: number[] | Set<number>) => { for (const x of list) say(x); }; f([1]);'],
  ['any', 'const list: any = new Set([1]); for (const x of list) say(x); const [y] = list; say(y);'],
  ['the rest of an array', 'const [a, ...others] = [1, 2, 3]; say(a, others.length);'],
  ['a place left out', 'const [, b] = [1, 2]; say(b);'],
  ['a pattern over a set', 'const [a] = new Set([1]); say(a);'],
  ['a variable from outside', 'let x = 0; for (x of [1, 2]) say(x);'],
];

test.each(kept)('%s stays as it is', { timeout: 60_000 }, async (_, program) => {
  expect(await rewrite(SAY + program)).toBe(SAY + program);
});

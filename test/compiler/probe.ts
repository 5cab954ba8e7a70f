import type { Target } from '../../generator/model/target.js';
import { readAssemblyData } from '../../generator/verify/assembly-data.js';
import { type Compiler, compileToAssembly, findCompiler } from '../../generator/verify/compilers.js';

const found = findCompiler('x64');

/** The layout and typing rules under test are MSVC's: only clang follows all of them. */
export const hasClang = found?.name.startsWith('clang') === true;
export const CLANG_HINT = 'needs clang: apt-get install clang';

/** Values of C constant expressions as the compiler computes them, as unsigned 64-bit numbers. */
export function probeValues(target: Target, declarations: string, expressions: readonly string[]): bigint[] {
  const items = expressions.map((expression) => `(unsigned long long)(${expression})`).join(',\n');
  const bytes = compile(target, `${declarations}\nconst unsigned long long probe[] = {\n${items}\n};\n`, 'probe');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return expressions.map((_, index) => view.getBigUint64(index * 8, true));
}

/** The initial bytes of `const TYPE probe = INITIALIZER;`. */
export function probeBytes(target: Target, declarations: string, type: string, initializer: string): Uint8Array {
  return compile(target, `${declarations}\nconst ${type} probe = ${initializer};\n`, 'probe');
}

/** The bytes of several initialized objects at once, by name. */
export function probeObjects(target: Target, text: string): ReadonlyMap<string, Uint8Array> {
  return readAssemblyData(assemble(target, text), (label) => label.startsWith('probe'));
}

function compile(target: Target, text: string, name: string): Uint8Array {
  const bytes = readAssemblyData(assemble(target, text), (label) => label === name).get(name);
  if (bytes === undefined) throw new Error(`the compiler's output holds no ${name}`);
  return bytes;
}

function assemble(target: Target, text: string): string {
  const { assembly, errors } = compileToAssembly(compilerFor(target), text, []);
  if (assembly === null) throw new Error(`the probe does not compile:\n${errors.slice(0, 2000)}`);
  return assembly;
}

const compilers = new Map<Target, Compiler>();

function compilerFor(target: Target): Compiler {
  const compiler = compilers.get(target) ?? findCompiler(target);
  if (compiler === null) throw new Error(CLANG_HINT);
  compilers.set(target, compiler);
  return compiler;
}

import type { TypedefDeclaration } from '../model/declaration.js';
import type { SourceRange } from '../model/position.js';
import { TARGETS, type Target } from '../model/target.js';

const NOWHERE: SourceRange = { file: '<predeclared>', start: 0, end: 0, line: 1, column: 1 };
const ON_64_BITS: readonly Target[] = ['x64', 'arm64'];
const ON_32_BITS: readonly Target[] = ['x86'];

/**
 * Typedefs that MSVC's compiler and its vcruntime.h declare before any header of Windows speaks (C11 7.19 names
 * them); a header's own declaration wins.
 */
export const PREDECLARED_TYPES: readonly TypedefDeclaration[] = [
  predeclare('size_t', 'unsigned long long', ON_64_BITS),
  predeclare('size_t', 'unsigned int', ON_32_BITS),
  predeclare('ptrdiff_t', 'long long', ON_64_BITS),
  predeclare('ptrdiff_t', 'int', ON_32_BITS),
  predeclare('uintptr_t', 'unsigned long long', ON_64_BITS),
  predeclare('uintptr_t', 'unsigned int', ON_32_BITS),
  predeclare('intptr_t', 'long long', ON_64_BITS),
  predeclare('intptr_t', 'int', ON_32_BITS),
  predeclare('wchar_t', 'unsigned short', TARGETS),
  predeclareList('va_list'),
  predeclareList('__builtin_va_list'),
];

function predeclare(name: string, words: string, targets: readonly Target[]): TypedefDeclaration {
  return {
    kind: 'typedef',
    name,
    type: { kind: 'named', name: words, isBuiltin: true, isConst: false, isVolatile: false, range: NOWHERE },
    guard: { targets, versions: [{ since: null, until: null }] },
    range: NOWHERE,
    annotations: [],
    doc: null,
    notes: [],
  };
}

/** MSVC's va_list is a `char *`. */
function predeclareList(name: string): TypedefDeclaration {
  const declaration = predeclare(name, 'char', TARGETS);
  const type = { kind: 'pointer', pointee: declaration.type, width: null, isConst: false, isVolatile: false } as const;
  return { ...declaration, type };
}

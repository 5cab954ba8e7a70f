import type { ContractMeaning, SalArgument } from './annotation.js';

const BYTE_WORDS: ReadonlySet<string> = new Set([
  'bytes',
  'byte',
  'bytebuffer',
  'bytecap',
  'bytecount',
  'bytecapcount',
  'bcount',
]);
const DIRECTIONS = ['in', 'out', 'inout'] as const;

/**
 * Reads what an annotation says out of its name. SAL's names are sentences of fixed words: `opt` and `maybenull`
 * allow null, `z` promises a terminating null, `bytes` counts in bytes. Words about what a pointer points to
 * follow `result` in the `_Outptr_` family and all but a leading `opt` follow `_Deref_`.
 */
export function readNameMeaning(name: string, roles: readonly SalArgument[]): ContractMeaning {
  const words = name.toLowerCase().split('_').filter(Boolean);
  const split = splitPointeeWords(words);
  const own = split === null ? words : split.own;
  const unit = readUnit(words, roles);
  return {
    kind: 'contract',
    direction: readDirection(words),
    isOptional: allowsNull(own),
    isReserved: words.includes('reserved'),
    isNullTerminated: split === null && endsWithNull(own),
    unit: split === null ? unit : null,
    pointee: split === null ? null : { isOptional: allowsNull(split.pointee), unit },
  };
}

function splitPointeeWords(words: readonly string[]): { own: readonly string[]; pointee: readonly string[] } | null {
  if (words.includes('outptr') || words.includes('outref')) {
    const result = words.indexOf('result');
    return result < 0 ? { own: words, pointee: [] } : { own: words.slice(0, result), pointee: words.slice(result) };
  }
  if (words[0] === 'deref') {
    return words[1] === 'opt' ? { own: ['opt'], pointee: words.slice(2) } : { own: [], pointee: words.slice(1) };
  }
  return null;
}

function readDirection(words: readonly string[]): ContractMeaning['direction'] {
  if (words.includes('outptr') || words.includes('outref')) {
    return 'out';
  }
  return DIRECTIONS.find((direction) => words.includes(direction)) ?? null;
}

function allowsNull(words: readonly string[]): boolean {
  return words.includes('opt') || words.includes('maybenull');
}

function endsWithNull(words: readonly string[]): boolean {
  return words.includes('z') || words.includes('nullterminated') || words.join('_') === 'null_terminated';
}

function readUnit(words: readonly string[], roles: readonly SalArgument[]): 'elements' | 'bytes' | null {
  if (!roles.includes('capacity') && !roles.includes('written')) {
    return null;
  }
  return words.some((word) => BYTE_WORDS.has(word)) ? 'bytes' : 'elements';
}

import { FLOAT_TYPES } from '../expression/float-arithmetic.js';
import { INTEGER_TYPES } from '../expression/integer-type.js';
import type { CType } from '../model/c-type.js';

const T = INTEGER_TYPES;
const INT64_WORDS = ['long', 'long'];
const SIZED: ReadonlyMap<string, readonly string[]> = new Map([
  ['__int8', ['char']],
  ['__int16', ['short']],
  ['__int32', ['int']],
  ['__int64', INT64_WORDS],
  ['__wchar_t', ['short', 'unsigned']],
]);

/** C11 6.7.2 lets the words stand in any order: sorted, without `int` where another word implies it. */
const BUILTINS: ReadonlyMap<string, CType> = new Map<string, CType>([
  ['void', { kind: 'void' }],
  ['_Bool', { kind: 'bool' }],
  ['char', T.char],
  ['char signed', T.signedChar],
  ['char unsigned', T.unsignedChar],
  ['short', T.short],
  ['short unsigned', T.unsignedShort],
  ['int', T.int],
  ['unsigned', T.unsignedInt],
  ['long', T.long],
  ['long unsigned', T.unsignedLong],
  ['long long', T.longLong],
  ['long long unsigned', T.unsignedLongLong],
  ['__int128', T.int128],
  ['__int128 unsigned', T.unsignedInt128],
  ['float', FLOAT_TYPES.float],
  ['double', FLOAT_TYPES.double],
  ['double long', FLOAT_TYPES.longDouble],
]);

const known = new Map<string, CType | null>();

/** `unsigned long int` and `int long unsigned` are one type; null for words that make none. */
export function builtinType(words: string): CType | null {
  const found = known.get(words);
  if (found !== undefined) return found;
  const type = readWords(words.split(/\s+/));
  if (known.size < 1024) known.set(words, type);
  return type;
}

function readWords(spelled: readonly string[]): CType | null {
  const words = spelled.flatMap((word) => SIZED.get(word) ?? [word]);
  const isSignedChar = words.includes('signed') && words.includes('char');
  const kept = words.filter((word) => word !== 'int' && (word !== 'signed' || isSignedChar));
  const isPlainInt = kept.length === 0 && words.some((word) => word === 'int' || word === 'signed');
  return BUILTINS.get(isPlainInt ? 'int' : kept.sort().join(' ')) ?? null;
}

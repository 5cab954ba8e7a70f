import { SortedOffsets } from './sorted-offsets.js';

/**
 * Code with its longer blank runs shortened and its unnamed bit-fields named, and the way back to its offsets. Two thirds of a commented header
 * are blank once comments and annotations are out, and the parser reads every blank one by one.
 */
export interface SqueezedCode {
  readonly text: string;
  /** Each piece's first offset in `text`. */
  readonly starts: readonly number[];
  readonly places: SortedOffsets;
  /** Each piece's offset in the code. */
  readonly codes: readonly number[];
}

/** A word of a builtin type right before a colon: in C only an unnamed bit-field has it there. */
const UNNAMED = /\b(?:char|short|int|long|signed|unsigned|_Bool|__int(?:8|16|32|64))\b(?=\s*:)/;
const CHANGED = new RegExp(`\\s{4,}|${UNNAMED.source}`, 'g');

export function squeezeCode(code: string): SqueezedCode {
  const parts: string[] = [];
  const starts = [0];
  const codes = [0];
  let done = 0;
  let length = 0;
  const add = (part: string, from: number) => {
    parts.push(part);
    length += part.length;
    starts.push(length);
    codes.push(from);
    done = from;
  };
  for (const { index, 0: found } of code.matchAll(CHANGED)) {
    if (index < done) continue;
    const end = index + found.length;
    if (/^\s/.test(found)) add(code.slice(done, index + 1), end);
    else nameBitField(code, end, add, done);
  }
  parts.push(code.slice(done));
  return { text: knownToGrammar(parts.join('')), starts, places: new SortedOffsets(starts), codes };
}

/**
 * The grammar wants a name: without one it reads `unsigned long : 3` as an error and `unsigned __int64 : 3` as a
 * field `__int64`. The `$` put in stands at the colon, so that its text in the code is no name.
 */
function nameBitField(code: string, end: number, add: (part: string, from: number) => void, done: number): void {
  const colon = code.indexOf(':', end);
  add(code.slice(done, colon), colon);
  add(' ', colon);
  add('$', colon);
}

/**
 * The grammar knows `int64_t` as a type's keyword, but not MSVC's `__int64`: it reads `f(unsigned __int64)` as an
 * `unsigned` parameter of that name. Both are of one length, so that every offset stays; names are read in the code.
 */
function knownToGrammar(text: string): string {
  return text.includes('__int') ? text.replace(/\b__int(8|16|32|64)\b/g, 'int$1_t') : text;
}

/** The offset in the code of a character of the squeezed text. */
export function codeOffset({ starts, places, codes }: SqueezedCode, offset: number): number {
  const piece = places.lastAtOrBefore(offset);
  return (codes[piece] ?? 0) + offset - (starts[piece] ?? 0);
}

/** The same for an exclusive end: right behind the last character, before a run that follows. */
export function codeEnd(squeezed: SqueezedCode, end: number): number {
  return end === 0 ? 0 : codeOffset(squeezed, end - 1) + 1;
}

import { lastAtOrBefore } from './sorted-search.js';

/**
 * Code with its longer blank runs shortened, and the way back to its offsets. Two thirds of a commented header
 * are blank once comments and annotations are out, and the parser reads every blank one by one.
 */
export interface SqueezedCode {
  readonly text: string;
  /** Sorted: each piece's first offset in `text`, and its offset in the code. */
  readonly pieces: readonly { readonly at: number; readonly code: number }[];
}

export function squeezeCode(code: string): SqueezedCode {
  const parts: string[] = [];
  const pieces = [{ at: 0, code: 0 }];
  let done = 0;
  let length = 0;
  for (const match of code.matchAll(/\s{4,}/g)) {
    const part = code.slice(done, match.index + 1);
    parts.push(part);
    length += part.length;
    done = match.index + match[0].length;
    pieces.push({ at: length, code: done });
  }
  parts.push(code.slice(done));
  return { text: parts.join(''), pieces };
}

/** The offset in the code of a character of the squeezed text. */
export function codeOffset({ pieces }: SqueezedCode, offset: number): number {
  const piece = pieces[lastAtOrBefore(pieces, offset, ({ at }) => at)];
  return piece === undefined ? offset : piece.code + (offset - piece.at);
}

/** The same for an exclusive end: right behind the last character, before a run that follows. */
export function codeEnd(squeezed: SqueezedCode, end: number): number {
  return end === 0 ? 0 : codeOffset(squeezed, end - 1) + 1;
}

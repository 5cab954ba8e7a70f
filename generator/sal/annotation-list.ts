import type { Annotation } from '../model/header-source.js';

/** `a, f(b, c)` as `a` and `f(b, c)`: split at the commas that stand in no parentheses, brackets or quotes. */
export function splitArguments(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      at = skipQuoted(text, at);
    } else if (character === '(' || character === '[' || character === '{') {
      depth++;
    } else if (character === ')' || character === ']' || character === '}') {
      depth--;
    } else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/**
 * Reads a list of annotations that stands in an argument: `_Readable_bytes_(n) _Notnull_` of an `_At_`.
 * All of them take the range of the annotation around them. Null when the text is no such list.
 */
export function parseAnnotationList(text: string, outer: Annotation): readonly Annotation[] | null {
  const annotations: Annotation[] = [];
  const word = /(?:,\s*)?([A-Za-z_]\w*)\s*/uy;
  while (word.lastIndex < text.length) {
    const name = word.exec(text)?.[1];
    if (name === undefined) {
      return null;
    }
    const open = word.lastIndex;
    const close = text.charAt(open) === '(' ? findClosing(text, open) : null;
    if (close === -1) {
      return null;
    }
    const argument = close === null ? null : text.slice(open + 1, close).trim();
    annotations.push({ kind: 'sal', name, argument, offset: outer.offset, range: outer.range });
    word.lastIndex = skipSpace(text, close === null ? open : close + 1);
  }
  return annotations;
}

/** Offset of the parenthesis that closes the one at `open`; -1 when there is none. */
function findClosing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      at = skipQuoted(text, at);
    } else if (character === '(') {
      depth++;
    } else if (character === ')') {
      depth--;
      if (depth === 0) {
        return at;
      }
    }
  }
  return -1;
}

/** Offset of the quote that ends the literal which starts at `at`, or of the text's last character. */
function skipQuoted(text: string, at: number): number {
  const quote = text.charAt(at);
  for (let end = at + 1; end < text.length; end++) {
    if (text.charAt(end) === '\\') {
      end++;
    } else if (text.charAt(end) === quote) {
      return end;
    }
  }
  return text.length - 1;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end).trim() === '') {
    end++;
  }
  return end;
}

import { CHARACTER_CLASSES, DIGIT, isNameCharacter, NAME } from './character-class.js';

/** First offset at or after `from` that does not continue a name. */
export function endOfName(text: string, from: number): number {
  let at = from;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = CHARACTER_CLASSES[code];
      if (kind !== NAME && kind !== DIGIT) break;
    }
    at++;
  }
  return at;
}

/** C11 6.4.8: a preprocessing number goes on through digits, letters, dots and signed exponents. */
export function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x2b || code === 0x2d) {
      const before = text.charCodeAt(at - 1) | 0x20;
      // Only e and p take a sign, and in a hexadecimal number e is a digit.
      const isHexadecimal = (text.charCodeAt(from + 1) | 0x20) === 0x78;
      if (before === 0x70 || (before === 0x65 && !isHexadecimal)) at++;
      else break;
    } else if (code === 0x2e || isNameCharacter(code)) at++;
    else break;
  }
  return at;
}

/** Offset after the closing quote, or -1 when the line ends first. */
export function endOfQuoted(text: string, open: number): number {
  const quote = text.charCodeAt(open);
  let at = open + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === 0x0a) return -1;
    if (code === 0x5c) {
      const splice = spliceLength(text, at);
      at += splice === 0 ? 2 : splice;
    } else at++;
  }
  return -1;
}

/** C11 5.1.1.2, phase 2: length of a backslash and line end that join two lines, 0 when there is none at `at`. */
export function spliceLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5c) return 0;
  const next = text.charCodeAt(at + 1);
  if (next === 0x0a) return 2;
  return next === 0x0d && text.charCodeAt(at + 2) === 0x0a ? 3 : 0;
}

/** Offset of the line end that closes a `//` comment: a spliced line goes on. */
export function endOfLineComment(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  while (
    end > 0 &&
    (text.charCodeAt(end - 1) === 0x5c || (text.charCodeAt(end - 1) === 0x0d && text.charCodeAt(end - 2) === 0x5c))
  ) {
    end = text.indexOf('\n', end + 1);
  }
  return end < 0 ? text.length : end;
}

export function isLiteralPrefix(name: string): boolean {
  return name === 'L' || name === 'u' || name === 'U' || name === 'u8';
}

/** A name that goes on after a line splice. */
export function readSplicedName(text: string, start: number): { readonly text: string; readonly end: number } {
  let name = '';
  let at = start;
  for (;;) {
    const end = endOfName(text, at);
    name += text.slice(at, end);
    const splice = spliceLength(text, end);
    if (splice === 0 || !isNameCharacter(text.charCodeAt(end + splice))) return { text: name, end };
    at = end + splice;
  }
}

export function isCommentAt(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0x2a || next === 0x2f;
}

/** Offset after the comment at `at`; the end of the text for one that never closes. */
export function endOfComment(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === 0x2f) return endOfLineComment(text, at);
  const close = text.indexOf('*/', at + 2);
  return close < 0 ? text.length : close + 2;
}

export function removeSplices(text: string): string {
  return text.replace(/\\\r?\n/gu, '').replace(/\r?\n/gu, ' ');
}

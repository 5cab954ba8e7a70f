/** What a character can begin, looked up by its code; everything beyond ASCII counts as part of a name, as in MSVC. */
export const OTHER = 0;
export const NAME = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const QUOTE = 5;
export const SLASH = 6;
export const HASH = 7;
export const BACKSLASH = 8;
export const DOT = 9;
export const BRACE = 10;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$';
/** U+FEFF at the start of a file is a byte order mark. */
const BYTE_ORDER_MARK = 0xfeff;

export const CHARACTER_CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (characters: string, kind: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = kind;
  };
  set(LETTERS, NAME);
  set('0123456789', DIGIT);
  set(' \t\r\v\f', SPACE);
  set('\n', NEWLINE);
  set('"\'', QUOTE);
  set('/', SLASH);
  set('#', HASH);
  set('\\', BACKSLASH);
  set('.', DOT);
  set('{}', BRACE);
  return classes;
}

export function classOf(code: number): number {
  if (code < 128) return CHARACTER_CLASSES[code] ?? OTHER;
  return code === BYTE_ORDER_MARK ? SPACE : NAME;
}

export function isNameCharacter(code: number): boolean {
  const kind = classOf(code);
  return kind === NAME || kind === DIGIT;
}

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

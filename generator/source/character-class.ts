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

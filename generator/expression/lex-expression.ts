import { ExpressionFailure, type Token } from './token.js';

const SPACE = /(?:[ \t\r\n\f\v]+|\\\r?\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*)+/y;
const STRING = /(?:u8|[LuU])?"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/y;
const CHARACTER = /[LuU]?'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'/y;
const NAME = /[A-Za-z_$][\w$]*/y;
/**
 * A sign belongs to a number after `e` or `p` only in decimal and hexadecimal floats: C reads `0xE+1` as one
 * ill-formed number, MSVC as a sum.
 */
const NUMBER = /0[xX](?:[pP][+-]|[\w.])*|\.?\d(?:[eE][+-]|[\w.])*/y;
const PUNCTUATOR = /\.\.\.|->|<<|>>|<=|>=|==|!=|&&|\|\||##|[-+*/%<>=!&|^~?:,.;()[\]{}#@]/y;

const PATTERNS = { string: STRING, character: CHARACTER, name: NAME, number: NUMBER, punctuator: PUNCTUATOR };
/** What starts a name or a punctuator and no literal. */
const PLAIN_WORD = /[A-KM-TV-Za-tv-z_$()|+\-*/,<>]/;

/** `(X | 0x10L)` gives `(`, `X`, `|`, `0x10L`, `)`, end. Throws an ExpressionFailure at what is no token. */
export function lexExpression(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (true) {
    const start = skipSpace(text, offset);
    const isSpaced = start > offset;
    if (start >= text.length) {
      tokens.push({ kind: 'end', text: '', offset: start, isSpaced });
      return tokens;
    }
    const token = lexToken(text, start, isSpaced);
    tokens.push(token);
    offset = start + token.text.length;
  }
}

function skipSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  return SPACE.test(text) ? SPACE.lastIndex : offset;
}

function lexToken(text: string, offset: number, isSpaced: boolean): Token {
  const kind = kindAt(text, offset);
  if (kind === null) throw new ExpressionFailure(describeUnlexable(text, offset), offset);
  return { kind, text: text.slice(offset, PATTERNS[kind].lastIndex), offset, isSpaced };
}

/** Leaves the end of the token in its pattern. Strings and characters come before names: `L"x"` starts like one. */
function kindAt(text: string, offset: number): Exclude<Token['kind'], 'end'> | null {
  if (isDigit(text.charCodeAt(offset)) && startsAt(NUMBER, text, offset)) return 'number';
  if (!PLAIN_WORD.test(text.charAt(offset))) {
    if (startsAt(STRING, text, offset)) return 'string';
    if (startsAt(CHARACTER, text, offset)) return 'character';
  }
  if (startsAt(NAME, text, offset)) return 'name';
  if (startsAt(NUMBER, text, offset)) return 'number';
  return startsAt(PUNCTUATOR, text, offset) ? 'punctuator' : null;
}

function startsAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function describeUnlexable(text: string, offset: number): string {
  const head = text[offset] ?? '';
  if (head === '"') return 'a string that does not end';
  if (head === "'") return 'a character constant that does not end';
  if (text.startsWith('/*', offset)) return 'a comment that does not end';
  const code = text.codePointAt(offset) ?? 0;
  return code > 0x20 && code < 0x7f ? `unexpected character ${head}` : `unexpected character U+${hex(code)}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

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

/** Strings and characters come before names, since `L"x"` starts like a name. */
const TOKENS: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['string', STRING],
  ['character', CHARACTER],
  ['name', NAME],
  ['number', NUMBER],
  ['punctuator', PUNCTUATOR],
];
const PLAIN_WORD = /[A-KM-TV-Za-tv-z_$]/;

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
  const head = text.charCodeAt(offset);
  const first = isDigit(head) ? 3 : PLAIN_WORD.test(text.charAt(offset)) ? 2 : 0;
  for (let index = first; index < TOKENS.length; index++) {
    const found = TOKENS[index];
    if (found === undefined) break;
    const [kind, pattern] = found;
    pattern.lastIndex = offset;
    if (pattern.test(text)) return { kind, text: text.slice(offset, pattern.lastIndex), offset, isSpaced };
  }
  throw new ExpressionFailure(describeUnlexable(text, offset), offset);
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

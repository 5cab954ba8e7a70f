import { ExpressionFailure, type Token } from './token.js';

const SPACE = /(?:[ \t\r\n\f\v]+|\\\r?\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*)+/y;
/**
 * Strings and characters come before names, since `L"x"` starts like a name. A sign belongs to a number after
 * `e` or `p` only in decimal and hexadecimal floats: C reads `0xE+1` as one ill-formed number, MSVC as a sum.
 */
const TOKEN =
  /(?<string>(?:u8|[LuU])?"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*")|(?<character>[LuU]?'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*')|(?<name>[A-Za-z_$][\w$]*)|(?<number>0[xX](?:[pP][+-]|[\w.'])*|\.?\d(?:[eE][+-]|[\w.])*)|(?<punctuator>\.\.\.|->|<<|>>|<=|>=|==|!=|&&|\|\||##|[-+*/%<>=!&|^~?:,.;()[\]{}#@])/y;

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
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  if (match === null) {
    throw new ExpressionFailure(describeUnlexable(text, offset), offset);
  }
  return { kind: kindOf(match), text: match[0], offset, isSpaced };
}

function kindOf(match: RegExpExecArray): Exclude<Token['kind'], 'end'> {
  const [, string, character, name, number] = match;
  if (name !== undefined) return 'name';
  if (number !== undefined) return 'number';
  if (string !== undefined) return 'string';
  return character === undefined ? 'punctuator' : 'character';
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

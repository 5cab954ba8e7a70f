import type { Expression } from '../model/expression.js';
import { ExpressionFailure, type Token } from './token.js';

const SIMPLE_ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  e: 27,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};
/** C11 6.4.4.4: octal of one to three digits, hexadecimal of any number, universal names of four or eight. */
const UNIT = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]+)|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([^\\])/gu;

type Character = Extract<Expression, { kind: 'character' }>;
type Text = Extract<Expression, { kind: 'string' }>;

/** `'A'` is 65, `L'\x20'` 32; of several characters the first is the most significant byte, as MSVC has it. */
export function readCharacter(token: Token): Expression {
  const quote = token.text.indexOf("'");
  const prefix = token.text.slice(0, quote) as Character['prefix'];
  const codes = decodeUnits(token.text.slice(quote + 1, -1), token);
  if (codes.length === 0) throw new ExpressionFailure('a character constant of no character', token.offset);
  return { kind: 'character', prefix, value: prefix === '' ? narrowValue(codes, token) : wideValue(codes, prefix) };
}

/** A lone character is a signed char made int: `'\xff'` is -1. */
function narrowValue(codes: readonly number[], token: Token): number {
  if (codes.length > 4) throw new ExpressionFailure('a character constant of more than four characters', token.offset);
  if (codes.some((code) => code > 0xff)) {
    throw new ExpressionFailure('a character constant that needs more than one byte', token.offset);
  }
  const [first = 0] = codes;
  if (codes.length === 1) return (first << 24) >> 24;
  return codes.reduce((value, code) => (value << 8) | code, 0);
}

function wideValue(codes: readonly number[], prefix: Character['prefix']): number {
  const last = codes.at(-1) ?? 0;
  return prefix === 'U' ? last : last & 0xffff;
}

/** Adjacent strings are one (C11 5.1.1.2, phase 6); a prefix of one holds for all. */
export function readStrings(tokens: readonly Token[]): Expression {
  let prefix: Text['prefix'] = '';
  let value = '';
  for (const token of tokens) {
    const quote = token.text.indexOf('"');
    if (quote > 0) prefix = token.text.slice(0, quote) as Text['prefix'];
    value += decodeUnits(token.text.slice(quote + 1, -1), token)
      .map(unitText)
      .join('');
  }
  return { kind: 'string', value, prefix };
}

function unitText(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

function decodeUnits(body: string, token: Token): number[] {
  const codes: number[] = [];
  for (const [, octal, hexadecimal, short, long, simple, plain] of body.matchAll(UNIT)) {
    if (plain !== undefined) codes.push(plain.codePointAt(0) ?? 0);
    else if (octal !== undefined) codes.push(Number.parseInt(octal, 8));
    else if (simple !== undefined) codes.push(simpleEscape(simple, token));
    else codes.push(Number.parseInt(hexadecimal ?? short ?? long ?? '0', 16));
  }
  return codes;
}

function simpleEscape(letter: string, token: Token): number {
  const code = SIMPLE_ESCAPES[letter];
  if (code === undefined) throw new ExpressionFailure(`unknown escape \\${letter}`, token.offset);
  return code;
}

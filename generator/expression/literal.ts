import type { Expression } from '../model/expression.js';
import { ExpressionFailure, type Token } from './token.js';

/** C11 6.4.4.1 and Microsoft's sized suffixes (`i64`, `ui32`); any case, either order of u and l. */
const INTEGER =
  /^(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|(0[0-7]*)|([1-9]\d*))([uU]?(?:ll|LL|[lL]|[iI](?:8|16|32|64|128))?|(?:ll|LL|[lL])[uU])$/;
const DECIMAL_FLOAT = /^((?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)([fFlL]?)$/;
const HEXADECIMAL_FLOAT = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)([fFlL]?)$/;

export function readNumber(token: Token): Expression {
  const integer = INTEGER.exec(token.text);
  if (integer !== null) return readInteger(integer);
  const float = DECIMAL_FLOAT.exec(token.text);
  if (float !== null) {
    return { kind: 'float', value: Number(float[1]), suffix: (float[2] ?? '').toLowerCase() };
  }
  const hexadecimal = HEXADECIMAL_FLOAT.exec(token.text);
  if (hexadecimal !== null) return readHexadecimalFloat(hexadecimal);
  throw new ExpressionFailure(`${clip(token.text)} is no number`, token.offset);
}

function readInteger([, hexadecimal, binary, octal, decimal, suffix]: RegExpExecArray): Expression {
  return {
    kind: 'integer',
    value: BigInt(integerDigits(hexadecimal, binary, octal, decimal)),
    suffix: normalizeSuffix(suffix ?? ''),
    isDecimal: decimal !== undefined,
  };
}

function integerDigits(hexadecimal?: string, binary?: string, octal?: string, decimal?: string): string {
  if (hexadecimal !== undefined) return `0x${hexadecimal}`;
  if (binary !== undefined) return `0b${binary}`;
  return octal === undefined ? (decimal ?? '0') : `0o${octal}`;
}

/** `LLU` and `ull` are one suffix: lower case, u first. */
function normalizeSuffix(suffix: string): string {
  const lower = suffix.toLowerCase();
  return lower.startsWith('l') && lower.endsWith('u') ? `u${lower.slice(0, -1)}` : lower;
}

function readHexadecimalFloat([, whole = '', fraction = '', exponent = '0', suffix = '']: RegExpExecArray): Expression {
  const mantissa = Number.parseInt(`0${whole}${fraction}`, 16);
  const value = mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
  return { kind: 'float', value, suffix: suffix.toLowerCase() };
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

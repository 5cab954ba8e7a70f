import type { Macro } from './macro-table.js';
import type { Token } from './token.js';
import { readTokens } from './token-reader.js';

/** Text made by `#` or `##` is bounded: nested uses can double it at every level. */
const MAX_TOKEN_LENGTH = 0x10000;

export interface MacroArguments {
  /** As written. */
  given(index: number): readonly Token[];
  /** With its own macros expanded. */
  expanded(index: number): readonly Token[];
}

const NO_ARGUMENTS: MacroArguments = { given: () => [], expanded: () => [] };

/** The body of an object-like macro, in which `##` pastes too. */
export function bodyTokens(macro: Macro): readonly Token[] | null {
  return macro.body.includes('##') ? substituteParameters(macro, NO_ARGUMENTS) : macro.tokens;
}

/**
 * Replaces the parameters in a macro's body (C11 6.10.3.1 to 6.10.3.3): next to `#` and `##` an argument stands as
 * written, elsewhere expanded. Null when a token grows out of bounds.
 */
export function substituteParameters(macro: Macro, values: MacroArguments): Token[] | null {
  return macro.body.includes('#') ? substituteWithOperators(macro, values) : substitutePlain(macro, values);
}

function substitutePlain(macro: Macro, values: MacroArguments): Token[] {
  const result: Token[] = [];
  for (const token of macro.tokens) {
    const index = parameterIndex(macro, token);
    if (index < 0) result.push(token);
    else for (const piece of spacedAs(values.expanded(index), token)) result.push(piece);
  }
  return result;
}

function substituteWithOperators(macro: Macro, values: MacroArguments): Token[] | null {
  const body = macro.tokens;
  const result: Token[] = [];
  let left: readonly Token[] = [];
  for (let at = 0; at < body.length; at++) {
    const isPasting = at > 0 && body[at]?.text === '##';
    if (isPasting) at++;
    const token = body[at];
    if (token === undefined) break;
    const stringized = token.text === '#' ? parameterIndex(macro, body[at + 1]) : -1;
    if (stringized >= 0) at++;
    const isOperand = isPasting || body[at + 1]?.text === '##';
    const piece =
      stringized >= 0
        ? [stringize(values.given(stringized), token.isSpaced)]
        : readPiece(macro, token, values, isOperand);
    if (isPasting) left = isVariadicComma(macro, left, token) ? pasteComma(left, piece) : paste(left, piece);
    else {
      for (const done of left) result.push(done);
      left = piece;
    }
    if (left.some((one) => one.text.length > MAX_TOKEN_LENGTH)) return null;
  }
  for (const done of left) result.push(done);
  return result;
}

function parameterIndex(macro: Macro, token: Token | undefined): number {
  return token?.kind === 'name' && macro.parameters !== null ? macro.parameters.indexOf(token.text) : -1;
}

function readPiece(macro: Macro, token: Token, values: MacroArguments, isOperand: boolean): readonly Token[] {
  const index = parameterIndex(macro, token);
  if (index < 0) return [token];
  return spacedAs(isOperand ? values.given(index) : values.expanded(index), token);
}

/** Tokens take the white space before the name that they replace. */
export function spacedAs(tokens: readonly Token[], token: Token): readonly Token[] {
  const first = tokens[0];
  if (first === undefined || first.isSpaced === token.isSpaced) return tokens;
  return [{ ...first, isSpaced: token.isSpaced }, ...tokens.slice(1)];
}

/** C11 6.10.3.2: the spelling in quotes, with quotes and backslashes of literals escaped. */
function stringize(tokens: readonly Token[], isSpaced: boolean): Token {
  let text = '';
  for (const token of tokens) {
    if (text !== '' && token.isSpaced) text += ' ';
    text += token.kind === 'quoted' ? token.text.replace(/[\\"]/gu, '\\$&') : token.text;
    if (text.length > MAX_TOKEN_LENGTH) break;
  }
  return { kind: 'quoted', text: `"${text}"`, isSpaced, isFinal: false };
}

/** Joins the last token of `left` with the first of `right`; an empty side leaves the other one as it is. */
function paste(left: readonly Token[], right: readonly Token[]): readonly Token[] {
  const last = left.at(-1);
  const first = right[0];
  if (last === undefined) return right;
  if (first === undefined) return left;
  const joined = readTokens(last.text + first.text).map((token, index) =>
    index === 0 ? { ...token, isSpaced: last.isSpaced } : token,
  );
  return [...left.slice(0, -1), ...joined, ...right.slice(1)];
}

/** `, ## __VA_ARGS__`: GCC and MSVC drop the comma when there are no further arguments. */
function isVariadicComma(macro: Macro, left: readonly Token[], token: Token): boolean {
  return macro.isVariadic && left.length === 1 && left[0]?.text === ',' && token.text === macro.parameters?.at(-1);
}

function pasteComma(comma: readonly Token[], rest: readonly Token[]): readonly Token[] {
  return rest.length === 0 ? [] : [...comma, ...rest];
}

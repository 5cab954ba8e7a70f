import type { Macro } from './macro-table.js';
import type { Token } from './token.js';

/** Collects the arguments of a use from the tokens after its opening parenthesis; null when it never closes. */
export function collectArguments(next: () => Token | null): Token[][] | null {
  const all: Token[][] = [];
  let current: Token[] = [];
  let depth = 0;
  for (;;) {
    const token = next();
    if (token === null) return null;
    if (token.text === '(') depth++;
    if (token.text === ')') {
      if (depth === 0) return [...all, current];
      depth--;
    }
    if (token.text === ',' && depth === 0) {
      all.push(current);
      current = [];
    } else current.push(token);
  }
}

/**
 * One argument for each parameter (C11 6.10.3.4): those beyond the named ones become `__VA_ARGS__`, which may
 * also be missing, as in C23 and MSVC. Null when the counts do not agree.
 */
export function matchParameters(macro: Macro, given: readonly (readonly Token[])[]): (readonly Token[])[] | null {
  const names = macro.parameters ?? [];
  if (names.length === 0) return given.length === 1 && given[0]?.length === 0 ? [] : null;
  const named = macro.isVariadic ? names.length - 1 : names.length;
  if (!macro.isVariadic) return given.length === named ? [...given] : null;
  if (given.length < named) return null;
  return [...given.slice(0, named), joinWithCommas(given.slice(named))];
}

function joinWithCommas(parts: readonly (readonly Token[])[]): Token[] {
  const comma: Token = { kind: 'punctuator', text: ',', isSpaced: false, isFinal: false };
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [comma, ...part]));
}

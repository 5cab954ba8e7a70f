import { nextToken } from './header-view.js';

/**
 * Blanks `static_assert(...);` (C11 6.7.10) at constant offsets: it declares nothing, and the grammar takes it
 * for a call at file scope and for an error in a record.
 */
export function blankStaticAssertions(code: string): string {
  if (!code.includes('tatic_assert')) return code;
  const parts: string[] = [];
  let done = 0;
  for (const { index } of code.matchAll(/\b(?:static_assert|_Static_assert)\s*\(/g)) {
    if (index < done) continue;
    const end = endOfStatement(code, index);
    // Without its parenthesis the rest of the file is an error anyway; looking on from each use would take for ever.
    if (end === null) break;
    parts.push(code.slice(done, index), code.slice(index, end).replace(/[^\n]/g, ' '));
    done = end;
  }
  return parts.join('') + code.slice(done);
}

/** Behind the semicolon after the closing parenthesis; null where none closes. Strings may hold parentheses too. */
function endOfStatement(code: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const character = code[at];
    if (character === '(') depth++;
    else if (character === '"') at = endOfString(code, at);
    else if (character === ')' && --depth === 0) {
      const next = nextToken(code, at + 1);
      return code[next] === ';' ? next + 1 : at + 1;
    }
  }
  return null;
}

function endOfString(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== '"' && code[at] !== '\n') at += code[at] === '\\' ? 2 : 1;
  return at;
}

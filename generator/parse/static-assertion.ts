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
    parts.push(code.slice(done, index), code.slice(index, end).replace(/[^\n]/g, ' '));
    done = end;
  }
  return parts.join('') + code.slice(done);
}

/** After the semicolon that follows the closing parenthesis; strings may hold parentheses of their own. */
function endOfStatement(code: string, start: number): number {
  const token = /"(?:[^"\\\n]|\\.)*"|[()]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(code); match !== null; match = token.exec(code)) {
    if (match[0] === '(') depth++;
    if (match[0] === ')' && --depth === 0) break;
  }
  const close = token.lastIndex === 0 ? code.length : token.lastIndex;
  return close + (/^\s*;/.exec(code.slice(close, close + 1000))?.[0].length ?? 0);
}

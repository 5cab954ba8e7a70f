import { nextToken } from './header-view.js';

/** `static_assert(condition, "text");` (C11 6.7.10) as offsets in the code. */
export interface StaticAssertion {
  readonly start: number;
  /** Behind the semicolon. */
  readonly end: number;
  readonly condition: { readonly start: number; readonly end: number };
}

/** Blanks assertions at constant offsets: the grammar takes one for a call at file scope, for an error in a record. */
export function blankStaticAssertions(code: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of findStaticAssertions(code)) {
    parts.push(code.slice(done, start), code.slice(start, end).replace(/[^\n]/g, ' '));
    done = end;
  }
  return done === 0 ? code : parts.join('') + code.slice(done);
}

export function findStaticAssertions(code: string): readonly StaticAssertion[] {
  if (!code.includes('tatic_assert')) return [];
  const found: StaticAssertion[] = [];
  let done = 0;
  for (const { 0: opening, index } of code.matchAll(/\b(?:static_assert|_Static_assert)\s*\(/g)) {
    if (index < done) continue;
    const statement = readStatement(code, index + opening.length);
    // Without its parenthesis the rest of the file is an error anyway; looking on from each use would take for ever.
    if (statement === null) break;
    found.push({ start: index, ...statement });
    done = statement.end;
  }
  return found;
}

/** What stands behind the opening parenthesis; null where none closes. Strings may hold parentheses and commas too. */
function readStatement(code: string, start: number): Omit<StaticAssertion, 'start'> | null {
  let depth = 1;
  let comma: number | null = null;
  for (let at = start; at < code.length; at++) {
    const character = code[at];
    if (character === '(') depth++;
    else if (character === '"') at = endOfString(code, at);
    else if (character === ',' && depth === 1) comma ??= at;
    else if (character === ')' && --depth === 0) {
      const next = nextToken(code, at + 1);
      return { end: code[next] === ';' ? next + 1 : at + 1, condition: { start, end: comma ?? at } };
    }
  }
  return null;
}

function endOfString(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== '"' && code[at] !== '\n') at += code[at] === '\\' ? 2 : 1;
  return at;
}

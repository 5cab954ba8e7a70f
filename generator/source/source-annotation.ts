import { nearestName } from '../nearest-name.js';
import { SAL_ANNOTATIONS } from '../sal/annotations.js';
import type { AnnotationWord } from './annotation-words.js';
import { type AnnotationContent, pragmaText, readAnnotation } from './rendered-tokens.js';
import { joinTokens, type Token } from './token.js';
import { readTokens, TokenReader } from './token-reader.js';

export interface SourceAnnotation {
  readonly contents: readonly AnnotationContent[];
  readonly pragma: string | null;
  /** Offset after it; -1 when its parentheses never close. */
  readonly end: number;
}

/** Reads an annotation that stands in the text itself; `nameEnd` is the offset after its name. */
export function readSourceAnnotation(
  word: AnnotationWord,
  name: string,
  text: string,
  nameEnd: number,
): SourceAnnotation {
  const argument = word.hasArgument ? readArgument(text, nameEnd) : null;
  const content = argument?.text ?? null;
  return {
    contents: readAnnotation(word, name, content),
    pragma: word.kind === 'pragma' && content !== null ? pragmaText(content) : null,
    end: argument?.end ?? nameEnd,
  };
}

/** What stands between the parentheses, as spelled; comments and line ends in it become single spaces. */
function readArgument(text: string, nameEnd: number): { readonly text: string; readonly end: number } | null {
  const reader = new TokenReader(text, nameEnd);
  if (!reader.isAtParenthesis()) return null;
  reader.next();
  const start = reader.position;
  let close = start;
  for (let depth = 1; depth > 0; ) {
    const token = reader.next();
    if (token === null) return { text: '', end: -1 };
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    close = reader.position - 1;
  }
  const raw = text.slice(start, close);
  const isPlain = !raw.includes('\n') && !raw.includes('/');
  return { text: isPlain ? raw.trim() : joinTokens(readTokens(raw)), end: reader.position };
}

/** `_Xxx_`: how SAL spells its names, and hardly anything else. */
export function looksLikeSal(name: string): boolean {
  const second = name.charCodeAt(1);
  return name.length > 3 && name.endsWith('_') && second >= 0x41 && second <= 0x5a;
}

/** Whether an unknown `_Xxx_` is meant as an annotation, and which it could be. */
export interface UnknownAnnotation {
  readonly nearest: string | null;
}

/** Punctuators and words that an annotation can follow at a declaration, a field or a parameter. */
const BEFORE = '(,;{}';

/**
 * An unknown name of SAL's shape where an annotation could stand: two words follow it, or a word and a star (it
 * cannot be the type then), or a known name is near. `before` is the offset of the last character of code before it.
 */
export function findUnknownAnnotation(
  text: string,
  name: string,
  nameEnd: number,
  before: number,
): UnknownAnnotation | null {
  if (before >= 0 && !BEFORE.includes(text.charAt(before)) && !text.slice(0, before + 1).endsWith('typedef'))
    return null;
  const reader = new TokenReader(text, nameEnd);
  if (reader.isAtParenthesis()) skipParentheses(reader);
  const first = reader.next();
  const second = reader.next();
  if (first?.kind !== 'name') return null;
  const nearest = nearestName(name, SAL_ANNOTATIONS.keys());
  return second?.kind === 'name' || second?.text === '*' || nearest !== null ? { nearest } : null;
}

function skipParentheses(reader: TokenReader): void {
  let depth = 0;
  for (let token: Token | null = reader.next(); token !== null; token = reader.next()) {
    if (token.text === '(') depth++;
    if (token.text === ')' && --depth === 0) return;
  }
}

import { listWords } from './declaration-text.js';

/** Above this the words of a text are listed once, instead of looking for one name after the other. */
const MANY = 48;

/** Whether a text has one of the names as a word of its own. */
export function hasWord(text: string, names: ReadonlySet<string>): boolean {
  if (names.size > MANY) return listWords(text).some((word) => names.has(word));
  for (const name of names) if (hasName(text, name)) return true;
  return false;
}

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (isWord(text, at, name)) return true;
  return false;
}

/** Where a name stands as a word of its own. */
export function findWord(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isWord(text, at, name)) places.push(at);
  }
  return places;
}

/**
 * Whether a name that ends there may be what is declared, and is not only used: behind it C has punctuation (C17 6.7),
 * or compilers have words of their own such as `__attribute__` and `asm`. A type is followed by what has it.
 */
export function mayBeDeclared(code: string, end: number): boolean {
  AFTER_USE.lastIndex = end;
  return !AFTER_USE.test(code);
}

const AFTER_USE = /\s*(?:\*|(?!__|asm\b)[\w$\u0080-\uffff])/y;

function isWord(text: string, at: number, { length }: string): boolean {
  return !isPartOfWord(text.charCodeAt(at - 1)) && !isPartOfWord(text.charCodeAt(at + length));
}

/** Not so for NaN, which is what stands before a text and behind it. */
function isPartOfWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36 ||
    code >= 128
  );
}

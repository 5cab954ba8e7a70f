import { additive, breaking, documentation, type Finding } from './change.js';

/** A type as spelled and with its typedefs resolved. */
export interface SpelledType {
  readonly spelling: string;
  readonly meaning: string;
}

/**
 * A type that only goes by another typedef is the same. A pointer that now points to const takes more than before;
 * bindings tell handles from other untyped pointers by the typedef.
 */
export function compareSpelling(what: string, old: SpelledType, now: SpelledType): readonly Finding[] {
  if (withoutBlanks(old.spelling) === withoutBlanks(now.spelling) && old.meaning === now.meaning) return [];
  const message = `${what} was ${old.spelling}, is ${now.spelling}`;
  if (old.meaning === now.meaning) return [old.meaning.includes('void *') ? breaking(message) : documentation(message)];
  const isNowConst = withoutConst(now.meaning) === withoutConst(old.meaning) && countConst(now) > countConst(old);
  return [isNowConst ? additive(message) : breaking(message)];
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutConst(meaning: string): string {
  return withoutBlanks(meaning.replace(/\bconst\b/g, ''));
}

function countConst({ meaning }: SpelledType): number {
  return meaning.split(/\bconst\b/).length;
}

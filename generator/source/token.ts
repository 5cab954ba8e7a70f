import { classOf, DIGIT, isNameCharacter } from './character-class.js';

/** A preprocessing token (C11 6.4). */
export interface Token {
  readonly kind: 'name' | 'number' | 'quoted' | 'punctuator';
  readonly text: string;
  /** White space or a comment stands before it. */
  readonly isSpaced: boolean;
  /** C11 6.10.3.4: a macro's name met inside its own expansion is never expanded again. */
  readonly isFinal: boolean;
}

/** Tokens as text again: white space where there was some, and where two tokens would otherwise read as one. */
export function joinTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (text !== '' && (token.isSpaced || wouldMerge(text.charCodeAt(text.length - 1), token.text.charCodeAt(0))))
      text += ' ';
    text += token.text;
  }
  return text;
}

const MERGING = '+-&|<>=#.:*/!%^';

/** Whether two tokens that end and begin with these characters could read as another token without space between. */
export function wouldMerge(last: number, first: number): boolean {
  if (isNameCharacter(last)) return isNameCharacter(first) || first === 0x22 || first === 0x27 || first === 0x2e;
  if (last === 0x2e && classOf(first) === DIGIT) return true;
  return MERGING.includes(String.fromCharCode(last)) && MERGING.includes(String.fromCharCode(first));
}

import { endOfComment, endOfName, endOfQuoted, isCommentAt, spliceLength } from './lexeme.js';

/** A directive's logical line: splices joined, comments read as a space (C11 5.1.1.2, phases 2 and 3). */
export interface DirectiveLine {
  readonly name: string;
  /** What follows the name, trimmed. */
  readonly rest: string;
  /** Offset of the `#`. */
  readonly start: number;
  /** Offset of the line end. */
  readonly end: number;
  /** The last comment on it. */
  readonly comment: { readonly start: number; readonly end: number } | null;
  /** Offset of a comment that never closes. */
  readonly unterminated: number | null;
}

/** Reads the directive whose `#` stands at `hash`. */
export function readDirectiveLine(text: string, hash: number): DirectiveLine {
  const nameStart = skipBlanks(text, hash + 1);
  const nameEnd = endOfName(text, nameStart);
  const newline = text.indexOf('\n', nameEnd);
  const end = newline < 0 ? text.length : newline;
  const raw = text.slice(nameEnd, end);
  if (!raw.includes('/') && !raw.includes('\\') && nameEnd > nameStart) {
    return {
      name: text.slice(nameStart, nameEnd),
      rest: raw.trim(),
      start: hash,
      end,
      comment: null,
      unterminated: null,
    };
  }
  return readJoined(text, hash);
}

function readJoined(text: string, hash: number): DirectiveLine {
  let joined = '';
  let comment: DirectiveLine['comment'] = null;
  let unterminated: number | null = null;
  let at = hash + 1;
  let copied = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) break;
    if (code === 0x2f && isCommentAt(text, at)) {
      const end = endOfComment(text, at);
      if (text.charCodeAt(at + 1) === 0x2a && !text.endsWith('*/', end)) unterminated = at;
      joined += `${text.slice(copied, at)} `;
      comment = { start: at, end };
      copied = at = end;
    } else if (code === 0x5c && spliceLength(text, at) > 0) {
      joined += text.slice(copied, at);
      copied = at += spliceLength(text, at);
    } else if (code === 0x22 || code === 0x27) {
      // An apostrophe in the words of an #error begins no literal.
      at = Math.max(endOfQuoted(text, at), at + 1);
    } else at++;
  }
  const trimmed = (joined + text.slice(copied, at)).trim();
  const nameEnd = endOfName(trimmed, 0);
  const name = trimmed.slice(0, nameEnd);
  return { name, rest: trimmed.slice(nameEnd).trim(), start: hash, end: at, comment, unterminated };
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0b || code === 0x0c) at++;
    else return at;
  }
}

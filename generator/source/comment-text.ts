/** Whether the comment that starts at `at` is a Doxygen one ("Documenting the code", Special comment blocks). */
export function isDoxygen(text: string, at: number): boolean {
  const mark = text.charCodeAt(at + 2);
  if (mark === 0x21) return true;
  const isBlock = text.charCodeAt(at + 1) === 0x2a;
  const after = text.charCodeAt(at + 3);
  // `/**/` is empty, and a row of stars or slashes is a ruler.
  if (isBlock) return mark === 0x2a && after !== 0x2a && after !== 0x2f;
  return mark === 0x2f && after !== 0x2f;
}

/** A line comment without its marks. */
export function lineCommentText(raw: string): string {
  let from = 2;
  if (raw.charCodeAt(2) === 0x2f || raw.charCodeAt(2) === 0x21) from = raw.charCodeAt(3) === 0x3c ? 4 : 3;
  const text = raw.slice(from).trim();
  return text.includes('\n') ? text.replace(/\\\r?\n/gu, ' ') : text;
}

/** A block comment without its marks and the asterisks that begin its lines; other indentation stays. */
export function blockCommentText(raw: string): string {
  let from = 3;
  if (raw.charCodeAt(3) === 0x3c) from = 4;
  let to = raw.length - 2;
  while (to > from && raw.charCodeAt(to - 1) === 0x2a) to--;
  const newline = raw.indexOf('\n', from);
  if (newline < 0) return raw.slice(from, to).trim();
  let text = raw.slice(from, newline).trim();
  for (let at = newline + 1; at <= to; ) {
    const next = raw.indexOf('\n', at);
    const end = next < 0 || next > to ? to : next;
    text += `\n${raw.slice(afterAsterisk(raw, at, end), end).trimEnd()}`;
    at = end + 1;
  }
  return text.replace(/^\s*\n/u, '').trimEnd();
}

/** Offset after a line's indentation, asterisk and one space; the line's start where it has no asterisk. */
function afterAsterisk(raw: string, start: number, end: number): number {
  let at = start;
  while (at < end && (raw.charCodeAt(at) === 0x20 || raw.charCodeAt(at) === 0x09)) at++;
  if (at >= end || raw.charCodeAt(at) !== 0x2a) return start;
  return raw.charCodeAt(at + 1) === 0x20 ? Math.min(at + 2, end) : at + 1;
}

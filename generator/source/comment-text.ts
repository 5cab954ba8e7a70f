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
  return raw
    .replace(/^\/\/(?:[/!]<?)?/u, '')
    .replace(/\\\r?\n/gu, ' ')
    .trim();
}

/** A block comment without its marks and the asterisks that begin its lines; other indentation stays. */
export function blockCommentText(raw: string): string {
  const lines = raw
    .replace(/^\/\*[*!]?<?/u, '')
    .replace(/\*+\/$/u, '')
    .split('\n');
  const cleaned = lines.map((line, index) => (index === 0 ? line.trim() : line.replace(/^\s*\* ?/u, '').trimEnd()));
  let first = 0;
  let last = cleaned.length;
  while (first < last && cleaned[first]?.trim() === '') first++;
  while (last > first && cleaned[last - 1]?.trim() === '') last--;
  return cleaned.slice(first, last).join('\n');
}

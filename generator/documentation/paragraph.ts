import { renderInline } from './inline-markup.js';

const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)]|[\\@]li\b)\s/;

/** Lines of one paragraph as text: joined by blanks, but each item of a list stays on a line of its own. */
export function joinLines(lines: readonly string[]): string {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.trim() === '') continue;
    if (last === undefined || LIST_ITEM.test(line)) joined.push(line.trim());
    else joined[joined.length - 1] = `${last} ${line.trim()}`;
  }
  return joined.map(renderInline).join('\n').trim();
}

/** `\code ... \endcode`, `\verbatim ... \endverbatim` and fences: their lines stay as they are. */
const FENCE_START = /^\s*(?:[\\@](?:code(?:\{\.?(\w*)\})?|verbatim)|```(\w*))\s*$/;
const FENCE_END = /^\s*(?:[\\@]end(?:code|verbatim)|```)\s*$/;

export interface Paragraph {
  readonly lines: readonly string[];
  readonly isCode: boolean;
}

/** Splits at blank lines and around code blocks. */
export function splitParagraphs(lines: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: string[] = [];
  let fence: string[] | null = null;
  const flush = () => {
    if (current.length > 0) paragraphs.push({ lines: current, isCode: false });
    current = [];
  };
  for (const line of lines) {
    if (fence !== null) {
      if (!FENCE_END.test(line)) fence.push(line);
      else {
        paragraphs.push({ lines: fence, isCode: true });
        fence = null;
      }
    } else if (FENCE_START.test(line)) {
      flush();
      fence = [];
    } else if (line.trim() === '') flush();
    else current.push(line);
  }
  if (fence !== null) current.push(...fence);
  flush();
  return paragraphs;
}

export function renderParagraph({ lines, isCode }: Paragraph): string {
  return isCode ? ['```c', ...lines, '```'].join('\n') : joinLines(lines);
}

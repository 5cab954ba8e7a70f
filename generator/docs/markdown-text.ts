/** Characters that mean something in Markdown or in the HTML that it may hold. */
const SPECIAL = /[\\`*_{}[\]<>#|~!&]/g;
/** CommonMark reads `1.`, `-`, `+` and `=` at the start of a line as structure. */
const LINE_START = /^(\s*\d*)([-+=]|(?<=\d)[.)])/;
const CODE_SPAN = /`([^`\n]{1,200})`/;
const LINK = /\bhttps?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+[\w/]/;
const TOKEN = new RegExp(`${CODE_SPAN.source}|${LINK.source}`, 'g');

/** Header text as Markdown that shows exactly these characters: nothing in it becomes markup. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(SPECIAL, '\\$&').replace(LINE_START, '$1\\$2'))
    .join('\n');
}

/** A code span; a run of backticks longer than any inside fences it (CommonMark 6.1). */
export function renderCode(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat === '') return '';
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** A fenced block whose fence no line of the text can close (CommonMark 4.5). */
export function renderCodeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Prose of a header: escaped, but for code spans and plain web links, which stay what they are. */
export function renderProse(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(escapeMarkdown(text.slice(end, match.index)));
    parts.push(match[1] === undefined ? `<${match[0]}>` : renderCode(match[1]));
    end = match.index + match[0].length;
  }
  parts.push(escapeMarkdown(text.slice(end)));
  return parts.join('');
}

/** Prose in a table cell: one line, bars escaped (GFM 4.10), also inside code spans. */
export function renderCell(markdown: string): string {
  return markdown.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

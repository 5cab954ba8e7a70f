/** Characters that mean something in Markdown or in the HTML that it may hold. */
const SPECIAL = /[\\`*_{}[\]<>#|~!&]/g;
/** CommonMark reads `1.`, `-`, `+` and `=` at the start of a line as structure. */
const LINE_START = /^(\s*\d*)([-+=]|(?<=\d)[.)])/;
const CODE_SPAN = /`([^`\n]{1,200})`/;
const LINK = /\bhttps?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+[\w/]/;
const WORD = /\b([A-Za-z_]\w{3,})\b/;
const TOKEN = new RegExp(`${CODE_SPAN.source}|${LINK.source}|${WORD.source}`, 'g');

/** Header text as Markdown that shows exactly these characters: nothing in it becomes markup. */
export function escapeMarkdown(text: string): string {
  return text.includes('\n') ? text.split('\n').map(escapeLine).join('\n') : escapeLine(text);
}

function escapeLine(line: string): string {
  return line.replace(SPECIAL, '\\$&').replace(LINE_START, '$1\\$2');
}

/** What a code span does not show as it is: backticks, and white space but for single spaces inside. */
const IS_UNEVEN = /`|[^\S ]|^ | $| {2}|^$/;

/** A code span; a run of backticks longer than any inside fences it (CommonMark 6.1). */
export function renderCode(text: string): string {
  if (!IS_UNEVEN.test(text)) return `\`${text}\``;
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat === '') return '';
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** A fenced block whose fence no line of the text can close (CommonMark 4.5). */
export function renderCodeBlock(language: string, text: string): string {
  const longest = text.includes('`') ? Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length)) : 2;
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** What a word of the prose stands for, as Markdown; null for a word like any other. */
export type WordLinker = (word: string) => string | null;

/** Prose of a header: escaped, but for code spans, plain web links and words that name a declaration. */
export function renderProse(text: string, linkWord: WordLinker = () => null): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, code, word] = match;
    const linked = word === undefined ? null : linkWord(word);
    if (word !== undefined && linked === null) continue;
    parts.push(escapeMarkdown(text.slice(end, match.index)));
    parts.push(linked ?? (code === undefined ? `<${whole}>` : (linkWord(code) ?? renderCode(code))));
    end = match.index + whole.length;
  }
  parts.push(escapeMarkdown(text.slice(end)));
  return parts.join('');
}

/** Prose in a table cell: one line, bars escaped (GFM 4.10), also inside code spans. */
export function renderCell(markdown: string): string {
  const line = markdown.includes('\n') ? markdown.replace(/\s*\n\s*/g, ' ') : markdown;
  return line.includes('|') ? line.replace(/(?<!\\)\|/g, '\\|') : line;
}

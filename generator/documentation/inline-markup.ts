/** How an inline command's word is written in Markdown (Doxygen manual, "Special Commands"). */
const WORD_MARKS: Readonly<Record<string, string>> = {
  p: '`',
  c: '`',
  ref: '`',
  a: '*',
  e: '*',
  em: '*',
  b: '**',
};

/**
 * An inline command stands after a blank or a parenthesis and before a blank: `\Device\c` and `C:\a b` are no
 * commands. The word ends before punctuation that ends a clause.
 */
const INLINE_COMMAND = /(?<![^\s(])[\\@](p|c|ref|a|em|e|b)[ \t]+(\S*[^\s.,;:!?)])/g;
const REFERENCE_TEXT = /(?<![^\s(])[\\@]ref[ \t]+\S+[ \t]+"([^"\n]*)"/g;
const ESCAPED = /[\\@]([\\@#%<>&"$])/g;

const XML_INLINE: readonly (readonly [RegExp, string])[] = [
  [/<(?:see|seealso)\s+(?:cref|langword)\s*=\s*"([^"]*)"\s*\/>/gi, '`$1`'],
  [/<(?:paramref|typeparamref)\s+name\s*=\s*"([^"]*)"\s*\/>/gi, '`$1`'],
  [/<see\s+href\s*=\s*"([^"]*)"\s*\/>/gi, '$1'],
  [/<(c|code|tt)>([^<]*)<\/\1>/gi, '`$2`'],
  [/<(b|strong)>([^<]*)<\/\1>/gi, '**$2**'],
  [/<(i|em)>([^<]*)<\/\1>/gi, '*$2*'],
  [/<br\s*\/?>/gi, '\n'],
  [/<\/?(?:para|p|ul|ol)>/gi, '\n'],
  [/<li>/gi, '\n- '],
  [/<\/li>/gi, ''],
];

/** Inline commands and XML elements as light Markdown: `\p Handle` and `<paramref name="Handle"/>` as code. */
export function renderInline(text: string): string {
  if (!/[\\@<]/.test(text)) return text;
  const withXml = text.includes('<') ? XML_INLINE.reduce((all, [from, to]) => all.replace(from, to), text) : text;
  return withXml
    .replace(REFERENCE_TEXT, '$1')
    .replace(INLINE_COMMAND, (_, command: string, word: string) => mark(word, WORD_MARKS[command] ?? ''))
    .replace(/^[ \t]*[\\@]li[ \t]+/gm, '- ')
    .replace(/(?<!\S)[\\@]n(?!\S)[ \t]*/g, '\n')
    .replace(ESCAPED, '$1');
}

/** A word that brings its own marks keeps them. */
function mark(word: string, marks: string): string {
  return word.startsWith('`') || word.startsWith('*') ? word : `${marks}${word}${marks}`;
}

import type { Colors } from 'picocolors/types.js';
import type { Diagnostic } from '../diagnostics.js';
import type { SourceRange } from '../model/position.js';
import { cutLine, printable } from './display-text.js';

const MAXIMUM_MESSAGE = 400;
const EXCERPT_COLUMNS = 100;
/** Room that a hint may take beside the marks before it goes below them. */
const LINE_COLUMNS = 120;

/** Finds the text of a file named in a diagnostic, and the name under which the user can open it. */
export type SourceFinder = (file: string) => { readonly name: string; readonly text: string | null };

/**
 *     headers/ntioapi.h:42:5: error NTB1101: unknown annotation `_Out_writes_byte_`
 *        42 |     _Out_writes_byte_(Length) PVOID Buffer,
 *           |     ^^^^^^^^^^^^^^^^^ did you mean `_Out_writes_bytes_`?
 */
export function renderDiagnostic(diagnostic: Diagnostic, find: SourceFinder, colors: Colors): string {
  const paint = diagnostic.severity === 'error' ? colors.red : colors.yellow;
  const label = paint(colors.bold(`${diagnostic.severity} ${diagnostic.code}`));
  const message = colors.bold(shorten(printable(diagnostic.message)));
  const { range } = diagnostic;
  if (range === null) {
    const hint = diagnostic.hint === undefined ? '' : `\n  ${printable(diagnostic.hint)}`;
    return `${label}: ${message}${hint}`;
  }
  const source = find(range.file);
  const head = `${printable(source.name)}:${range.line}:${range.column}: ${label}: ${message}`;
  return [head, ...renderExcerpt(range, source.text, diagnostic.hint, paint, colors)].join('\n');
}

function renderExcerpt(
  range: SourceRange,
  text: string | null,
  hint: string | undefined,
  paint: (text: string) => string,
  colors: Colors,
): readonly string[] {
  const line = text === null ? null : lineAround(text, range.start);
  const below = hint === undefined ? [] : [`      ${colors.dim('=')} ${printable(hint)}`];
  if (line === null || isBinary(line.text)) return below;
  const marked = cutLine(line.text, range.start - line.start, range.end - line.start, EXCERPT_COLUMNS);
  const number = String(range.line).padStart(5);
  const margin = `${' '.repeat(number.length)} ${colors.dim('|')} ${' '.repeat(marked.indent)}`;
  const marks = paint('^'.repeat(marked.marks));
  const excerpt = `${number} ${colors.dim('|')} ${marked.text}`;
  const isBeside = hint !== undefined && marked.indent + marked.marks + hint.length + 9 <= LINE_COLUMNS;
  if (isBeside) return [excerpt, `${margin}${marks} ${paint(printable(hint))}`];
  return [excerpt, `${margin}${marks}`, ...below];
}

/** A message that quotes a header can be as long as the header. */
function shorten(message: string): string {
  return message.length <= MAXIMUM_MESSAGE ? message : `${message.slice(0, MAXIMUM_MESSAGE)}…`;
}

/** The line that holds an offset, without its end. */
function lineAround(text: string, offset: number): { readonly text: string; readonly start: number } | null {
  if (offset > text.length) return null;
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, ''), start };
}

/** A line of a file that is no text says nothing when it is shown. */
function isBinary(line: string): boolean {
  return line.includes('\0');
}

import { rangeAt } from '../config/text-position.js';
import type { HeaderSource } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import type { LintDiagnostic } from './rule.js';

/** A stretch of a header in which some rules say nothing; null stands for all of them. */
interface Suppression {
  readonly start: number;
  readonly end: number;
  readonly codes: ReadonlySet<string> | null;
}

/** By the header's path. */
export type Suppressions = ReadonlyMap<string, readonly Suppression[]>;

/** `// ntbind-disable-next-line NTB2004, NTB2005`, `ntbind-disable` and `ntbind-enable`, where a comment or a line of it begins. */
const MARK = /(?:\/\/[/!]?|\/\*{1,2}|^[ \t]*\*)[ \t]*ntbind-(disable-next-line|disable|enable)\b((?:[ \t,]+NTB\d+)*)/gm;
const CODES = /\bNTB\d+\b/g;

export function readSuppressions(headers: readonly HeaderSource[]): Suppressions {
  return new Map(headers.filter(hasMark).map((header) => [header.path, readHeader(header)]));
}

export function isSuppressed({ code, range }: LintDiagnostic, suppressions: Suppressions): boolean {
  const all = suppressions.get(range.file) ?? [];
  return all.some(
    ({ start, end, codes }) => range.start >= start && range.start < end && (codes === null || codes.has(code)),
  );
}

/** Every code that a comment of the header switches on or off, with its place. */
export function listSuppressionCodes(
  header: HeaderSource,
): readonly { readonly code: string; readonly range: SourceRange }[] {
  if (!hasMark(header)) return [];
  const { path, text, lineStarts } = header;
  return [...text.matchAll(MARK)].flatMap((match) => {
    const list = match[2] ?? '';
    const listStart = match.index + match[0].length - list.length;
    return [...list.matchAll(CODES)].map(({ 0: code, index }) => {
      const start = listStart + index;
      return { code, range: rangeAt(path, lineStarts, start, start + code.length) };
    });
  });
}

function hasMark({ text }: HeaderSource): boolean {
  return text.includes('ntbind-');
}

function readHeader(header: HeaderSource): readonly Suppression[] {
  const { text } = header;
  const found: Suppression[] = [];
  let open: readonly Suppression[] = [];
  for (const match of text.matchAll(MARK)) {
    const { index: start } = match;
    const named = match[2]?.match(CODES) ?? null;
    const codes = named === null ? null : new Set(named);
    if (match[1] === 'disable-next-line') found.push({ ...nextLine(header, start), codes });
    else if (match[1] === 'disable') open = [...open, { start, end: text.length, codes }];
    else {
      const isEnded = (each: Suppression) => isCovered(each.codes, codes);
      found.push(...open.filter(isEnded).map((each) => ({ ...each, end: start })));
      open = open.filter((each) => !isEnded(each));
    }
  }
  return [...found, ...open];
}

/** `ntbind-enable` alone ends everything; with codes it ends what was switched off for no others. */
function isCovered(off: ReadonlySet<string> | null, on: ReadonlySet<string> | null): boolean {
  return on === null || (off !== null && [...off].every((code) => on.has(code)));
}

/** The next line; where a documentation comment begins on it, the whole comment. */
function nextLine({ text, comments }: HeaderSource, at: number): { readonly start: number; readonly end: number } {
  const newline = text.indexOf('\n', at);
  const start = newline < 0 ? text.length : newline + 1;
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const comment = comments.find(({ range }) => range.start >= start && range.start < end);
  return { start, end: Math.max(end, comment?.range.end ?? 0) };
}

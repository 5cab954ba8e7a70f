import type { Diagnostic } from '../../generator/diagnostics.js';
import type { Declaration } from '../../generator/model/declaration.js';
import type { Annotation, DocComment, HeaderSource } from '../../generator/model/header-source.js';
import type { SourceRange } from '../../generator/model/position.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';

const WORDS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\b(?:(_[A-Z]\w*_)|(__declspec)|(__stdcall|__cdecl|__fastcall)|(__ptr32|__ptr64|__unaligned|__forceinline|__inline))\b(?:\(((?:[^()]|\([^()]*\))*)\))?/g;

/** A header as the scanner gives it, from C without directives: comments and annotations blanked and listed. */
export function headerFromText(text: string, changes: Partial<HeaderSource> = {}): HeaderSource {
  const annotations: Annotation[] = [];
  const comments: DocComment[] = [];
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const rangeOf = (start: number, end: number): SourceRange => {
    const line = lineStarts.findLastIndex((offset) => offset <= start);
    return { file: 'test.h', start, end, line: line + 1, column: start - (lineStarts[line] ?? 0) + 1 };
  };
  const code = text.replace(WORDS, (...match: unknown[]) => {
    const [word = '', sal, declspec, convention, modifier, argument, offset] = match as string[];
    const start = Number(offset);
    const range = rangeOf(start, start + word.length);
    if (word.startsWith('/')) comments.push(commentFrom(word, start, range));
    else if (declspec !== undefined) annotations.push(declspecFrom(argument ?? '', start, range));
    else {
      const kind = sal !== undefined ? 'sal' : convention !== undefined ? 'convention' : 'modifier';
      const name = sal ?? convention ?? modifier ?? '';
      annotations.push({ kind, name, argument: argument ?? null, offset: start, range });
    }
    return word.replace(/[^\n]/g, ' ');
  });
  const tables = { offsets: [], lineStarts, annotations, guards: [], comments, packing: [] };
  return { path: 'test.h', isSdk: false, text, code, ...tables, ...changes };
}

function commentFrom(word: string, start: number, range: SourceRange): DocComment {
  const isDoxygen = /^(?:\/\*[*!]|\/\/\/)/.test(word);
  const text = word
    .replace(/^\/\*[*!]?|\*\/$|^\/\/[/!]?<?/g, '')
    .replace(/^[ \t]*\*[ ]?/gm, '')
    .trim();
  return { kind: isDoxygen ? 'doxygen' : 'line', text, start, end: start + word.length, range };
}

function declspecFrom(argument: string, offset: number, range: SourceRange): Annotation {
  const [, name = '', inner = null] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(argument) ?? [];
  return { kind: 'declspec', name, argument: inner, offset, range };
}

export interface ParsedText {
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
}

export function parseText(text: string, changes: Partial<HeaderSource> = {}): ParsedText {
  const { value, diagnostics } = parseUnit(headerFromText(text, changes));
  return { declarations: value.declarations, diagnostics };
}

import type { Diagnostic } from '../../generator/diagnostics.js';
import { parseExpression } from '../../generator/expression/parse-expression.js';
import type { Annotation } from '../../generator/model/header-source.js';
import type { SourceRange } from '../../generator/model/position.js';
import { parseAnnotationList } from '../../generator/sal/annotation-list.js';
import type { SalScope } from '../../generator/sal/extent-expression.js';

export const RANGE: SourceRange = { file: 'input.h', start: 0, end: 1, line: 1, column: 1 };

/** `_In_ _Reserved_` as the scanner would hand it on. */
export function annotationsOf(text: string): readonly Annotation[] {
  const outer: Annotation = { kind: 'sal', name: '', argument: null, offset: 0, range: RANGE };
  const annotations = parseAnnotationList(text, outer);
  if (annotations === null) {
    throw new Error(`no annotations: ${text}`);
  }
  return annotations;
}

export function scopeOf(names: readonly string[]): SalScope {
  return {
    names: new Set(names),
    parse: (text) => parseExpression(text, (name) => name === 'ULONG'),
    isConstant: (name) => name === 'MAX_PATH',
  };
}

/** Runs `read` with a sink for findings and gives both back. */
export function collectFindings<T>(read: (report: (found: Diagnostic) => void) => T): {
  readonly value: T;
  readonly found: readonly string[];
  readonly hints: readonly (string | undefined)[];
} {
  const diagnostics: Diagnostic[] = [];
  const value = read((found) => diagnostics.push(found));
  return {
    value,
    found: diagnostics.map(({ code, severity }) => `${code} ${severity}`),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

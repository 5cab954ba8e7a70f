import type { Diagnostic } from '../../diagnostics.js';
import type { LintDiagnostic } from '../rule.js';
import { type FindHeader, regionOf } from './finding-place.js';

/** Each finding with its place, its end, and whether `--fix` mends it. */
export function findingJson(diagnostic: Diagnostic | LintDiagnostic, find: FindHeader): object {
  const { code, severity, message, hint, range } = diagnostic;
  const isFixable = 'fix' in diagnostic && diagnostic.fix.length > 0;
  const head = { code, severity, message, ...(hint !== undefined && { hint }) };
  if (range === null) return { ...head, isFixable };
  const { name, text } = find(range.file);
  const { startLine, startColumn, endLine, endColumn } = regionOf(range, text);
  return { ...head, file: name, line: startLine, column: startColumn, endLine, endColumn, isFixable };
}

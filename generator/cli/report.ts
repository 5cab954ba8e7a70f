import { counted } from '../counts.js';
import type { Diagnostic } from '../diagnostics.js';
import type { CommandContext } from './context.js';
import { renderDiagnostic, type SourceFinder } from './diagnostic-text.js';
import { printable } from './display-text.js';

/** More of one code than this says nothing new; `--all` prints them. */
const LIMIT = { error: 20, warning: 3 } as const;

/** Prints diagnostics in the order in which the stages found them, many of one kind cut short. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  find: SourceFinder,
  context: CommandContext,
  isUnlimited: boolean,
): void {
  const printed = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const count = (printed.get(diagnostic.code) ?? 0) + 1;
    printed.set(diagnostic.code, count);
    if (!isUnlimited && count > LIMIT[diagnostic.severity]) continue;
    context.stderr.write(`${renderDiagnostic(diagnostic, find, context.stderr.colors)}\n`);
  }
  const hidden = [...printed].map(([code, count]) => [code, count - shownOf(code, diagnostics)] as const);
  for (const [code, count] of hidden) {
    if (isUnlimited || count <= 0) continue;
    context.stderr.write(`${context.stderr.colors.dim(`… and ${count} more ${code} (--all prints each)`)}\n`);
  }
}

function shownOf(code: string, diagnostics: readonly Diagnostic[]): number {
  const severity = diagnostics.find((diagnostic) => diagnostic.code === code)?.severity ?? 'error';
  return LIMIT[severity];
}

/** `2 errors, 14 warnings: NTB2004 (12), NTB2001 (2)`, or null when what was printed says it. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string | null {
  if (diagnostics.length <= 1) return null;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
  const codes = [...countByCode(diagnostics)].map(([code, count]) => `${code} (${count})`);
  return `${parts.filter((part) => part !== '').join(', ')}: ${codes.join(', ')}`;
}

export function countByCode(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A diagnostic as `--json` gives it. */
export function diagnosticJson(diagnostic: Diagnostic, find: SourceFinder): object {
  const { code, severity, message, range, hint } = diagnostic;
  const place = range === null ? {} : { file: find(range.file).name, line: range.line, column: range.column };
  return { code, severity, message: printable(message), ...place, ...(hint !== undefined && { hint }) };
}

import type { Diagnostic, Severity } from '../diagnostics.js';
import type { SourceRange } from '../model/position.js';
import type { HeaderFile } from './header-files.js';

/** Findings of one kind in one header beyond this many say nothing new. */
const MAX_ALIKE = 100;

/** Gathers what a scan finds. */
export class DiagnosticSink {
  readonly found: Diagnostic[] = [];
  private readonly counts = new Map<string, number>();

  error(code: Diagnostic['code'], message: string, range: SourceRange | null, hint?: string): void {
    this.add('error', code, message, range, hint);
  }

  warning(code: Diagnostic['code'], message: string, range: SourceRange): void {
    this.add('warning', code, message, range, undefined);
  }

  /** An error, but of a header of the SDK a warning: its user cannot mend it, and may do without what is lost. */
  errorIn(file: HeaderFile, code: Diagnostic['code'], message: string, range: SourceRange, hint?: string): void {
    this.add(file.isSdk ? 'warning' : 'error', code, message, range, hint);
  }

  private add(
    severity: Severity,
    code: Diagnostic['code'],
    message: string,
    range: SourceRange | null,
    hint: string | undefined,
  ): void {
    const key = `${code} ${range?.file}`;
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + 1);
    if (count >= MAX_ALIKE) return;
    this.found.push({ code, severity, message, range, ...(hint === undefined ? {} : { hint }) });
  }
}

/** A piece of a header's text in a message: one line, not too long, nothing that a terminal would obey. */
export function excerpt(text: string): string {
  const printable = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return printable.length > 60 ? `${printable.slice(0, 57)}...` : printable;
}

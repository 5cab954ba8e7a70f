import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../diagnostics.js';
import type { LintDiagnostic, TextEdit } from '../rule.js';
import { applyEdits } from './apply-edits.js';
import { decodeHeader } from './header-encoding.js';
import { type EditedFile, writeFiles } from './write-files.js';

export interface FixResult {
  /** Findings that are mended. */
  readonly fixed: readonly LintDiagnostic[];
  readonly files: readonly string[];
  /** Why nothing was written. */
  readonly problem: Diagnostic | null;
}

/** Mends in the headers on disk what is certain; every other byte stays, and either all headers are written or none. */
export function fixHeaders(found: readonly LintDiagnostic[], locate: (header: string) => string): FixResult {
  const fixed = found.filter(({ fix }) => fix.length > 0);
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of fixed.flatMap(({ fix }) => fix)) {
    const file = locate(edit.file);
    byFile.set(file, [...(byFile.get(file) ?? []), edit]);
  }
  try {
    writeFiles([...byFile].map(([file, edits]) => editFile(file, edits)));
    return { fixed, files: [...byFile.keys()], problem: null };
  } catch (error) {
    const message = `cannot write the mended headers: ${error instanceof Error ? error.message : String(error)}`;
    return { fixed: [], files: [], problem: { code: 'NTB1926', severity: 'error', message, range: null } };
  }
}

function editFile(file: string, edits: readonly TextEdit[]): EditedFile {
  const before = readFileSync(file);
  const decoded = decodeHeader(before);
  if (decoded === null) throw new Error(`${file} is not UTF-8`);
  return { file, before, after: decoded.encode(applyEdits(decoded.text, edits)) };
}

import type { Diagnostic } from '../../diagnostics.js';
import { type FindHeader, regionOf } from './finding-place.js';

/** Workflow commands: one annotation a line (GitHub docs, "Workflow commands for GitHub Actions"). */
export function renderGithub(diagnostics: readonly Diagnostic[], find: FindHeader): string {
  return diagnostics.map((diagnostic) => `${renderCommand(diagnostic, find)}\n`).join('');
}

function renderCommand({ code, severity, message, hint, range }: Diagnostic, find: FindHeader): string {
  const text = hint === undefined ? message : `${message} (${hint})`;
  if (range === null) return `::${severity} title=${code}::${escapeData(text)}`;
  const { name, text: header } = find(range.file);
  const { startLine, startColumn, endLine, endColumn } = regionOf(range, header);
  const place = { file: name, line: startLine, endLine, col: startColumn, endColumn, title: code };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

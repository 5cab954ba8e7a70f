import type { Diagnostic } from '../../generator/diagnostics.js';
import type { Guard } from '../../generator/model/guard.js';
import type { HeaderSource } from '../../generator/model/header-source.js';
import type { Target } from '../../generator/model/target.js';
import { type ScannedHeaders, scanHeaders } from '../../generator/source/scan-headers.js';

export interface ScanOptions {
  readonly targets?: readonly Target[];
  readonly defines?: Readonly<Record<string, string>>;
  /** What the version macro `VERSION` is set to. */
  readonly version?: string;
}

export interface Scan extends ScannedHeaders {
  readonly diagnostics: readonly Diagnostic[];
}

/** Scans headers held in memory: `own/` is the user's folder, `sdk/` the SDK. The first one is the entry. */
export function scanFiles(files: Readonly<Record<string, string>>, options: ScanOptions = {}): Scan {
  const read = new Map(Object.entries(files).map(([name, text]) => [`/headers/${name}`, text]));
  const result = scanHeaders({
    readFile: (path) => read.get(path) ?? null,
    entries: [Object.keys(files)[0] ?? ''].map((name) => `/headers/${name}`),
    roots: [
      { dir: '/headers/own', prefix: '', isSdk: false },
      { dir: '/headers/sdk', prefix: 'sdk', isSdk: true },
    ],
    defines: options.defines ?? {},
    targets: options.targets ?? ['x64', 'x86', 'arm64'],
    version: { macro: 'VERSION', value: options.version ?? '100' },
  });
  return { ...result.value, diagnostics: result.diagnostics };
}

export function scanText(text: string, options: ScanOptions = {}): Scan & { readonly header: HeaderSource } {
  const scan = scanFiles({ 'own/test.h': text }, options);
  const header = scan.headers[0];
  if (header === undefined) throw new Error('no header');
  return { ...scan, header };
}

/** The code without what is blank, as one line. */
export function codeOf(text: string, options: ScanOptions = {}): string {
  const { header, diagnostics } = scanText(text, options);
  const found = diagnostics.map(({ code, message }) => `${code} ${message}`);
  if (found.length > 0) throw new Error(found.join('\n'));
  return squeeze(header.code);
}

/** C's tokens with one space between: what counts is which tokens there are, not the space around them. */
export function tokensOf(text: string): string {
  return (text.match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[\w.]+|\+\+|--|->|<<|>>|&&|\|\||##|[<>=!]=|\S/gu) ?? []).join(
    ' ',
  );
}

export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `x64 x86 [61, 100) [110, )`. */
export function showGuard(guard: Guard): string {
  const versions = guard.versions.map(({ since, until }) => `[${since ?? ''}, ${until ?? ''})`);
  return [...guard.targets, ...versions].join(' ');
}

/** Each guarded stretch of code with its guard. */
export function showGuards(header: HeaderSource): readonly string[] {
  return header.guards.map(
    ({ start, end, guard }) => `${squeeze(header.code.slice(start, end))} | ${showGuard(guard)}`,
  );
}

/** `test.h:1:5 NTB1002 message (hint)`. */
export function showDiagnostics(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, message, range, hint }) => {
    const place = range === null ? '-' : `${range.file}:${range.line}:${range.column}`;
    return `${place} ${code} ${message}${hint === undefined ? '' : ` (${hint})`}`;
  });
}

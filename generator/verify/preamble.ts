import path from 'node:path';
import { SAL_ANNOTATIONS } from '../sal/annotations.js';

export interface PreambleInput {
  /** Absolute paths of the headers to start from, in order. */
  readonly entries: readonly string[];
  readonly defines: Readonly<Record<string, string>>;
  /** Declarations that stand before the headers. */
  readonly declarations: readonly string[];
}

/** C text that includes the headers as the scanner reads them: SAL is no C, so its words are defined away. */
export function renderPreamble({ entries, defines, declarations }: PreambleInput): string {
  const sal = [...SAL_ANNOTATIONS.values()].map(
    ({ name, arguments: roles }) => `#define ${name}${roles.length > 0 ? '(...)' : ''}`,
  );
  const given = Object.entries(defines).map(([name, value]) => `#define ${name} ${value}`);
  const includes = entries.map((entry) => `#include ${JSON.stringify(entry.split(path.sep).join('/'))}`);
  return [...sal, ...given, ...declarations, ...includes].join('\n');
}

import type { ResolveSettings } from './resolve-settings.js';
import { compileHeaderGlob } from './select-declarations.js';

/** The library that exports the functions of a header; null when no rule names one. */
export type FindLibrary = (header: string) => string | null;

export function compileLibraries(libraries: ResolveSettings['libraries']): FindLibrary {
  const rules = libraries.map(({ headers, library }) => ({ matches: compileHeaderGlob(headers), library }));
  const found = new Map<string, string | null>();
  return (header) => {
    const known = found.get(header);
    if (known !== undefined) {
      return known;
    }
    const library = rules.find(({ matches }) => matches(header))?.library ?? null;
    found.set(header, library);
    return library;
  };
}

import picomatch from 'picomatch';

export type IsSelected = (name: string) => boolean;

/** Compiles globs over C names: the last one that matches decides, one that starts with `!` takes names away again. */
export function compileSelection(globs: readonly string[]): IsSelected {
  const rules = globs.map((glob) => {
    const isNegated = glob.startsWith('!');
    return { isNegated, matches: compileNameGlob(isNegated ? glob.slice(1) : glob) };
  });
  return (name) => {
    const last = rules.findLast(({ matches }) => matches(name));
    return last !== undefined && !last.isNegated;
  };
}

/** C is case-sensitive, and names have neither folders nor hidden files. */
export function compileNameGlob(glob: string): IsSelected {
  return picomatch(glob, { dot: true, nonegate: true });
}

/** A glob without a slash is one over a header's own name, in whatever folder it lies. */
export function compileHeaderGlob(glob: string): IsSelected {
  return picomatch(glob, { dot: true, nonegate: true, basename: true });
}

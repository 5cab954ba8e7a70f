import picomatch from 'picomatch';
import type { SelectionGlobs } from './resolve-settings.js';
import type { TypeModel } from './type-model.js';

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
  if (glob === '*') return (name) => name !== '';
  return picomatch(glob, { dot: true, nonegate: true });
}

/** A glob without a slash is one over a header's own name, in whatever folder it lies. */
export function compileHeaderGlob(glob: string): IsSelected {
  return picomatch(glob, { dot: true, nonegate: true, basename: !glob.includes('/') });
}

/** Names that the globs select among the types and constants; those of the SDK only ever come along. */
export interface SelectedTypes {
  readonly typedefs: readonly string[];
  readonly records: readonly string[];
  readonly enums: readonly string[];
  readonly constants: readonly string[];
}

export function selectTypes(
  types: TypeModel,
  select: SelectionGlobs,
  isSdkHeader: (path: string) => boolean,
): SelectedTypes {
  const isRecord = compileSelection(select.records);
  const isEnum = compileSelection(select.enums);
  const isConstant = compileSelection(select.constants);
  const isSdkConstant = compileSelection(select.sdkConstants ?? []);
  return {
    typedefs: namesOf(types.typedefs, ({ name, isSdk }) => !isSdk && isRecord(name)),
    records: namesOf(types.records, (record) => !record.isSdk && namesOfType(record).some(isRecord)),
    enums: namesOf(types.enums, (each) => !each.isSdk && namesOfType(each).some(isEnum)),
    constants: namesOf(types.constants, ({ name, origin }) => {
      const { file } = origin.kind === 'macro' ? origin.macro.range : origin.variable.range;
      return isSdkHeader(file) ? isSdkConstant(name) : isConstant(name);
    }),
  };
}

/** A record or enum answers to its tag, to its typedefs and, when it has neither, to its key. */
export function namesOfType({ key, tag, typedefs }: NamedType): readonly string[] {
  const names = tag === null ? typedefs : [tag, ...typedefs];
  return names.length > 0 ? names : [key];
}

interface NamedType {
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: readonly string[];
}

function namesOf<T>(all: ReadonlyMap<string, T>, isSelected: (value: T) => boolean): readonly string[] {
  return [...all].filter(([, value]) => isSelected(value)).map(([name]) => name);
}

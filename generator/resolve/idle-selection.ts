import type { Diagnostic } from '../diagnostics.js';
import type { Unbound } from '../model/api-model.js';
import type { SourceRange } from '../model/position.js';
import { nearestName } from '../nearest-name.js';
import type { SelectionGlobs } from './resolve-settings.js';
import { compileNameGlob, namesOfType } from './select-declarations.js';
import type { TypeModel } from './type-model.js';

/** Constants of the SDK are asked for whether or not these headers bring them. */
export type SelectionKind = Exclude<keyof SelectionGlobs, 'sdkConstants'>;
export type SelectionRanges = Readonly<Partial<Record<SelectionKind, readonly SourceRange[]>>>;

/** What each list of globs chooses from, with what is declared but cannot be bound. */
export type SelectionNames = Readonly<Record<SelectionKind, ReadonlySet<string>>>;

export function selectableNames(
  functions: Iterable<{ readonly name: string }>,
  types: TypeModel,
  unbound: readonly Unbound[],
  isSdkHeader: (path: string) => boolean,
): SelectionNames {
  const named = (...kinds: readonly Unbound['kind'][]) =>
    unbound.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const own = <T extends { readonly isSdk: boolean }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].filter(({ isSdk }) => !isSdk);
  const constants = [...types.constants.values()].flatMap(({ name, origin }) => {
    const { file } = origin.kind === 'macro' ? origin.macro.range : origin.variable.range;
    return isSdkHeader(file) ? [] : [name];
  });
  return {
    functions: new Set([...[...functions].map(({ name }) => name), ...named('function', 'variable')]),
    records: new Set([
      ...own(types.records).flatMap(namesOfType),
      ...own(types.typedefs).map(({ name }) => name),
      ...named('record', 'typedef'),
    ]),
    enums: new Set(own(types.enums).flatMap(namesOfType)),
    constants: new Set([...constants, ...named('macro')]),
  };
}

const KINDS = ['functions', 'records', 'enums', 'constants'] as const;

/** A glob that matches nothing is a slip of the pen, but for a plain `*`. Those of the command line have no range. */
export function reportIdleGlobs(select: SelectionGlobs, names: SelectionNames, ranges: SelectionRanges): Diagnostic[] {
  return KINDS.flatMap((kind) =>
    (select[kind] ?? []).flatMap((glob, index) => {
      const pattern = glob.replace(/^!/, '');
      if (pattern === '*' || isMatching(pattern, names[kind])) return [];
      return [idleGlob(glob, kind, ranges[kind]?.[index] ?? null, nearestName(pattern, names[kind]))];
    }),
  );
}

function isMatching(pattern: string, names: ReadonlySet<string>): boolean {
  if (names.has(pattern)) return true;
  const matches = compileNameGlob(pattern);
  for (const name of names) if (matches(name)) return true;
  return false;
}

function idleGlob(glob: string, kind: SelectionKind, range: SourceRange | null, near: string | null): Diagnostic {
  return {
    code: 'NTB1705',
    severity: range === null ? 'warning' : 'error',
    message: `"${glob}" selects nothing: the headers declare no ${WORDS[kind]} of such a name`,
    range,
    ...(near !== null && { hint: `did you mean "${near}"?` }),
  };
}

const WORDS: Readonly<Record<SelectionKind, string>> = {
  functions: 'function',
  records: 'record or typedef',
  enums: 'enum',
  constants: 'constant',
};

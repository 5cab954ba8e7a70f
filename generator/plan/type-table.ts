/**
 * A backend's type table, `templates/<backend>/types.json`: how each C scalar is spelled, passed, read and
 * stored, and which typedefs and records the contract layer shows in another shape.
 */
export interface TypeTable {
  readonly scalars: Readonly<Record<ScalarName, ScalarSpelling>>;
  readonly typedefs: Readonly<Record<string, TypedefRule>>;
  /** By tag or typedef. */
  readonly records: Readonly<Record<string, RecordRule>>;
  /** Field types of booleans. */
  readonly fields: { readonly boolean8: string; readonly boolean32: string };
  /** Names of the support library that templates import beside those of this table: no header's name may hide them. */
  readonly reserved: SupportNames;
  readonly strings: { readonly wide: AdapterRule; readonly narrow: AdapterRule };
  /** Characters with a length of their own. */
  readonly texts: { readonly wide: TextRule; readonly narrow: TextRule };
}

export const SCALARS = [
  'int8',
  'uint8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'int64',
  'uint64',
  'float32',
  'float64',
  'uintptr',
  'intptr',
] as const;
export type ScalarName = (typeof SCALARS)[number];

/** In the patterns `@` stands for an offset in the memory `m` and `#` for a value. */
export interface ScalarSpelling {
  /** In a native prototype. */
  readonly native: string;
  readonly size: number | 'pointer';
  /** TypeScript type as read, and as accepted. */
  readonly value: string;
  readonly input: string;
  /** Support function that gives the value checked, for memory. */
  readonly check: string;
  /** The same for an argument of a call, where that differs. */
  readonly argument?: string;
  /** Name of the support library's field type. */
  readonly field: string;
  /** Typed array of it; null where its size depends on the target. */
  readonly array: string | null;
  readonly load: string;
  /** Reads a slot of eight bytes that was zero before, where that is quicker. */
  readonly slot?: string;
  readonly unaligned: string;
  /** Stores into a slot of eight bytes, or of the scalar's own size. */
  readonly store: string;
}

export type TypedefRule =
  | { readonly kind: 'status'; readonly type: string }
  | { readonly kind: 'boolean' }
  /** Arrays of it are text. */
  | { readonly kind: 'character' }
  /** `check` and `field` take pseudo-handles, which are negative. */
  | { readonly kind: 'handle'; readonly type: string; readonly check: string; readonly field: string };

export type RecordRule =
  | { readonly kind: 'scalar'; readonly scalar: ScalarName }
  | ({ readonly kind: 'adapter' } & AdapterRule);

/** A pointer to such a record, or such a string, is given in JavaScript's form. */
export interface AdapterRule {
  /** Support function: lays the value in the frame and gives its address. */
  readonly adapter: string;
  /** Support type of what it takes. */
  readonly input: string;
}

/** Support functions for counted text: `adapter` lays it in the frame. */
export interface TextRule extends AdapterRule {
  /** Characters of an input, without and with a terminating null. */
  readonly length: string;
  readonly terminatedLength: string;
  /** Reads so many characters, and up to the first null among so many. */
  readonly read: string;
  readonly readTerminated: string;
}

/** What a module imports from the support library: no header's name may stand for something else there. */
export interface SupportNames {
  readonly types: readonly string[];
  readonly values: readonly string[];
}

export function supportNames({
  scalars,
  typedefs,
  records,
  strings,
  texts,
  fields,
  reserved,
}: TypeTable): SupportNames {
  const textRules = [texts.wide, texts.narrow];
  const adapters = [...Object.values(records), strings.wide, strings.narrow, ...textRules].flatMap((rule) =>
    'adapter' in rule ? [rule] : [],
  );
  return {
    types: [
      ...reserved.types,
      ...Object.values(typedefs).flatMap((rule) => ('type' in rule ? [rule.type] : [])),
      ...adapters.map(({ input }) => input),
    ],
    values: [
      ...reserved.values,
      ...Object.values(scalars).flatMap(({ check, argument, field }) => [check, argument ?? check, field]),
      ...Object.values(typedefs).flatMap((rule) => (rule.kind === 'handle' ? [rule.check, rule.field] : [])),
      ...adapters.map(({ adapter }) => adapter),
      ...textRules.flatMap((rule) => [rule.length, rule.terminatedLength, rule.read, rule.readTerminated]),
      ...Object.values(fields),
    ],
  };
}

/** Puts an offset into a pattern: `m.u32[@ >>> 2]` and `p + 4` give `m.u32[(p + 4) >>> 2]`. */
export function placeAt(pattern: string, offset: string): string {
  const isBare = /[[(]@[\],)]/.test(pattern) || !/[+?]/.test(offset);
  return pattern.replaceAll('@', isBare ? offset : `(${offset})`);
}

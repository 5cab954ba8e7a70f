export type Named = Readonly<Record<string, unknown>>;

/**
 * Where a template reads its names: in a value, over which lies what a partial was given beside it, as in
 * `{{> doc pad='  '}}`; `../` goes to the parent.
 */
export interface Scope<Data> {
  readonly value: unknown;
  readonly given: Named | null;
  readonly parent: Scope<Data> | null;
  readonly data: Data;
}

/** Adds its pieces of text: added up one by one they would be a tree of as many strings. */
export type Render<Data> = (scope: Scope<Data>, out: string[]) => void;
export type Read<Data> = (scope: Scope<Data>) => unknown;

export interface TemplateEnvironment<Data> {
  /** `{{use 'lazy'}}`, and `(part 'argument' kind)` in an expression. */
  readonly helpers: Readonly<Record<string, (args: readonly unknown[], data: Data) => unknown>>;
  /** `{{#fit}}...{{/fit}}`: gives the text in place of the block's own. */
  readonly blocks: Readonly<Record<string, (text: string) => string>>;
  readonly findPartial: (name: string) => Render<Data>;
}

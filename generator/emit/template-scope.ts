export type Named = Readonly<Record<string, unknown>>;

/**
 * Adds the pieces of a text to `out`: added up one by one they would be a tree of as many strings. Names are read in
 * `value`, over which lies what a partial was given beside it, as in `{{> doc pad='  '}}`.
 */
export type Render<Data> = (value: unknown, given: Named | null, out: string[], data: Data) => void;

export interface TemplateEnvironment<Data> {
  /** `{{use 'lazy'}}`, and `(part 'argument' kind)` in an expression. */
  readonly helpers: Readonly<Record<string, (data: Data, ...args: readonly unknown[]) => unknown>>;
  /** `{{#fit}}...{{/fit}}`: gives the text in place of the block's own. */
  readonly blocks: Readonly<Record<string, (text: string) => string>>;
  readonly findPartial: (name: string) => Render<Data>;
}

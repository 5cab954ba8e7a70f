declare const handleBrand: unique symbol;
declare const pointerBrand: unique symbol;

/**
 * A handle: a bigint that only its own kind is assignable to. `Handle<'IoCompletionHandle'>` is a `Handle`,
 * not the other way round.
 */
export type Handle<Kind extends string = string> = bigint & {
  readonly [handleBrand]: { readonly [key in Kind]: true };
};

/** An address of a `T`. */
export type Pointer<T = unknown> = bigint & { readonly [pointerBrand]: T };

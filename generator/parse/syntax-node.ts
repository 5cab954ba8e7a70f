/**
 * A named node of the syntax tree, copied out of the native parser. Tokens without a name (`;`, `struct`)
 * and the inside of expressions, bodies and initializers are left out: their text is read from the code.
 */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Nodes nested deeper than this are not read: each level costs stack, and no header comes near it. */
export const MAX_DEPTH = 256;
/** The type of a node at file scope with nodes deeper than `MAX_DEPTH` in it: it has no children here. */
export const TOO_DEEP = 'too deep';

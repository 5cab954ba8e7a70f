/** ECMA-262 12.7.2: reserved words, those of strict code and modules, and names that strict code cannot bind. */
const WORDS =
  'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
  'function if import in instanceof new null return super switch this throw true try typeof var void while with yield ' +
  'implements interface let package private protected public static arguments eval';

/** Globals and types that generated text names. */
const GLOBALS =
  'undefined NaN Infinity BigInt Number Math Array Object String Error Uint8Array Int8Array Uint16Array Int16Array ' +
  'Uint32Array Int32Array BigUint64Array BigInt64Array Float32Array Float64Array Readonly Record any bigint boolean ' +
  'never number object string symbol unknown as type declare namespace module require exports globalThis';

/** Names that a generated function's own variables have. */
const LOCALS = 'm p v raw status returned result';

export const RESERVED_EXPORTS: ReadonlySet<string> = new Set(`${WORDS} ${GLOBALS} raw m p v`.split(' '));
export const RESERVED_PARAMETERS: ReadonlySet<string> = new Set(`${WORDS} ${GLOBALS} ${LOCALS}`.split(' '));

/** `n1`, `b2`: lengths and buffers of generated functions. */
export const GENERATED_LOCAL = /^[nbr]\d+$/;

const SIZED_LITERAL = /\b(0[xX][\da-fA-F]+|\d+)([uU]?[iI](?:8|16|32|64|128))\b/g;

/**
 * MSVC's sized literals (`127i8`, `0xFFui64`) are unknown to the grammar. Their suffixes become digits of the
 * same length for the parser alone; expressions are read from the code itself.
 */
export function maskSizedLiterals(code: string): string {
  if (!/\d[uU]?[iI](?:8|16|32|64|128)\b/.test(code)) return code;
  return code.replace(SIZED_LITERAL, (_, digits: string, suffix: string) => digits + '0'.repeat(suffix.length));
}

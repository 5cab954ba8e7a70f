const SUFFIX = /^(.*?)([uU]?)[iI](8|16|32|64|128)$/u;

/**
 * Respells an integer with one of Microsoft's sized suffixes (`127i8`, `1ui64`; "Integer literals" in Microsoft's
 * C reference) with a suffix of C that is no longer and gives the value the same width after promotion. Null for any
 * other number.
 */
export function respellSizedSuffix(number: string): string | null {
  const match = SUFFIX.exec(number);
  if (match === null) return null;
  const [, digits = '', unsigned = '', width = ''] = match;
  return digits + unsigned + (width === '64' || width === '128' ? 'LL' : '');
}

/** Whether a number that ends before `end` can have such a suffix: no digit, not even a hexadecimal one, is an i. */
export function mayHaveSizedSuffix(text: string, start: number, end: number): boolean {
  for (let at = Math.max(end - 4, start + 1); at < end - 1; at++) {
    if ((text.charCodeAt(at) | 0x20) === 0x69) return true;
  }
  return false;
}

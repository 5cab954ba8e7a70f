/**
 * Where something stands in a header. `file` is the path as users see it: relative, forward slashes.
 * Offsets are UTF-16 code units of the header as read, `end` exclusive; line and column count from 1.
 */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

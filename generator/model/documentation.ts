/** A Doxygen comment, read. Text is plain or light Markdown as the header's author wrote it: untrusted. */
export interface Documentation {
  readonly summary: string;
  readonly parameters: readonly DocumentedParameter[];
  readonly returns: string | null;
  readonly remarks: readonly string[];
  readonly seeAlso: readonly string[];
  /** `\since`, `\note`, `\warning`, `\deprecated` ... in order. */
  readonly notes: readonly { readonly command: string; readonly text: string }[];
}

export interface DocumentedParameter {
  readonly name: string;
  /** As written: `in`, `out`, `in, out`, `in, optional`; null when none is. */
  readonly direction: string | null;
  readonly text: string;
}

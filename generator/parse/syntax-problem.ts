/** Code that parses but declares nothing that can be read: becomes a diagnostic at `[start, end)` of the code. */
export class SyntaxProblem extends Error {
  constructor(
    readonly code: `NTB${number}`,
    message: string,
    readonly start: number,
    readonly end: number,
    readonly hint?: string,
  ) {
    super(message);
  }
}

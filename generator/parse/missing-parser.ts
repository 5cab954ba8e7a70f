/** tree-sitter is native code, and there is none here that runs. */
export class MissingParserError extends Error {
  constructor(cause: unknown) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    super(`tree-sitter, which reads C, cannot be loaded on ${process.platform} ${process.arch}: ${reason}`, { cause });
    this.name = 'MissingParserError';
  }
}

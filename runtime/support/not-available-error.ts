/** A function that cannot be called on this system: no Windows, or a Windows that does not export it. */
export class NotAvailableError extends Error {
  override readonly name = 'NotAvailableError';
  readonly functionName: string;
  readonly library: string;

  constructor(functionName: string, library: string, message: string) {
    super(message);
    this.functionName = functionName;
    this.library = library;
  }
}

/** A call whose result says that it did not do what it is for, by the rule that the header gives. */
export class NativeCallError<Outputs extends object = object> extends Error {
  override readonly name = 'NativeCallError';
  readonly functionName: string;
  /** What the call returned, as its result shows it. */
  readonly returnValue: unknown;
  /** The result that a success would have given. Outputs are zero where the call stored nothing. */
  readonly outputs: Outputs;

  /** `rule` is what the header's `_Success_` says: `return != 0`. */
  constructor(functionName: string, rule: string, outputs: Outputs & { readonly returnValue: unknown }) {
    const { returnValue } = outputs;
    super(`${functionName}: failed: it returned ${describe(returnValue)}, but a success is ${rule}.`);
    this.functionName = functionName;
    this.returnValue = returnValue;
    this.outputs = outputs;
  }
}

/** Addresses and handles are read in hexadecimal. */
function describe(value: unknown): string {
  return typeof value === 'bigint' ? `0x${value.toString(16)}` : String(value);
}

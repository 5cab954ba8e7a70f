/** C's NTSTATUS, a LONG: negative for warnings and errors. */
export type NTSTATUS = number;

export interface StatusDescription {
  /** `STATUS_OBJECT_NAME_NOT_FOUND` */
  readonly name: string;
  /** One sentence. */
  readonly text: string;
}

/** NT_SUCCESS: success and information. STATUS_PENDING and STATUS_TIMEOUT are successes. */
export function isSuccess(status: NTSTATUS): boolean {
  return status >= 0;
}
/** NT_INFORMATION: severity 1. */
export function isInformation(status: NTSTATUS): boolean {
  return status >>> 30 === 1;
}
/** NT_WARNING: severity 2, for example STATUS_BUFFER_OVERFLOW; outputs are filled. */
export function isWarning(status: NTSTATUS): boolean {
  return status >>> 30 === 2;
}
/** NT_ERROR: severity 3. */
export function isError(status: NTSTATUS): boolean {
  return status >>> 30 === 3;
}

/** `0xC0000034` */
export function hexStatus(status: NTSTATUS): string {
  return `0x${(status >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}

/** Symbolic names with value and description, for values from 0 to 2^32-1 or signed. */
export type StatusTable = Readonly<Record<string, readonly [value: number, text: string]>>;

const pending: (() => StatusTable)[] = [];
const descriptions = new Map<NTSTATUS, StatusDescription>();

/** The name and description of a status, from the tables of the generated modules that are loaded. */
export function describeStatus(status: NTSTATUS): StatusDescription | null {
  for (const table of pending.splice(0)) addTable(table());
  return descriptions.get(status | 0) ?? null;
}

/** Where two names share a value, the first one is the one that errors show. */
function addTable(table: StatusTable): void {
  for (const [name, [value, text]] of Object.entries(table)) {
    if (!descriptions.has(value | 0)) descriptions.set(value | 0, { name, text });
  }
}

/**
 * A call whose status says that it did not do what it is for.
 * As with a DOMException, `name` is the kind of the error: `error.name === 'STATUS_OBJECT_NAME_NOT_FOUND'`.
 */
export class NtStatusError<Outputs extends object = object> extends Error {
  /** `STATUS_OBJECT_NAME_NOT_FOUND`, or the hexadecimal value of a status that no header names. */
  declare readonly name: string;
  /** The status as the call returned it: signed. */
  readonly code: NTSTATUS;
  /** `0xC0000034` */
  readonly hex: string;
  readonly functionName: string;
  /** What the call stored all the same: warnings fill their outputs. Zero where it stored nothing. */
  readonly outputs: Outputs;

  constructor(functionName: string, status: NTSTATUS, outputs: Outputs) {
    const hex = hexStatus(status);
    const description = describeStatus(status);
    super(`${functionName}: ${description === null ? hex : `${description.name} (${hex}): ${description.text}`}`);
    // The stack's head line is made when it is first read: read it while the name is still the class's.
    void this.stack;
    Object.defineProperty(this, 'name', { value: description?.name ?? hex });
    this.code = status | 0;
    this.hex = hex;
    this.functionName = functionName;
    this.outputs = outputs;
  }

  override toString(): string {
    return `NtStatusError: ${this.message}`;
  }
}

/** Printed by the head line of the stack. */
Object.defineProperty(NtStatusError.prototype, 'name', { value: 'NtStatusError' });

/** Makes the errors of generated functions; `table` is asked for at the first one. */
/* @__NO_SIDE_EFFECTS__ */
export function failures(
  table: () => StatusTable,
): <Outputs extends object>(functionName: string, status: NTSTATUS, outputs: Outputs) => NtStatusError<Outputs> {
  pending.push(table);
  return (functionName, status, outputs) => new NtStatusError(functionName, status, outputs);
}

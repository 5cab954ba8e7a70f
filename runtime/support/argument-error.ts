import { inspect } from 'node:util';

/** `NtSetIoCompletion: IoStatus must be an integer from -2147483648 to 2147483647, not 4294967296.` */
export function throwRange(value: unknown, owner: string, name: string, wanted: string): never {
  const message = `${owner}: ${name} must be ${wanted}, not ${describe(value)}.`;
  throw typeof value === 'number' || typeof value === 'bigint' ? new RangeError(message) : new TypeError(message);
}

function describe(value: unknown): string {
  const text = inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 40 });
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

import { inspect } from 'node:util';

/** `_When_(condition, _Reserved_)` holds: only null and zero may be passed. */
export function absent(value: unknown, owner: string, name: string, condition: string): void {
  if (isAbsent(value)) return;
  const given = inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY });
  throw new TypeError(`${owner}: ${name} must be null or zero where ${condition}, not ${given}.`);
}

/** `_When_(condition, _In_)` holds: null may not be passed, as it may at other times. */
export function present(value: unknown, owner: string, name: string, condition: string): void {
  if (value === null) throw new TypeError(`${owner}: ${name} must not be null where ${condition}.`);
}

function isAbsent(value: unknown): boolean {
  return value === null || value === false || value === 0 || value === 0n;
}

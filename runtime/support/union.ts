/**
 * In C the last member written to a union wins. Here all given members must say the same bytes: what was
 * written is read back and compared with what was given.
 */
export function checkUnion(name: string, given: unknown, stored: unknown): void {
  if (given === undefined) return;
  if (!isObject(given) || !isObject(stored)) {
    if (!isSame(given, stored)) throw new TypeError(disagreement(name, given, stored));
    return;
  }
  for (const [key, value] of Object.entries(given)) checkUnion(`${name}.${key}`, value, Reflect.get(stored, key));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('address' in value);
}

/** Pointers may be given as null or as a Memory. */
function isSame(given: unknown, stored: unknown): boolean {
  if (typeof given === 'number' && typeof stored === 'bigint') return BigInt(given) === stored;
  if (given === null) return stored === 0n;
  if (typeof given === 'object' && 'address' in given) return given.address === stored;
  return Object.is(given, stored) || given === stored;
}

function disagreement(name: string, given: unknown, stored: unknown): string {
  return `${name}: ${String(given)} lies over another member of the union that makes it ${String(stored)}.`;
}

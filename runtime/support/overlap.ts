import { throwRange } from './argument-error.js';
import type { FieldKind } from './field-kind.js';
import { Memory } from './memory.js';

/** A field's kind and its offset in bytes. */
export type FieldEntry = readonly [kind: FieldKind, offset: number];

/** True if some fields lie over each other: the members of a union. */
export function hasOverlap(fields: readonly FieldEntry[]): boolean {
  const spans = fields.map(spanOf).toSorted((left, right) => left.start - right.start);
  let end = 0;
  for (const span of spans) {
    if (span.start < end) return true;
    end = Math.max(end, span.end);
  }
  return false;
}

/**
 * In C the last member written to a union wins. Here all members that are given must say the same bytes:
 * each is read back and compared with what was given.
 */
export function checkOverlap(
  memory: Memory,
  offset: number,
  fields: Readonly<Record<string, FieldEntry>>,
  given: ReadonlyMap<string, unknown>,
  owner: string,
  path: string,
): void {
  for (const [name, value] of given) {
    const [kind, place] = fields[name] as FieldEntry;
    if (isSame(value, kind.load(memory, offset + place))) continue;
    const other = [...given.keys()].find((key) => key !== name && isOver(fields[key], fields[name])) ?? 'another field';
    throwRange(
      value,
      owner,
      path === '' ? name : `${path}.${name}`,
      `the same bytes as ${other}, which lies over it in a union`,
    );
  }
}

/** What is given may be a part of what is stored, and say numbers, pointers and null in other ways. */
function isSame(given: unknown, stored: unknown): boolean {
  if (given === undefined || given === stored) return true;
  if (given === null) return stored === 0n;
  if (given instanceof Memory) return given.address === stored;
  if (typeof given === 'number')
    return typeof stored === 'bigint'
      ? BigInt(given) === stored
      : Object.is(given, stored) || Math.fround(given) === stored;
  if (typeof given === 'bigint') return typeof stored === 'number' && given === BigInt(stored);
  if (typeof given !== 'object' || typeof stored !== 'object' || stored === null) return false;
  return Object.entries(given).every(([key, value]) => isSame(value, Reflect.get(stored, key)));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** In bits. */
function spanOf([kind, offset]: FieldEntry): Span {
  const start = offset * 8 + (kind.bits?.shift ?? 0);
  return { start, end: start + (kind.bits?.width ?? kind.size * 8) };
}

function isOver(left: FieldEntry | undefined, right: FieldEntry | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const [a, b] = [spanOf(left), spanOf(right)];
  return a.start < b.end && b.start < a.end;
}

import type { Target } from '../model/target.js';
import type { ExpressionValues } from './expression-values.js';

/** A GUID's members: one of 32 bits, two of 16 and eight of 8. */
const BITS = [32, 16, 16, 8, 8, 8, 8, 8, 8, 8, 8];

/**
 * `{ 0x6bdd1fc6, 0x810f, 0x11d0, { 0xbe, ... } }` gives `6bdd1fc6-810f-11d0-be...`; null for what is no GUID's
 * initializer. The eight bytes may stand flat, too.
 */
export function readGuid(text: string, target: Target, values: ExpressionValues): string | null {
  if (!text.includes('{')) return null;
  const parsed = values.parse(text);
  if (parsed === null) return null;
  const initializer = parsed.kind === 'cast' ? parsed.operand : parsed;
  if (initializer.kind !== 'initializer' || initializer.elements.length < 4) return null;
  const leaves = initializer.elements.flatMap((element) =>
    element.kind === 'initializer' ? element.elements : [element],
  );
  if (leaves.length !== BITS.length) return null;
  const parts: string[] = [];
  for (const [index, bits] of BITS.entries()) {
    const leaf = leaves[index];
    const value = leaf === undefined ? null : values.evaluate(leaf, target);
    if (value?.kind !== 'integer' || value.fault !== null) return null;
    parts.push(
      BigInt.asUintN(bits, value.value)
        .toString(16)
        .padStart(bits / 4, '0'),
    );
  }
  const [first, second, third, ...bytes] = parts;
  return `${first}-${second}-${third}-${bytes.slice(0, 2).join('')}-${bytes.slice(2).join('')}`;
}

import type { VariableDeclaration } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import type { ExpressionValues } from './expression-values.js';
import { isLiveOn } from './liveness.js';
import type { TypeContext } from './type-context.js';
import type { ResolvedConstant } from './type-model.js';

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

/** `static const GUID X = { 0x..., { ... } };` */
export function resolveGuidVariables(
  variables: readonly VariableDeclaration[],
  context: TypeContext,
  values: ExpressionValues,
): Map<string, ResolvedConstant> {
  const { settings } = context;
  const constants = new Map<string, ResolvedConstant>();
  for (const variable of variables) {
    const target = settings.targets.find((each) => isLiveOn(variable.guard, each, settings.version));
    if (variable.initializer === null || target === undefined || constants.has(variable.name)) continue;
    if (!hasGuidSize(variable, target, context)) continue;
    const guid = readGuid(variable.initializer, target, values);
    if (guid === null) continue;
    const value = { kind: 'guid', value: guid } as const;
    const origin = { kind: 'variable', variable } as const;
    constants.set(variable.name, { name: variable.name, value, origin, guards: [variable.guard] });
  }
  return constants;
}

const GUID_SIZE = 16;

/** A plain array may have as many elements as a GUID has members. */
function hasGuidSize({ type }: VariableDeclaration, target: Target, context: TypeContext): boolean {
  const record = context.underlying(context.toCType(type), target);
  const shape = context.shapeOf(record, target);
  return record.kind === 'record' && typeof shape !== 'string' && shape.size === GUID_SIZE;
}

import type { PerTarget, Target } from '../model/target.js';
import type { CollectedEnum, EnumDefinition } from './collected-types.js';
import type { EnumValues } from './enum-values.js';
import { pickLive, pickLiveAnywhere } from './liveness.js';
import type { ResolvedEnum, ResolvedEnumerator, TypeSettings } from './type-model.js';

/** Every enum that is defined at the configured version, with the enumerators that exist there. */
export function resolveEnums(
  enums: ReadonlyMap<string, CollectedEnum>,
  values: EnumValues,
  settings: TypeSettings,
): Map<string, ResolvedEnum> {
  const resolved = new Map<string, ResolvedEnum>();
  for (const [key, collected] of enums) resolved.set(key, resolveEnum(collected, values, settings));
  return resolved;
}

function resolveEnum(collected: CollectedEnum, values: EnumValues, settings: TypeSettings): ResolvedEnum {
  const { key, tag, typedefs, definitions, use } = collected;
  const definition = pickLiveAnywhere(definitions, settings);
  const place = definition ?? definitions[0] ?? use;
  return {
    key,
    tag,
    typedefs,
    header: place.header,
    isSdk: place.isSdk,
    range: place.range,
    guards: (definitions.length > 0 ? definitions : [use]).map(({ guard }) => guard),
    declaration: definition?.declaration ?? null,
    text: definition?.syntax.text ?? '',
    enumerators: liveEnumerators(collected, values, settings),
  };
}

/** Definitions for different targets are one enum; the same enumerator of both has a value on each. */
function liveEnumerators(
  { definitions }: CollectedEnum,
  values: EnumValues,
  settings: TypeSettings,
): ResolvedEnumerator[] {
  const merged = new Map<string, ResolvedEnumerator>();
  for (const [definition, targets] of targetsOf(definitions, settings)) {
    const all = values.valuesOf(definition.syntax);
    for (const [index, syntax] of definition.syntax.enumerators.entries()) {
      const value = onTargets(all[index] ?? {}, targets);
      if (Object.keys(value).length === 0) continue;
      const { name, guard, doc } = syntax;
      const known = merged.get(name);
      merged.set(name, {
        name,
        value: { ...known?.value, ...value },
        guards: [...(known?.guards ?? []), guard],
        doc: known?.doc ?? doc,
      });
    }
  }
  return [...merged.values()];
}

/** The targets on which each definition is the one that counts. */
function targetsOf(
  definitions: CollectedEnum['definitions'],
  { targets, version }: TypeSettings,
): ReadonlyMap<EnumDefinition, readonly Target[]> {
  const chosen = new Map<EnumDefinition, Target[]>();
  for (const target of targets) {
    const definition = pickLive(definitions, target, version);
    if (definition !== null) chosen.set(definition, [...(chosen.get(definition) ?? []), target]);
  }
  return chosen;
}

function onTargets(value: PerTarget<bigint>, targets: readonly Target[]): PerTarget<bigint> {
  return Object.fromEntries(targets.flatMap((target) => (target in value ? [[target, value[target]] as const] : [])));
}

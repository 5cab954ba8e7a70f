import type { CollectedEnum } from './collected-types.js';
import type { EnumValues } from './enum-values.js';
import { pickLiveAnywhere } from './liveness.js';
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
  const chosen = new Set(
    settings.targets.map((target) => pickLiveAnywhere(definitions, { ...settings, targets: [target] })),
  );
  for (const definition of chosen) {
    if (definition === null) continue;
    const all = values.valuesOf(definition.syntax);
    for (const [index, syntax] of definition.syntax.enumerators.entries()) {
      const value = all[index] ?? {};
      if (Object.keys(value).length === 0) continue;
      const known = merged.get(syntax.name);
      merged.set(syntax.name, { name: syntax.name, syntax, ...known, value: { ...value, ...known?.value } });
    }
  }
  return [...merged.values()];
}

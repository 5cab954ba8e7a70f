import type { Diagnostic } from '../diagnostics.js';
import type { ApiConstant } from '../model/api-model.js';
import { matchesNothing } from './override-findings.js';
import type { OverridesDocument } from './overrides.js';
import type { TypeModel } from './type-model.js';

/** The constants with the kinds of handle that the overrides give to pseudo-handles. */
export function brandConstants(
  constants: ReadonlyMap<string, ApiConstant>,
  document: OverridesDocument | null,
): ReadonlyMap<string, ApiConstant> {
  const kinds = (document?.overrides.handleTypes ?? []).flatMap(({ name, constants: names }) =>
    (names ?? []).map((constant) => [constant, name] as const),
  );
  if (kinds.length === 0) return constants;
  const byName = new Map(kinds);
  return new Map(
    [...constants].map(([name, constant]) => {
      const handleType = constant.value.kind === 'pointer' ? byName.get(name) : undefined;
      return [name, handleType === undefined ? constant : { ...constant, handleType }];
    }),
  );
}

/** Names among the overrides' constants that are no address. */
export function reportConstantHandles(types: TypeModel, document: OverridesDocument | null): readonly Diagnostic[] {
  const addresses = [...types.constants.values()].filter(({ value }) => value.kind === 'pointer');
  const names = new Set(addresses.map(({ name }) => name));
  return (document?.overrides.handleTypes ?? []).flatMap(({ constants }, index) =>
    (constants ?? []).flatMap((name, position) => {
      if (names.has(name)) return [];
      const range = document?.rangeOfValue(['handleTypes', index, 'constants', position]);
      return range === undefined ? [] : [matchesNothing(`constant \`${name}\``, name, names, range)];
    }),
  );
}

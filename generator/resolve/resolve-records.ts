import type { ApiEnum, ApiRecord, Enumerator, FieldLayout, RecordLayout } from '../model/api-model.js';
import { type PerTarget, TARGETS } from '../model/target.js';
import type { DescribeGuards } from './resolve-availability.js';
import { resolveDocumentation } from './resolve-documentation.js';
import type { FieldContracts } from './resolve-fields.js';
import type { ResolvedEnum, ResolvedEnumerator, ResolvedField, ResolvedLayout, ResolvedRecord } from './type-model.js';

export function assembleRecord(record: ResolvedRecord, contracts: FieldContracts, describe: DescribeGuards): ApiRecord {
  const { key, tag, typedefs, kind, header, isSdk, range } = record;
  return {
    key,
    tag,
    typedefs,
    kind,
    header,
    isSdk,
    range,
    availability: describe(record.guards),
    documentation: resolveDocumentation(record.declaration?.doc ?? null),
    layouts: assembleLayouts(record.layouts, contracts, describe),
    text: record.syntax?.text ?? '',
  };
}

/** Targets that agree share one layout. */
function assembleLayouts(
  layouts: PerTarget<ResolvedLayout>,
  contracts: FieldContracts,
  describe: DescribeGuards,
): PerTarget<RecordLayout> {
  const known = new Map<ResolvedLayout['fields'], RecordLayout>();
  const entries = Object.entries(layouts).map(([target, { size, align, fields }]) => {
    const layout = known.get(fields) ?? {
      size,
      align,
      fields: fields.map((field) => assembleField(field, contracts, describe)),
    };
    known.set(fields, layout);
    return [target, layout];
  });
  return Object.fromEntries(entries);
}

function assembleField(field: ResolvedField, contracts: FieldContracts, describe: DescribeGuards): FieldLayout {
  const { name, type, spelling, bitOffset, bitWidth, size, arm } = field;
  return {
    name,
    type,
    spelling,
    bitOffset,
    bitWidth,
    size,
    arm,
    availability: describe([field.guard]),
    contract: contracts.get(field.syntax) ?? null,
    documentation: field.syntax.doc,
  };
}

export function assembleEnum(resolved: ResolvedEnum, describe: DescribeGuards): ApiEnum {
  const { key, tag, typedefs, header, isSdk, range, text } = resolved;
  return {
    key,
    tag,
    typedefs,
    header,
    isSdk,
    range,
    availability: describe(resolved.guards),
    documentation: resolveDocumentation(resolved.declaration?.doc ?? null),
    enumerators: resolved.enumerators.map((enumerator) => assembleEnumerator(enumerator, describe)),
    text,
  };
}

function assembleEnumerator({ name, value, guards, doc }: ResolvedEnumerator, describe: DescribeGuards): Enumerator {
  const values = TARGETS.flatMap((target) => {
    const each = value[target];
    return each === undefined ? [] : [[target, each] as const];
  });
  return {
    name,
    value: values[0]?.[1] ?? 0n,
    ...(new Set(Object.values(value)).size > 1 ? { differing: Object.fromEntries(values) } : {}),
    availability: describe(guards),
    documentation: doc,
  };
}

import type { ApiEnum, ApiRecord, Enumerator, FieldLayout, Unbound } from '../model/api-model.js';
import { TARGETS } from '../model/target.js';
import { describeContract } from './contract-entry.js';

/** A record as the manifest has it; see `schema/api.schema.json`. */
export function describeRecord(record: ApiRecord): object {
  const { key, tag, typedefs, kind, header, range, isSdk, availability, documentation } = record;
  const targets = TARGETS.flatMap((target) => {
    const layout = record.layouts[target];
    if (layout === undefined) {
      return [];
    }
    const { size, align, fields } = layout;
    return [[target, { size, align, fields: fields.map(describeField) }] as const];
  });
  return {
    key,
    tag,
    typedefs,
    kind,
    header,
    line: range.line,
    isSdk,
    availability,
    targets: Object.fromEntries(targets),
    docs: documentation,
  };
}

function describeField({ name, bitOffset, bitWidth, spelling, size, contract }: FieldLayout): object {
  const field = { name, bitOffset, bitWidth, type: spelling, size };
  return contract === null ? field : { ...field, contract: describeContract(contract) };
}

function describeEnumerator({ name, value, differing }: Enumerator): object {
  if (differing === undefined) return { name, value: Number(value) };
  const values = Object.entries(differing).map(([target, each]) => [target, Number(each)]);
  return { name, value: Number(value), values: Object.fromEntries(values) };
}

/** An enum as the manifest has it. Enumerators are C ints, so a JSON number holds them exactly. */
export function describeEnum(each: ApiEnum): object {
  const { key, tag, typedefs, header, range, isSdk, availability, enumerators, documentation } = each;
  return {
    key,
    tag,
    typedefs,
    header,
    line: range.line,
    isSdk,
    availability,
    enumerators: enumerators.map(describeEnumerator),
    docs: documentation,
  };
}

export function describeUnbound({ name, kind, header, range, reason }: Unbound): object {
  return { name, kind, header, line: range.line, reason };
}

import { haveSameVersions, ownAvailability } from '../documentation/enumerator-notes.js';
import type { ApiEnum, ApiRecord, Enumerator, FieldLayout, Unbound } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
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
    return [[target, { size, align, fields: fields.map((field) => describeField(field, availability)) }] as const];
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

/** On which targets a field exists is said by the layouts that have it. */
function describeField(
  { name, bitOffset, bitWidth, spelling, size, contract, availability }: FieldLayout,
  ofRecord: Availability,
): object {
  const field = { name, bitOffset, bitWidth, type: spelling, size };
  const described = contract === null ? field : { ...field, contract: describeContract(contract) };
  return haveSameVersions(availability, ofRecord) ? described : { ...described, availability };
}

function describeEnumerator(enumerator: Enumerator, ofEnum: Availability): object {
  const { name, value, differing } = enumerator;
  const values = Object.entries(differing ?? {}).map(([target, each]) => [target, Number(each)]);
  const availability = ownAvailability(enumerator, ofEnum);
  return {
    name,
    value: Number(value),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(availability !== null && { availability }),
  };
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
    enumerators: enumerators.map((enumerator) => describeEnumerator(enumerator, availability)),
    docs: documentation,
  };
}

export function describeUnbound({ name, kind, header, range, reason }: Unbound): object {
  return { name, kind, header, line: range.line, reason };
}

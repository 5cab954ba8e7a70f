import type { ApiModel } from '../model/api-model.js';
import type { Availability, Guard } from '../model/guard.js';
import type { Closure } from './declaration-closure.js';
import { type AvailabilitySettings, resolveAvailability } from './resolve-availability.js';
import { assembleEnum, assembleRecord, type DescribeGuards } from './resolve-records.js';
import { assembleConstant, assembleTypedef } from './resolve-values.js';
import type { ContractLookup } from './type-contracts.js';
import type { TypeModel } from './type-model.js';

export interface TypeContext {
  readonly types: TypeModel;
  readonly contracts: ContractLookup;
  readonly isSdkHeader: (path: string) => boolean;
  readonly settings: AvailabilitySettings;
}

/** The selected types and constants as the model has them, in the order of the headers. */
export function assembleTypes(
  closure: Closure,
  { types, contracts, isSdkHeader, settings }: TypeContext,
): Pick<ApiModel, 'typedefs' | 'records' | 'enums' | 'constants'> {
  const describe = rememberGuards(settings);
  return {
    typedefs: pick(types.typedefs, closure.typedefs, (each) => assembleTypedef(each, contracts.callback(each.name))),
    records: pick(types.records, closure.records, (each) => assembleRecord(each, contracts.fields(each.key), describe)),
    enums: pick(types.enums, closure.enums, (each) => assembleEnum(each, describe)),
    constants: pick(types.constants, closure.constants, (each) => assembleConstant(each, isSdkHeader, describe)),
  };
}

function pick<From, To>(
  all: ReadonlyMap<string, From>,
  names: ReadonlySet<string>,
  assemble: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map([...all].filter(([name]) => names.has(name)).map(([name, value]) => [name, assemble(value)]));
}

/** Thousands of fields stand under the same few guards. */
function rememberGuards(settings: AvailabilitySettings): DescribeGuards {
  const known = new Map<string, Availability>();
  return (guards: readonly Guard[]) => {
    const key = JSON.stringify(guards.map(({ targets, versions }) => [targets, versions]));
    const availability = known.get(key) ?? resolveAvailability(guards, settings);
    known.set(key, availability);
    return availability;
  };
}

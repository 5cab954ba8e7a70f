import type { ApiModel } from '../model/api-model.js';
import type { Closure } from './declaration-closure.js';
import type { DescribeGuards } from './resolve-availability.js';
import { assembleEnum, assembleRecord } from './resolve-records.js';
import { assembleConstant, assembleTypedef } from './resolve-values.js';
import type { ContractLookup } from './type-contracts.js';
import type { TypeModel } from './type-model.js';

export interface TypeContext {
  readonly types: TypeModel;
  readonly contracts: ContractLookup;
  readonly isSdkHeader: (path: string) => boolean;
  readonly describeGuards: DescribeGuards;
}

/** The selected types and constants as the model has them, in the order of the headers. */
export function assembleTypes(
  closure: Closure,
  { types, contracts, isSdkHeader, describeGuards }: TypeContext,
): Pick<ApiModel, 'typedefs' | 'records' | 'enums' | 'constants'> {
  return {
    typedefs: pick(types.typedefs, closure.typedefs, (each) =>
      assembleTypedef(each, contracts.callback(each.name), contracts.success(each.name)),
    ),
    records: pick(types.records, closure.records, (each) =>
      assembleRecord(each, contracts.fields(each.key), describeGuards),
    ),
    enums: pick(types.enums, closure.enums, (each) => assembleEnum(each, describeGuards)),
    constants: pick(types.constants, closure.constants, (each) => assembleConstant(each, isSdkHeader, describeGuards)),
  };
}

function pick<From, To>(
  all: ReadonlyMap<string, From>,
  names: ReadonlySet<string>,
  assemble: (value: From) => To,
): ReadonlyMap<string, To> {
  const picked = new Map<string, To>();
  for (const [name, value] of all) if (names.has(name)) picked.set(name, assemble(value));
  return picked;
}

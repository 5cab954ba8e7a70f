import type { ApiFunction } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { ExtentExpression, ParameterContract } from '../model/contract.js';
import type { Expression } from '../model/expression.js';
import type { ContractLookup } from './type-contracts.js';
import type { TypeModel } from './type-model.js';

/** Something that still has to be followed. */
export type Step = CType | { readonly kind: 'expression'; readonly expression: Expression };

/** What a function needs others for. */
export type ClosureFunction = Pick<ApiFunction, 'returnType' | 'parameters' | 'contract'>;

/** Takes the steps as they come: gathered in lists they would be most of what resolving allocates. */
export type TakeStep = (step: Step) => void;

export function followFunction({ returnType, parameters, contract }: ClosureFunction, take: TakeStep): void {
  take(returnType);
  for (const { type } of parameters) take(type);
  for (const parameter of parameters) followContract(parameter.contract, take);
  if (contract.returns !== null) followContract(contract.returns, take);
  followExtent(contract.success, take);
}

export function followTypedef(name: string, types: TypeModel, contractsOf: ContractLookup, take: TakeStep): void {
  const callback = contractsOf.callback(name);
  for (const type of Object.values(types.typedefs.get(name)?.type ?? {})) take(type);
  for (const { contract } of callback?.parameters ?? []) followContract(contract, take);
  followExtent(contractsOf.success(name), take);
}

export function followRecord(key: string, types: TypeModel, contractsOf: ContractLookup, take: TakeStep): void {
  const record = types.records.get(key);
  // Targets that agree share their fields.
  const lists = new Set(Object.values(record?.layouts ?? {}).map(({ fields }) => fields));
  for (const fields of lists) for (const { type } of fields) take(type);
  for (const contract of contractsOf.fields(key).values()) followContract(contract, take);
  for (const name of record?.typedefs ?? []) take({ kind: 'typedef', name });
}

function followContract({ extent, pointee, conditions }: ParameterContract, take: TakeStep): void {
  for (const each of [extent, pointee?.extent ?? null]) {
    if (each === null) continue;
    followExtent(each.capacity, take);
    followExtent(each.written, take);
  }
  for (const { condition, contract } of conditions) {
    followExtent(condition, take);
    followContract(contract, take);
  }
}

function followExtent(read: ExtentExpression | null, take: TakeStep): void {
  if (read !== null) take({ kind: 'expression', expression: read.expression });
}

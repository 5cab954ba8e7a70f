import type { ApiFunction } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { ExtentExpression, ParameterContract } from '../model/contract.js';
import type { Expression } from '../model/expression.js';
import type { ContractLookup } from './type-contracts.js';
import type { TypeModel } from './type-model.js';

/** Something that still has to be followed. */
export type Step =
  | { readonly kind: 'type'; readonly type: CType }
  | { readonly kind: 'expression'; readonly expression: Expression };

/** What a function needs others for. */
export type ClosureFunction = Pick<ApiFunction, 'returnType' | 'parameters' | 'contract'>;

export function typeStep(type: CType): Step {
  return { kind: 'type', type };
}

export function stepsOfFunction({ returnType, parameters, contract }: ClosureFunction): readonly Step[] {
  const contracts = [...parameters.map((parameter) => parameter.contract), contract.returns].filter(
    (each) => each !== null,
  );
  return [
    typeStep(returnType),
    ...parameters.map(({ type }) => typeStep(type)),
    ...contracts.flatMap(stepsOfContract),
    ...stepsOfExpression(contract.success),
  ];
}

export function stepsOfTypedef(name: string, types: TypeModel, contractsOf: ContractLookup): readonly Step[] {
  const callback = contractsOf.callback(name);
  return [
    ...Object.values(types.typedefs.get(name)?.type ?? {}).map(typeStep),
    ...(callback?.parameters.flatMap(({ contract }) => stepsOfContract(contract)) ?? []),
    ...stepsOfExpression(contractsOf.success(name)),
  ];
}

export function stepsOfRecord(key: string, types: TypeModel, contractsOf: ContractLookup): readonly Step[] {
  const record = types.records.get(key);
  const layouts = Object.values(record?.layouts ?? {});
  return [
    ...layouts.flatMap(({ fields }) => fields.map(({ type }) => typeStep(type))),
    ...[...contractsOf.fields(key).values()].flatMap(stepsOfContract),
    ...(record?.typedefs ?? []).map((name) => typeStep({ kind: 'typedef', name })),
  ];
}

function stepsOfContract(contract: ParameterContract): readonly Step[] {
  const extents = [contract.extent, contract.pointee?.extent ?? null];
  return [
    ...extents.flatMap((extent) => [
      ...stepsOfExpression(extent?.capacity ?? null),
      ...stepsOfExpression(extent?.written ?? null),
    ]),
    ...contract.conditions.flatMap((conditional) => [
      ...stepsOfExpression(conditional.condition),
      ...stepsOfContract(conditional.contract),
    ]),
  ];
}

function stepsOfExpression(read: ExtentExpression | null): readonly Step[] {
  return read === null ? [] : [{ kind: 'expression', expression: read.expression }];
}

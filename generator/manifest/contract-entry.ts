import type {
  ContractAttribute,
  Extent,
  FunctionContract,
  ParameterContract,
  PointeeContract,
} from '../model/contract.js';

/** A contract as the manifest has it: expressions as text. */
export interface ContractEntry {
  readonly direction: ParameterContract['direction'];
  readonly isOptional: boolean;
  readonly isReserved: boolean;
  readonly isNullTerminated: boolean;
  readonly extent: ExtentEntry | null;
  readonly pointee: { readonly isOptional: boolean; readonly extent: ExtentEntry | null } | null;
  readonly conditions: readonly { readonly condition: string; readonly contract: ContractEntry }[];
  readonly attributes: readonly ContractAttribute[];
}

export interface ExtentEntry {
  readonly unit: Extent['unit'];
  readonly capacity: string | null;
  readonly written: string | null;
}

export interface FunctionContractEntry {
  readonly success: string | null;
  readonly mustCheck: boolean;
  readonly returns: ContractEntry | null;
  readonly attributes: readonly ContractAttribute[];
}

export function describeContract(contract: ParameterContract): ContractEntry {
  const { direction, isOptional, isReserved, isNullTerminated, extent, pointee, conditions, attributes } = contract;
  return {
    direction,
    isOptional,
    isReserved,
    isNullTerminated,
    extent: describeExtent(extent),
    pointee: describePointee(pointee),
    conditions: conditions.map((each) => ({
      condition: each.condition.text,
      contract: describeContract(each.contract),
    })),
    attributes,
  };
}

export function describeFunctionContract(contract: FunctionContract): FunctionContractEntry {
  const { success, mustCheck, returns, attributes } = contract;
  return {
    success: success?.text ?? null,
    mustCheck,
    returns: returns === null ? null : describeContract(returns),
    attributes,
  };
}

function describeExtent(extent: Extent | null): ExtentEntry | null {
  return extent === null
    ? null
    : { unit: extent.unit, capacity: extent.capacity?.text ?? null, written: extent.written?.text ?? null };
}

function describePointee(pointee: PointeeContract | null): ContractEntry['pointee'] {
  return pointee === null ? null : { isOptional: pointee.isOptional, extent: describeExtent(pointee.extent) };
}

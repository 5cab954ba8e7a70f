import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { ConditionalContract, ParameterContract } from '../model/contract.js';

export interface SettledFunction {
  /** With the conditions that the generated function follows taken out of the contracts. */
  readonly owner: ApiFunction;
  /** Those conditions, by parameter. */
  readonly rules: ReadonlyMap<ApiParameter, readonly ConditionalContract[]>;
}

const NO_RULES: SettledFunction['rules'] = new Map();

/**
 * `_When_(Flags == 0, _Reserved_) _When_(Flags != 0, _In_)` says when a parameter may be given, not what it is: its
 * shape is that of the annotations inside, and what holds is checked at the call. Memory that is read in one case and
 * written in another goes in and comes back in both; bytes that are only read are bytes, however many it must be.
 * Any other condition that changes an extent leaves an address.
 */
export function settleConditions(owner: ApiFunction): SettledFunction {
  if (owner.parameters.every(({ contract }) => contract.conditions.length === 0)) return { owner, rules: NO_RULES };
  const rules = new Map<ApiParameter, readonly ConditionalContract[]>();
  const parameters = owner.parameters.map((parameter) => {
    const contract = settleContract(parameter.contract) ?? settleExtents(parameter.contract);
    if (contract === null) return parameter;
    const settled = { ...parameter, contract };
    rules.set(settled, parameter.contract.conditions.filter(decidesNull));
    return settled;
  });
  return { owner: { ...owner, parameters }, rules };
}

/** Null when the conditions decide more than the direction and whether null may be passed. */
function settleContract(contract: ParameterContract): ParameterContract | null {
  const { conditions } = contract;
  if (conditions.length === 0 || !conditions.every((each) => hasNoExtent(each.contract))) return null;
  const inner = conditions.filter((each) => !each.contract.isReserved).map((each) => each.contract.direction);
  const directions = new Set([contract.direction, ...inner].filter((direction) => direction !== 'unknown'));
  const [only = contract.direction] = directions;
  const direction = directions.size > 1 ? 'inout' : only;
  const isOptional =
    contract.isOptional || conditions.some((each) => each.contract.isOptional || each.contract.isReserved);
  return { ...contract, direction, isOptional, conditions: [] };
}

/** `_When_(Kind == 0, _In_reads_bytes_(4)) _When_(Kind != 0, _In_reads_bytes_(8))`; null for anything else. */
function settleExtents(contract: ParameterContract): ParameterContract | null {
  const { conditions, direction, extent } = contract;
  if (extent !== null || direction === 'out' || direction === 'inout') return null;
  if (conditions.length === 0 || !conditions.every((each) => readsBytes(each.contract))) return null;
  const isOptional = contract.isOptional || conditions.some((each) => each.contract.isOptional);
  const bytes = { unit: 'bytes', capacity: null, written: null } as const;
  return { ...contract, direction: 'in', isOptional, extent: bytes, conditions: [] };
}

function readsBytes({ direction, extent, pointee, conditions, isReserved }: ParameterContract): boolean {
  const isPlain = !isReserved && pointee === null && conditions.length === 0;
  return isPlain && direction === 'in' && extent?.unit === 'bytes' && extent.capacity !== null;
}

function hasNoExtent({ extent, pointee, conditions }: ParameterContract): boolean {
  return extent === null && pointee === null && conditions.length === 0;
}

/** `_When_(return == 0, __drv_allocatesMem(Mem))` does not. */
function decidesNull({ contract }: ConditionalContract): boolean {
  return contract.isReserved || contract.isOptional || contract.direction !== 'unknown';
}

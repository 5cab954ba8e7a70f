import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import { type PerTarget, TARGETS } from '../model/target.js';
import { describeContract, describeFunctionContract } from './contract-entry.js';
import { mapTargets, mergeTargets } from './per-target-entry.js';

/** A function as the manifest has it; see `schema/api.schema.json`. */
export function describeFunction(declared: ApiFunction): object {
  const { name, header, range, library, convention, returnSpelling, isVariadic, availability } = declared;
  return {
    name,
    header,
    line: range.line,
    library,
    callingConvention: convention,
    returnType: returnSpelling,
    ...canonicalType(declared.canonicalReturnType, declared, 'canonicalReturnType'),
    isVariadic,
    parameters: declared.parameters.map((parameter) => describeParameter(parameter, declared)),
    contract: describeFunctionContract(declared.contract),
    availability,
    isBlocking: declared.facts.isBlocking,
    twin: declared.twin,
    docs: declared.documentation,
    notes: declared.notes,
  };
}

function describeParameter(parameter: ApiParameter, declared: ApiFunction): object {
  const { name, spelling, sal, contract, facts } = parameter;
  return {
    name,
    type: spelling,
    ...canonicalType(parameter.canonicalType, declared, 'canonicalType'),
    sal,
    contract: describeContract(contract),
    isRetained: facts.isRetained,
    handleType: facts.handleType,
  };
}

/** Where the targets disagree (`ULONG_PTR`), `<key>ByTarget` has them all. */
function canonicalType(types: PerTarget<string>, { availability }: ApiFunction, key: string): object {
  const isEverywhere = availability.targets.length === TARGETS.length;
  const { value, byTarget } = mergeTargets(
    isEverywhere ? types : mapTargets(availability.targets, (target) => types[target]),
  );
  return byTarget === null ? { [key]: value } : { [key]: value, [`${key}ByTarget`]: byTarget };
}

import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { spellCanonicalType, type TypeTables } from './canonical-type.js';
import { describeContract, describeFunctionContract } from './contract-entry.js';
import { mapTargets, mergeTargets } from './per-target-entry.js';

/** A function as the manifest has it; see `schema/api.schema.json`. */
export function describeFunction(declared: ApiFunction, tables: TypeTables): object {
  const { name, header, range, library, convention, returnType, returnSpelling, isVariadic, availability } = declared;
  return {
    name,
    header,
    line: range.line,
    library,
    callingConvention: convention,
    returnType: returnSpelling,
    ...canonicalType(returnType, declared, tables, 'canonicalReturnType'),
    isVariadic,
    parameters: declared.parameters.map((parameter) => describeParameter(parameter, declared, tables)),
    contract: describeFunctionContract(declared.contract),
    availability,
    isBlocking: declared.facts.isBlocking,
    twin: declared.twin,
    docs: declared.documentation,
    notes: declared.notes,
  };
}

function describeParameter(parameter: ApiParameter, declared: ApiFunction, tables: TypeTables): object {
  const { name, type, spelling, sal, contract, facts } = parameter;
  return {
    name,
    type: spelling,
    ...canonicalType(type, declared, tables, 'canonicalType'),
    sal,
    contract: describeContract(contract),
    isRetained: facts.isRetained,
    handleType: facts.handleType,
  };
}

/** Where the targets disagree (`ULONG_PTR`), `<key>ByTarget` has them all. */
function canonicalType(type: CType, { availability }: ApiFunction, tables: TypeTables, key: string): object {
  const spelled = mapTargets(availability.targets, (target) => spellCanonicalType(type, target, tables));
  const { value, byTarget } = mergeTargets(spelled);
  return byTarget === null ? { [key]: value } : { [key]: value, [`${key}ByTarget`]: byTarget };
}

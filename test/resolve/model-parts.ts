import type { ApiFunction, ApiModel, ApiParameter } from '../../generator/model/api-model.js';
import type { CType } from '../../generator/model/c-type.js';
import { TARGETS } from '../../generator/model/target.js';
import { NO_CONTRACT } from '../../generator/sal/contract-fact.js';
import { RANGE } from './sal-text.js';

export const LONG: CType = { kind: 'integer', name: 'long', size: 4, isSigned: true };
export const HANDLE: CType = { kind: 'pointer', pointee: { kind: 'void' }, isPointeeConst: false, width: null };
export const EVERY_VERSION = { targets: TARGETS, versions: [{ since: null, until: null }], text: 'every version' };

/** A function of the model with the given parameters; everything that a test does not speak about is plain. */
export function functionOf(
  name: string,
  parameters: Readonly<Record<string, CType>>,
  changes: Partial<ApiFunction> = {},
): ApiFunction {
  return {
    name,
    header: 'input.h',
    range: RANGE,
    library: 'some.dll',
    convention: 'stdcall',
    isVariadic: false,
    returnType: LONG,
    returnSpelling: 'LONG',
    canonicalReturnType: { x64: 'long', x86: 'long', arm64: 'long' },
    parameters: Object.entries(parameters).map(([each, type]) => parameterOf(each, type)),
    contract: { success: null, mustCheck: false, returns: null, attributes: [] },
    availability: EVERY_VERSION,
    documentation: null,
    notes: [],
    twin: null,
    text: `LONG ${name}();`,
    facts: { isBlocking: false },
    ...changes,
  };
}

function parameterOf(name: string, type: CType): ApiParameter {
  const facts = { isRetained: false, handleType: null };
  const canonicalType = { x64: 'long long', x86: 'long', arm64: 'long long' };
  return { name, type, spelling: 'X', canonicalType, sal: [], contract: NO_CONTRACT, range: RANGE, facts };
}

export function modelOf(changes: Partial<ApiModel>): ApiModel {
  return {
    functions: [],
    typedefs: new Map(),
    records: new Map(),
    enums: new Map(),
    constants: new Map(),
    unbound: [],
    handleTypes: [],
    ...changes,
  };
}

import type { ExtentExpression } from '../model/contract.js';
import type { Report } from '../sal/extent-expression.js';
import { type FieldContracts, resolveFields } from './resolve-fields.js';
import type { Signature, SignatureScope } from './resolve-signature.js';
import { resolveCallback } from './resolve-values.js';
import { resolveTypeSuccess } from './type-success.js';

/** Contracts that stand in types: of a record's fields and of a callback's parameters. */
export interface ContractLookup {
  readonly fields: (recordKey: string) => FieldContracts;
  readonly callback: (typedef: string) => Signature | null;
  readonly success: (typedef: string) => ExtentExpression | null;
}

/** Reads each contract when it is first asked for: most headers declare far more than is selected. */
export function lookUpContracts(scope: SignatureScope, report: Report): ContractLookup {
  return {
    fields: remember((key) => {
      const record = scope.types.records.get(key);
      return record === undefined ? new Map() : resolveFields(record, scope, report);
    }),
    callback: remember((name) => {
      const typedef = scope.types.typedefs.get(name);
      return typedef === undefined ? null : resolveCallback(typedef, scope, report);
    }),
    success: remember((name) => {
      const typedef = scope.types.typedefs.get(name);
      return typedef === undefined ? null : resolveTypeSuccess(typedef, scope, report);
    }),
  };
}

function remember<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (name) => {
    const entry = known.get(name) ?? { value: read(name) };
    known.set(name, entry);
    return entry.value;
  };
}

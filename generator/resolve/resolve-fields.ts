import type { ParameterContract } from '../model/contract.js';
import type { FieldSyntax } from '../model/declaration.js';
import type { Report, SalScope } from '../sal/extent-expression.js';
import { resolveContract } from './resolve-contracts.js';
import type { SignatureScope } from './resolve-signature.js';
import type { ResolvedRecord } from './type-model.js';

/** Contracts of the fields that have SAL annotations, by their syntax, which all targets share. */
export type FieldContracts = ReadonlyMap<FieldSyntax, ParameterContract>;

export function resolveFields(record: ResolvedRecord, scope: SignatureScope, report: Report): FieldContracts {
  const contracts = new Map<FieldSyntax, ParameterContract>();
  for (const { name, syntax } of listFields(record)) {
    if (!contracts.has(syntax) && syntax.annotations.some(({ kind }) => kind === 'sal')) {
      contracts.set(syntax, resolveContract(syntax.annotations, name, fieldScope(record, scope), report));
    }
  }
  return contracts;
}

function listFields({ layouts }: ResolvedRecord): readonly { readonly name: string; readonly syntax: FieldSyntax }[] {
  return Object.values(layouts).flatMap(({ fields }) => fields);
}

/** A field's annotation may name the fields beside it, and those of the records around it. */
function fieldScope(record: ResolvedRecord, { types, parse, isConstant }: SignatureScope): SalScope {
  const names = new Set<string>();
  for (let key = record.key; key !== ''; key = key.slice(0, Math.max(key.lastIndexOf('.'), 0))) {
    const outer = types.records.get(key);
    for (const { name } of outer === undefined ? [] : listFields(outer)) {
      names.add(name);
    }
  }
  return { names, parse, isConstant };
}

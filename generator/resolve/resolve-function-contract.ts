import type { FunctionContract, ParameterContract } from '../model/contract.js';
import type { Annotation } from '../model/header-source.js';
import type { Report, SalScope } from '../sal/extent-expression.js';
import { attributeOf } from '../sal/located-contract.js';
import { type ReadAnnotation, readAnnotation } from '../sal/read-annotation.js';
import { resolveContract } from './resolve-contracts.js';

/** A function's own contract, and what its annotations say of single parameters by `_At_(Parameter, ...)`. */
export interface FunctionReading {
  readonly contract: FunctionContract;
  /** `_At_` annotations by the parameter that they speak of. */
  readonly located: ReadonlyMap<string, readonly Annotation[]>;
}

export function resolveFunctionContract(
  annotations: readonly Annotation[],
  scope: SalScope,
  report: Report,
): FunctionReading {
  const own: ReadAnnotation[] = [];
  const returns: Annotation[] = [];
  const located = new Map<string, Annotation[]>();
  for (const annotation of annotations.filter(({ kind }) => kind === 'sal')) {
    const read = readAnnotation(annotation, scope, report);
    const target = read === null ? null : locatedParameter(read, scope);
    if (target !== null) {
      located.set(target, [...(located.get(target) ?? []), annotation]);
    } else if (read !== null && speaksOfResult(read)) {
      returns.push(annotation);
    } else if (read !== null) {
      own.push(read);
    }
  }
  return { contract: assembleContract(own, resolveReturns(returns, scope, report)), located };
}

/** Before a function an annotation for values, such as `_Post_writable_byte_size_`, is about the returned one. */
function speaksOfResult({ known }: ReadAnnotation): boolean {
  return known.subject === 'return' || (known.subject === 'value' && known.meaning.kind === 'contract');
}

function assembleContract(own: readonly ReadAnnotation[], returns: ParameterContract | null): FunctionContract {
  const success = own.find(({ known }) => known.meaning.kind === 'success');
  return {
    success: success?.expression ?? null,
    mustCheck: own.some(({ known }) => known.meaning.kind === 'mustCheck'),
    returns,
    attributes: own
      .filter(({ known }) => known.meaning.kind !== 'success' && known.meaning.kind !== 'mustCheck')
      .map(({ source }) => attributeOf(source)),
  };
}

function resolveReturns(annotations: readonly Annotation[], scope: SalScope, report: Report): ParameterContract | null {
  return annotations.length === 0 ? null : resolveContract(annotations, null, scope, report);
}

/** The parameter that an `_At_` before a function names, plainly or through its pointer. */
function locatedParameter(read: ReadAnnotation, scope: SalScope): string | null {
  if (read.known.meaning.kind !== 'at' || read.expression === null) {
    return null;
  }
  const { expression } = read.expression;
  const target = expression.kind === 'unary' && expression.operator === '*' ? expression.operand : expression;
  return target.kind === 'name' && scope.names.has(target.name) ? target.name : null;
}

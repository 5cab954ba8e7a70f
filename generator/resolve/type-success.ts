import type { ExtentExpression } from '../model/contract.js';
import { type Report, readExpression } from '../sal/extent-expression.js';
import type { SignatureScope } from './resolve-signature.js';
import type { ResolvedTypedef } from './type-model.js';

const NO_NAMES: ReadonlySet<string> = new Set();

/** `typedef _Return_type_success_(return >= 0) LONG HRESULT;`: the rule of every function that returns the type. */
export function resolveTypeSuccess(
  { declaration }: ResolvedTypedef,
  { parse, isConstant }: SignatureScope,
  report: Report,
): ExtentExpression | null {
  const annotation = declaration.annotations.find(({ name }) => name === '_Return_type_success_');
  if (annotation?.argument == null) return null;
  return readExpression(annotation.argument, annotation, { names: NO_NAMES, parse, isConstant }, report);
}

import type { ApiConstant, ApiTypedef } from '../model/api-model.js';
import type { ExtentExpression } from '../model/contract.js';
import type { FunctionSyntax, TypeSyntax } from '../model/declaration.js';
import type { Report } from '../sal/extent-expression.js';
import type { DescribeGuards } from './resolve-availability.js';
import { resolveDocumentation } from './resolve-documentation.js';
import { resolveSignature, type Signature, type SignatureScope } from './resolve-signature.js';
import type { ResolvedConstant, ResolvedTypedef } from './type-model.js';

export function assembleConstant(
  constant: ResolvedConstant,
  isSdkHeader: (path: string) => boolean,
  describe: DescribeGuards,
): ApiConstant {
  const availability = describe(constant.guards);
  const { name, value, origin } = constant;
  switch (origin.kind) {
    case 'macro': {
      const { range, body, isSdk, comment } = origin.macro;
      const documentation = comment?.text.trim() ?? null;
      const called = origin.macro.parameters === null ? {} : { isCalled: true };
      return { name, header: range.file, isSdk, range, value, text: body, availability, documentation, ...called };
    }
    case 'variable': {
      const { range, initializer, doc } = origin.variable;
      const documentation = doc?.text.trim() ?? null;
      const text = initializer ?? '';
      const isSdk = isSdkHeader(range.file);
      return { name, header: range.file, isSdk, range, value, text, availability, documentation };
    }
  }
}

export function assembleTypedef(
  typedef: ResolvedTypedef,
  callback: Signature | null,
  success: ExtentExpression | null,
): ApiTypedef {
  const { name, type, header, isSdk, declaration } = typedef;
  return {
    name,
    type,
    header,
    isSdk,
    range: declaration.range,
    documentation: resolveDocumentation(declaration.doc),
    callback,
    ...(success !== null && { success }),
  };
}

/** The signature that a typedef of a function, or of a pointer to one, names. */
export function resolveCallback(typedef: ResolvedTypedef, scope: SignatureScope, report: Report): Signature | null {
  const syntax = functionSyntax(typedef.declaration.type);
  return syntax === null ? null : resolveSignature(syntax, typedef.declaration.annotations, scope, report);
}

function functionSyntax(type: TypeSyntax): FunctionSyntax | null {
  if (type.kind === 'function') {
    return type;
  }
  return type.kind === 'pointer' && type.pointee.kind === 'function' ? type.pointee : null;
}

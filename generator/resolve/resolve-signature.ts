import type { ApiParameter } from '../model/api-model.js';
import type { CType, FunctionType } from '../model/c-type.js';
import type { FunctionContract, ParameterContract } from '../model/contract.js';
import type { FunctionSyntax, ParameterSyntax } from '../model/declaration.js';
import type { Annotation } from '../model/header-source.js';
import { SAL_ANNOTATIONS } from '../sal/annotations.js';
import type { ParseExpression, Report } from '../sal/extent-expression.js';
import type { DescribeGuards } from './resolve-availability.js';
import { resolveContract } from './resolve-contracts.js';
import { resolveFunctionContract } from './resolve-function-contract.js';
import type { TypeModel } from './type-model.js';
import { spellType } from './type-spelling.js';
import type { CanonicalTypes } from './type-text.js';

/** A function's parameters and contracts, of a prototype or of a function type. */
export interface Signature {
  readonly type: FunctionType;
  readonly parameters: readonly ApiParameter[];
  readonly contract: FunctionContract;
}

/** What annotations may speak of, whatever they stand at. */
export interface SignatureScope {
  readonly types: TypeModel;
  /** Whether a macro or an enumerator of that name has a value. */
  readonly isConstant: (name: string) => boolean;
  readonly parse: ParseExpression;
  readonly canonicalTypes: CanonicalTypes;
  readonly describeGuards: DescribeGuards;
}

/** Null when the type of `syntax` is no function, which only bad headers bring about. */
export function resolveSignature(
  syntax: FunctionSyntax,
  annotations: readonly Annotation[],
  { types, parse, isConstant, canonicalTypes }: SignatureScope,
  report: Report,
): Signature | null {
  const type = types.toCType(syntax);
  if (type.kind !== 'function') {
    return null;
  }
  const names = nameParameters(syntax.parameters);
  const scope = { names: new Set(names), parse, isConstant };
  const reading = resolveFunctionContract(annotations, scope, report);
  const parameters = syntax.parameters.map((parameter, index) => {
    const name = names[index] ?? '';
    const located = reading.located.get(name);
    const annotations = located === undefined ? parameter.annotations : [...parameter.annotations, ...located];
    const own = resolveContract(annotations, name, scope, report);
    const parameterType = type.parameters[index] ?? types.toCType(parameter.type);
    const contract = addTypeContract(own, parameterType, types);
    return {
      spelling: spellType(parameter.type),
      sal: spellAnnotations(parameter.annotations),
      range: parameter.range,
      facts: NO_FACTS,
      name,
      type: parameterType,
      canonicalType: canonicalTypes(parameter.type),
      contract,
    };
  });
  return { type, parameters, contract: reading.contract };
}

/** Until the overrides know better. */
const NO_FACTS: ApiParameter['facts'] = { isRetained: false, handleType: null };

function spellAnnotations(annotations: readonly Annotation[]): readonly string[] {
  return annotations.filter(({ kind }) => kind === 'sal').map(spellAnnotation);
}

export function spellAnnotation({ name, argument }: Annotation): string {
  return argument === null ? name : `${name}(${argument.replaceAll(/\s+/g, ' ').trim()})`;
}

/** C lets a prototype leave its parameters unnamed; bindings need a name for each. */
function nameParameters(parameters: readonly ParameterSyntax[]): readonly string[] {
  let taken: Set<string | null> | null = null;
  return parameters.map(({ name }, index) => {
    if (name !== null) {
      return name;
    }
    taken ??= new Set(parameters.map((each) => each.name));
    let invented = `Parameter${index + 1}`;
    while (taken.has(invented)) {
      invented += '_';
    }
    return invented;
  });
}

/** `typedef _Null_terminated_ const WCHAR *PCWSTR;`: an annotation of the typedef holds wherever the typedef is used. */
function addTypeContract(own: ParameterContract, type: CType, types: TypeModel): ParameterContract {
  return !own.isNullTerminated && isNullTerminatedType(type, types) ? { ...own, isNullTerminated: true } : own;
}

function isNullTerminatedType(type: CType, types: TypeModel): boolean {
  let current: CType | undefined = type;
  const seen = new Set<string>();
  while (current?.kind === 'typedef' && !seen.has(current.name)) {
    seen.add(current.name);
    const typedef = types.typedefs.get(current.name);
    if (typedef?.declaration.annotations.some(promisesNull) === true) {
      return true;
    }
    current = Object.values(typedef?.type ?? {})[0];
  }
  return false;
}

function promisesNull({ name }: Annotation): boolean {
  const meaning = SAL_ANNOTATIONS.get(name)?.meaning;
  return meaning?.kind === 'contract' && meaning.isNullTerminated;
}

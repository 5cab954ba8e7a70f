import { parseDocumentation } from '../documentation/parse-documentation.js';
import { parseExpression } from '../expression/parse-expression.js';
import type { ApiModel } from '../model/api-model.js';
import type { Declaration, FunctionSyntax, ParameterSyntax, TypeSyntax } from '../model/declaration.js';
import type { Annotation, DocComment, HeaderSource } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import { resolveContract } from '../resolve/resolve-contracts.js';
import { resolveFunctionContract } from '../resolve/resolve-function-contract.js';
import type { SalScope } from '../sal/extent-expression.js';
import type { FunctionComment, LintFunction, LintInput, LintParameter, LintSubject } from './lint-subject.js';
import { locateComment } from './located-comment.js';

/** Gathers every function and type of functions, SDK headers apart, with comments and contracts read. */
export function buildSubject(input: LintInput): LintSubject {
  const headers = new Map(input.headers.map((header) => [header.path, header]));
  const parse = rememberedParser(input.model);
  const seen = new Set<string>();
  const functions = input.units.flatMap((unit) =>
    unit.isSdk ? [] : unit.declarations.flatMap((each) => readFunction(each, headers, parse, seen)),
  );
  return { ...input, functions, isDeclared: declaredNames(input), constantValue: constantValues(input.model) };
}

function readFunction(
  declaration: Declaration,
  headers: ReadonlyMap<string, HeaderSource>,
  parse: SalScope['parse'],
  seen: Set<string>,
): readonly LintFunction[] {
  if (declaration.kind !== 'function' && declaration.kind !== 'typedef') return [];
  const type = functionTypeOf(declaration.type);
  const { name, range, annotations, doc } = declaration;
  // One header may give several units, one for each target, and one declaration several typedefs.
  const key = `${range.file}:${range.start}`;
  if (type === null || seen.has(key)) return [];
  seen.add(key);
  const kind = declaration.kind === 'function' ? 'function' : 'callback';
  const parameters = readParameters(type, annotations, parse);
  return [{ kind, name, range, type, annotations, parameters, comment: readComment(doc, range, headers) }];
}

/** `typedef NTSTATUS FN(...)` and `typedef NTSTATUS (*PFN)(...)`. */
function functionTypeOf(type: TypeSyntax): FunctionSyntax | null {
  const inner = type.kind === 'pointer' ? type.pointee : type;
  return inner.kind === 'function' ? inner : null;
}

function readParameters(
  type: FunctionSyntax,
  annotations: readonly Annotation[],
  parse: SalScope['parse'],
): readonly LintParameter[] {
  const spelled = type.parameters.map(spelledName);
  const names = new Set(spelled.filter((name) => name !== null));
  // What is wrong with the annotations themselves the front end has said.
  const ignore = () => {};
  const scope: SalScope = { names, parse, isConstant: () => true };
  const { located } = resolveFunctionContract(annotations, scope, ignore);
  return type.parameters.map((syntax, index) => {
    const name = spelled[index] ?? null;
    const own = [...syntax.annotations, ...(located.get(name ?? '') ?? [])];
    return { name, syntax, contract: resolveContract(own, name, scope, ignore) };
  });
}

/** `SearchPath` where a macro of that name makes `SearchPathW` of it: comments and annotations use the header's word. */
function spelledName({ name, text }: ParameterSyntax): string | null {
  if (name === null || text.includes(name)) return name;
  return /(\w+)\s*(?:\[[^\]]*\]\s*)*$/.exec(text)?.[1] ?? name;
}

function readComment(
  doc: DocComment | null,
  { file }: SourceRange,
  headers: ReadonlyMap<string, HeaderSource>,
): FunctionComment | null {
  const header = headers.get(file);
  if (doc === null || header === undefined) return null;
  const located = locateComment({ range: doc.range, text: header.text, lineStarts: header.lineStarts });
  return { ...located, documentation: parseDocumentation(doc.text) };
}

function rememberedParser({ typedefs, records }: ApiModel): SalScope['parse'] {
  const known = new Map<string, ReturnType<SalScope['parse']>>();
  const isTypeName = (name: string) => typedefs.has(name) || records.has(name);
  return (text) => {
    const parsed = known.get(text) ?? parseExpression(text, isTypeName);
    known.set(text, parsed);
    return parsed;
  };
}

function constantValues({ constants, enums }: ApiModel): (name: string) => bigint | null {
  let enumerators: Map<string, bigint> | null = null;
  return (name) => {
    const value = constants.get(name)?.value;
    if (value?.kind === 'integer') return Object.values(value.value)[0] ?? null;
    if (value !== undefined) return null;
    enumerators ??= new Map(
      [...enums.values()].flatMap((each) => each.enumerators.map((one) => [one.name, one.value])),
    );
    return enumerators.get(name) ?? null;
  };
}

function declaredNames({ model, units }: LintInput): (name: string) => boolean {
  let names: Set<string> | null = null;
  return (name) => {
    names ??= collectNames(model, units);
    return names.has(name);
  };
}

function collectNames({ typedefs, constants, records, enums }: ApiModel, units: LintInput['units']): Set<string> {
  const names = new Set([...typedefs.keys(), ...constants.keys()]);
  for (const { key, tag, layouts } of records.values()) {
    names.add(key).add(tag ?? key);
    for (const layout of Object.values(layouts)) for (const field of layout?.fields ?? []) names.add(field.name);
  }
  for (const { key, tag, enumerators } of enums.values()) {
    names.add(key).add(tag ?? key);
    for (const { name } of enumerators) names.add(name);
  }
  for (const { declarations } of units) {
    for (const each of declarations) if ('name' in each) names.add(each.name);
  }
  return names;
}

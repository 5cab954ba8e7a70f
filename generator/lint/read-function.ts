import { parseDocumentation } from '../documentation/parse-documentation.js';
import type { ApiFunction, ApiModel } from '../model/api-model.js';
import type { ParameterContract } from '../model/contract.js';
import type {
  Declaration,
  FunctionDeclaration,
  FunctionSyntax,
  ParameterSyntax,
  TypedefDeclaration,
  TypeSyntax,
} from '../model/declaration.js';
import type { Annotation, HeaderSource } from '../model/header-source.js';
import { resolveContract } from '../resolve/resolve-contracts.js';
import { resolveFunctionContract } from '../resolve/resolve-function-contract.js';
import { NO_CONTRACT } from '../sal/contract-fact.js';
import type { SalScope } from '../sal/extent-expression.js';
import type { FunctionComment, LintFunction, LintParameter } from './lint-subject.js';
import { locateComment } from './located-comment.js';

/** What reading a declaration takes. */
export interface ReadingScope {
  readonly headers: ReadonlyMap<string, HeaderSource>;
  readonly parse: SalScope['parse'];
  /** Functions of the model by header and start: what they mean is known. */
  readonly resolved: ReadonlyMap<string, ReadonlyMap<number, ApiFunction>>;
}

/** A declaration of a function, or of a type of functions. */
export interface FunctionSpelling {
  readonly declaration: FunctionDeclaration | TypedefDeclaration;
  readonly type: FunctionSyntax;
}

/** One declaration may give several typedefs for one type of functions: the first counts. */
export function functionsAmong(declarations: readonly Declaration[]): readonly FunctionSpelling[] {
  const starts = new Set<number>();
  return declarations.flatMap((declaration) => {
    if (declaration.kind !== 'function' && declaration.kind !== 'typedef') return [];
    const type = functionTypeOf(declaration.type);
    if (type === null || starts.has(declaration.range.start)) return [];
    starts.add(declaration.range.start);
    return [{ declaration, type }];
  });
}

export function readFunction({ declaration, type }: FunctionSpelling, scope: ReadingScope): LintFunction {
  const { name, range, annotations } = declaration;
  const resolved = scope.resolved.get(range.file)?.get(range.start) ?? null;
  const kind = declaration.kind === 'function' ? 'function' : 'callback';
  const contracts = resolved?.parameters.map(({ contract }) => contract) ?? null;
  const parameters = readParameters(type, annotations, contracts, scope.parse);
  const comment = readComment(declaration, resolved, scope.headers);
  return { kind, name, range, type, annotations, parameters, comment };
}

/** Functions of the model by header and start. */
export function indexFunctions({ functions }: ApiModel): ReadingScope['resolved'] {
  const byFile = new Map<string, Map<number, ApiFunction>>();
  for (const fn of functions) {
    const starts = byFile.get(fn.range.file) ?? new Map<number, ApiFunction>();
    byFile.set(fn.range.file, starts.set(fn.range.start, fn));
  }
  return byFile;
}

/** `typedef NTSTATUS FN(...)` and `typedef NTSTATUS (*PFN)(...)`. */
function functionTypeOf(type: TypeSyntax): FunctionSyntax | null {
  const inner = type.kind === 'pointer' ? type.pointee : type;
  return inner.kind === 'function' ? inner : null;
}

function readParameters(
  type: FunctionSyntax,
  annotations: readonly Annotation[],
  contracts: readonly ParameterContract[] | null,
  parse: SalScope['parse'],
): readonly LintParameter[] {
  const spelled = type.parameters.map(spelledName);
  if (contracts !== null) {
    return type.parameters.map((syntax, index) => {
      return { name: spelled[index] ?? null, syntax, contract: contracts[index] ?? NO_CONTRACT };
    });
  }
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
  { doc, range }: FunctionSpelling['declaration'],
  resolved: ApiFunction | null,
  headers: ReadingScope['headers'],
): FunctionComment | null {
  const header = headers.get(range.file);
  if (doc === null || header === undefined) return null;
  const located = locateComment({ range: doc.range, text: header.text, lineStarts: header.lineStarts });
  return { ...located, documentation: resolved?.documentation ?? parseDocumentation(doc.text) };
}

import type { Read, Scope, TemplateEnvironment } from './template-scope.js';
import { isCall, isLiteral, isPath, unsupported } from './template-syntax.js';

/** The value of a path, a literal or a call. A strict path must end in a name that its object has. */
export function compileExpression<Data>(
  node: hbs.AST.Node,
  environment: TemplateEnvironment<Data>,
  isStrict: boolean,
): Read<Data> {
  if (isLiteral(node)) return () => node.value;
  if (isCall(node)) return compileCall(node, environment);
  if (isPath(node) && !node.data) return compilePath(node, isStrict);
  throw unsupported(node);
}

export function compileCall<Data>(
  { path, params, hash }: Pick<hbs.AST.MustacheStatement | hbs.AST.SubExpression, 'path' | 'params' | 'hash'>,
  environment: TemplateEnvironment<Data>,
): Read<Data> {
  const name = isPath(path) ? path.original : '';
  const helper = environment.helpers[name];
  if (helper === undefined || hash !== undefined) throw unsupported(path, name);
  const args = params.map((param) => compileExpression(param, environment, false));
  return (scope) =>
    helper(
      args.map((read) => read(scope)),
      scope.data,
    );
}

function compilePath<Data>({ parts, depth }: hbs.AST.PathExpression, isStrict: boolean): Read<Data> {
  const [first, ...rest] = parts;
  if (first === undefined) return (scope) => ascend(scope, depth).value;
  if (rest.length > 0) {
    return (scope) => {
      const owner = readName(ascend(scope, depth), first, true);
      return rest.reduce((value, name, at) => readMember(value, name, isStrict || at < rest.length - 1), owner);
    };
  }
  return depth === 0
    ? (scope) => readName(scope, first, isStrict)
    : (scope) => readName(ascend(scope, depth), first, isStrict);
}

function ascend<Data>(scope: Scope<Data>, depth: number): Scope<Data> {
  let found = scope;
  for (let step = 0; step < depth; step += 1) {
    if (found.parent === null) throw new Error('`../` leads out of the template');
    found = found.parent;
  }
  return found;
}

function readName<Data>({ value, given }: Scope<Data>, name: string, isStrict: boolean): unknown {
  return given !== null && name in given ? given[name] : readMember(value, name, isStrict);
}

function readMember(owner: unknown, name: string, isStrict: boolean): unknown {
  if (!isObject(owner)) {
    if (isStrict) throw new Error(`there is no "${name}" in ${String(owner)}`);
    return undefined;
  }
  const value = owner[name];
  if (value === undefined && isStrict && !(name in owner)) throw new Error(`there is no "${name}"`);
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

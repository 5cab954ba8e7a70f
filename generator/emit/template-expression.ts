import { isCall, isLiteral, isPath, unsupported } from './template-syntax.js';

/** The variables of the generated program that hold a value and what lies over it. */
export interface ScopeVariables {
  readonly value: string;
  readonly given: string | null;
  readonly parent: ScopeVariables | null;
}

/** Writes expressions as JavaScript. */
export class ExpressionWriter {
  constructor(private readonly helpers: Readonly<Record<string, unknown>>) {}

  /** A path, a literal or a call. A strict path must end in a name that its object has. */
  write(node: hbs.AST.Node, scope: ScopeVariables, isStrict: boolean): string {
    if (isLiteral(node)) return JSON.stringify(node.value);
    if (isCall(node)) return this.writeCall(node, scope);
    if (isPath(node) && !node.data) return writePath(node, scope, isStrict);
    throw unsupported(node);
  }

  writeCall(
    { path, params, hash }: Pick<hbs.AST.MustacheStatement | hbs.AST.SubExpression, 'path' | 'params' | 'hash'>,
    scope: ScopeVariables,
  ): string {
    const name = isPath(path) ? path.original : '';
    if (!Object.hasOwn(this.helpers, name) || hash !== undefined) throw unsupported(path, name);
    const args = params.map((param) => this.write(param, scope, false));
    return `helpers[${JSON.stringify(name)}](${['data', ...args].join(', ')})`;
  }
}

function writePath(node: hbs.AST.PathExpression, scope: ScopeVariables, isStrict: boolean): string {
  const owner = ascend(node, scope);
  const [first, ...rest] = node.parts;
  if (first === undefined) return owner.value;
  const start = writeName(owner, first, isStrict || rest.length > 0);
  return rest.reduce((value, name, at) => {
    return `runtime.read(${value}, ${JSON.stringify(name)}, ${isStrict || at < rest.length - 1})`;
  }, start);
}

function ascend(node: hbs.AST.PathExpression, scope: ScopeVariables): ScopeVariables {
  let found = scope;
  for (let step = 0; step < node.depth; step += 1) {
    if (found.parent === null) throw unsupported(node, '../');
    found = found.parent;
  }
  return found;
}

/** Nearly every name is there: only one that is not takes the long way. */
function writeName({ value, given }: ScopeVariables, name: string, isStrict: boolean): string {
  const key = JSON.stringify(name);
  const member = `(${value}?.[${key}] ?? runtime.read(${value}, ${key}, ${isStrict}))`;
  return given === null ? member : `(${given} !== null && ${key} in ${given} ? ${given}[${key}] : ${member})`;
}

import Handlebars from 'handlebars';
import { compileCall, compileExpression } from './template-expression.js';
import type { Named, Read, Render, Scope, TemplateEnvironment } from './template-scope.js';
import { isBlock, isContent, isMustache, isPartial, unsupported } from './template-syntax.js';

/**
 * Compiles the part of Handlebars that templates need, with its whitespace rules, strict names and nothing escaped.
 * Handlebars' own runtime copies options and contexts for each helper, iteration and partial, which for tens of
 * thousands of declarations costs several times what the text itself does.
 */
export function compileTemplate<Data>(text: string, environment: TemplateEnvironment<Data>): Render<Data> {
  return compileProgram(Handlebars.parse(text), environment);
}

function compileProgram<Data>(
  program: hbs.AST.Program | undefined,
  environment: TemplateEnvironment<Data>,
): Render<Data> {
  const parts = (program?.body ?? []).map((statement) => compileStatement(statement, environment));
  const [first, second] = parts;
  if (first === undefined) return () => {};
  if (second === undefined) return first;
  return (scope, out) => {
    for (const part of parts) part(scope, out);
  };
}

function compileStatement<Data>(node: hbs.AST.Statement, environment: TemplateEnvironment<Data>): Render<Data> {
  if (isContent(node)) return compileContent(node.value);
  if (isMustache(node)) return compileMustache(node, environment);
  if (isBlock(node)) return compileBlock(node, environment);
  if (isPartial(node)) return compilePartial(node, environment);
  if (node.type === 'CommentStatement') return () => {};
  throw unsupported(node);
}

function compileContent<Data>(text: string): Render<Data> {
  if (text === '') return () => {};
  return (_, out) => {
    out.push(text);
  };
}

function compileMustache<Data>(node: hbs.AST.MustacheStatement, environment: TemplateEnvironment<Data>): Render<Data> {
  const isCall = node.params.length > 0;
  const read = isCall ? compileCall(node, environment) : compileExpression(node.path, environment, true);
  return (scope, out) => {
    const value = read(scope);
    if (typeof value === 'string') out.push(value);
    else if (value !== undefined && value !== null) out.push(String(value));
  };
}

function compileBlock<Data>(node: hbs.AST.BlockStatement, environment: TemplateEnvironment<Data>): Render<Data> {
  const name = node.path.original;
  const main = compileProgram(node.program, environment);
  const otherwise = compileProgram(node.inverse, environment);
  const change = environment.blocks[name];
  if (change !== undefined) return compileChange(change, main);
  const [param, ...others] = node.params;
  if (param === undefined || others.length > 0) throw unsupported(node, name);
  const read = compileExpression(param, environment, false);
  if (name === 'if') return (scope, out) => (isFilled(read(scope)) ? main(scope, out) : otherwise(scope, out));
  if (name === 'unless') return (scope, out) => (isFilled(read(scope)) ? otherwise(scope, out) : main(scope, out));
  if (name === 'each') return compileEach(read, main, otherwise);
  throw unsupported(node, name);
}

function compileChange<Data>(change: (text: string) => string, main: Render<Data>): Render<Data> {
  return (scope, out) => {
    const inner: string[] = [];
    main(scope, inner);
    out.push(change(inner.join('')));
  };
}

/** As in Handlebars, an empty list is no more than nothing. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function compileEach<Data>(read: Read<Data>, main: Render<Data>, otherwise: Render<Data>): Render<Data> {
  return (scope, out) => {
    const items = read(scope);
    if (!Array.isArray(items) || items.length === 0) return otherwise(scope, out);
    for (const value of items) main({ value, given: null, parent: scope, data: scope.data }, out);
  };
}

function compilePartial<Data>(node: hbs.AST.PartialStatement, environment: TemplateEnvironment<Data>): Render<Data> {
  const name = compilePartialName(node.name, environment);
  const [param] = node.params;
  const context = param === undefined ? null : compileExpression(param, environment, false);
  const given = compileGiven(node.hash, environment);
  return (scope, out) => {
    const value = context === null ? scope.value : context(scope);
    const inherited = context === null ? scope.given : null;
    const extra = given === null ? inherited : { ...inherited, ...given(scope) };
    // The indentation of a partial that stands alone on its line belongs to its first line.
    if (node.indent !== '') out.push(node.indent);
    environment.findPartial(name(scope))({ value, given: extra, parent: null, data: scope.data }, out);
  };
}

function compilePartialName<Data>(
  node: hbs.AST.PartialStatement['name'],
  environment: TemplateEnvironment<Data>,
): (scope: Scope<Data>) => string {
  if (node.type === 'SubExpression') {
    const read = compileExpression(node, environment, false);
    return (scope) => String(read(scope));
  }
  return () => node.original;
}

function compileGiven<Data>(
  hash: hbs.AST.Hash | undefined,
  environment: TemplateEnvironment<Data>,
): ((scope: Scope<Data>) => Named) | null {
  if (hash === undefined) return null;
  const pairs = hash.pairs.map(({ key, value }) => ({ key, read: compileExpression(value, environment, false) }));
  return (scope) => {
    const named: Record<string, unknown> = {};
    for (const { key, read } of pairs) named[key] = read(scope);
    return named;
  };
}

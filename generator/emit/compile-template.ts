import Handlebars from 'handlebars';
import { compileCall, compileExpression } from './template-expression.js';
import type { Named, Render, Scope, TemplateEnvironment } from './template-scope.js';
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
  if (first === undefined) return () => '';
  if (second === undefined) return first;
  return (scope) => {
    let text = '';
    for (const part of parts) text += part(scope);
    return text;
  };
}

function compileStatement<Data>(node: hbs.AST.Statement, environment: TemplateEnvironment<Data>): Render<Data> {
  if (isContent(node)) return () => node.value;
  if (isMustache(node)) return compileMustache(node, environment);
  if (isBlock(node)) return compileBlock(node, environment);
  if (isPartial(node)) return compilePartial(node, environment);
  if (node.type === 'CommentStatement') return () => '';
  throw unsupported(node);
}

function compileMustache<Data>(node: hbs.AST.MustacheStatement, environment: TemplateEnvironment<Data>): Render<Data> {
  const isCall = node.params.length > 0;
  const read = isCall ? compileCall(node, environment) : compileExpression(node.path, environment, true);
  return (scope) => {
    const value = read(scope);
    return typeof value === 'string' ? value : spell(value);
  };
}

function spell(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function compileBlock<Data>(node: hbs.AST.BlockStatement, environment: TemplateEnvironment<Data>): Render<Data> {
  const name = node.path.original;
  const main = compileProgram(node.program, environment);
  const otherwise = compileProgram(node.inverse, environment);
  const change = environment.blocks[name];
  if (change !== undefined) return (scope) => change(main(scope));
  const [param, ...others] = node.params;
  if (param === undefined || others.length > 0) throw unsupported(node, name);
  const read = compileExpression(param, environment, false);
  if (name === 'if') return (scope) => (isFilled(read(scope)) ? main(scope) : otherwise(scope));
  if (name === 'unless') return (scope) => (isFilled(read(scope)) ? otherwise(scope) : main(scope));
  if (name === 'each') return (scope) => renderItems(read(scope), scope, main, otherwise);
  throw unsupported(node, name);
}

/** As in Handlebars, an empty list is no more than nothing. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function renderItems<Data>(items: unknown, scope: Scope<Data>, main: Render<Data>, otherwise: Render<Data>): string {
  if (!Array.isArray(items) || items.length === 0) return otherwise(scope);
  let text = '';
  for (const value of items) text += main({ value, given: null, parent: scope, data: scope.data });
  return text;
}

function compilePartial<Data>(node: hbs.AST.PartialStatement, environment: TemplateEnvironment<Data>): Render<Data> {
  const name = compilePartialName(node.name, environment);
  const [param] = node.params;
  const context = param === undefined ? null : compileExpression(param, environment, false);
  const given = compileGiven(node.hash, environment);
  return (scope) => {
    const value = context === null ? scope.value : context(scope);
    const inherited = context === null ? scope.given : null;
    const extra = given === null ? inherited : { ...inherited, ...given(scope) };
    // The indentation of a partial that stands alone on its line belongs to its first line.
    return node.indent + environment.findPartial(name(scope))({ value, given: extra, parent: null, data: scope.data });
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
  const pairs = hash.pairs.map(({ key, value }) => [key, compileExpression(value, environment, false)] as const);
  return (scope) => Object.fromEntries(pairs.map(([key, read]) => [key, read(scope)]));
}

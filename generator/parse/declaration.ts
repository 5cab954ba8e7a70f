import type {
  Declaration,
  EnumUseSyntax,
  FunctionDeclaration,
  FunctionSyntax,
  NamedSyntax,
  RecordUseSyntax,
  VariableDeclaration,
} from '../model/declaration.js';
import { ownAnnotations } from './annotation-owner.js';
import { readDeclarator } from './declarator.js';
import { readComments } from './doc-comment.js';
import type { HeaderView } from './header-view.js';
import { type DeclarationParts, readParts, readSpecifier } from './specifiers.js';
import { type SyntaxNode, TOO_DEEP } from './syntax-node.js';
import { SyntaxProblem } from './syntax-problem.js';

/** Where a declaration stands: the end of the one before it and the start of the next. */
export interface Place {
  readonly from: number;
  readonly until: number;
}

type Specifier = NamedSyntax | RecordUseSyntax | EnumUseSyntax;
type Base = Pick<Declaration, 'guard' | 'range' | 'annotations' | 'doc' | 'notes'>;

/** One declaration at file scope, taken apart; `specifier` names the tag of a record or enum that it defines. */
interface Site {
  readonly view: HeaderView;
  readonly node: SyntaxNode;
  readonly parts: DeclarationParts;
  readonly specifier: Specifier;
  readonly base: Base;
  /** From the first annotation to the semicolon, or to the brace of a body. */
  readonly text: string;
}

/** A record or enum that the node defines, then one declaration for each declarator. */
export function readDeclaration(view: HeaderView, node: SyntaxNode, place: Place): readonly Declaration[] {
  switch (node.type) {
    case 'type_definition':
    case 'declaration':
    case 'function_definition':
      return readDeclared(view, node, place);
    case TOO_DEEP:
      throw new SyntaxProblem('NTB1206', 'this is nested too deeply', node.start, node.end);
    case 'expression_statement':
      return readEmpty(view, node);
    case 'linkage_specification': {
      const hint = 'headers are read as C: put it under `#ifdef __cplusplus`';
      throw new SyntaxProblem('NTB1203', 'this is C++', node.start, node.start + 'extern "C"'.length, hint);
    }
    default:
      throw new SyntaxProblem('NTB1203', 'a declaration is expected', node.start, node.end);
  }
}

/** `;` alone declares nothing. Anything else is a use of a macro that is not defined. */
function readEmpty(view: HeaderView, node: SyntaxNode): readonly Declaration[] {
  const text = view.codeBetween(node.start, node.end);
  if (text === ';') return [];
  const name = /^\w+(?=\s*\()/.exec(text)?.[0];
  if (name === undefined) throw new SyntaxProblem('NTB1203', 'a declaration is expected', node.start, node.end);
  const message = `\`${name}\` is used as a macro, but none is defined`;
  throw new SyntaxProblem('NTB1205', message, node.start, node.start + name.length);
}

function readDeclared(view: HeaderView, node: SyntaxNode, place: Place): readonly Declaration[] {
  const parts = readParts(view, node);
  const body = parts.rest.find((child) => child.type === 'compound_statement');
  const end = body?.start ?? node.end;
  const base = readBase(view, node, end, place);
  const text = view.textBetween(node.start, end, base.annotations[0]?.range.start).trimEnd();
  const specifier = readSpecifier(view, parts);
  const site = { view, node, parts, base, text, specifier: withoutDefinition(specifier) };
  const declarators = parts.rest.filter((child) => child !== body);
  const declared = declarators.map((child, index) => readOne(site, child, index === 0 ? place.from : child.start));
  return [...readDefinition(site, specifier, place), ...declared];
}

function readBase(view: HeaderView, node: SyntaxNode, end: number, place: Place): Base {
  const annotations = ownAnnotations(view, node, place.from, node.end);
  const start = Math.min(node.start, annotations[0]?.offset ?? node.start);
  return {
    guard: view.guardOf(node.start, node.end),
    range: view.rangeOf(node.start, end),
    annotations,
    ...readComments(view, { ...place, start, end }),
  };
}

/** A tagged definition becomes a declaration of its own: what stands beside it only names the tag. */
function withoutDefinition(specifier: Specifier): Specifier {
  if (specifier.kind === 'named' || specifier.tag === null) return specifier;
  return { ...specifier, definition: null };
}

function readDefinition(site: Site, specifier: Specifier, place: Place): readonly Declaration[] {
  if (specifier.kind === 'named' || specifier.definition === null) return [];
  // `enum { A, B };` has neither tag nor declarator, yet it declares its enumerators.
  const isStandalone =
    specifier.kind === 'enum' && !site.parts.rest.some((child) => child.type !== 'compound_statement');
  if (specifier.tag === null && !isStandalone) return [];
  const { view, node, parts, text } = site;
  const base = { ...site.base, annotations: ownAnnotations(view, parts.type, place.from, node.end) };
  return specifier.kind === 'record'
    ? [{ kind: 'record', ...base, record: { ...specifier.definition, text } }]
    : [{ kind: 'enum', ...base, enum: { ...specifier.definition, text } }];
}

function readOne(site: Site, child: SyntaxNode, from: number): Declaration {
  const [inner, initializer] = child.type === 'init_declarator' ? child.children : [child];
  const declarator = readDeclarator(site.view, inner ?? null, site.specifier, from);
  const { name, type } = declarator;
  if (name === null) throw new SyntaxProblem('NTB1203', 'a name is expected', child.start, child.end);
  if (site.node.type === 'type_definition') return { kind: 'typedef', name, type, ...site.base };
  return type.kind === 'function' ? readFunction(site, name, type) : readVariable(site, { name, type }, initializer);
}

/** Without external linkage, or with a body, there is no symbol to bind. */
function readFunction(site: Site, name: string, type: FunctionSyntax): FunctionDeclaration {
  const { node, parts, base, text } = site;
  const isInline =
    node.type === 'function_definition' ||
    parts.storage.some((word) => word === 'static' || isInlineWord(word)) ||
    base.annotations.some((annotation) => annotation.kind === 'modifier' && isInlineWord(annotation.name));
  return { kind: 'function', name, type, isInline, text, ...base };
}

const isInlineWord = (word: string) => /^(?:__)?(?:force)?inline(?:__)?$/.test(word);

function readVariable(
  { view, parts, base, text }: Site,
  { name, type }: Pick<VariableDeclaration, 'name' | 'type'>,
  initializer: SyntaxNode | undefined,
): VariableDeclaration {
  const value = initializer === undefined ? null : view.codeBetween(initializer.start, initializer.end);
  const [isExtern, isStatic] = [parts.storage.includes('extern'), parts.storage.includes('static')];
  return { kind: 'variable', name, type, isExtern, isStatic, initializer: value, text, ...base };
}

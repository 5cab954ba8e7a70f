import type { Diagnostic } from '../diagnostics.js';
import type { ExpressionError } from '../expression/parse-expression.js';
import type { ExtentExpression } from '../model/contract.js';
import type { Expression } from '../model/expression.js';
import type { Annotation } from '../model/header-source.js';
import { nearestName } from '../nearest-name.js';

/** What the names in an annotation's arguments may mean. */
export interface SalScope {
  /** The parameters of the function, or the fields of the record. */
  readonly names: ReadonlySet<string>;
  /** Parses one C expression. */
  readonly parse: ParseExpression;
  /** Whether a macro or an enumerator of that name has a value. */
  readonly isConstant: (name: string) => boolean;
}

export type ParseExpression = (text: string) => Expression | ExpressionError;

export type Report = (diagnostic: Diagnostic) => void;

/** Names of SAL's own expression language: the function's result and the value that the annotation stands at. */
const SAL_NAMES: ReadonlySet<string> = new Set(['return', '_Curr_']);

/** Parses an argument; null, with a finding, when it is no expression. */
export function readExpression(
  text: string,
  annotation: Annotation,
  scope: SalScope,
  report: Report,
): ExtentExpression | null {
  const expression = scope.parse(text);
  if (expression.kind === 'error') {
    report({
      code: 'NTB1103',
      severity: 'error',
      message: `\`${text}\` in \`${annotation.name}\` is no expression: ${expression.message}`,
      range: annotation.range,
    });
    return null;
  }
  const read = [...new Set(listNames(expression))];
  reportUnknownNames(read, annotation, scope, report);
  return { text: text.replaceAll(/\s+/gu, ' '), expression, names: read.filter((name) => scope.names.has(name)) };
}

function reportUnknownNames(names: readonly string[], annotation: Annotation, scope: SalScope, report: Report): void {
  for (const name of names) {
    if (scope.names.has(name) || SAL_NAMES.has(name) || scope.isConstant(name)) {
      continue;
    }
    const near = nearestName(name, scope.names);
    report({
      code: 'NTB1601',
      severity: 'warning',
      message: `\`${annotation.name}\` speaks of \`${name}\`, which is declared nowhere near it`,
      range: annotation.range,
      ...(near !== null && { hint: `did you mean \`${near}\`?` }),
    });
  }
}

/** Every name that the expression reads, in order. `sizeof` reads none: its operand is not evaluated (C11 6.5.3.4). */
function listNames(expression: Expression): readonly string[] {
  if (expression.kind === 'sizeofExpression') {
    return [];
  }
  return expression.kind === 'name' ? [expression.name] : operandsOf(expression).flatMap(listNames);
}

/** The expressions directly inside an expression, in order. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'unary':
    case 'cast':
    case 'sizeofExpression':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'call':
      return expression.arguments;
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.index];
    case 'initializer':
      return expression.elements;
    case 'integer':
    case 'float':
    case 'character':
    case 'string':
    case 'name':
    case 'sizeof':
    case 'alignof':
    case 'offsetof':
      return [];
  }
}

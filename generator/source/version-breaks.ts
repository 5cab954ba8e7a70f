import type { Expression } from '../model/expression.js';
import { evaluateCondition } from './condition-value.js';

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);
const MAX_VERSION = BigInt(Number.MAX_SAFE_INTEGER);

export interface VersionBreaks {
  /** Versions at which the condition may change, sorted. Empty where it does not read the version. */
  readonly at: readonly number[];
  readonly readsVersion: boolean;
  /** False where the version is used otherwise than compared with a constant or tested for zero. */
  readonly isExact: boolean;
}

/** Where along the version axis a condition can change its value: at each constant that it compares the version with. */
export function findVersionBreaks(expression: Expression, macro: string): VersionBreaks {
  const found = new Set<number>();
  let readsVersion = false;
  let isExact = true;

  const visit = (node: Expression, isTest: boolean): void => {
    switch (node.kind) {
      case 'name':
        if (node.name !== macro) return;
        readsVersion = true;
        if (isTest) found.add(1);
        else isExact = false;
        return;
      case 'unary':
        visit(node.operand, isTest && node.operator !== '~');
        return;
      case 'conditional':
        visit(node.condition, true);
        visit(node.whenTrue, isTest);
        visit(node.whenFalse, isTest);
        return;
      case 'binary':
        visitBinary(node);
        return;
      default:
    }
  };

  const visitBinary = (node: Extract<Expression, { kind: 'binary' }>): void => {
    const isLogical = node.operator === '&&' || node.operator === '||';
    if (COMPARISONS.has(node.operator)) {
      if (isVersion(node.left, macro) && addConstant(node.right)) return;
      if (isVersion(node.right, macro) && addConstant(node.left)) return;
    }
    visit(node.left, isLogical);
    visit(node.right, isLogical);
  };

  const addConstant = (node: Expression): boolean => {
    const constant = readsName(node, macro) ? null : evaluateCondition(node, () => null);
    if (constant === null) return false;
    readsVersion = true;
    for (const bound of [constant.value, constant.value + 1n]) {
      if (bound > 0n && bound <= MAX_VERSION) found.add(Number(bound));
    }
    return true;
  };

  visit(expression, true);
  return { at: [...found].sort((a, b) => a - b), readsVersion, isExact };
}

function isVersion(node: Expression, macro: string): boolean {
  return node.kind === 'name' && node.name === macro;
}

function readsName(node: Expression, name: string): boolean {
  switch (node.kind) {
    case 'name':
      return node.name === name;
    case 'unary':
      return readsName(node.operand, name);
    case 'binary':
      return readsName(node.left, name) || readsName(node.right, name);
    case 'conditional':
      return readsName(node.condition, name) || readsName(node.whenTrue, name) || readsName(node.whenFalse, name);
    default:
      return false;
  }
}

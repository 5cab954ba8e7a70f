import type { Expression } from '../model/expression.js';

/** Malformed, but of nothing else than numbers, names, casts and operators. */
const NUMERIC = /^[\s()\w+\-*/%<>&|^~!?:]*$/;
const HAS_NUMBER = /(?<![\w$])\d/;

/** Whether a macro's text was meant as a number: only then is it worth a word that it has no value. */
export function looksLikeConstant(text: string, parsed: Expression | null): boolean {
  if (parsed === null) return NUMERIC.test(text) && HAS_NUMBER.test(text) && !/[A-Za-z_]\w*\s*\(/.test(text);
  return hasLiteral(parsed) && isArithmetic(parsed);
}

function isArithmetic(expression: Expression): boolean {
  switch (expression.kind) {
    case 'integer':
    case 'float':
    case 'character':
    case 'name':
    case 'sizeof':
    case 'alignof':
    case 'offsetof':
      return true;
    case 'unary':
      return expression.operator !== '*' && expression.operator !== '&' && isArithmetic(expression.operand);
    case 'binary':
      return isArithmetic(expression.left) && isArithmetic(expression.right);
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse].every(isArithmetic);
    case 'cast':
      return isArithmetic(expression.operand);
    case 'string':
    case 'sizeofExpression':
    case 'call':
    case 'member':
    case 'index':
    case 'initializer':
      return false;
  }
}

function hasLiteral(expression: Expression): boolean {
  switch (expression.kind) {
    case 'integer':
    case 'float':
    case 'character':
      return true;
    case 'unary':
    case 'cast':
      return hasLiteral(expression.operand);
    case 'binary':
      return hasLiteral(expression.left) || hasLiteral(expression.right);
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse].some(hasLiteral);
    default:
      return false;
  }
}

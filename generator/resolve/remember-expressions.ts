import { parseExpression } from '../expression/parse-expression.js';
import type { ParseExpression } from '../sal/extent-expression.js';
import type { TypeModel } from './type-model.js';

/** Annotations use few arguments many times, `Length` and `*ReturnLength` above all: each text is parsed once. */
export function rememberExpressions(types: TypeModel): ParseExpression {
  const known = new Map<string, ReturnType<ParseExpression>>();
  const isTypeName = (name: string) => types.isTypeName(name);
  return (text) => {
    const parsed = known.get(text) ?? parseExpression(text, isTypeName);
    known.set(text, parsed);
    return parsed;
  };
}

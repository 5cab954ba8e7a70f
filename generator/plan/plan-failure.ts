import type { ReturnPlan } from '../model/function-plan.js';
import { toCondition } from './compile-expression.js';
import type { FunctionContext } from './function-context.js';
import { compileWritten } from './plan-outcomes.js';
import { codeSpan } from './source-text.js';
import { compileSuccess, type ResultOperand, successRule } from './success-condition.js';
import { spelling } from './type-text.js';

/** When a call has failed: by `_Success_`, by the returned type's own rule, and for an NTSTATUS by its sign. */
export function planFailure(context: FunctionContext): { readonly fails: string | null; readonly rule: string } {
  const rule = successRule(context.owner, context.scope.model);
  const result = resultOperand(context);
  const isStatus = result?.variable === 'status';
  const holds = rule === null || result === null ? null : compileHolds(rule.expression, result, context);
  const condition = holds ?? (isStatus ? 'status >= 0' : null);
  return { fails: condition === null ? null : negate(condition), rule: rule?.text ?? '' };
}

function compileHolds(
  expression: Parameters<typeof compileSuccess>[0],
  result: ResultOperand,
  context: FunctionContext,
): string | null {
  const { model, imports } = context.scope;
  return compileSuccess(expression, {
    model,
    result,
    useSupport: imports.useSupport,
    compile: (part) => {
      const text = compileWritten({ expression: part }, context);
      return text === null ? null : toCondition(text);
    },
  });
}

function resultOperand({ owner, scope }: FunctionContext): ResultOperand | null {
  const form = scope.forms.of(owner.returnType);
  if (form.kind !== 'scalar' && form.kind !== 'pointer') return null;
  const { size, value } = spelling(form.scalar, scope);
  return {
    variable: form.kind === 'scalar' && form.role === 'status' ? 'status' : 'returned',
    isBigint: value === 'bigint',
    width: size === 'pointer' ? size : ((size * 8) as 8 | 16 | 32 | 64),
    isSigned: form.scalar.startsWith('int'),
  };
}

/** Null for what always holds. */
function negate(condition: string): string | null {
  if (condition === 'true') return null;
  if (condition === 'false') return 'true';
  const simple = /^(\w+) (===|!==|>=|<=|<|>) (-?\w+)$/.exec(condition);
  if (simple === null) return `!${/^\(.*\)$/.test(condition) ? condition : `(${condition})`}`;
  const [, left, operator = '', right] = simple;
  return `${left} ${OPPOSITES[operator]} ${right}`;
}

const OPPOSITES: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '>=': '<',
  '<=': '>',
  '<': '>=',
  '>': '<=',
};

/** `@throws`, by the function's own rule of success. */
export function throwsTag({ owner, scope }: FunctionContext, returns: ReturnPlan): string[] {
  const rule = successRule(owner, scope.model);
  if (returns.fails === null) {
    return rule === null || returns.kind === 'void' ? [] : unchecked(rule.text);
  }
  if (returns.kind === 'value') return [`@throws NativeCallError unless ${codeSpan(rule?.text ?? '')}.`];
  const isSign = returns.fails === 'status < 0';
  if (isSign) return ['@throws NtStatusError when the status is an error or a warning.'];
  return [`@throws NtStatusError unless ${codeSpan(rule?.text ?? '')}.`];
}

/** A rule that always holds needs no words. */
function unchecked(rule: string): string[] {
  return /^\d+$/.test(rule) ? [] : [`@remarks The call succeeded where ${codeSpan(rule)}: that is not checked.`];
}

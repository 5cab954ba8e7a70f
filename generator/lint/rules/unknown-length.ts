import type { ExtentExpression, ParameterContract } from '../../model/contract.js';
import type { Expression } from '../../model/expression.js';
import { nearestName } from '../../nearest-name.js';
import { operandsOf } from '../../sal/extent-expression.js';
import type { LintFunction, LintParameter, LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `_In_reads_bytes_(Lenght)` where no parameter is named so. */
export const UNKNOWN_LENGTH: LintRule = {
  code: 'NTB2008',
  name: 'unknown-length',
  summary: 'a length expression names no parameter',
  severity: 'error',
  check: (subject) =>
    subject.functions.flatMap((fn) => fn.parameters.flatMap((each) => checkParameter(each, fn, subject))),
};

function checkParameter(
  { syntax, contract }: LintParameter,
  fn: LintFunction,
  { constantValue, model }: LintSubject,
): readonly LintFinding[] {
  const expressions = expressionsOf(contract);
  if (expressions.length === 0) return [];
  const names = new Set(fn.parameters.flatMap(({ name }) => (name === null ? [] : [name])));
  if (names.size < fn.parameters.length) return [];
  const read = new Set(expressions.flatMap(({ expression }) => namesIn(expression)));
  const unknown = [...read].filter((name) => !names.has(name) && name !== 'return' && !/^_\w+_$/.test(name));
  return unknown.flatMap((name) => {
    if (constantValue(name) !== null || model.constants.has(name)) return [];
    const annotation = syntax.annotations.find((each) => each.argument?.split(/\W+/).includes(name));
    const near = nearestName(name, names);
    const message = `the length \`${name}\` is no parameter of ${fn.name}`;
    const hint = near === null ? {} : { hint: `did you mean \`${near}\`?` };
    return [{ message, range: annotation?.range ?? syntax.range, ...hint }];
  });
}

function expressionsOf({ extent, pointee, conditions }: ParameterContract): readonly ExtentExpression[] {
  const all = [extent?.capacity, extent?.written, pointee?.extent?.capacity, pointee?.extent?.written];
  const own = all.filter((each) => each !== null && each !== undefined);
  return [...own, ...conditions.flatMap(({ contract }) => expressionsOf(contract))];
}

function namesIn(expression: Expression): readonly string[] {
  if (expression.kind === 'sizeofExpression') return [];
  return expression.kind === 'name' ? [expression.name] : operandsOf(expression).flatMap(namesIn);
}

import type { BinaryOperator, Expression } from '../../model/expression.js';
import type { Guard } from '../../model/guard.js';
import type { SourceRange } from '../../model/position.js';
import type { Target } from '../../model/target.js';
import { HeaderView } from '../../parse/header-view.js';
import { findStaticAssertions } from '../../parse/static-assertion.js';
import { isLiveOn } from '../../resolve/liveness.js';
import type { LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** What a header itself states of its types, and what the types come to. */
export const FAILED_ASSERTION: LintRule = {
  code: 'NTB2017',
  name: 'failed-assertion',
  summary: 'a static assertion does not hold',
  severity: 'error',
  check: (subject) =>
    [...statedAssertions(subject), ...arrayAssertions(subject)].flatMap((assertion) => judge(assertion, subject)),
};

interface JudgedAssertion {
  /** C that the preprocessor is done with. */
  readonly condition: string;
  readonly range: SourceRange;
  readonly guard: Guard;
  readonly fails: (value: bigint) => boolean;
}

function statedAssertions({ headers }: LintSubject): readonly JudgedAssertion[] {
  return headers.flatMap((header) => {
    const stated = header.isSdk ? [] : findStaticAssertions(header.code);
    if (stated.length === 0) return [];
    const view = new HeaderView(header);
    return stated.map(({ start, end, condition }) => ({
      condition: view.codeBetween(condition.start, condition.end),
      range: view.rangeOf(start, end),
      guard: view.guardOf(start, end),
      fails: (value: bigint) => value === 0n,
    }));
  });
}

/** `typedef char NAME[condition ? 1 : -1]`, which is what C_ASSERT comes to. */
function arrayAssertions({ units }: LintSubject): readonly JudgedAssertion[] {
  return units.flatMap(({ declarations, isSdk }) =>
    declarations.flatMap((declaration) => {
      if (isSdk || declaration.kind !== 'typedef' || declaration.type.kind !== 'array') return [];
      const { length } = declaration.type;
      if (length === null) return [];
      const { range, guard } = declaration;
      return [{ condition: length.text, range, guard, fails: (value: bigint) => value < 0n }];
    }),
  );
}

/** What cannot be evaluated is no finding: its parts are reported where they are declared. */
function judge(
  { condition, range, guard, fails }: JudgedAssertion,
  { types, settings }: LintSubject,
): readonly LintFinding[] {
  const failed = settings.targets.filter((target) => {
    if (!isLiveOn(guard, target, settings.version)) return false;
    const value = types.evaluate(condition, target);
    return value.kind === 'integer' && fails(value.value);
  });
  const [first] = failed;
  if (first === undefined) return [];
  const where = failed.length < settings.targets.length ? ` on ${failed.join(', ')}` : '';
  const sides = spellSides(types.parse(condition), first, types);
  return [{ message: `this assertion does not hold${where}${sides === null ? '' : `: ${sides}`}`, range }];
}

const COMPARISONS: ReadonlySet<BinaryOperator> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** `1824 == 1808`: what a comparison came to. */
function spellSides(expression: Expression | null, target: Target, types: LintSubject['types']): string | null {
  if (expression?.kind === 'conditional') return spellSides(expression.condition, target, types);
  if (expression?.kind !== 'binary' || !COMPARISONS.has(expression.operator)) return null;
  const [left, right] = [expression.left, expression.right].map((side) => types.evaluate(side, target));
  if (left?.kind !== 'integer' || right?.kind !== 'integer') return null;
  return `${left.value} ${expression.operator} ${right.value}`;
}

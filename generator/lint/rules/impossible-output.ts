import type { LintParameter, LintSubject } from '../lint-subject.js';
import { pointeeOf } from '../pointee.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `_Out_ ULONG Length`, `_Out_ const GUID *Id`: nothing can be written. */
export const IMPOSSIBLE_OUTPUT: LintRule = {
  code: 'NTB2010',
  name: 'impossible-output',
  summary: 'an output is a value or a pointer to const',
  severity: 'error',
  check: (subject) => subject.functions.flatMap((fn) => fn.parameters.flatMap((each) => check(each, subject))),
};

function check({ name, syntax, contract }: LintParameter, { model }: LintSubject): readonly LintFinding[] {
  if (contract.direction !== 'out' && contract.direction !== 'inout') return [];
  const sal = syntax.annotations.find((each) => /^_(?:In)?out_|^_Out/i.test(each.name));
  if (sal === undefined) return [];
  const pointee = pointeeOf(syntax.type, model);
  const { type } = syntax;
  if (pointee === null) {
    const isUnknown = type.kind === 'named' && !type.isBuiltin && !model.typedefs.has(type.name);
    return isUnknown
      ? []
      : [{ message: `\`${name}\` is annotated \`${sal.name}\` but passed by value`, range: syntax.range }];
  }
  return pointee.isConst
    ? [{ message: `\`${name}\` is annotated \`${sal.name}\` but points to const`, range: syntax.range }]
    : [];
}

import type { LintFunction, LintParameter, LintSubject } from '../lint-subject.js';
import type { LocatedParameter } from '../located-comment.js';
import { pointeeOf } from '../pointee.js';
import type { LintFinding, LintRule } from '../rule.js';

/** "Optional pointer to ..." beside `_In_`, "cannot be NULL" beside `_In_opt_`. */
export const CONTRADICTED_OPTIONALITY: LintRule = {
  code: 'NTB2005',
  name: 'contradicted-optionality',
  summary: 'text and SAL annotation disagree on whether a parameter is optional',
  severity: 'error',
  check: (subject) => subject.functions.flatMap((fn) => checkFunction(fn, subject)),
};

/** The first words speak of the parameter itself, later ones only where they say "this parameter": a field may be meant. */
const OPTIONAL_TEXT = new RegExp(
  [
    String.raw`^\s*\(?optional\b`,
    String.raw`^\s*an?\s+optional\s+(?:pointer|handle|address|buffer|string|array)\b`,
    String.raw`\bthis\s+(?:parameter|pointer|argument)\s+(?:can|may|must(?:\s+currently)?)\s+be\s+(?:set\s+to\s+)?NULL\b`,
    String.raw`\bif\s+this\s+(?:parameter|pointer|argument)\s+is\s+NULL\b`,
  ].join('|'),
  'i',
);
const REQUIRED_TEXT =
  /\b(?:this\s+(?:parameter|pointer|value|argument)\s+(?:must\s+not|cannot|can\s+not|can't|may\s+not)\s+be\s+NULL)\b|^\s*(?:a\s+)?required\b/i;

function checkFunction(fn: LintFunction, subject: LintSubject): readonly LintFinding[] {
  return (fn.comment?.parameters ?? []).flatMap((documented) => {
    const parameter = fn.parameters.find((each) => each.name === documented.name);
    return parameter === undefined ? [] : checkParameter(documented, parameter, subject);
  });
}

function checkParameter(
  documented: LocatedParameter,
  { name, syntax, contract }: LintParameter,
  { model }: LintSubject,
): readonly LintFinding[] {
  // Whether a value may be zero `_opt_` does not say.
  const isPointer = pointeeOf(syntax.type, model) !== null;
  if (!isPointer || contract.direction === 'unknown' || contract.conditions.length > 0 || contract.isReserved)
    return [];
  const sal = syntax.annotations.find((each) => each.kind === 'sal')?.name ?? '';
  const { said, direction, range } = documented;
  const isBracketed = /\bopt(?:ional)?\b/i.test(direction?.text ?? '');
  if (!contract.isOptional && (isBracketed || OPTIONAL_TEXT.test(said))) {
    return [{ message: `\`${name}\` may be NULL by its text, but not by its annotation \`${sal}\``, range }];
  }
  if (contract.isOptional && REQUIRED_TEXT.test(said)) {
    return [{ message: `\`${name}\` may be NULL by its annotation \`${sal}\`, but not by its text`, range }];
  }
  return [];
}

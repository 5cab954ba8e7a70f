import type { FunctionComment, LintFunction, LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** "ignored if the ExistingCompletionPort parameter is NULL", of a function without such a parameter. */
export const UNKNOWN_PARAMETER_IN_TEXT: LintRule = {
  code: 'NTB2015',
  name: 'unknown-parameter-in-text',
  summary: 'the text speaks of a parameter that the function does not have',
  severity: 'warning',
  check: (subject) =>
    subject.functions.flatMap((fn) => (fn.comment === null ? [] : checkComment(fn, fn.comment, subject))),
};

/** "the X parameter", "parameter X", with X written as parameters are: capitals inside, or marked as code. */
const MENTION =
  /\b[Tt]he\s+(?:[\\@][pca]\s+)?[`*]?([A-Z][a-z]+[A-Za-z0-9]*)[`*]?\s+(?:parameter|argument)\b(?!\s+(?:of|to|in|for|(?:value\s+)?(?:specified|given|passed|supplied|used)\s+(?:in|to|by|for))\s+(?:the\s+)?`?[A-Z])|[\\@]p\s+([A-Z][a-z]+[A-Za-z0-9]*)/g;

function checkComment(fn: LintFunction, comment: FunctionComment, subject: LintSubject): readonly LintFinding[] {
  const names = new Set(fn.parameters.map(({ name }) => name));
  return [...comment.text.matchAll(MENTION)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    if (names.has(name) || (match[2] !== undefined && subject.isDeclared(name))) return [];
    const start = (match.index ?? 0) + match[0].indexOf(name);
    const range = comment.rangeOf(start, start + name.length);
    return [{ message: `the text speaks of a parameter \`${name}\`, which ${fn.name} does not have`, range }];
  });
}

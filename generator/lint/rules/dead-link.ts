import type { LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** `\sa somewhere`: neither an address nor a name that the headers declare. */
export const DEAD_LINK: LintRule = {
  code: 'NTB2012',
  name: 'dead-link',
  summary: 'a \\sa is neither an address nor a declared name',
  severity: 'warning',
  check: (subject) =>
    subject.functions.flatMap(({ comment }) => comment?.seeAlso ?? []).flatMap((each) => check(each, subject)),
};

function check(
  { text, range }: { readonly text: string; readonly range: LintFinding['range'] },
  { isDeclared }: LintSubject,
): readonly LintFinding[] {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const dead = parts.filter((part) => !isAddress(part) && !isDeclared(part.replace(/^#|[.`]|\(\)\.?$/g, '')));
  return dead.length === 0 ? [] : [{ message: `\\sa \`${dead[0]}\` is no link and names nothing declared`, range }];
}

function isAddress(text: string): boolean {
  return /^<?https?:\/\/[^\s/]+\.[^\s/]+/.test(text);
}

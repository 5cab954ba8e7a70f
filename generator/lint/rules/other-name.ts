import type { LintFunction, LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** "The NtOpenThing routine ..." above NtCloseThing. */
export const OTHER_NAME: LintRule = {
  code: 'NTB2003',
  name: 'other-name',
  summary: 'a comment introduces another function than the one below it',
  severity: 'error',
  check: (subject) => subject.functions.flatMap((fn) => checkFunction(fn, subject)),
};

/** The name that a comment introduces: "The X routine", "X - what it does". A function's name has inner capitals. */
const INTRODUCTION =
  /^\s*(?:[\\@]brief\s+)?(?:The\s+`?([A-Z][a-z]+[A-Z]\w*)`?(?:\(\))?\s+(?:routine|function|macro|callback|API|system\s+(?:call|service))\b|([A-Z][a-z]+[A-Z]\w*)(?:\(\))?\s+-\s)/;

function checkFunction(fn: LintFunction, { twinPrefixes }: LintSubject): readonly LintFinding[] {
  const { comment } = fn;
  const match = comment === null ? null : INTRODUCTION.exec(comment.text);
  const name = match?.[1] ?? match?.[2];
  if (comment === null || match === null || name === undefined) return [];
  if (name === fn.name || stem(name, twinPrefixes) === stem(fn.name, twinPrefixes)) return [];
  const start = match.index + match[0].indexOf(name);
  const range = comment.rangeOf(start, start + name.length);
  return [{ message: `the comment of ${fn.name} introduces \`${name}\``, range }];
}

/** Twins are one service: either may be named. */
function stem(name: string, prefixes: LintSubject['twinPrefixes']): string {
  const prefix = prefixes?.find((each) => name.startsWith(each));
  return prefix === undefined ? name : name.slice(prefix.length);
}

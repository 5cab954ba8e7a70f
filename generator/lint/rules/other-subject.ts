import type { LintFunction, LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** "... is to be isolated. The RtlCreateThing function creates a thing.": often a sentence from elsewhere. */
export const OTHER_SUBJECT: LintRule = {
  code: 'NTB2016',
  name: 'other-subject',
  summary: 'a sentence of a comment describes another function',
  severity: 'warning',
  check: (subject) => subject.functions.flatMap((fn) => checkFunction(fn, subject)),
};

const SENTENCE =
  /[.:]\s+The\s+`?([A-Z][a-z]+[A-Z]\w*)`?(?:\(\))?\s+(?:routine|function|macro|system\s+service)\s+\w+s\b/g;

function checkFunction(fn: LintFunction, { twinPrefixes }: LintSubject): readonly LintFinding[] {
  const { comment } = fn;
  if (comment === null) return [];
  const twins = twinPrefixes?.map((prefix) => prefix + fn.name.replace(/^(?:[A-Z][a-z])/, '')) ?? [];
  return [...comment.text.matchAll(SENTENCE)].flatMap((match) => {
    const name = match[1] ?? '';
    if (name === fn.name || twins.includes(name)) return [];
    const start = match.index + match[0].indexOf(name);
    const range = comment.rangeOf(start, start + name.length);
    return [{ message: `a sentence in the comment of ${fn.name} describes \`${name}\``, range }];
  });
}

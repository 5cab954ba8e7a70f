import type { LintFunction } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

export const MISSING_RETURN: LintRule = {
  code: 'NTB2011',
  name: 'missing-return',
  summary: 'a documented function does not say what it returns',
  severity: 'warning',
  check: ({ functions }) => functions.flatMap(checkFunction),
};

function checkFunction({ name, kind, type, comment }: LintFunction): readonly LintFinding[] {
  if (comment === null || kind === 'callback' || isVoid(type.returnType)) return [];
  const { returns } = comment.documentation;
  if (returns !== null) return [];
  const start = comment.text.search(/\S/);
  const range = comment.rangeOf(Math.max(start, 0), Math.max(start, 0) + 1);
  return [{ message: `the comment of ${name} has no \\return`, range: lineOf(range, comment.text, start) }];
}

/** The rest of the first line with text. */
function lineOf(range: LintFinding['range'], text: string, start: number): LintFinding['range'] {
  if (start < 0) return range;
  const [line = ''] = text.slice(start).split('\n');
  return { ...range, end: range.start + line.trimEnd().length };
}

function isVoid(type: LintFunction['type']['returnType']): boolean {
  return type.kind === 'named' && (type.name === 'void' || type.name === 'VOID');
}

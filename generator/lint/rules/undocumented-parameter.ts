import type { LintFunction } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';
import { meantParameters } from './unknown-parameter.js';

/** Some parameters have a `\param`, this one has none. */
export const UNDOCUMENTED_PARAMETER: LintRule = {
  code: 'NTB2002',
  name: 'undocumented-parameter',
  summary: 'a parameter of a documented function has no text',
  severity: 'warning',
  check: ({ functions }) => functions.flatMap(checkFunction),
};

function checkFunction(fn: LintFunction): readonly LintFinding[] {
  const documented = new Set(fn.comment?.documentation.parameters.map(({ name }) => name));
  if (fn.comment === null || (fn.kind === 'callback' && documented.size === 0)) return [];
  const meant = meantParameters(fn, fn.comment);
  return fn.parameters.flatMap(({ name, syntax }) => {
    if (name === null || documented.has(name) || meant.has(name)) return [];
    return [{ message: `${fn.name} does not document its parameter \`${name}\``, range: syntax.range }];
  });
}

import type { LintRule } from '../rule.js';
import { listSuppressionCodes } from '../suppression.js';

/** `// ntbind-disable-next-line NTB2404`: nothing has that code, so nothing is switched off. */
export function unknownSuppression(codes: ReadonlySet<string>): LintRule {
  return {
    code: 'NTB2000',
    name: 'unknown-suppression',
    summary: 'a comment switches off a rule that does not exist',
    severity: 'warning',
    check: ({ headers }) =>
      headers
        .filter(({ isSdk }) => !isSdk)
        .flatMap(listSuppressionCodes)
        .filter(({ code }) => !codes.has(code))
        .map(({ code, range }) => ({ message: `there is no lint rule ${code}`, range })),
  };
}

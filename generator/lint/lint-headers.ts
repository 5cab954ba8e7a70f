import { buildSubject } from './build-subject.js';
import type { LintInput } from './lint-subject.js';
import type { LintDiagnostic, LintLevels } from './rule.js';
import { LINT_RULES } from './rules.js';
import { isSuppressed, readSuppressions } from './suppression.js';

/** Everything in which the headers contradict themselves, in the order of the headers. */
export function lintHeaders(input: LintInput, levels: LintLevels): readonly LintDiagnostic[] {
  const subject = buildSubject(input);
  const found = LINT_RULES.flatMap((rule): readonly LintDiagnostic[] => {
    const severity = levels[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    return rule.check(subject).map(({ fix = [], ...finding }) => ({ ...finding, code: rule.code, severity, fix }));
  });
  const suppressions = readSuppressions(input.headers);
  return sortByPlace(
    withoutRepeats(found).filter((each) => !isSuppressed(each, suppressions)),
    input,
  );
}

/** A header that has no common form on all targets is read once for each. */
function withoutRepeats(found: readonly LintDiagnostic[]): readonly LintDiagnostic[] {
  const keyOf = ({ code, message, range }: LintDiagnostic) => `${code} ${range.file}:${range.start} ${message}`;
  return [...new Map(found.map((each) => [keyOf(each), each])).values()];
}

function sortByPlace(found: readonly LintDiagnostic[], { headers }: LintInput): readonly LintDiagnostic[] {
  const order = new Map(headers.map(({ path }, index) => [path, index]));
  const orderOf = ({ range }: LintDiagnostic) => order.get(range.file) ?? headers.length;
  return [...found].sort((a, b) => orderOf(a) - orderOf(b) || a.range.start - b.range.start);
}

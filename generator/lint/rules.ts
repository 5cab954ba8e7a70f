import type { LintRule } from './rule.js';
import { BUFFER_WITHOUT_LENGTH } from './rules/buffer-without-length.js';
import { CONTRADICTED_DIRECTION } from './rules/contradicted-direction.js';
import { CONTRADICTED_OPTIONALITY } from './rules/contradicted-optionality.js';
import { DEAD_LINK } from './rules/dead-link.js';
import { DIFFERING_TWIN_ANNOTATIONS, DIFFERING_TWINS } from './rules/differing-twins.js';
import { FAILED_ASSERTION } from './rules/failed-assertion.js';
import { IMPOSSIBLE_GUARD } from './rules/impossible-guard.js';
import { IMPOSSIBLE_OUTPUT } from './rules/impossible-output.js';
import { MISSING_RETURN } from './rules/missing-return.js';
import { OTHER_NAME } from './rules/other-name.js';
import { OTHER_SUBJECT } from './rules/other-subject.js';
import { REPEATED_VALUE } from './rules/repeated-value.js';
import { UNDOCUMENTED_PARAMETER } from './rules/undocumented-parameter.js';
import { UNKNOWN_LENGTH } from './rules/unknown-length.js';
import { UNKNOWN_PARAMETER } from './rules/unknown-parameter.js';
import { UNKNOWN_PARAMETER_IN_TEXT } from './rules/unknown-parameter-in-text.js';
import { unknownSuppression } from './rules/unknown-suppression.js';

const JUDGING_RULES: readonly LintRule[] = [
  UNKNOWN_PARAMETER,
  UNDOCUMENTED_PARAMETER,
  OTHER_NAME,
  CONTRADICTED_DIRECTION,
  CONTRADICTED_OPTIONALITY,
  DIFFERING_TWINS,
  DIFFERING_TWIN_ANNOTATIONS,
  UNKNOWN_LENGTH,
  BUFFER_WITHOUT_LENGTH,
  IMPOSSIBLE_OUTPUT,
  MISSING_RETURN,
  DEAD_LINK,
  IMPOSSIBLE_GUARD,
  REPEATED_VALUE,
  UNKNOWN_PARAMETER_IN_TEXT,
  OTHER_SUBJECT,
  FAILED_ASSERTION,
];

/** Every rule, in the order of their codes. */
export const LINT_RULES: readonly LintRule[] = [
  unknownSuppression(new Set(['NTB2000', ...JUDGING_RULES.map(({ code }) => code)])),
  ...JUDGING_RULES,
];

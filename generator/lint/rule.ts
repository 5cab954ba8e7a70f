import type { Diagnostic, Severity } from '../diagnostics.js';
import type { SourceRange } from '../model/position.js';
import type { LintSubject } from './lint-subject.js';

/** One kind of contradiction that headers can hold. */
export interface LintRule {
  readonly code: Diagnostic['code'];
  /** Kebab-case, for reports that show names beside codes. */
  readonly name: string;
  /** What it finds, in one line. */
  readonly summary: string;
  readonly severity: Severity;
  readonly check: (subject: LintSubject) => readonly LintFinding[];
}

export interface LintFinding {
  readonly message: string;
  readonly range: SourceRange;
  readonly hint?: string;
  /** What mends it, where only one thing can have been meant. */
  readonly fix?: readonly TextEdit[];
}

/** Replaces `[start, end)` of a header's text. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding with its rule's code and the severity that the configuration gives it. */
export interface LintDiagnostic extends Diagnostic {
  readonly range: SourceRange;
  readonly fix: readonly TextEdit[];
}

export type LintLevel = Severity | 'off';

/** Levels by rule code; a rule that is not named keeps its own severity. */
export type LintLevels = Readonly<Record<string, LintLevel>>;

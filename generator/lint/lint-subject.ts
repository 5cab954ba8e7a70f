import type { ApiModel } from '../model/api-model.js';
import type { ParameterContract } from '../model/contract.js';
import type { FunctionSyntax, ParameterSyntax, TranslationUnit } from '../model/declaration.js';
import type { Documentation } from '../model/documentation.js';
import type { Annotation, HeaderSource } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import type { TypeModel, TypeSettings } from '../resolve/type-model.js';
import type { LocatedComment } from './located-comment.js';

/** What the front end knows of the headers, for the lint to judge. */
export interface LintInput {
  readonly headers: readonly HeaderSource[];
  readonly units: readonly TranslationUnit[];
  /** Of everything that the headers declare, whatever the configuration selects. */
  readonly model: ApiModel;
  readonly types: TypeModel;
  readonly settings: TypeSettings;
  readonly twinPrefixes: readonly [string, string] | null;
  /** The macro that version guards compare. */
  readonly versionMacro: string;
}

/** What rules look at. */
export interface LintSubject extends LintInput {
  readonly functions: readonly LintFunction[];
  /** Whether anything the headers declare has the name: functions, types, constants, fields. */
  readonly isDeclared: (name: string) => boolean;
  /** Where the name of a declaration stands in it. */
  readonly nameRange: (declaration: { readonly name: string; readonly range: SourceRange }) => SourceRange;
  /** The value of a macro or an enumerator that stands for a whole number; null for any other name. */
  readonly constantValue: (name: string) => bigint | null;
}

/** A function, or a type of functions, with its comment. */
export interface LintFunction {
  readonly kind: 'function' | 'callback';
  readonly name: string;
  readonly range: SourceRange;
  readonly type: FunctionSyntax;
  readonly annotations: readonly Annotation[];
  readonly parameters: readonly LintParameter[];
  readonly comment: FunctionComment | null;
}

export interface LintParameter {
  /** As the header spells it, where the preprocessor makes another name of it; null for an unnamed one. */
  readonly name: string | null;
  readonly syntax: ParameterSyntax;
  readonly contract: ParameterContract;
}

export interface FunctionComment extends LocatedComment {
  readonly documentation: Documentation;
}

import type { ExtentExpression } from '../model/contract.js';
import type { Annotation } from '../model/header-source.js';
import { nearestName } from '../nearest-name.js';
import type { SalAnnotation, SalArgument } from './annotation.js';
import { parseAnnotationList, splitArguments } from './annotation-list.js';
import { SAL_ANNOTATIONS } from './annotations.js';
import { type Report, readExpression, type SalScope } from './extent-expression.js';

/** An annotation with its arguments read by their roles. */
export interface ReadAnnotation {
  readonly source: Annotation;
  readonly known: SalAnnotation;
  readonly capacity: ExtentExpression | null;
  readonly written: ExtentExpression | null;
  /** The condition of `_When_`, the location of `_At_`, the claim of `_Success_`. */
  readonly expression: ExtentExpression | null;
  /** The annotations inside `_When_`, `_At_` and `_Group_`. */
  readonly inner: readonly Annotation[];
}

const COMPARISON = /^(?:==|!=|<=|>=|<|>)\s*/u;

/** Looks an annotation up and reads its arguments; null, with a finding, when it cannot be understood. */
export function readAnnotation(source: Annotation, scope: SalScope, report: Report): ReadAnnotation | null {
  const known = SAL_ANNOTATIONS.get(source.name);
  if (known === undefined) {
    reportUnknown(source, report);
    return null;
  }
  const texts = source.argument === null ? [] : splitArguments(source.argument);
  if (texts.length !== known.arguments.length) {
    reportCount(source, known, texts.length, report);
    return null;
  }
  return readArguments(source, known, texts, scope, report);
}

function readArguments(
  source: Annotation,
  known: SalAnnotation,
  texts: readonly string[],
  scope: SalScope,
  report: Report,
): ReadAnnotation {
  const found: Partial<Record<SalArgument, ExtentExpression | null>> = {};
  let inner: readonly Annotation[] = [];
  for (const [index, role] of known.arguments.entries()) {
    const text = texts[index] ?? '';
    if (role === 'annotations') {
      inner = parseAnnotationList(text, source) ?? reportList(source, text, report);
    } else if (role === 'bound') {
      readBound(text, source, scope, report);
    } else if (role !== 'text') {
      found[role] = readExpression(text, source, scope, report);
    }
  }
  return {
    source,
    known,
    capacity: found.capacity ?? null,
    written: found.written ?? null,
    expression: found.expression ?? null,
    inner,
  };
}

/** The first bound of a range may be a comparison with the second: `_In_range_(<=, Limit)`. */
function readBound(text: string, source: Annotation, scope: SalScope, report: Report): void {
  const value = text.replace(COMPARISON, '');
  if (value !== '' || text === '') {
    readExpression(value, source, scope, report);
  }
}

function reportUnknown(source: Annotation, report: Report): void {
  const near = nearestName(source.name, SAL_ANNOTATIONS.keys());
  report({
    code: 'NTB1101',
    severity: 'error',
    message: `unknown annotation \`${source.name}\``,
    range: source.range,
    ...(near !== null && { hint: `did you mean \`${near}\`?` }),
  });
}

function reportCount(source: Annotation, known: SalAnnotation, given: number, report: Report): void {
  const wanted = known.arguments.length;
  report({
    code: 'NTB1102',
    severity: 'error',
    message: `\`${source.name}\` takes ${wanted} argument${wanted === 1 ? '' : 's'}, not ${given}`,
    range: source.range,
  });
}

function reportList(source: Annotation, text: string, report: Report): readonly Annotation[] {
  report({
    code: 'NTB1103',
    severity: 'error',
    message: `\`${text}\` in \`${source.name}\` is no list of annotations`,
    range: source.range,
  });
  return [];
}

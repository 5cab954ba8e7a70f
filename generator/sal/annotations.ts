import type { SalAnnotation, SalArgument, SalMeaning, SalSubject } from './annotation.js';
import {
  FIELD_ATTRIBUTES,
  FUNCTION_ATTRIBUTES,
  INPUT_ATTRIBUTES,
  OUTPUT_ATTRIBUTES,
  RETURN_ATTRIBUTES,
  STATEMENT_ATTRIBUTES,
  TYPE_ATTRIBUTES,
  VALUE_ATTRIBUTES,
} from './attribute-names.js';
import { EARLY_VALUE_NAMES, FIELD_NAMES, RETURN_NAMES, SAL1_VALUE_NAMES, VALUE_NAMES } from './contract-names.js';
import { readNameMeaning } from './name-meaning.js';
import { expandPattern } from './name-pattern.js';

const ROLES: readonly SalArgument[] = ['capacity', 'written', 'expression', 'bound', 'annotations', 'text'];

interface Family {
  readonly subject: SalSubject;
  readonly patterns: readonly string[];
  /** Null: the meaning is read from each name. */
  readonly meaning: SalMeaning | null;
}

const FAMILIES: readonly Family[] = [
  { subject: 'value', patterns: VALUE_NAMES, meaning: null },
  { subject: 'value', patterns: EARLY_VALUE_NAMES, meaning: null },
  { subject: 'value', patterns: SAL1_VALUE_NAMES, meaning: null },
  { subject: 'return', patterns: RETURN_NAMES, meaning: null },
  { subject: 'field', patterns: FIELD_NAMES, meaning: null },
  { subject: 'function', patterns: ['_Success_(expression)', '__success(expression)'], meaning: { kind: 'success' } },
  {
    subject: 'function',
    patterns: ['_Must_inspect_result_', '_Check_return_', '__checkReturn'],
    meaning: { kind: 'mustCheck' },
  },
  {
    subject: 'value',
    patterns: ['_When_(expression,annotations)', '__drv_when(expression,annotations)'],
    meaning: { kind: 'when' },
  },
  {
    subject: 'value',
    patterns: ['_At_(expression,annotations)', '__drv_at(expression,annotations)'],
    meaning: { kind: 'at' },
  },
  {
    subject: 'value',
    patterns: ['{_Group_|_Always_}(annotations)', '__drv_in(annotations)', '__drv_out(annotations)'],
    meaning: { kind: 'group' },
  },
  {
    subject: 'value',
    patterns: [
      '_On_failure_(annotations)',
      '_At_buffer_(expression,text,expression,annotations)',
      '__drv_{deref|in_deref|out_deref}(annotations)',
      '__drv_arg(expression,annotations)',
      '__drv_{fun|ret|unit}(annotations)',
    ],
    meaning: { kind: 'attribute' },
  },
  { subject: 'function', patterns: FUNCTION_ATTRIBUTES, meaning: { kind: 'attribute' } },
  { subject: 'value', patterns: VALUE_ATTRIBUTES, meaning: { kind: 'attribute' } },
  { subject: 'value', patterns: INPUT_ATTRIBUTES, meaning: { kind: 'attribute', direction: 'in' } },
  { subject: 'value', patterns: OUTPUT_ATTRIBUTES, meaning: { kind: 'attribute', direction: 'out' } },
  { subject: 'return', patterns: RETURN_ATTRIBUTES, meaning: { kind: 'attribute' } },
  { subject: 'field', patterns: FIELD_ATTRIBUTES, meaning: { kind: 'attribute' } },
  { subject: 'type', patterns: TYPE_ATTRIBUTES, meaning: { kind: 'attribute' } },
  { subject: 'statement', patterns: STATEMENT_ATTRIBUTES, meaning: { kind: 'attribute' } },
];

function listFamily({ subject, patterns, meaning }: Family): SalAnnotation[] {
  return patterns.flatMap((pattern) => {
    const { names, roles } = expandPattern(pattern, ROLES);
    return names.map((name) => ({ name, subject, arguments: roles, meaning: meaning ?? readNameMeaning(name, roles) }));
  });
}

/** Every annotation of SAL 2, of the driver and concurrency specifications and of SAL 1, by name. */
export const SAL_ANNOTATIONS: ReadonlyMap<string, SalAnnotation> = new Map(
  FAMILIES.flatMap(listFamily).map((annotation) => [annotation.name, annotation]),
);

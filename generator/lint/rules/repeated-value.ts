import type { ApiEnum } from '../../model/api-model.js';
import type { EnumeratorSyntax } from '../../model/declaration.js';
import type { LintSubject } from '../lint-subject.js';
import type { LintFinding, LintRule } from '../rule.js';

/** Two enumerators with one value, neither written as the other. */
export const REPEATED_VALUE: LintRule = {
  code: 'NTB2014',
  name: 'repeated-value',
  summary: 'two enumerators have one value by accident',
  severity: 'warning',
  check: (subject) => enumsOf(subject).flatMap(({ values, syntax }) => checkEnum(values, syntax)),
};

/** Names that stand for another's value on purpose. */
const ALIAS_NAME =
  /(?:^|_|[a-z])(?:Max|Min|Maximum|Minimum|First|Last|Begin|End|Default|None|Invalid|Count|Reserved|Mask|All|Any|Unknown|Undefined|Valid)(?=$|_|[A-Z0-9])|(?:^|_)(?:MAX|MIN|MAXIMUM|MINIMUM|FIRST|LAST|BEGIN|END|DEFAULT|NONE|INVALID|COUNT|RESERVED|MASK|ALL|ANY|UNKNOWN|UNDEFINED|VALID)(?=$|_)/;

interface JudgedEnum {
  readonly values: ReadonlyMap<string, bigint>;
  readonly syntax: readonly EnumeratorSyntax[];
}

function enumsOf({ units, model }: LintSubject): readonly JudgedEnum[] {
  const byStart = new Map<string, ApiEnum>();
  for (const each of model.enums.values()) if (!each.isSdk) byStart.set(`${each.range.file}:${each.range.start}`, each);
  const judged: JudgedEnum[] = [];
  const seen = new Set<ApiEnum>();
  for (const { declarations } of units) {
    for (const declaration of declarations) {
      if (declaration.kind !== 'enum') continue;
      const key = `${declaration.enum.range.file}:${declaration.enum.range.start}`;
      const model = byStart.get(key) ?? byStart.get(`${declaration.range.file}:${declaration.range.start}`);
      if (model === undefined || seen.has(model)) continue;
      seen.add(model);
      const values = new Map(model.enumerators.map(({ name, value }) => [name, value]));
      judged.push({ values, syntax: declaration.enum.enumerators });
    }
  }
  return judged;
}

function checkEnum(values: ReadonlyMap<string, bigint>, syntax: readonly EnumeratorSyntax[]): readonly LintFinding[] {
  const first = new Map<bigint, EnumeratorSyntax>();
  return syntax.flatMap((enumerator) => {
    const value = values.get(enumerator.name);
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, enumerator);
      return [];
    }
    if (isDeliberate(enumerator, other)) return [];
    const message = `\`${enumerator.name}\` has the value ${value}, as \`${other.name}\` has`;
    return [{ message, range: enumerator.range }];
  });
}

function isDeliberate(later: EnumeratorSyntax, earlier: EnumeratorSyntax): boolean {
  const isWord = [later, earlier].some(
    ({ value }) => value !== null && /[A-Za-z_]\w*/.test(value.text.replace(/0[xX][\dA-Fa-f]+|\d+[uUlL]*/g, '')),
  );
  return isWord || ALIAS_NAME.test(later.name) || ALIAS_NAME.test(earlier.name);
}

import { sentence } from '../docs/contract-words.js';
import { ownAvailability } from '../documentation/enumerator-notes.js';
import type { ApiEnum } from '../model/api-model.js';
import type { EnumPlan } from '../model/type-plan.js';
import { docParagraph, docTag, joinBlocks, placeLine } from './doc-lines.js';
import { targetsText } from './plan-constant.js';
import type { PlanScope } from './plan-scope.js';
import { escapeDocLine, propertyKey } from './source-text.js';

/** An object of the enumerators, and the union of their values as the type of the same name. */
export function planEnum(declared: ApiEnum, scope: PlanScope): EnumPlan {
  const { documentation, range, availability, enumerators } = declared;
  const seen = new Set<string>();
  return {
    name: scope.names.enums.get(declared.key)?.name ?? declared.key,
    doc: joinBlocks(
      docParagraph(documentation?.summary ?? ''),
      ...(documentation?.remarks ?? []).map((remark) => docParagraph(remark)),
      placeLine(range, availability),
      (documentation?.seeAlso ?? []).flatMap((reference) => docTag('@see', escapeDocLine(reference))),
    ),
    isFlagSet: enumerators.length === 0 || isFlagSet(enumerators.map(({ value }) => value)),
    enumerators: enumerators
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .map((enumerator) => {
        const { name, value, differing, documentation: text } = enumerator;
        const where = ownAvailability(enumerator, availability);
        return {
          name: propertyKey(name),
          value: differing === undefined ? String(value) : targetsText(differing, String, scope),
          doc: joinBlocks(docParagraph(text ?? ''), docParagraph(where === null ? '' : `${sentence(where.text)}.`)),
        };
      }),
  };
}

/**
 * In C any int is a value of an enum; what is meant by it shows in the values: single bits, three or more of
 * them and no mere 0, 1, 2, 3 ..., are there to be combined.
 */
export function isFlagSet(values: readonly bigint[]): boolean {
  const bits = new Set(values.filter((value) => value > 0n && (value & (value - 1n)) === 0n));
  const union = [...bits].reduce((all, bit) => all | bit, 0n);
  if (bits.size < 3 || values.some((value) => value >= 0n && (value & ~union) !== 0n)) return false;
  const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  return !sorted.every((value, index) => value === (sorted[0] ?? 0n) + BigInt(index));
}

import type {
  ApiConstant,
  ApiEnum,
  ApiFunction,
  ApiModel,
  ApiRecord,
  ApiTypedef,
  Enumerator,
} from '../model/api-model.js';
import { TARGETS } from '../model/target.js';
import { definitionOf } from './type-definition.js';
import { describeSizes, sizesOfTypedef, spellType } from './type-words.js';
import { showConstant, showEnumerator } from './value-words.js';

const MOST_LINES = 7;
const MOST_COLUMNS = 56;

/** What is shown beside a link: the first line says what it is, the others the most telling part of it. */
export function previewFunction(fn: ApiFunction): string {
  const lines = fn.parameters.map(({ spelling, name }) => `  ${spelling} ${name}`);
  return preview(`${fn.returnSpelling} ${fn.name}(${lines.length === 0 ? 'void' : ''}`, lines);
}

export function previewRecord(record: ApiRecord): string {
  const layout = TARGETS.map((target) => record.layouts[target]).find((found) => found !== undefined);
  if (layout === undefined) return `${record.kind} ${record.key}, not defined here`;
  const sizes = describeSizes(
    TARGETS.flatMap((target) => {
      const size = record.layouts[target]?.size;
      return size === undefined ? [] : [[target, size] as const];
    }),
  );
  const lines = layout.fields.map(
    ({ spelling, name, bitWidth }) => `  ${spelling} ${name}${bitWidth === null ? '' : ` : ${bitWidth}`}`,
  );
  return preview(`${record.kind}, ${sizes}`, lines);
}

export function previewEnum(declared: ApiEnum): string {
  const lines = declared.enumerators.map(({ name, value }) => `  ${name} = ${value}`);
  return preview(`enum, ${lines.length} values`, lines);
}

export function previewTypedef(typedef: ApiTypedef, model: ApiModel): string {
  const { callback } = typedef;
  if (callback !== null) {
    return preview(
      'callback (',
      callback.parameters.map(({ spelling, name }) => `  ${spelling} ${name}`),
    );
  }
  const type = definitionOf(typedef.name, model);
  return clip(`${type === undefined ? 'type' : spellType(type)}, ${sizesOfTypedef(typedef, model)}`);
}

export function previewConstant(constant: ApiConstant): string {
  const { decimal, hex } = showConstant(constant.value);
  return clip(`${decimal}${hex === '' ? '' : ` (${hex})`}, ${constant.header}`);
}

export function previewEnumerator(enumerator: Enumerator, declared: ApiEnum): string {
  const { decimal, hex } = showEnumerator(enumerator.value);
  return clip(`${decimal} (${hex}) of ${declared.typedefs[0] ?? declared.key}`);
}

function preview(head: string, lines: readonly string[]): string {
  const shown = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  const rest = lines.length - shown.length;
  return [head, ...shown, ...(rest > 0 ? [`  … ${rest} more`] : [])].map(clip).join('\n');
}

function clip(line: string): string {
  const flat = line.replace(/\s*\n\s*/g, ' ');
  return flat.length > MOST_COLUMNS ? `${flat.slice(0, MOST_COLUMNS - 1)}…` : flat;
}

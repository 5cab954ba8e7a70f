import type { ApiModel, ApiRecord, FieldLayout, RecordLayout } from '../model/api-model.js';
import { TARGETS, type Target } from '../model/target.js';

const DEEPEST = 8;

/** The record with the fields of the records inside it in their place: `u.Buffer` at its offset from the outermost. */
export function expandNested(record: ApiRecord, model: ApiModel): ApiRecord {
  const layouts = TARGETS.flatMap((target) => {
    const layout = record.layouts[target];
    return layout === undefined ? [] : [[target, expandLayout(layout, record.key, target, model)] as const];
  });
  return { ...record, layouts: Object.fromEntries(layouts) };
}

function expandLayout(layout: RecordLayout, key: string, target: Target, model: ApiModel): RecordLayout {
  return { ...layout, fields: layout.fields.flatMap((field) => expandField(field, key, target, model, 0)) };
}

function expandField(
  field: FieldLayout,
  key: string,
  target: Target,
  model: ApiModel,
  depth: number,
): readonly FieldLayout[] {
  const { type } = field;
  if (type.kind !== 'record' || !type.key.startsWith(`${key}.`) || depth > DEEPEST) return [field];
  const inner = model.records.get(type.key)?.layouts[target];
  if (inner === undefined || inner.fields.length === 0) return [field];
  return inner.fields
    .flatMap((each) => expandField(each, type.key, target, model, depth + 1))
    .map((each) => ({
      ...each,
      name: `${field.name}.${each.name}`,
      bitOffset: field.bitOffset + each.bitOffset,
      arm: `${field.arm}${each.arm}`,
    }));
}

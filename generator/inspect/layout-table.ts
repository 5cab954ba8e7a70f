import type { ApiRecord, FieldLayout, RecordLayout } from '../model/api-model.js';
import { TARGETS, type Target } from '../model/target.js';

/** A record's layouts side by side; targets that agree in every number share a column. */
export interface LayoutTable {
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}
export interface LayoutColumn {
  readonly targets: readonly Target[];
  readonly size: number;
  readonly align: number;
}
export interface LayoutRow {
  readonly field: FieldLayout;
  /** Offset per column as `16`, or `16:3` for a bit-field from bit 3 of that byte on; null where the field is absent. */
  readonly offsets: readonly (string | null)[];
}

export function planLayoutTable(record: ApiRecord): LayoutTable {
  const groups = groupLayouts(record);
  const rows = collectFields(groups.map((group) => group.layout)).map((field) => ({
    field,
    offsets: groups.map(({ layout }) => renderOffset(layout.fields.find((other) => other.name === field.name))),
  }));
  const columns = groups.map(({ targets, layout }) => ({ targets, size: layout.size, align: layout.align }));
  return { columns, rows };
}

interface LayoutGroup {
  readonly targets: readonly Target[];
  readonly layout: RecordLayout;
}

function groupLayouts(record: ApiRecord): readonly LayoutGroup[] {
  const groups = new Map<string, { targets: Target[]; layout: RecordLayout }>();
  for (const target of TARGETS) {
    const layout = record.layouts[target];
    if (layout === undefined) continue;
    const key = numbersOf(layout);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { targets: [target], layout });
    else group.targets.push(target);
  }
  return [...groups.values()];
}

function numbersOf(layout: RecordLayout): string {
  const fields = layout.fields.map((field) => `${field.name}@${field.bitOffset}:${field.bitWidth}+${field.size}`);
  return `${layout.size}/${layout.align} ${fields.join(' ')}`;
}

/** Fields of all layouts in the order of the declaration: one absent from the first layout follows its predecessor. */
function collectFields(layouts: readonly RecordLayout[]): readonly FieldLayout[] {
  const fields: FieldLayout[] = [];
  const names = new Set<string>();
  for (const layout of layouts) {
    let at = 0;
    for (const field of layout.fields) {
      if (names.has(field.name)) {
        at = fields.findIndex((other) => other.name === field.name) + 1;
        continue;
      }
      names.add(field.name);
      fields.splice(at, 0, field);
      at += 1;
    }
  }
  return fields;
}

function renderOffset(field: FieldLayout | undefined): string | null {
  if (field === undefined) return null;
  const byte = Math.floor(field.bitOffset / 8);
  return field.bitWidth === null ? `${byte}` : `${byte}:${field.bitOffset % 8}`;
}

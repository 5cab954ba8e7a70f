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
  const rows = collectFields(groups.map((group) => group.layout)).map((field, index) => ({
    field,
    offsets: groups.map(({ layout }) => renderOffset(findField(layout, field.name, index))),
  }));
  const columns = groups.map(({ targets, layout }) => ({ targets, size: layout.size, align: layout.align }));
  return { columns, rows };
}

/** Most fields stand at the same place in every layout. */
function findField({ fields }: RecordLayout, name: string, index: number): FieldLayout | undefined {
  const field = fields[index];
  return field?.name === name ? field : fields.find((other) => other.name === name);
}

interface LayoutGroup {
  readonly targets: Target[];
  readonly layout: RecordLayout;
}

function groupLayouts(record: ApiRecord): readonly LayoutGroup[] {
  const groups: LayoutGroup[] = [];
  for (const target of TARGETS) {
    const layout = record.layouts[target];
    if (layout === undefined) continue;
    const group = groups.find((each) => hasSameNumbers(each.layout, layout));
    if (group === undefined) groups.push({ targets: [target], layout });
    else group.targets.push(target);
  }
  return groups;
}

function hasSameNumbers(left: RecordLayout, right: RecordLayout): boolean {
  if (left === right) return true;
  if (left.size !== right.size || left.align !== right.align || left.fields.length !== right.fields.length)
    return false;
  return left.fields.every((field, index) => {
    const other = right.fields[index];
    return (
      other !== undefined &&
      field.name === other.name &&
      field.bitOffset === other.bitOffset &&
      field.bitWidth === other.bitWidth &&
      field.size === other.size
    );
  });
}

/** Fields of all layouts in the order of the declaration: one absent from the first layout follows its predecessor. */
function collectFields(layouts: readonly RecordLayout[]): readonly FieldLayout[] {
  const fields: FieldLayout[] = [];
  const names = new Set<string>();
  for (const layout of layouts) {
    let at = 0;
    for (const field of layout.fields) {
      if (names.has(field.name)) {
        const isNext = fields[at]?.name === field.name;
        at = (isNext ? at : fields.findIndex((other) => other.name === field.name)) + 1;
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

import type { ApiRecord } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { drawBytes } from './byte-drawing.js';
import { planLayoutTable } from './layout-table.js';
import { renderTable } from './text-table.js';

/** A record's layout as a table of all targets side by side, then as drawings of its bytes. */
export function renderRecord(record: ApiRecord, targets: readonly Target[]): readonly string[] {
  const chosen = Object.fromEntries(
    targets.map((target) => [target, record.layouts[target]]).filter(([, layout]) => layout),
  );
  const shown = { ...record, layouts: chosen };
  const table = planLayoutTable(shown);
  if (table.columns.length === 0) return ['  declared, never defined: no layout'];
  const head = ['', '', '', ...table.columns.map((column) => column.targets.join(', '))];
  const size = ['size / align', '', '', ...table.columns.map(({ size, align }) => `${size} / ${align}`)];
  const rows = table.rows.map(({ field, offsets }) => [
    field.name,
    field.spelling,
    field.bitWidth === null ? '' : `:${field.bitWidth}`,
    ...offsets.map((offset) => offset ?? '-'),
  ]);
  const right = new Set(table.columns.map((_, index) => index + 3));
  const drawings = table.columns.flatMap(({ targets: [first], targets: names }) => {
    const layout = first === undefined ? undefined : record.layouts[first];
    return layout === undefined ? [] : ['', `  ${names.join(', ')}`, ...drawBytes(layout)];
  });
  return [...renderTable([head, size, ...rows], right).map((line) => `  ${line}`), ...drawings];
}

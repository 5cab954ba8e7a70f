import { type LayoutRow, planLayoutTable } from '../inspect/layout-table.js';
import type { ApiRecord } from '../model/api-model.js';
import type { FieldRow, RecordPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCodeBlock, renderProse } from './markdown-text.js';

/** The page of one struct or union: declaration, layout for each architecture, users. */
export function planRecordPage(record: ApiRecord, linker: Linker): RecordPage {
  const path = linker.path('records', record.key);
  const table = planLayoutTable(record);
  return {
    kind: 'record',
    recordKind: record.kind,
    path,
    title: record.typedefs[0] ?? record.key,
    summary: renderProse(record.documentation?.summary ?? ''),
    source: linker.source(record.range, path),
    availability: record.availability.text,
    declaration: renderCodeBlock('c', record.text),
    columns: table.columns.map(({ targets, size, align }) => ({
      targets: targets.join(', '),
      size: `${size} / ${align}`,
    })),
    rows: table.rows.map((row) => planFieldRow(row, linker, path)),
    usedBy: linker.users('records', record.key, path),
  };
}

function planFieldRow({ field, offsets }: LayoutRow, linker: Linker, path: string): FieldRow {
  const availability = field.availability.versions.length > 0 ? field.availability.text : '';
  return {
    name: `\`${field.name}\``,
    type: renderCell(linker.type(field.type, field.spelling, path)),
    bits: field.bitWidth === null ? '' : `${field.bitWidth}`,
    offsets: offsets.map((offset) => offset ?? '–'),
    text: renderCell([renderProse(field.documentation ?? ''), availability].filter((part) => part !== '').join(' ')),
  };
}

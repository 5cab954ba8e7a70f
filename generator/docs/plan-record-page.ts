import { type LayoutRow, planLayoutTable } from '../inspect/layout-table.js';
import type { ApiRecord } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
import { TARGETS } from '../model/target.js';
import { sentence } from './contract-words.js';
import type { FieldRow, RecordPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCodeBlock } from './markdown-text.js';

/** The page of one struct or union: declaration, layout for each architecture, users. */
export function planRecordPage(record: ApiRecord, linker: Linker): RecordPage {
  const path = linker.path('records', record.key);
  const table = planLayoutTable(record);
  return {
    kind: 'record',
    recordKind: record.kind,
    path,
    title: record.typedefs[0] ?? record.key,
    summary: linker.prose(record.documentation?.summary ?? '', path),
    source: linker.source(record.range, path),
    availability: sentence(record.availability.text),
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
  const availability = isEverywhere(field.availability) ? '' : `${sentence(field.availability.text)}.`;
  return {
    name: `\`${field.name}\``,
    type: renderCell(linker.type(field.type, field.spelling, path)),
    bits: field.bitWidth === null ? '' : `${field.bitWidth}`,
    offsets: offsets.map((offset) => offset ?? '–'),
    text: renderCell(
      [linker.prose(field.documentation ?? '', path), availability].filter((part) => part !== '').join(' '),
    ),
  };
}

function isEverywhere({ targets, versions }: Availability): boolean {
  const [interval] = versions;
  return targets.length === TARGETS.length && interval?.since === null && interval.until === null;
}

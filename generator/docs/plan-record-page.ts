import { sentence } from './contract-words.js';
import type { FieldRow, RecordPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCodeBlock } from './markdown-text.js';
import type { FieldDraft, RecordDraft } from './page-draft.js';

/** The page of one struct or union: declaration, layout for each architecture, users. */
export function planRecordPage(record: RecordDraft, linker: Linker): RecordPage {
  const path = linker.path('records', record.key);
  return {
    kind: 'record',
    recordKind: record.recordKind,
    path,
    title: record.title,
    summary: linker.prose(record.summary, path),
    source: linker.source(record.place, path),
    availability: sentence(record.availability),
    declaration: record.text === '' ? '' : renderCodeBlock('c', record.text),
    columns: record.columns,
    rows: record.fields.map((field) => planFieldRow(field, linker, path)),
    usedBy: linker.functions(record.usedBy, path),
  };
}

function planFieldRow(field: FieldDraft, linker: Linker, path: string): FieldRow {
  const availability = field.availability === '' ? '' : `${sentence(field.availability)}.`;
  const meaning = linker.prose(field.documentation, path);
  return {
    name: `\`${field.name}\``,
    type: renderCell(linker.type(field, path)),
    bits: field.bits,
    offsets: field.offsets,
    text: renderCell(meaning === '' || availability === '' ? meaning + availability : `${meaning} ${availability}`),
  };
}

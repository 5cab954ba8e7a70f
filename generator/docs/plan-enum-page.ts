import { sentence } from './contract-words.js';
import type { EnumPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCode, renderCodeBlock } from './markdown-text.js';
import type { EnumDraft, EnumeratorDraft } from './page-draft.js';

/** The page of one enum: its enumerators in decimal and hexadecimal. */
export function planEnumPage(item: EnumDraft, linker: Linker): EnumPage {
  const path = linker.path('enums', item.key);
  return {
    kind: 'enum',
    path,
    title: item.title,
    summary: linker.prose(item.summary, path),
    source: linker.source(item.place, path),
    availability: sentence(item.availability),
    declaration: renderCodeBlock('c', item.text),
    rows: item.enumerators.map((enumerator) => planEnumeratorRow(enumerator, linker, path)),
    usedBy: linker.functions(item.usedBy, path),
  };
}

function planEnumeratorRow(enumerator: EnumeratorDraft, linker: Linker, path: string): EnumPage['rows'][number] {
  return {
    name: renderCode(enumerator.name),
    decimal: enumerator.value.toString(),
    hex: `0x${BigInt.asUintN(32, enumerator.value).toString(16).toUpperCase()}`,
    text: renderCell(linker.prose(enumerator.documentation, path)),
  };
}

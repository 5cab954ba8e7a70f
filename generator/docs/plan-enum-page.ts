import type { ApiEnum, Enumerator } from '../model/api-model.js';
import { sentence } from './contract-words.js';
import type { EnumPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCode, renderCodeBlock } from './markdown-text.js';

/** The page of one enum: its enumerators in decimal and hexadecimal. */
export function planEnumPage(item: ApiEnum, linker: Linker): EnumPage {
  const path = linker.path('enums', item.key);
  return {
    kind: 'enum',
    path,
    title: item.typedefs[0] ?? item.key,
    summary: linker.prose(item.documentation?.summary ?? '', path),
    source: linker.source(item.range, path),
    availability: sentence(item.availability.text),
    declaration: renderCodeBlock('c', item.text),
    rows: item.enumerators.map((enumerator) => planEnumeratorRow(enumerator, linker, path)),
    usedBy: linker.users('enums', item.key, path),
  };
}

function planEnumeratorRow(enumerator: Enumerator, linker: Linker, path: string): EnumPage['rows'][number] {
  return {
    name: renderCode(enumerator.name),
    decimal: enumerator.value.toString(),
    hex: `0x${BigInt.asUintN(32, enumerator.value).toString(16).toUpperCase()}`,
    text: renderCell(linker.prose(enumerator.documentation ?? '', path)),
  };
}

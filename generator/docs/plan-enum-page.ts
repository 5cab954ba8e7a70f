import type { ApiEnum, Enumerator } from '../model/api-model.js';
import type { EnumPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCode, renderCodeBlock, renderProse } from './markdown-text.js';

/** The page of one enum: its enumerators in decimal and hexadecimal. */
export function planEnumPage(item: ApiEnum, linker: Linker): EnumPage {
  const path = linker.path('enums', item.key);
  return {
    kind: 'enum',
    path,
    title: item.typedefs[0] ?? item.key,
    summary: renderProse(item.documentation?.summary ?? ''),
    source: linker.source(item.range, path),
    availability: item.availability.text,
    declaration: renderCodeBlock('c', item.text),
    rows: item.enumerators.map(planEnumeratorRow),
    usedBy: linker.users('enums', item.key, path),
  };
}

function planEnumeratorRow(enumerator: Enumerator): EnumPage['rows'][number] {
  return {
    name: renderCode(enumerator.name),
    decimal: enumerator.value.toString(),
    hex: `0x${BigInt.asUintN(32, enumerator.value).toString(16).toUpperCase()}`,
    text: renderCell(renderProse(enumerator.documentation ?? '')),
  };
}

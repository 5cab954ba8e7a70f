import type { ApiConstant, ApiEnum, ApiFunction, ApiModel, ApiRecord, ApiTypedef } from '../model/api-model.js';
import type { SourceRange } from '../model/position.js';
import { LAYOUTS_MODULE, type SymbolNames } from './symbol-names.js';

/** What one header declares, in its own order. */
export interface HeaderGroup {
  readonly header: string;
  readonly module: string;
  readonly functions: readonly ApiFunction[];
  readonly records: readonly ApiRecord[];
  /** Those that stand in the module of shared layouts. */
  readonly sharedRecords: readonly ApiRecord[];
  readonly enums: readonly ApiEnum[];
  readonly constants: readonly ApiConstant[];
  readonly typedefs: readonly ApiTypedef[];
}

type Placed = { readonly header: string; readonly range: SourceRange };

export function groupByHeader(model: ApiModel, names: SymbolNames): HeaderGroup[] {
  const functions = byHeader(model.functions);
  const records = byHeader(model.records.values());
  const enums = byHeader(model.enums.values());
  const constants = byHeader(model.constants.values());
  const typedefs = byHeader(model.typedefs.values());
  const groups = [functions, records, enums, constants, typedefs];
  const headers = [...new Set(groups.flatMap((group) => [...group.keys()]))].sort();
  return headers.map((header) => ({
    header,
    module: names.moduleOf(header),
    functions: functions.get(header) ?? [],
    ...splitRecords(records.get(header) ?? [], names),
    enums: enums.get(header) ?? [],
    constants: constants.get(header) ?? [],
    typedefs: typedefs.get(header) ?? [],
  }));
}

function splitRecords(
  records: readonly ApiRecord[],
  names: SymbolNames,
): Pick<HeaderGroup, 'records' | 'sharedRecords'> {
  const isShared = ({ key }: ApiRecord) => names.records.get(key)?.module === LAYOUTS_MODULE;
  return { records: records.filter((record) => !isShared(record)), sharedRecords: records.filter(isShared) };
}

function byHeader<T extends Placed>(declarations: Iterable<T>): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const declaration of declarations) {
    const group = groups.get(declaration.header);
    if (group === undefined) groups.set(declaration.header, [declaration]);
    else group.push(declaration);
  }
  for (const group of groups.values()) group.sort((a, b) => a.range.start - b.range.start);
  return groups;
}

import { differingValues, ownAvailability } from '../documentation/enumerator-notes.js';
import { planLayoutTable } from '../inspect/layout-table.js';
import type { ApiEnum, ApiFunction, ApiModel, ApiRecord } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
import type { SourceRange } from '../model/position.js';
import { TARGETS } from '../model/target.js';
import { describeContract, sentence } from './contract-words.js';
import type { FunctionCode } from './docs-plan.js';
import type { DraftPlace, EnumDraft, FunctionDraft, RecordDraft } from './page-draft.js';
import type { FindTypePage } from './type-links.js';

/** `findPage` knows the types of the model that the declarations are from. */
export function draftRecord(record: ApiRecord, findPage: FindTypePage, usedBy: readonly string[]): RecordDraft {
  const { columns, rows } = planLayoutTable(record);
  return {
    kind: 'record',
    key: record.key,
    title: titleOf(record),
    recordKind: record.kind,
    summary: record.documentation?.summary ?? '',
    ...draftBase(record),
    columns: columns.map(({ targets, size, align }) => ({ targets: targets.join(', '), size: `${size} / ${align}` })),
    fields: rows.map(({ field, offsets }) => ({
      name: field.name,
      spelling: field.spelling,
      target: findPage(field.type),
      bits: field.bitWidth === null ? '' : `${field.bitWidth}`,
      offsets: offsets.map((offset) => offset ?? '–'),
      documentation: field.documentation ?? '',
      availability: isEverywhere(field.availability) ? '' : field.availability.text,
    })),
    usedBy,
  };
}

export function draftEnum(item: ApiEnum, usedBy: readonly string[]): EnumDraft {
  return {
    kind: 'enum',
    key: item.key,
    title: titleOf(item),
    summary: item.documentation?.summary ?? '',
    ...draftBase(item),
    enumerators: item.enumerators.map((enumerator) => {
      const { name, value, documentation } = enumerator;
      const where = ownAvailability(enumerator, item.availability);
      const notes = [differingValues(enumerator), documentation, where && `${sentence(where.text)}.`];
      return { name, value, documentation: notes.filter((note) => note !== null).join(' ') };
    }),
    usedBy,
  };
}

/** A Zw twin without a comment of its own borrows the text of its Nt function. */
export function draftFunction(
  fn: ApiFunction,
  twin: ApiFunction | undefined,
  findPage: FindTypePage,
  code: FunctionCode | null,
): FunctionDraft {
  const isBorrowed = fn.documentation === null && twin?.documentation != null;
  return {
    kind: 'function',
    name: fn.name,
    library: fn.library,
    twin: fn.twin,
    ...draftBase(fn),
    documentation: isBorrowed ? twin.documentation : fn.documentation,
    origin: isBorrowed ? twin.name : null,
    parameters: fn.parameters.map(({ name, spelling, type, sal, contract }) => ({
      name,
      spelling,
      target: findPage(type),
      sal,
      contract: describeContract(contract),
      isOutput: contract.direction === 'out',
    })),
    returnSpelling: fn.returnSpelling,
    code,
  };
}

/** Functions by their names, for finding twins. */
export function indexFunctions({ functions }: Pick<ApiModel, 'functions'>): ReadonlyMap<string, ApiFunction> {
  return new Map(functions.map((fn) => [fn.name, fn]));
}

interface Declared {
  readonly range: SourceRange;
  readonly availability: Availability;
  readonly text: string;
}

function draftBase({ range: { file, line }, availability, text }: Declared) {
  const place: DraftPlace = { file, line };
  return { place, availability: availability.text, text };
}

function titleOf({ key, typedefs }: { readonly key: string; readonly typedefs: readonly string[] }): string {
  return typedefs[0] ?? key;
}

function isEverywhere({ targets, versions }: Availability): boolean {
  const [interval] = versions;
  return targets.length === TARGETS.length && interval?.since === null && interval.until === null;
}

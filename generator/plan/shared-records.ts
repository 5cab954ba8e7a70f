import type { ApiModel, ApiParameter, ApiRecord, FieldLayout } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { TARGETS } from '../model/target.js';
import { pointeeOf, type TypeForm, type TypeForms } from './type-form.js';

/**
 * Keys of the records whose layouts other headers' functions and records need, and of all that lies in those.
 * With a module of their own they are all that one header's module loads for another's sake: headers include each
 * other in circles, so that importing one of them would load most.
 */
export function findSharedRecords(model: ApiModel, forms: TypeForms): ReadonlySet<string> {
  const functions = model.functions.map(({ header, parameters }) => ({
    header,
    layouts: parameters.flatMap((parameter) => findLayout(parameter, forms) ?? []),
  }));
  const records = [...model.records.values()].map((record) => {
    return { key: record.key, header: record.header, parts: findParts(record, forms) };
  });
  return closeSharedRecords(functions, records);
}

export interface LayoutUser {
  readonly header: string;
  /** Keys of the records whose layouts it needs. */
  readonly layouts: readonly string[];
}
export interface LayoutParts {
  readonly key: string;
  readonly header: string;
  readonly parts: readonly string[];
}

/** Those that a function or record of another header needs, and all that lies in them. */
export function closeSharedRecords(
  functions: readonly LayoutUser[],
  records: readonly LayoutParts[],
): ReadonlySet<string> {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const shared = new Set<string>();
  const pending: string[] = [];
  const noteFrom = (header: string, key: string): void => {
    if (byKey.get(key)?.header !== header) pending.push(key);
  };
  for (const { header, layouts } of functions) for (const key of layouts) noteFrom(header, key);
  for (const { header, parts } of records) for (const part of parts) noteFrom(header, part);
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (shared.has(key)) continue;
    shared.add(key);
    pending.push(...(byKey.get(key)?.parts ?? []));
  }
  return shared;
}

/** Records that lie in a record's fields, not behind pointers. Most fields have one type on all targets. */
export function findParts({ layouts }: ApiRecord, forms: TypeForms): readonly string[] {
  const parts: string[] = [];
  let before: readonly FieldLayout[] = [];
  for (const target of TARGETS) {
    const fields = layouts[target]?.fields ?? before;
    for (let at = 0; at < fields.length; at++) {
      const type = fields[at]?.type;
      if (type === undefined || type === before[at]?.type || isSimple(type)) continue;
      const key = recordIn(forms.of(type));
      if (key !== null) parts.push(key);
    }
    before = fields;
  }
  return parts;
}

function isSimple({ kind }: CType): boolean {
  return kind === 'integer' || kind === 'pointer' || kind === 'enum';
}

/** What a pointer of unknown direction points to is never read; `_When_` may give one. */
export function findLayout({ type, contract }: ApiParameter, forms: TypeForms): string | null {
  const form = forms.of(type);
  if (form.kind === 'record') return form.key;
  const isDirected = contract.direction !== 'unknown' || contract.conditions.length > 0;
  const pointee = isDirected ? pointeeOf(form) : null;
  return pointee?.kind === 'record' ? pointee.key : null;
}

function recordIn(form: TypeForm): string | null {
  if (form.kind === 'record') return form.key;
  return form.kind === 'array' ? recordIn(form.element) : null;
}

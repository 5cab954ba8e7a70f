import type { ApiModel, ApiParameter, ApiRecord } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { TARGETS } from '../model/target.js';
import { pointeeOf, type TypeForm, type TypeForms } from './type-form.js';

/**
 * Keys of the records whose layouts other headers' functions and records need, and of all that lies in those.
 * With a module of their own they are all that one header's module loads for another's sake: headers include each
 * other in circles, so that importing one of them would load most.
 */
export function findSharedRecords(model: ApiModel, forms: TypeForms): ReadonlySet<string> {
  const parts = new Map<string, ReadonlySet<string>>();
  for (const [key, record] of model.records) parts.set(key, partsOf(record, forms));
  const shared = new Set<string>();
  const pending: string[] = [];
  const noteFrom = (header: string, key: string | null): void => {
    if (key !== null && model.records.get(key)?.header !== header) pending.push(key);
  };
  for (const { header, parameters } of model.functions) {
    for (const parameter of parameters) noteFrom(header, layoutOf(parameter, forms));
  }
  for (const [key, { header }] of model.records) for (const part of parts.get(key) ?? []) noteFrom(header, part);
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (shared.has(key)) continue;
    shared.add(key);
    pending.push(...(parts.get(key) ?? []));
  }
  return shared;
}

/** Records that lie in a record's fields, not behind pointers. */
function partsOf({ layouts }: ApiRecord, forms: TypeForms): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const target of TARGETS) {
    for (const { type } of layouts[target]?.fields ?? []) {
      const key = isSimple(type) ? null : recordIn(forms.of(type));
      if (key !== null) parts.add(key);
    }
  }
  return parts;
}

function isSimple({ kind }: CType): boolean {
  return kind === 'integer' || kind === 'pointer' || kind === 'enum';
}

/** What a pointer of unknown direction points to is never read. */
function layoutOf({ type, contract }: ApiParameter, forms: TypeForms): string | null {
  const form = forms.of(type);
  if (form.kind === 'record') return form.key;
  const pointee = contract.direction === 'unknown' ? null : pointeeOf(form);
  return pointee?.kind === 'record' ? pointee.key : null;
}

function recordIn(form: TypeForm): string | null {
  if (form.kind === 'record') return form.key;
  return form.kind === 'array' ? recordIn(form.element) : null;
}

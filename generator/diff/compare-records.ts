import type { ApiModel, ApiRecord, FieldLayout, RecordLayout } from '../model/api-model.js';
import { TARGETS, type Target } from '../model/target.js';
import { additive, breaking, type Finding } from './change.js';
import { compareAvailability } from './compare-availability.js';
import { compareSpelling } from './compare-spelling.js';
import { compareWords } from './compare-words.js';
import { typeMeaning } from './type-meaning.js';

export interface ComparedModels {
  readonly before: ApiModel;
  readonly after: ApiModel;
}

/** Findings that hold on several targets are said once, with the targets. */
export function compareRecords(old: ApiRecord, now: ApiRecord, models: ComparedModels): readonly Finding[] {
  const byTarget = new Map<string, { readonly finding: Finding; readonly targets: Target[] }>();
  for (const target of TARGETS) {
    for (const finding of compareLayouts(old.layouts[target], now.layouts[target], models)) {
      const known = byTarget.get(finding.message);
      if (known === undefined) byTarget.set(finding.message, { finding, targets: [target] });
      else known.targets.push(target);
    }
  }
  const layout = [...byTarget.values()].map(({ finding, targets }) => ({
    impact: finding.impact,
    message: targets.length === TARGETS.length ? finding.message : `${finding.message} (${targets.join(', ')})`,
  }));
  return [
    ...(old.kind === now.kind ? [] : [breaking(`was a ${old.kind}, is a ${now.kind}`)]),
    ...layout,
    ...compareAvailability('', old.availability, now.availability),
    ...compareWords(old.documentation, now.documentation, fieldsOf(old), fieldsOf(now)),
  ];
}

function compareLayouts(
  old: RecordLayout | undefined,
  now: RecordLayout | undefined,
  models: ComparedModels,
): readonly Finding[] {
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [additive('is now defined')];
  if (now === undefined) return [breaking('is no longer defined')];
  const findings: Finding[] = [];
  if (old.size !== now.size) findings.push(breaking(`size was ${old.size}, is ${now.size}`));
  if (old.align !== now.align) findings.push(breaking(`alignment was ${old.align}, is ${now.align}`));
  return [...findings, ...compareFields(old, now, models)];
}

function compareFields(old: RecordLayout, now: RecordLayout, models: ComparedModels): readonly Finding[] {
  const before = new Map(old.fields.map((field) => [field.name, field]));
  const after = new Map(now.fields.map((field) => [field.name, field]));
  const added = now.fields.filter((field) => !before.has(field.name));
  const gone = old.fields.filter((field) => !after.has(field.name));
  const renamed = new Map(gone.map((field) => [field, onlyOneAt(field, gone, added)] as const));
  const called = new Set(renamed.values());
  return [
    ...gone.map((field) => {
      const name = renamed.get(field)?.name;
      return breaking(`field ${field.name} is ${name === undefined ? 'gone' : `now called ${name}`}`);
    }),
    ...added.filter((field) => !called.has(field)).map((field) => additive(`field ${field.name} is new`)),
    ...now.fields.flatMap((field) => {
      const known = before.get(field.name);
      return known === undefined ? [] : compareField(known, field, models);
    }),
  ];
}

/** The field that took the place of one that is gone, if the place leaves no doubt. */
function onlyOneAt(
  field: FieldLayout,
  gone: readonly FieldLayout[],
  added: readonly FieldLayout[],
): FieldLayout | undefined {
  const isThere = (other: FieldLayout) =>
    other.bitOffset === field.bitOffset && other.bitWidth === field.bitWidth && other.size === field.size;
  const there = added.filter(isThere);
  return there.length === 1 && gone.filter(isThere).length === 1 ? there[0] : undefined;
}

function compareField(old: FieldLayout, now: FieldLayout, { before, after }: ComparedModels): readonly Finding[] {
  const findings: Finding[] = [];
  const what = `field ${now.name}`;
  if (old.bitOffset !== now.bitOffset) findings.push(breaking(`${what} moved from ${place(old)} to ${place(now)}`));
  if (old.bitWidth !== now.bitWidth || old.size !== now.size) {
    findings.push(breaking(`${what} took ${extent(old)}, takes ${extent(now)}`));
  }
  const [was, is] = [
    { spelling: old.spelling, meaning: typeMeaning(old.type, before) },
    { spelling: now.spelling, meaning: typeMeaning(now.type, after) },
  ];
  return [...findings, ...compareSpelling(what, was, is)];
}

function place(field: FieldLayout): string {
  const byte = Math.floor(field.bitOffset / 8);
  return field.bitWidth === null ? `${byte}` : `${byte}:${field.bitOffset % 8}`;
}

function extent(field: FieldLayout): string {
  return field.bitWidth === null ? `${field.size} bytes` : `${field.bitWidth} bits`;
}

function fieldsOf({ layouts }: ApiRecord): readonly FieldLayout[] {
  return Object.values(layouts).flatMap((layout) => layout?.fields ?? []);
}

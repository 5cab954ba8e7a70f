import type { ApiRecord, FieldLayout, RecordLayout } from '../model/api-model.js';
import { TARGETS, type Target } from '../model/target.js';
import type { FieldPlan, RecordPlan } from '../model/type-plan.js';
import { docParagraph, docTag, joinBlocks, placeLine } from './doc-lines.js';
import { planFieldText } from './plan-field.js';
import type { PlanScope } from './plan-scope.js';
import { perTargetText, targetCondition } from './record-layout.js';
import { escapeDocLine, propertyKey, quote } from './source-text.js';

/** Null for a record that is only declared: it has no layout to read by. */
export function planRecord(record: ApiRecord, scope: PlanScope): RecordPlan | null {
  const targets = TARGETS.filter((target) => record.layouts[target] !== undefined);
  const name = scope.names.records.get(record.key)?.name;
  if (targets.length === 0 || name === undefined) return null;
  const { useSupport } = scope.imports;
  return {
    name,
    label: quote(record.typedefs[0] ?? record.key),
    doc: recordDoc(record),
    size: perTargetText(
      mapLayouts(record, ({ size }) => size),
      useSupport,
    ),
    align: perTargetText(
      mapLayouts(record, ({ align }) => align),
      useSupport,
    ),
    fields: mergeFields(record, targets).map((field) => planField(field, record, targets, scope)),
  };
}

function mapLayouts(record: ApiRecord, read: (layout: RecordLayout) => number): Partial<Record<Target, number>> {
  const values: Partial<Record<Target, number>> = {};
  for (const target of TARGETS) {
    const layout = record.layouts[target];
    if (layout !== undefined) values[target] = read(layout);
  }
  return values;
}

/** One field as each target has it. */
export interface MergedField {
  readonly name: string;
  readonly layouts: Readonly<Partial<Record<Target, FieldLayout>>>;
}

/** In the order of the first target that has them; what only later targets have follows its predecessor there. */
function mergeFields(record: ApiRecord, targets: readonly Target[]): MergedField[] {
  const merged = new Map<string, Partial<Record<Target, FieldLayout>>>();
  for (const target of targets) {
    for (const field of record.layouts[target]?.fields ?? []) {
      const layouts = merged.get(field.name) ?? {};
      if (layouts[target] === undefined) layouts[target] = field;
      merged.set(field.name, layouts);
    }
  }
  return [...merged].map(([name, layouts]) => ({ name, layouts }));
}

function planField(field: MergedField, record: ApiRecord, targets: readonly Target[], scope: PlanScope): FieldPlan {
  const present = targets.filter((target) => field.layouts[target] !== undefined);
  const text = planFieldText(field, record, scope);
  const first = present.map((target) => field.layouts[target]).find((layout) => layout !== undefined);
  return {
    name: propertyKey(field.name),
    doc: docParagraph(first?.documentation ?? ''),
    isOptional: present.length < targets.length,
    condition: targetCondition(present, targets, scope.imports.useSupport),
    ...text,
  };
}

function recordDoc({ documentation, range, availability }: ApiRecord): readonly string[] {
  return joinBlocks(
    docParagraph(documentation?.summary ?? ''),
    ...(documentation?.remarks ?? []).map((remark) => docParagraph(remark)),
    placeLine(range, availability),
    (documentation?.seeAlso ?? []).flatMap((reference) => docTag('@see', escapeDocLine(reference))),
  );
}

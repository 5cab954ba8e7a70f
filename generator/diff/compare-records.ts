import type { ApiRecord, FieldLayout, RecordLayout } from '../model/api-model.js';
import { TARGETS, type Target } from '../model/target.js';
import { additive, breaking, documentation, type Finding } from './change.js';
import { compareAvailability } from './compare-availability.js';

/** Findings that hold on several targets are said once, with the targets. */
export function compareRecords(old: ApiRecord, now: ApiRecord): readonly Finding[] {
  const byTarget = new Map<string, { readonly finding: Finding; readonly targets: Target[] }>();
  for (const target of TARGETS) {
    for (const finding of compareLayouts(old.layouts[target], now.layouts[target])) {
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
    ...(wordsOf(old) === wordsOf(now) ? [] : [documentation('its text changed')]),
  ];
}

function compareLayouts(old: RecordLayout | undefined, now: RecordLayout | undefined): readonly Finding[] {
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [additive('is now defined')];
  if (now === undefined) return [breaking('is no longer defined')];
  const findings: Finding[] = [];
  if (old.size !== now.size) findings.push(breaking(`size was ${old.size}, is ${now.size}`));
  if (old.align !== now.align) findings.push(breaking(`alignment was ${old.align}, is ${now.align}`));
  return [...findings, ...compareFields(old, now)];
}

function compareFields(old: RecordLayout, now: RecordLayout): readonly Finding[] {
  const before = new Map(old.fields.map((field) => [field.name, field]));
  const after = new Map(now.fields.map((field) => [field.name, field]));
  const gone = old.fields.filter((field) => !after.has(field.name));
  const added = now.fields.filter((field) => !before.has(field.name));
  return [
    ...gone.map((field) => breaking(`field ${field.name} is gone`)),
    ...added.map((field) => additive(`field ${field.name} is new`)),
    ...now.fields.flatMap((field) => {
      const known = before.get(field.name);
      return known === undefined ? [] : compareField(known, field);
    }),
  ];
}

function compareField(old: FieldLayout, now: FieldLayout): readonly Finding[] {
  const findings: Finding[] = [];
  const what = `field ${now.name}`;
  if (old.bitOffset !== now.bitOffset) findings.push(breaking(`${what} moved from ${place(old)} to ${place(now)}`));
  if (old.bitWidth !== now.bitWidth || old.size !== now.size) {
    findings.push(breaking(`${what} took ${extent(old)}, takes ${extent(now)}`));
  }
  if (old.spelling.replace(/\s+/g, '') !== now.spelling.replace(/\s+/g, '')) {
    findings.push(breaking(`${what} was ${old.spelling}, is ${now.spelling}`));
  }
  return findings;
}

function place(field: FieldLayout): string {
  const byte = Math.floor(field.bitOffset / 8);
  return field.bitWidth === null ? `${byte}` : `${byte}:${field.bitOffset % 8}`;
}

function extent(field: FieldLayout): string {
  return field.bitWidth === null ? `${field.size} bytes` : `${field.bitWidth} bits`;
}

function wordsOf(record: ApiRecord): string {
  const texts = Object.values(record.layouts).map((layout) => layout?.fields.map((field) => field.documentation));
  return JSON.stringify([record.documentation, texts]);
}

import type { Diagnostic } from '../diagnostics.js';
import type { PerTarget, Target } from '../model/target.js';
import type { CollectedRecord, RecordDefinition } from './collected-types.js';
import { pickLive, pickLiveAnywhere } from './liveness.js';
import type { RecordLayouts } from './record-layouts.js';
import type { ResolvedLayout, ResolvedRecord, TypeSettings, UnboundType } from './type-model.js';

export interface ResolvedRecords {
  readonly records: Map<string, ResolvedRecord>;
  readonly unbound: readonly UnboundType[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every record with its layout on each target that it exists on at the configured version. */
export function resolveRecordLayouts(
  collected: ReadonlyMap<string, CollectedRecord>,
  layouts: RecordLayouts,
  settings: TypeSettings,
): ResolvedRecords {
  const records = new Map<string, ResolvedRecord>();
  const unbound: UnboundType[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const record of collected.values()) {
    const { resolved, reason } = resolveRecord(record, layouts, settings);
    records.set(record.key, resolved);
    if (reason === null) continue;
    const { key, header, range } = resolved;
    unbound.push({ name: key, kind: 'record', header, range, reason });
    const message = `${resolved.kind} ${key} has no layout: ${reason}`;
    diagnostics.push({ code: 'NTB1304', severity: 'warning', message, range });
  }
  return { records, unbound, diagnostics };
}

function resolveRecord(
  record: CollectedRecord,
  layouts: RecordLayouts,
  settings: TypeSettings,
): { resolved: ResolvedRecord; reason: string | null } {
  const { key, tag, typedefs, kind, definitions, use } = record;
  const definition = pickLiveAnywhere(definitions, settings);
  const place = definition ?? definitions[0] ?? use;
  const laidOut = layOutTargets(key, definitions, layouts, settings);
  const resolved: ResolvedRecord = {
    key,
    tag,
    typedefs,
    kind,
    header: place.header,
    isSdk: place.isSdk,
    range: place.range,
    guards: (definitions.length > 0 ? definitions : [use]).map(({ guard }) => guard),
    syntax: definition?.syntax ?? null,
    declaration: definition?.declaration ?? null,
    layouts: laidOut.layouts,
  };
  return { resolved, reason: laidOut.reason };
}

function layOutTargets(
  key: string,
  definitions: readonly RecordDefinition[],
  layouts: RecordLayouts,
  settings: TypeSettings,
): { layouts: PerTarget<ResolvedLayout>; reason: string | null } {
  const found: Partial<Record<Target, ResolvedLayout>> = {};
  let reason: string | null = null;
  for (const target of settings.targets) {
    if (pickLive(definitions, target, settings.version) === null) continue;
    const layout = layouts.layout(key, target);
    if (typeof layout === 'string') reason ??= layout;
    else found[target] = layout;
  }
  return { layouts: found, reason };
}

import type { ApiModel, FieldLayout } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { type ObjectProbe, PROBE_PREFIX } from './object-probe.js';
import { spellRecord } from './plan-assertions.js';

/** C has no offset of a bit-field: a constant object with only that field set shows its bits. */
export function planBitFieldProbes(model: ApiModel, target: Target): readonly ObjectProbe[] {
  const probes: ObjectProbe[] = [];
  for (const record of model.records.values()) {
    const layout = record.layouts[target];
    const type = spellRecord(record);
    if (layout === undefined || type === null) continue;
    for (const field of layout.fields) {
      if (field.bitWidth === null) continue;
      const symbol = `${PROBE_PREFIX}${probes.length}`;
      probes.push({
        symbol,
        definition: `const ${type} ${symbol} = { .${field.name} = (${allOnes(field)}) };`,
        claim: `${record.key}.${field.name} is ${field.bitWidth} bits at bit ${field.bitOffset}`,
        subject: record.key,
        bytes: setBits(layout.size, field.bitOffset, field.bitWidth),
      });
    }
  }
  return probes;
}

function allOnes(field: FieldLayout): string {
  return field.bitWidth === 64 ? '~0ull' : `${(1n << BigInt(field.bitWidth ?? 0)) - 1n}ull`;
}

function setBits(size: number, offset: number, width: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let bit = offset; bit < offset + width; bit += 1) {
    const index = bit >> 3;
    bytes[index] = (bytes[index] ?? 0) | (1 << (bit & 7));
  }
  return bytes;
}

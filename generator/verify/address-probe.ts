import type { ApiModel } from '../model/api-model.js';
import { POINTER_SIZE, type Target } from '../model/target.js';
import { type ObjectProbe, PROBE_PREFIX } from './object-probe.js';
import { spellUse } from './plan-assertions.js';

/**
 * Constants that are addresses, such as pseudo-handles. A cast of a pointer is no integer constant expression (C11
 * 6.6p6), which compilers differ about in an assertion; as an initializer all of them fold it (6.6p10).
 */
export function planAddressProbes(model: ApiModel, target: Target): readonly ObjectProbe[] {
  const probes: ObjectProbe[] = [];
  for (const constant of model.constants.values()) {
    const { name, value: found } = constant;
    const value = found.kind === 'pointer' ? found.value[target] : undefined;
    if (value === undefined) continue;
    const symbol = `${PROBE_PREFIX}address_${probes.length}`;
    const use = spellUse(constant);
    probes.push({
      symbol,
      definition: `const __SIZE_TYPE__ ${symbol} = (__SIZE_TYPE__)(${use});`,
      claim: `${use} == ${value}`,
      subject: name,
      bytes: toBytes(value, POINTER_SIZE[target]),
    });
  }
  return probes;
}

/** Least significant byte first, as on all targets. */
function toBytes(value: bigint, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => Number(BigInt.asUintN(8, value >> BigInt(8 * index))));
}

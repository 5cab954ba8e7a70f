import type { ConfiguredVersion } from './configured-version.js';
import type { Region, RegionAlgebra } from './region.js';
import type { RenderedTokens } from './rendered-tokens.js';

/** What a use of a macro becomes in a part of the region that it stands in. */
export interface UsePart {
  readonly region: Region;
  readonly code: RenderedTokens;
}

/** What a use of a macro becomes on some targets. */
export type UseVariant = UsePart;

/** One variant for each group of targets that get the same code. */
export function groupVariants(
  parts: readonly UsePart[],
  algebra: RegionAlgebra,
  version: ConfiguredVersion,
): readonly UseVariant[] {
  if (parts.length === 1) return parts;
  const whole = parts.reduce((all, part) => algebra.unite(all, part.region), algebra.empty);
  const variants: UseVariant[] = [];
  for (const target of algebra.targets.keys()) {
    const part = findPart(parts, target, algebra, version);
    if (part === null) continue;
    const region = algebra.onTarget(whole, target);
    const same = variants.findIndex((variant) => isSameCode(variant.code, part.code));
    const other = variants[same];
    if (other === undefined) variants.push({ region, code: part.code });
    else variants[same] = { region: algebra.unite(other.region, region), code: part.code };
  }
  return withoutCode(variants) ?? variants;
}

/**
 * The code on one target. Where it differs by version, that of the configured version, or of the highest version
 * if the use is not live there: code has one text on a target.
 */
function findPart(
  parts: readonly UsePart[],
  target: number,
  algebra: RegionAlgebra,
  version: ConfiguredVersion,
): UsePart | null {
  let best: UsePart | null = null;
  let bestStart = -1;
  for (const part of parts) {
    const bounds = part.region.bounds[target] ?? [];
    if (bounds.length === 0) continue;
    if (version.isIn(algebra.onTarget(part.region, target))) return part;
    const start = bounds.at(-2) ?? 0;
    if (start > bestStart) {
      best = part;
      bestStart = start;
    }
  }
  return best;
}

function isSameCode(a: RenderedTokens, b: RenderedTokens): boolean {
  if (a.text !== b.text || a.annotations.length !== b.annotations.length) return false;
  if (a.pragmas.join() !== b.pragmas.join()) return false;
  return a.annotations.every(({ name, argument }, index) => {
    const other = b.annotations[index];
    return other !== undefined && other.name === name && other.argument === argument;
  });
}

/**
 * Variants that are annotations and nothing else (`UNALIGNED` is `__unaligned` but on x86, `FASTCALL` is a
 * convention on x86 alone) need no code of their own: an annotation of one target means nothing on the others.
 */
function withoutCode(variants: readonly UseVariant[]): readonly UseVariant[] | null {
  if (variants.length < 2) return null;
  if (variants.some(({ code }) => code.text !== '' || code.pragmas.length > 0)) return null;
  const [most] = [...variants].sort((a, b) => b.code.annotations.length - a.code.annotations.length);
  return most === undefined ? null : [most];
}

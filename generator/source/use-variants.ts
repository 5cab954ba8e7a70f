import type { Target } from '../model/target.js';
import type { ConfiguredVersion } from './configured-version.js';
import type { Region, RegionAlgebra } from './region.js';
import type { AnnotationContent, RenderedTokens } from './rendered-tokens.js';
import { isEffective } from './target-annotations.js';

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
  return withoutCode(variants, algebra.targets) ?? variants;
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
  return a.text === b.text && a.pragmas.join() === b.pragmas.join() && areSame(a.annotations, b.annotations);
}

function areSame(left: readonly AnnotationContent[], right: readonly AnnotationContent[]): boolean {
  if (left.length !== right.length) return false;
  return left.every(({ name, argument }, index) => {
    const other = right[index];
    return other !== undefined && other.name === name && other.argument === argument;
  });
}

/**
 * Variants that are annotations and nothing else need no code of their own where those of one say as much on the
 * targets of the others: `UNALIGNED` is `__unaligned` but on x86, `FASTCALL` is a convention on x86 alone.
 */
function withoutCode(variants: readonly UseVariant[], targets: readonly Target[]): readonly UseVariant[] | null {
  if (variants.length < 2) return null;
  if (variants.some(({ code }) => code.text !== '' || code.pragmas.length > 0)) return null;
  const enough = variants.find(({ code }) => variants.every((other) => saysAsMuch(code, other, targets)));
  return enough === undefined ? null : [enough];
}

function saysAsMuch({ annotations }: RenderedTokens, { code, region }: UseVariant, all: readonly Target[]): boolean {
  const targets = all.filter((_, index) => region.bounds[index]?.length !== 0);
  return targets.every((target) => {
    const [ours, theirs] = [annotations, code.annotations].map((each) =>
      each.filter((one) => isEffective(one, target)),
    );
    return areSame(ours ?? [], theirs ?? []);
  });
}

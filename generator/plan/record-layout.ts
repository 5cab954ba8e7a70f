import type { ApiModel } from '../model/api-model.js';
import type { PerTarget, Target } from '../model/target.js';

/** The size and alignment that hold a record on every target; null for one without a layout. */
export function maximumLayout(key: string, model: ApiModel): { readonly size: number; readonly align: number } | null {
  const layouts = Object.values(model.records.get(key)?.layouts ?? {});
  if (layouts.length === 0) return null;
  return {
    size: Math.max(...layouts.map(({ size }) => size)),
    align: Math.max(...layouts.map(({ align }) => align)),
  };
}

/**
 * A number that may depend on the target, as TypeScript: `16`, or `P64 ? 16 : 8` from the support library's
 * constants. A target without a value takes that of its nearest relative, which nothing then reads.
 */
export function perTargetText(values: PerTarget<number | string>, useSupport: (name: string) => string): string {
  const x64 = values.x64 ?? values.arm64 ?? values.x86 ?? 0;
  const x86 = values.x86 ?? x64;
  const arm64 = values.arm64 ?? x64;
  const wide = arm64 === x64 ? `${x64}` : `${useSupport('ARM64')} ? ${arm64} : ${x64}`;
  if (x86 === x64 && arm64 === x64) return wide;
  return `${useSupport('P64')} ? ${arm64 === x64 ? wide : `(${wide})`} : ${x86}`;
}

/** Condition for the targets of `present` among those of `all`; null when there is no other. */
export function targetCondition(
  present: readonly Target[],
  all: readonly Target[],
  useSupport: (name: string) => string,
): string | null {
  const missing = all.filter((target) => !present.includes(target));
  if (missing.length === 0) return null;
  const has = (target: Target) => present.includes(target);
  if (!all.includes('x64') || !all.includes('arm64') || has('x64') === has('arm64')) {
    return has('x64') || has('arm64') ? useSupport('P64') : `!${useSupport('P64')}`;
  }
  const arm = useSupport('ARM64');
  if (has('arm64')) return has('x86') ? `(${arm} || !${useSupport('P64')})` : arm;
  return has('x86') ? `!${arm}` : `(${useSupport('P64')} && !${arm})`;
}

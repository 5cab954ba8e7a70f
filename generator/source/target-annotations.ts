import type { Target } from '../model/target.js';
import type { AnnotationContent } from './rendered-tokens.js';

/** They change neither a layout nor a call. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  ...['__unaligned', '_unaligned', '__w64', '_w64', '__sptr', '__uptr'],
  ...['__restrict', '__restrict__', '__extension__'],
]);
const WIDTHS: ReadonlyMap<string, 32 | 64> = new Map([
  ['__ptr32', 32],
  ['_ptr32', 32],
  ['__ptr64', 64],
  ['_ptr64', 64],
]);
/** The one that x64 has beside its own ("__vectorcall" in Microsoft's C++ language reference). */
const ALSO_ON_X64: ReadonlySet<string> = new Set(['__vectorcall', '_vectorcall', '__regcall']);

/**
 * Whether an annotation makes a difference on a target. Elsewhere than on x86 there is one calling convention for
 * all functions, whatever is spelled ("Calling conventions" in Microsoft's C++ language reference).
 */
export function isEffective({ kind, name }: AnnotationContent, target: Target): boolean {
  switch (kind) {
    case 'sal':
    case 'declspec':
      return true;
    case 'convention':
      return target === 'x86' || ALSO_ON_X64.has(name);
    case 'modifier':
      return !WITHOUT_EFFECT.has(name) && WIDTHS.get(name) !== (target === 'x86' ? 32 : 64);
  }
}

import type { FunctionDeclaration } from '../model/declaration.js';
import type { Guard } from '../model/guard.js';
import { type AvailabilitySettings, isLiveAt, resolveAvailability } from './resolve-availability.js';

export interface LivenessSettings extends AvailabilitySettings {
  readonly version: number;
}

/** Whether a declaration exists at the configured version on one of the configured targets. */
export function isLive(guard: Guard, settings: LivenessSettings): boolean {
  return isLiveAt(guard, settings.version) && guard.targets.some((target) => settings.targets.includes(target));
}

/** Whether a compiler could see both at once. */
export function overlaps(left: Guard, right: Guard): boolean {
  const lower = (since: number | null) => since ?? Number.NEGATIVE_INFINITY;
  const upper = (until: number | null) => until ?? Number.POSITIVE_INFINITY;
  return (
    left.targets.some((target) => right.targets.includes(target)) &&
    left.versions.some((a) =>
      right.versions.some((b) => lower(a.since) < upper(b.until) && lower(b.since) < upper(a.until)),
    )
  );
}

/** Why a name with these declarations gets no binding; null when it gets one. */
export function describeUnbound(
  declarations: readonly FunctionDeclaration[],
  settings: LivenessSettings,
): string | null {
  const live = declarations.filter(({ guard }) => isLive(guard, settings));
  if (live.length === 0) {
    const { text } = resolveAvailability(
      declarations.map(({ guard }) => guard),
      settings,
    );
    return `not in the configured version: ${text}`;
  }
  // An inline function is compiled into its callers: the library exports no symbol of that name.
  return live.some(({ isInline }) => isInline) ? 'inline only' : null;
}

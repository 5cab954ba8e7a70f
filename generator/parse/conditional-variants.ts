import type { Guard, VersionInterval } from '../model/guard.js';
import type { GuardRegion, HeaderSource } from '../model/header-source.js';
import { TARGETS, type Target } from '../model/target.js';

/** One target and one range of versions in which no condition changes. */
export interface Cell {
  readonly target: Target;
  readonly version: VersionInterval;
}

/** The header as it reads in some cells: what is not live there is blank. */
export interface Variant {
  readonly header: HeaderSource;
  readonly cells: readonly Cell[];
  isLiveAt(offset: number): boolean;
}

/** A split declaration has a few; a header made to hurt could have any number. */
export const MAX_VARIANTS = 24;

/**
 * The different texts that the given regions of a header make over targets and versions; the others stay live.
 * Null for more than `MAX_VARIANTS`.
 */
export function listVariants(header: HeaderSource, regions: readonly GuardRegion[]): readonly Variant[] | null {
  const byPattern = new Map<string, Cell[]>();
  for (const cell of listCells(regions)) {
    const pattern = regions.map(({ guard }) => (isLive(guard, cell) ? '1' : '0')).join('');
    const cells = byPattern.get(pattern);
    if (cells !== undefined) cells.push(cell);
    else if (byPattern.size < MAX_VARIANTS) byPattern.set(pattern, [cell]);
    else return null;
  }
  return [...byPattern].map(([pattern, cells]) => makeVariant(header, deadIn(regions, pattern), cells));
}

function deadIn(regions: readonly GuardRegion[], pattern: string): readonly GuardRegion[] {
  return regions.filter((_, index) => pattern[index] === '0');
}

function listCells(regions: readonly GuardRegion[]): readonly Cell[] {
  const bounds = regions.flatMap(({ guard }) => guard.versions.flatMap(({ since, until }) => [since, until]));
  const breaks = [...new Set(bounds)].filter((bound) => bound !== null).sort((a, b) => a - b);
  const starts = [null, ...breaks];
  const versions = starts.map((since, index) => ({ since, until: breaks[index] ?? null }));
  return TARGETS.flatMap((target) => versions.map((version) => ({ target, version })));
}

function isLive(guard: Guard, { target, version }: Cell): boolean {
  const holds = ({ since, until }: VersionInterval) =>
    (since === null || (version.since !== null && version.since >= since)) &&
    (until === null || (version.until !== null && version.until <= until));
  return guard.targets.includes(target) && guard.versions.some(holds);
}

function makeVariant(header: HeaderSource, dead: readonly GuardRegion[], cells: readonly Cell[]): Variant {
  const isLiveAt = (offset: number) => !dead.some(({ start, end }) => start <= offset && offset < end);
  const code = blankRegions(header.code, dead);
  const annotations = header.annotations.filter(({ offset }) => isLiveAt(offset));
  const comments = header.comments.filter(({ start }) => isLiveAt(start));
  return { header: { ...header, code, annotations, comments }, cells, isLiveAt };
}

function blankRegions(code: string, regions: readonly GuardRegion[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of regions) {
    if (end <= done) continue;
    parts.push(code.slice(done, start), code.slice(Math.max(start, done), end).replace(/[^\n]/g, ' '));
    done = end;
  }
  return parts.join('') + code.slice(done);
}

/** The cells as guards: targets that share their versions share a guard. */
export function guardsOfCells(cells: readonly Cell[]): readonly Guard[] {
  const byVersions = new Map<string, Guard>();
  for (const target of TARGETS) {
    const versions = joinIntervals(cells.filter((cell) => cell.target === target).map((cell) => cell.version));
    if (versions.length === 0) continue;
    const key = JSON.stringify(versions);
    const targets = [...(byVersions.get(key)?.targets ?? []), target];
    byVersions.set(key, { targets, versions });
  }
  return [...byVersions.values()];
}

/** The intervals come in no order and touch; they never overlap. */
function joinIntervals(intervals: readonly VersionInterval[]): readonly VersionInterval[] {
  const sorted = intervals.toSorted((a, b) => (a.since ?? -Infinity) - (b.since ?? -Infinity));
  const joined: VersionInterval[] = [];
  for (const interval of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && last.until === interval.since)
      joined[joined.length - 1] = { since: last.since, until: interval.until };
    else joined.push(interval);
  }
  return joined;
}

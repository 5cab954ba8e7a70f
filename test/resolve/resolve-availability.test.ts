import { expect, test } from 'vitest';
import type { Guard, VersionInterval } from '../../generator/model/guard.js';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { isLiveAt, resolveAvailability } from '../../generator/resolve/resolve-availability.js';

const SETTINGS = {
  targets: TARGETS,
  versionNames: new Map([
    [30, 'Windows 8'],
    [10, 'Windows XP'],
    [40, 'Windows 10'],
    [20, 'Windows 7'],
  ]),
};
const from = (since: number | null, until: number | null = null): VersionInterval => ({ since, until });
const guard = (versions: readonly VersionInterval[], targets: readonly Target[] = TARGETS): Guard => ({
  targets,
  versions,
});

test.each<[wanted: string, guards: readonly Guard[]]>([
  ['every version', [guard([from(null)])]],
  ['Windows 8 and later', [guard([from(30)])]],
  ['until Windows 7', [guard([from(null, 30)])]],
  ['Windows 7 to Windows 8', [guard([from(20, 40)])]],
  ['Windows 8 only', [guard([from(30, 40)])]],
  ['until Windows XP, Windows 8 and later', [guard([from(null, 20), from(30)])]],
  ['no version', [guard([])]],
  // `> WINDOWS_7` starts at the number after it, which has no name of its own.
  ['Windows 8 and later', [guard([from(21)])]],
  ['version 50 and later', [guard([from(50)])]],
  ['before version 5', [guard([from(null, 5)])]],
  ['every version, x64 and arm64 only', [guard([from(null)], ['x64', 'arm64'])]],
  ['Windows 8 and later, x86 only', [guard([from(30)], ['x86'])]],
  // Two definitions of one name: it exists wherever one of them does.
  ['every version', [guard([from(null, 30)]), guard([from(30)])]],
  ['Windows XP and later', [guard([from(30)]), guard([from(10, 35)])]],
  ['every version', [guard([from(null)], ['x64']), guard([from(null)], ['x86', 'arm64'])]],
])('%s', (wanted, guards) => {
  expect(resolveAvailability(guards, SETTINGS).text).toBe(wanted);
});

test('an interval holds its first version and not its last', () => {
  const between = guard([from(20, 30)]);
  expect([19, 20, 29, 30].map((version) => isLiveAt(between, version))).toEqual([false, true, true, false]);
});

test('only configured targets count', () => {
  const settings = { ...SETTINGS, targets: ['x64'] as const };
  expect(resolveAvailability([guard([from(null)], ['x64'])], settings).text).toBe('every version');
});

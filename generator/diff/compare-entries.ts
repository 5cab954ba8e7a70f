import type { SourceRange } from '../model/position.js';
import type { Change, Finding } from './change.js';

/** What is said of something that the new tree does not declare. */
export const GONE = 'is gone';

interface Placed {
  readonly range: SourceRange;
}

/** Pairs two tables by name: what is only old is gone, what is only new is added, the rest is compared. */
export function compareEntries<T extends Placed>(
  subject: Change['subject'],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  compare: (before: T, after: T) => readonly Finding[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (now === undefined) changes.push({ impact: 'breaking', subject, name, message: GONE, range: old.range });
    else changes.push(...compare(old, now).map((finding) => ({ ...finding, subject, name, range: now.range })));
  }
  for (const [name, now] of after) {
    if (!before.has(name)) changes.push({ impact: 'additive', subject, name, message: 'is new', range: now.range });
  }
  return changes;
}

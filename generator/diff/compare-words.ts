import type { Documentation } from '../model/documentation.js';
import { documentation, type Finding } from './change.js';

export interface Described {
  readonly name: string;
  readonly documentation: string | null;
}

/** A declaration's own text, and those of the members that it had before and still has. */
export function compareWords(
  old: Documentation | null,
  now: Documentation | null,
  oldMembers: readonly Described[],
  newMembers: readonly Described[],
): readonly Finding[] {
  const before = new Map(oldMembers.map((member) => [member.name, member.documentation]));
  const isSame = ({ name, documentation: text }: Described) => !before.has(name) || before.get(name) === text;
  const isAlike = JSON.stringify(old) === JSON.stringify(now) && newMembers.every(isSame);
  return isAlike ? [] : [documentation('its text changed')];
}

import type { Guard } from '../model/guard.js';
import { overlapGuards } from './guard-overlap.js';
import type { PlacedMember, PlacedRecord } from './type-context.js';
import type { ResolvedField, ResolvedLayout } from './type-model.js';
import { spellType } from './type-spelling.js';

/** Where the members of one record stand in the outermost one. */
interface Frame {
  readonly bitOffset: number;
  readonly arm: string;
  readonly guard: Guard | null;
}

/**
 * The members in order, those of anonymous records flat: `struct { int a; union { int b; char c; }; }` gives a, b
 * and c, the last two at the same offset as arms `0:0` and `0:1`.
 */
export function flattenRecord(record: PlacedRecord): ResolvedLayout {
  const fields: ResolvedField[] = [];
  let unions = 0;
  const visit = (inner: PlacedRecord, frame: Frame): void => {
    const union = inner.syntax.recordKind === 'union' ? unions++ : null;
    let index = 0;
    for (const member of inner.members) {
      const place = enterMember(member, frame, union === null ? null : `${union}:${index++}`);
      if (member.inner !== null) visit(member.inner, place);
      else if (member.syntax.name !== null) fields.push(fieldAt(member, member.syntax.name, place));
    }
  };
  visit(record, { bitOffset: 0, arm: '', guard: null });
  return { size: record.size, align: record.align, fields };
}

function enterMember(member: PlacedMember, frame: Frame, arm: string | null): Frame {
  const { guard } = member.syntax;
  return {
    bitOffset: frame.bitOffset + member.bitOffset,
    arm: arm === null ? frame.arm : frame.arm === '' ? arm : `${frame.arm}/${arm}`,
    guard: frame.guard === null ? guard : overlapGuards(frame.guard, guard),
  };
}

function fieldAt(member: PlacedMember, name: string, { bitOffset, arm, guard }: Frame): ResolvedField {
  return {
    name,
    type: member.type,
    spelling: spellType(member.syntax.type),
    bitOffset,
    bitWidth: member.bitWidth,
    size: member.size,
    arm,
    guard: guard ?? member.syntax.guard,
    syntax: member.syntax,
  };
}

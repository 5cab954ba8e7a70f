import { placeBitField } from './bit-field-layout.js';

/** What the layout needs to know of a member. Sizes and alignments in bytes. */
export interface MemberShape {
  readonly size: number;
  /** The type's natural alignment, which `#pragma pack` may lower. */
  readonly align: number;
  /** From `__declspec(align(n))` on the field, its type or what that holds; packing does not lower it. 0: none. */
  readonly requiredAlign: number;
  readonly bitWidth: number | null;
}

export interface RecordRules {
  readonly kind: 'struct' | 'union';
  /** Bytes; null where no pragma is in force. */
  readonly pack: number | null;
  /** `__declspec(align(n))` on the tag. 0: none. */
  readonly align: number;
  readonly pointerSize: 4 | 8;
}

export interface PlacedMembers {
  readonly size: number;
  readonly align: number;
  /** What a record that holds this one must respect under packing. */
  readonly requiredAlign: number;
  /** One for each member, in bits. */
  readonly bitOffsets: readonly number[];
}

/** What is placed so far. `size` is in bytes; the bits that are free belong to the last storage unit. */
export interface Placement {
  readonly size: number;
  readonly align: number;
  /** Size of the storage unit that a bit-field just before opened; 0 after anything else. */
  readonly unitSize: number;
  readonly freeBits: number;
  readonly bitOffset: number;
}

const EMPTY: Placement = { size: 0, align: 1, unitSize: 0, freeBits: 0, bitOffset: 0 };
/** A C struct without members takes four bytes in MSVC's ABI. */
const EMPTY_STRUCT_SIZE = 4;

/** MSVC's layout of a C record: `struct { char a; int b; }` has offsets 0 and 32 bits, size 8, alignment 4. */
export function layOutMembers(members: readonly MemberShape[], rules: RecordRules): PlacedMembers {
  const packing = effectivePacking(rules);
  const bitOffsets: number[] = [];
  let placement = EMPTY;
  let requiredAlign = rules.align;
  for (const member of members) {
    placement = placeMember(placement, member, memberAlign(member, packing), rules.kind === 'union');
    bitOffsets.push(placement.bitOffset);
    if (member.bitWidth === null) requiredAlign = Math.max(requiredAlign, member.requiredAlign);
  }
  return { ...finishRecord(placement, requiredAlign, packing), requiredAlign, bitOffsets };
}

/** MSVC ignores a packing that is wider than a pointer. */
function effectivePacking({ pack, pointerSize }: RecordRules): number {
  return pack === null || pack > pointerSize ? Number.POSITIVE_INFINITY : pack;
}

/** An explicit alignment of a bit-field counts as its type's own. */
function memberAlign({ align, requiredAlign, bitWidth }: MemberShape, packing: number): number {
  const natural = bitWidth === null ? align : Math.max(align, requiredAlign);
  return Math.max(Math.min(natural, packing), requiredAlign, 1);
}

function placeMember(before: Placement, member: MemberShape, align: number, isUnion: boolean): Placement {
  if (member.bitWidth !== null) return placeBitField(before, member.size, member.bitWidth, align, isUnion);
  const offset = isUnion ? 0 : alignUp(before.size, align);
  return {
    size: Math.max(before.size, offset + member.size),
    align: Math.max(before.align, align),
    unitSize: 0,
    freeBits: 0,
    bitOffset: offset * 8,
  };
}

function finishRecord(placement: Placement, requiredAlign: number, packing: number): { size: number; align: number } {
  const align = Math.max(placement.align, requiredAlign);
  const natural = alignUp(placement.size, placement.align);
  const rounding = Math.max(Math.min(align, packing), requiredAlign);
  const size = requiredAlign === 0 ? natural : alignUp(natural, rounding);
  if (size > 0) return { size, align };
  return { size: requiredAlign >= EMPTY_STRUCT_SIZE ? align : EMPTY_STRUCT_SIZE, align };
}

export function alignUp(value: number, align: number): number {
  return Math.ceil(value / align) * align;
}

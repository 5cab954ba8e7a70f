import type { CType } from '../model/c-type.js';
import type { ExpressionText, FieldSyntax, RecordSyntax } from '../model/declaration.js';
import { POINTER_SIZE, TARGETS, type Target } from '../model/target.js';
import { isLiveOn, pickLive } from './liveness.js';
import { memberShape, resolveAlign, shapeOfRecord } from './member-shape.js';
import { narrower, type Reach } from './reach.js';
import { layOutMembers, type MemberShape } from './record-layout.js';
import type { PlacedMember, PlacedRecord, TypeContext } from './type-context.js';

const MAX_SIZE = 0x7fff_ffff;

interface Member {
  readonly syntax: FieldSyntax;
  readonly type: CType;
  readonly shape: MemberShape;
  readonly reach: Reach;
  readonly inner: PlacedRecord | null;
}

/** Lays out the fields that are live on the target. A text says why the record has no layout. */
export function placeRecord(
  syntax: RecordSyntax,
  target: Target,
  context: TypeContext,
  placeInner: (syntax: RecordSyntax) => PlacedRecord | string,
): PlacedRecord | string {
  const align = alignOfTag(syntax, target, context);
  if (typeof align === 'string') return align;
  const members: Member[] = [];
  let reach = reachOfRecord(syntax, context);
  for (const field of syntax.fields) {
    reach = narrower(reach, reachOfField(field, context));
    if (!isLiveOn(field.guard, target, context.settings.version)) continue;
    const member = readMember(field, target, context, placeInner);
    if (typeof member === 'string') return `${field.name ?? 'an unnamed member'}: ${member}`;
    // What a lone tag names may be defined, and so be a member, on another target.
    reach = narrower(reach, member?.reach ?? 'this target');
    if (member !== null) members.push(member);
  }
  return assemble({ syntax, members, align, reach }, target);
}

/** Packing up to this many bytes means the same whatever a pointer's size is. */
const COMMON_PACKING = 4;

function isUniform(text: ExpressionText | null, context: TypeContext): boolean {
  return text === null || context.evaluateText(text.text).isUniform;
}

function reachOfRecord(syntax: RecordSyntax, context: TypeContext): Reach {
  const { align, pack } = syntax;
  const leading = context.collected.leadingAligns.get(syntax) ?? null;
  if (!isUniform(align, context) || !isUniform(leading, context)) return 'this target';
  return pack !== null && pack > COMMON_PACKING ? 'same pointer size' : 'every target';
}

/** A field of some targets only, or of a width or alignment that differs. */
function reachOfField({ guard, bitWidth, align }: FieldSyntax, context: TypeContext): Reach {
  const { targets } = guard;
  const isEverywhere =
    targets.length === TARGETS.length || context.settings.targets.every((target) => targets.includes(target));
  return isEverywhere && isUniform(bitWidth, context) && isUniform(align, context) ? 'every target' : 'this target';
}

function alignOfTag(syntax: RecordSyntax, target: Target, context: TypeContext): number | string {
  const own = resolveAlign(syntax.align, target, context);
  const leading = resolveAlign(context.collected.leadingAligns.get(syntax) ?? null, target, context);
  if (typeof own === 'string') return own;
  return typeof leading === 'string' ? leading : Math.max(own, leading);
}

interface ReadRecord {
  readonly syntax: RecordSyntax;
  readonly members: readonly Member[];
  readonly align: number;
  readonly reach: Reach;
}

function assemble({ syntax, members, align, reach }: ReadRecord, target: Target): PlacedRecord | string {
  const rules = { kind: syntax.recordKind, pack: syntax.pack, align, pointerSize: POINTER_SIZE[target] };
  const shapes = members.map(({ shape }) => shape);
  const placed = layOutMembers(shapes, rules);
  if (placed.size > MAX_SIZE) return 'it is larger than 2 GB';
  return {
    syntax,
    size: placed.size,
    align: placed.align,
    requiredAlign: placed.requiredAlign,
    isAligned: align > 0,
    reach,
    members: members.map((member, index) => placeAt(member, placed.bitOffsets[index] ?? 0)),
  };
}

function placeAt({ syntax, type, shape, inner }: Member, bitOffset: number): PlacedMember {
  return { syntax, type, size: shape.size, bitOffset, bitWidth: shape.bitWidth, inner };
}

/** Null for a member that only declares a tag. */
function readMember(
  field: FieldSyntax,
  target: Target,
  context: TypeContext,
  placeInner: (syntax: RecordSyntax) => PlacedRecord | string,
): Member | string | null {
  const type = context.toCType(field.type);
  const isUnnamed = field.name === null && field.bitWidth === null;
  const inner = isUnnamed ? innerRecord(field, type, target, context, placeInner) : null;
  if (typeof inner === 'string') return inner;
  if (isUnnamed && inner === null) return null;
  const isInPlace = inner !== null && field.type.kind === 'record' && field.type.definition !== null;
  const typeShape = isInPlace ? shapeOfRecord(inner, 'every target') : context.shapeOf(type, target);
  if (typeof typeShape === 'string') return typeShape;
  const shape = memberShape(field, type, typeShape, target, context);
  return typeof shape === 'string' ? shape : { syntax: field, type, shape, reach: typeShape.reach, inner };
}

/** An anonymous struct or union, or Microsoft's `struct TAG;` and `TYPE;` of a record that is defined elsewhere. */
function innerRecord(
  field: FieldSyntax,
  type: CType,
  target: Target,
  context: TypeContext,
  placeInner: (syntax: RecordSyntax) => PlacedRecord | string,
): PlacedRecord | string | null {
  if (field.type.kind === 'record' && field.type.definition !== null) return placeInner(field.type.definition);
  const record = context.underlying(type, target);
  if (record.kind !== 'record') return null;
  const collected = context.collected.records.get(record.key);
  const isDefined = pickLive(collected?.definitions ?? [], target, context.settings.version) !== null;
  return isDefined ? context.placedRecord(record.key, target) : null;
}

import type { CType } from '../model/c-type.js';
import type { ExpressionText, FieldSyntax, RecordSyntax } from '../model/declaration.js';
import { POINTER_SIZE, type Target } from '../model/target.js';
import { isLiveOn, pickLive } from './liveness.js';
import { narrower, type Reach } from './reach.js';
import { layOutMembers, type MemberShape } from './record-layout.js';
import type { PlacedMember, PlacedRecord, TypeContext, TypeShape } from './type-context.js';

/** MSVC's limit for `__declspec(align(n))`. */
const MAX_ALIGN = 8192;
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
    if (member === null) continue;
    members.push(member);
    reach = narrower(reach, member.reach);
  }
  return assemble({ syntax, members, align, reach }, target);
}

/** Packing up to this many bytes means the same whatever a pointer's size is. */
const COMMON_PACKING = 4;

function isUniform(text: ExpressionText | null, context: TypeContext): boolean {
  return text === null || context.evaluateText(text.text).isUniform;
}

function reachOfRecord({ align, pack }: RecordSyntax, context: TypeContext): Reach {
  if (!isUniform(align, context)) return 'this target';
  return pack !== null && pack > COMMON_PACKING ? 'same pointer size' : 'every target';
}

/** A field of some targets only, or of a width or alignment that differs. */
function reachOfField({ guard, bitWidth, align }: FieldSyntax, context: TypeContext): Reach {
  const isEverywhere = guard.targets.length >= context.settings.targets.length;
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
  const typeShape = inner === null ? context.shapeOf(type, target) : shapeOfRecord(inner, 'this target');
  if (typeof typeShape === 'string') return typeShape;
  const shape = memberShape(field, type, typeShape, target, context);
  const reach = inner === null ? typeShape.reach : inner.reach;
  return typeof shape === 'string' ? shape : { syntax: field, type, shape, reach, inner };
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

function memberShape(
  field: FieldSyntax,
  type: CType,
  shape: TypeShape,
  target: Target,
  context: TypeContext,
): MemberShape | string {
  const bitWidth = resolveBitWidth(field, shape.size, target, context);
  if (typeof bitWidth === 'string') return bitWidth;
  const align = resolveAlign(field.align, target, context);
  if (typeof align === 'string') return align;
  const natural = shape.isAlignRequired ? naturalShape(type, shape, target, context) : shape;
  if (typeof natural === 'string') return natural;
  const typeAlign = shape.isAlignRequired ? shape.align : 0;
  const requiredAlign = Math.max(align, typeAlign, bitWidth === null ? shape.innerAlign : 0);
  return { size: shape.size, align: natural.align, requiredAlign, bitWidth };
}

/** A typedef's own alignment is a requirement; the type that it stands for has its natural one. */
function naturalShape(type: CType, shape: TypeShape, target: Target, context: TypeContext): TypeShape | string {
  return type.kind === 'typedef' ? context.shapeOf(context.underlying(type, target), target) : shape;
}

/** `definitionReach`: how far the choice of the record's definition holds. */
export function shapeOfRecord(placed: PlacedRecord, definitionReach: Reach): TypeShape {
  const { size, align, requiredAlign, isAligned } = placed;
  const reach = narrower(placed.reach, definitionReach);
  return { size, align, isAlignRequired: isAligned, innerAlign: requiredAlign, reach };
}

function resolveBitWidth(
  field: FieldSyntax,
  size: number,
  target: Target,
  context: TypeContext,
): number | null | string {
  if (field.bitWidth === null) return null;
  const value = context.evaluateText(field.bitWidth.text).on(target);
  if (value.kind === 'error') return `its width ${field.bitWidth.text} is no constant: ${value.reason}`;
  if (value.kind !== 'integer' || value.fault !== null) return `its width ${field.bitWidth.text} is no integer`;
  if (value.value < 0n || value.value > BigInt(size * 8)) return `${value.value} bits do not fit its type`;
  return Number(value.value);
}

/** 0 where there is none. */
export function resolveAlign(text: ExpressionText | null, target: Target, context: TypeContext): number | string {
  if (text === null) return 0;
  const value = context.evaluateText(text.text).on(target);
  const align = value.kind === 'integer' && value.fault === null ? Number(value.value) : 0;
  const isPower = align > 0 && align <= MAX_ALIGN && 2 ** Math.round(Math.log2(align)) === align;
  return isPower ? align : `its alignment ${text.text} is no power of two up to ${MAX_ALIGN}`;
}

import type { CType } from '../model/c-type.js';
import type { ExpressionText, FieldSyntax } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import { narrower, type Reach } from './reach.js';
import type { MemberShape } from './record-layout.js';
import type { PlacedRecord, TypeContext, TypeShape } from './type-context.js';

/** MSVC's limit for `__declspec(align(n))`. */
const MAX_ALIGN = 8192;

/** A field's type, width and alignment as the layout counts them. A text says why they have no value. */
export function memberShape(
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

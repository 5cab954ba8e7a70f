import type { ApiParameter } from '../model/api-model.js';
import { constantValue } from './constant-operand.js';
import type { FrameWish } from './frame-layout.js';
import type { PlannedParameter } from './function-context.js';
import type { ParameterShape } from './parameter-shape.js';
import type { PlanScope } from './plan-scope.js';
import { maximumLayout } from './record-layout.js';
import { spelling } from './type-text.js';

/** Larger ones stay arguments: a call's frame is no place for them. */
const MAX_BYTES = 0x1_0000;
const ALIGN = 16;

/** Elements of `_Out_writes_(16)`: an output of one size needs no argument. Null for any other. */
export function fixedCount({ contract }: ApiParameter, shape: ParameterShape, { model, ...scope }: PlanScope) {
  const capacity = contract.extent?.capacity ?? null;
  if (capacity === null) return null;
  const size = elementSize(shape, { model, ...scope });
  const value = size === null ? null : constantValue(capacity.expression, model);
  if (size === null || value === null || value <= 0n || value * BigInt(size) > BigInt(MAX_BYTES)) return null;
  const isInBytes = contract.extent?.unit === 'bytes' && shape.kind !== 'bytesOut';
  return isInBytes ? Math.floor(Number(value) / size) : Number(value);
}

/** Its place, which is zero before the call. */
export function fixedWish({ shape, count, isFixed }: PlannedParameter, scope: PlanScope): FrameWish | null {
  const size = isFixed ? elementSize(shape, scope) : null;
  return size === null ? null : { size: Number(count) * size, align: ALIGN, isOutput: true };
}

/** On the target where it is largest. */
function elementSize(shape: ParameterShape, scope: PlanScope): number | null {
  switch (shape.kind) {
    case 'recordsOut':
      return maximumLayout(shape.form.key, scope.model)?.size ?? null;
    case 'scalarsOut':
    case 'textOut': {
      const { size } = spelling(shape.form.scalar, scope);
      return size === 'pointer' ? 8 : size;
    }
    case 'bytesOut':
      return 1;
    default:
      return null;
  }
}

import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { FramePlan } from '../model/function-plan.js';
import type { FrameWish } from './frame-layout.js';
import type { ParameterNames } from './function-names.js';
import type { LengthLinks } from './length-links.js';
import type { ParameterShape } from './parameter-shape.js';
import type { PlanScope } from './plan-scope.js';
import { maximumLayout } from './record-layout.js';
import type { SettledFunction } from './settle-conditions.js';
import { quote } from './source-text.js';
import type { PointerForm, ScalarForm } from './type-form.js';
import { spelling } from './type-text.js';

/** One parameter on its way through the plan: its shape, its names, its place in the frame. */
export interface PlannedParameter {
  readonly parameter: ApiParameter;
  readonly shape: ParameterShape;
  readonly argument: string;
  readonly member: string;
  /** The C name as a string literal, for messages. */
  readonly label: string;
  readonly isOptional: boolean;
  /** `p + 16`; null for what needs no place. */
  readonly place: string | null;
  /** `n1`: elements or bytes of a buffer. */
  readonly count: string | null;
  /** An output whose size SAL fixes: it has no argument. */
  readonly isFixed: boolean;
}

export interface FunctionContext {
  readonly owner: ApiFunction;
  readonly ownerLabel: string;
  readonly links: LengthLinks;
  readonly rules: SettledFunction['rules'];
  readonly names: ParameterNames;
  readonly scope: PlanScope;
  readonly parameters: readonly PlannedParameter[];
  readonly frame: FramePlan | null;
}

/** Scalars and records that a call reads or writes by address get a fixed place. */
export function wishFor(shape: ParameterShape, scope: PlanScope): FrameWish | null {
  switch (shape.kind) {
    case 'outScalar':
    case 'inoutScalar':
    case 'inScalar':
    case 'inoutLength':
      return { ...scalarSize(shape.form, scope), isOutput: shape.kind === 'outScalar' };
    case 'outRecord':
    case 'recordValue': {
      const layout = maximumLayout(shape.form.key, scope.model);
      return layout === null ? null : { ...layout, isOutput: shape.kind === 'outRecord' };
    }
    default:
      return null;
  }
}

function scalarSize(form: ScalarForm | PointerForm, scope: PlanScope): { size: number; align: number } {
  const { size } = spelling(form.scalar, scope);
  return { size: size === 'pointer' ? 8 : size, align: 8 };
}

/** Kinds whose copies or rooms are laid in the frame by the support library, behind the fixed places. */
export function opensFrame({ kind }: ParameterShape): boolean {
  return ['adapter', 'bytesIn', 'inRecord', 'inoutRecord', 'recordsIn', 'scalarsIn', 'textIn'].includes(kind);
}

/** An output alone; nothing of it is in the argument list. */
export function isHidden({ shape: { kind }, isFixed }: PlannedParameter): boolean {
  return isFixed || ['reserved', 'length', 'inoutLength', 'outScalar', 'outRecord'].includes(kind);
}

export function ownerLabel({ name }: ApiFunction): string {
  return quote(name);
}

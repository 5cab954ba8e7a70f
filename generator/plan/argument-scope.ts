import type { ExpressionScope } from './compile-expression.js';
import type { FunctionContext, PlannedParameter } from './function-context.js';
import { argumentNumber, lengthText } from './plan-lengths.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf } from './plan-steps.js';
import { quote } from './source-text.js';
import type { RecordForm, TypeForm } from './type-form.js';

/** Before the call: arguments and lengths, and what an `_Inout_` argument holds. */
export function argumentScope(context: FunctionContext): ExpressionScope {
  return {
    model: context.scope.model,
    useSupport: context.scope.imports.useSupport,
    numberOf: (name, isDereferenced) => {
      const planned = context.parameters.find(({ parameter }) => parameter.name === name);
      if (planned === undefined) return null;
      const { shape } = planned;
      if (shape.kind === (isDereferenced ? 'inoutLength' : 'length')) return lengthText(planned.parameter, context);
      if (shape.kind !== (isDereferenced ? 'inoutScalar' : 'value')) return null;
      if (shape.form.kind !== 'scalar') return null;
      if (shape.form.role === 'boolean') return `(${planned.argument} ? 1 : 0)`;
      if (shape.form.role !== 'integer' && shape.form.role !== 'enum') return null;
      return argumentNumber(planned, shape.form, context.scope);
    },
    memberOf: (name, path) => {
      const planned = context.parameters.find(({ parameter }) => parameter.name === name);
      return planned === undefined ? null : memberText(planned, path, context);
    },
  };
}

/** A field of a record that is given, or that lies at the start of the bytes that are. */
function memberText(planned: PlannedParameter, path: readonly string[], context: FunctionContext): string | null {
  const { scope } = context;
  const form = givenRecord(planned);
  if (form === null || !isIntegerField(form, path, scope)) return null;
  const names = path.map(quote).join(', ');
  const arguments_ = [codecOf(form, scope), planned.argument, `[${names}]`, context.ownerLabel, planned.label];
  return `${scope.imports.useSupport('fieldNumber')}(${arguments_.join(', ')})`;
}

function givenRecord({ shape }: PlannedParameter): RecordForm | null {
  switch (shape.kind) {
    case 'inRecord':
    case 'inoutRecord':
      return shape.form;
    case 'bytesIn':
    case 'bytesInout':
    case 'memory':
      return shape.element.kind === 'record' ? shape.element : null;
    default:
      return null;
  }
}

/** By the layout of any target: fields differ in place, not in kind. */
function isIntegerField(record: RecordForm, path: readonly string[], { model, forms }: PlanScope): boolean {
  let form: TypeForm = record;
  for (const name of path) {
    if (form.kind !== 'record') return false;
    const layouts = Object.values(model.records.get(form.key)?.layouts ?? {});
    const field = layouts.flatMap(({ fields }) => fields).find((each) => each.name === name);
    if (field === undefined) return false;
    form = forms.of(field.type);
  }
  return form.kind === 'scalar' && form.role === 'integer';
}

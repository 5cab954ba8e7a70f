import type { ApiFunction } from '../model/api-model.js';
import type { RawFunctionPlan } from '../model/function-plan.js';
import { nameParameters } from './function-names.js';
import { nativeType, prototypeText, recordTypes } from './native-type.js';
import type { PlanScope } from './plan-scope.js';
import { quote } from './source-text.js';
import { rawResultType, rawType } from './type-text.js';

/** One to one with C: every parameter, addresses as numbers, the result as it comes. */
export function planRawFunction(owner: ApiFunction, scope: PlanScope): RawFunctionPlan {
  const names = nameParameters(owner, () => false);
  const forms = owner.parameters.map(({ type }) => scope.forms.of(type));
  const returned = scope.forms.of(owner.returnType);
  const words = [...forms.map((form) => nativeType(form, scope)), ...(owner.isVariadic ? ['...'] : [])];
  return {
    name: scope.names.functions.get(owner.name)?.name ?? owner.name,
    symbol: quote(owner.name),
    doc: scope.docs.of(owner).raw(names.argumentOf),
    library: quote(owner.library),
    parameters: owner.parameters.map((parameter, index) => ({
      name: names.argumentOf(parameter),
      type: rawType(forms[index] ?? { kind: 'void' }, scope),
    })),
    isVariadic: owner.isVariadic,
    returnType: rawResultType(returned, scope),
    prototype: quote(prototypeText(nativeType(returned, scope), owner.convention, words)),
    availability: availabilityText(owner),
    recordTypes: recordTypes([returned, ...forms], scope),
  };
}

/** What a caller sees of it. */
export type RawCallPlan = Pick<RawFunctionPlan, 'name' | 'parameters' | 'returnType'>;

export function planRawCall(owner: ApiFunction, scope: PlanScope): RawCallPlan {
  const names = nameParameters(owner, () => false);
  return {
    name: scope.names.functions.get(owner.name)?.name ?? owner.name,
    parameters: owner.parameters.map((parameter) => ({
      name: names.argumentOf(parameter),
      type: rawType(scope.forms.of(parameter.type), scope),
    })),
    returnType: rawResultType(scope.forms.of(owner.returnType), scope),
  };
}

/** The end of a sentence about an export that is missing. */
function availabilityText({ availability }: ApiFunction): string | null {
  const { versions, text } = availability;
  if (versions.every(({ since, until }) => since === null && until === null)) return null;
  const since = /^(.*) and later$/.exec(text)?.[1];
  if (since !== undefined) return quote(`it exists since ${since}`);
  return quote(/^(until|before) /.test(text) ? `it exists ${text}` : `it exists in ${text}`);
}

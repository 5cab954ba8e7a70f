import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import { GENERATED_LOCAL, RESERVED_PARAMETERS } from './reserved-names.js';
import { toIdentifier } from './source-text.js';

/** JavaScript names of a function's parameters, and of the members that its outputs become. */
export interface ParameterNames {
  argumentOf(parameter: ApiParameter): string;
  memberOf(parameter: ApiParameter): string;
}

/**
 * Names stay the header's, but for those that JavaScript or the generated function needs: `default` becomes
 * `default_`. An output called `status` would hide the status.
 */
export function nameParameters(
  { parameters }: Pick<ApiFunction, 'parameters'>,
  isTaken: (name: string) => boolean,
): ParameterNames {
  const taken = new Set<string>();
  const members = new Set(['status', 'returnValue', '__proto__']);
  const names = new Map<ApiParameter, { readonly argument: string; readonly member: string }>();
  for (const [index, parameter] of parameters.entries()) {
    const wanted = toIdentifier(parameter.name || `argument${index + 1}`);
    let argument = wanted;
    while (isReserved(argument) || isTaken(argument) || taken.has(argument)) argument += '_';
    let member = wanted;
    while (members.has(member)) member += '_';
    taken.add(argument);
    members.add(member);
    names.set(parameter, { argument, member });
  }
  return {
    argumentOf: (parameter) => names.get(parameter)?.argument ?? parameter.name,
    memberOf: (parameter) => names.get(parameter)?.member ?? parameter.name,
  };
}

function isReserved(name: string): boolean {
  return RESERVED_PARAMETERS.has(name) || GENERATED_LOCAL.test(name);
}

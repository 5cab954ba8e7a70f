import { counted } from '../counts.js';
import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import { breaking, documentation, type Finding } from './change.js';
import { compareAvailability } from './compare-availability.js';
import { compareContracts } from './compare-contracts.js';
import { compareSpelling, type SpelledType, withoutBlanks } from './compare-spelling.js';

export function compareFunctions(old: ApiFunction, now: ApiFunction): readonly Finding[] {
  return [
    ...compareSignature(old, now),
    ...compareParameters(old.parameters, now.parameters),
    ...compareSuccess(old, now),
    ...compareAvailability('', old.availability, now.availability),
    ...(wordsOf(old) === wordsOf(now) ? [] : [documentation('its text changed')]),
  ];
}

function compareSignature(old: ApiFunction, now: ApiFunction): readonly Finding[] {
  const findings: Finding[] = [...compareSpelling('return type', returnTypeOf(old), returnTypeOf(now))];
  const facts = [
    ['calling convention', old.convention, now.convention],
    ['library', old.library, now.library],
    ['end of the parameter list', variadic(old), variadic(now)],
  ] as const;
  for (const [what, before, after] of facts) {
    if (before !== after) findings.push(breaking(`${what} was ${before}, is ${after}`));
  }
  return findings;
}

function returnTypeOf({ returnSpelling, canonicalReturnType }: ApiFunction): SpelledType {
  return { spelling: returnSpelling, meaning: meaningOf(canonicalReturnType) };
}

/** Targets that agree say it once. */
function meaningOf(canonical: ApiParameter['canonicalType']): string {
  return [...new Set(Object.values(canonical))].join(' or ');
}

function variadic(fn: ApiFunction): string {
  return fn.isVariadic ? 'open' : 'fixed';
}

export function compareParameters(old: readonly ApiParameter[], now: readonly ApiParameter[]): readonly Finding[] {
  if (old.length !== now.length) {
    return [breaking(`took ${describeList(old)}, takes ${describeList(now)}`)];
  }
  return now.flatMap((parameter, index) => {
    const before = old[index];
    return before === undefined ? [] : compareParameter(before, parameter);
  });
}

function describeList(parameters: readonly ApiParameter[]): string {
  return `${counted(parameters.length, 'parameter')} (${parameters.map((parameter) => parameter.name).join(', ')})`;
}

/** Results come back under the header's names, so that a new name is a new property. */
function compareParameter(old: ApiParameter, now: ApiParameter): readonly Finding[] {
  const what = `parameter ${now.name}`;
  const findings: Finding[] = [];
  if (old.name !== now.name) findings.push(breaking(`parameter ${old.name} is now called ${now.name}`));
  findings.push(...compareSpelling(what, spelledType(old), spelledType(now)));
  return [...findings, ...compareContracts(what, old.contract, now.contract)];
}

function spelledType({ spelling, canonicalType }: ApiParameter): SpelledType {
  return { spelling, meaning: meaningOf(canonicalType) };
}

function compareSuccess(old: ApiFunction, now: ApiFunction): readonly Finding[] {
  const [before, after] = [old.contract.success?.text ?? 'by its type', now.contract.success?.text ?? 'by its type'];
  return withoutBlanks(before) === withoutBlanks(after) ? [] : [breaking(`success was ${before}, is ${after}`)];
}

function wordsOf(fn: ApiFunction): string {
  return JSON.stringify(fn.documentation);
}

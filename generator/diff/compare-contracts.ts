import type { Extent, ExtentExpression, ParameterContract } from '../model/contract.js';
import { additive, breaking, type Finding } from './change.js';

/** `what` names the parameter, field or result that the contract belongs to. */
export function compareContracts(what: string, old: ParameterContract, now: ParameterContract): readonly Finding[] {
  const findings: Finding[] = [];
  if (old.direction !== now.direction) findings.push(breaking(`${what} was ${old.direction}, is ${now.direction}`));
  if (old.isReserved !== now.isReserved) findings.push(compareReserved(what, now.isReserved));
  if (old.isOptional !== now.isOptional) findings.push(compareOptional(what, now.isOptional));
  if (old.isNullTerminated !== now.isNullTerminated) {
    findings.push(breaking(`${what} ${now.isNullTerminated ? 'now ends' : 'no longer ends'} with a null`));
  }
  findings.push(...compareExtents(what, old.extent, now.extent));
  findings.push(...compareExtents(`what ${what} points to`, old.pointee?.extent ?? null, now.pointee?.extent ?? null));
  if (conditionsOf(old) !== conditionsOf(now)) findings.push(breaking(`the conditions of ${what} changed`));
  return findings;
}

function compareReserved(what: string, isReserved: boolean): Finding {
  return isReserved ? breaking(`${what} is now reserved`) : breaking(`${what} is no longer reserved`);
}

function compareOptional(what: string, isOptional: boolean): Finding {
  return isOptional ? additive(`${what} is now optional`) : breaking(`${what} is no longer optional`);
}

function compareExtents(what: string, old: Extent | null, now: Extent | null): readonly Finding[] {
  const [before, after] = [describe(old), describe(now)];
  return before === after ? [] : [breaking(`${what} spanned ${before}, spans ${after}`)];
}

function describe(extent: Extent | null): string {
  if (extent === null) return 'nothing that was stated';
  const written = extent.written === null ? '' : `, ${textOf(extent.written)} of them written`;
  return `${textOf(extent.capacity)} ${extent.unit}${written}`;
}

function textOf(expression: ExtentExpression | null): string {
  return expression === null ? 'any number of' : expression.text.replace(/\s+/g, '');
}

function conditionsOf(contract: ParameterContract): string {
  return contract.conditions.map(({ condition }) => condition.text.replace(/\s+/g, '')).join(';');
}

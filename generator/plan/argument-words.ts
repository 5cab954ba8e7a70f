import type { ConditionalContract } from '../model/contract.js';
import { type FunctionContext, isHidden, type PlannedParameter } from './function-context.js';
import type { OutputWords, ParameterWords } from './function-doc.js';
import { isByte } from './parameter-shape.js';
import { codeSpan } from './source-text.js';
import type { TypeForm } from './type-form.js';
import { recordType } from './type-text.js';

/** For the comment: what to give for each argument, which the header, speaking of the C parameter, cannot say. */
export function describeArguments(context: FunctionContext, isOmittable: (argument: string) => boolean) {
  return context.parameters
    .filter((each) => !isHidden(each))
    .map((planned): ParameterWords => {
      const { argument, parameter } = planned;
      const rules = ruleWords(planned, context.rules.get(parameter) ?? []);
      const words = joinWords(opening(planned, context), ...omission(planned, isOmittable(argument)), ...rules);
      const isMeaningGiven = isOutputRoom(planned);
      return { argument, name: parameter.name, words: `${words}.`, isTextLeftOut: isMeaningGiven };
    });
}

/** What comes back, for those outputs that the call's own comment has to name. */
export function describeOutputs({ parameters }: FunctionContext, isOutput: (member: string) => boolean): OutputWords[] {
  return parameters
    .filter(({ member }) => isOutput(member))
    .map(({ member, parameter }) => ({ member, name: parameter.name }));
}

/** The header says what such a parameter receives; the argument is only room for it. */
function isOutputRoom({ shape }: PlannedParameter): boolean {
  return ['recordsOut', 'scalarsOut', 'textOut', 'bytesOut'].includes(shape.kind);
}

function opening(planned: PlannedParameter, context: FunctionContext): string {
  const { shape, parameter } = planned;
  switch (shape.kind) {
    case 'recordsOut':
      return `Out: at most how many ${codeSpan(recordType(shape.form.key, context.scope))} to receive`;
    case 'scalarsOut':
      return 'Out: at most how many entries to receive';
    case 'textOut':
      return `Out: at most how many ${isByte(shape.form) ? 'characters' : 'UTF-16 code units'} to receive`;
    case 'textIn':
      return joinWords('In: text', lengthWords(planned, context));
    case 'bytesOut':
      return 'Out: size in bytes, or the memory to fill';
    case 'bytesInout':
      return 'In and out: bytes that are read, then overwritten; the result has them';
    case 'bytesIn':
    case 'recordsIn':
    case 'scalarsIn':
      return joinWords('In', lengthWords(planned, context));
    case 'inRecord':
      return 'In; fields left out are zero';
    case 'inoutScalar':
    case 'inoutRecord':
      return 'In and out: the value before the call; the result has the one after it';
    case 'memory':
      return `${DIRECTIONS[parameter.contract.direction] ?? 'In'}: memory that stays in use after the call`;
    case 'address':
      return addressWords(planned, shape.pointee);
    default:
      return 'In';
  }
}

const DIRECTIONS: Readonly<Record<string, string>> = { in: 'In', out: 'Out', inout: 'In and out' };

/** A buffer brings its own length along. */
function lengthWords({ parameter }: PlannedParameter, { links }: FunctionContext): string {
  const length = links.lengthOf.get(parameter.name);
  return length === undefined ? '' : `its length is passed as ${codeSpan(length.name)}`;
}

function joinWords(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** Pointers that SAL gives no meaning that could be checked: whoever calls answers for the memory. */
function addressWords({ parameter }: PlannedParameter, pointee: TypeForm): string {
  const { direction, conditions } = parameter.contract;
  const start = DIRECTIONS[direction] ?? '';
  if (pointee.kind === 'function') return start === '' ? 'A callback' : `${start}: a callback`;
  const address = start === '' ? 'An address' : `${start}: an address`;
  const warning = 'neither copied nor checked';
  return joinWords(`${address} that is passed as it is, ${warning}`, ...conditions.map(conditionWords));
}

function conditionWords({ condition, contract }: ConditionalContract): string {
  const direction = DIRECTIONS[contract.direction]?.toLowerCase() ?? '';
  const words = [direction, contract.isOptional ? 'optional' : '', contract.isReserved ? 'reserved' : ''];
  const text = words.filter((word) => word !== '').join(', ');
  return text === '' ? '' : `${text} where ${codeSpan(condition.text)}`;
}

/** Conditions that decide whether null may be passed, how many bytes, and what the call does with them. */
function ruleWords({ isOptional }: PlannedParameter, rules: readonly ConditionalContract[]): string[] {
  const directions = rules.flatMap(({ contract }) => DIRECTIONS[contract.direction] ?? []);
  const isDirected = new Set(directions).size > 1;
  return rules.map(({ condition, contract }) => {
    const direction = isDirected ? (DIRECTIONS[contract.direction]?.toLowerCase() ?? '') : '';
    const presence = contract.isReserved ? 'reserved' : contract.isOptional ? 'optional' : isOptional ? 'required' : '';
    const capacity = contract.extent?.capacity ?? null;
    const extent = capacity === null ? '' : `${codeSpan(capacity.text)} bytes`;
    const words = [direction, presence, extent].filter((word) => word !== '');
    return words.length === 0 ? '' : `${words.join(', ')} where ${codeSpan(condition.text)}`;
  });
}

function omission({ isOptional, shape }: PlannedParameter, isOmittable: boolean): string[] {
  const isScalar = shape.kind === 'value' && shape.form.role !== 'handle';
  if (isOptional) return [`${isOmittable ? 'null or left out' : 'null'} passes ${isScalar ? 'zero' : 'NULL'}`];
  return isOmittable ? ['left out is false'] : [];
}

import type { ConditionalContract, ContractAttribute, Extent, ParameterContract } from '../model/contract.js';
import type { Expression } from '../model/expression.js';
import type { Annotation } from '../model/header-source.js';
import type { ContractMeaning } from '../sal/annotation.js';
import { combineContracts, contradiction, NO_CONTRACT } from '../sal/contract-fact.js';
import type { Report, SalScope } from '../sal/extent-expression.js';
import { type ReadAnnotation, readAnnotation } from '../sal/read-annotation.js';

/** `_When_` in `_At_` in `_When_` ... deeper than any header goes. */
const MAXIMUM_DEPTH = 8;

/** What the annotations of one parameter, field or return value say together. `name` is null for a return value. */
export function resolveContract(
  annotations: readonly Annotation[],
  name: string | null,
  scope: SalScope,
  report: Report,
): ParameterContract {
  return resolveList(annotations, { name, scope, report, depth: 0 });
}

interface Place {
  readonly name: string | null;
  readonly scope: SalScope;
  readonly report: Report;
  readonly depth: number;
}

function resolveList(annotations: readonly Annotation[], place: Place): ParameterContract {
  let contract = NO_CONTRACT;
  for (const annotation of annotations) {
    if (annotation.kind !== 'sal') {
      continue;
    }
    const read = readAnnotation(annotation, place.scope, place.report);
    if (read !== null) {
      contract = combine(contract, resolveOne(read, place), annotation, place);
    }
  }
  return contract;
}

function combine(left: ParameterContract, right: ParameterContract, at: Annotation, place: Place): ParameterContract {
  const subject = place.name === null ? 'the return value' : `\`${place.name}\``;
  return combineContracts(left, right, (what) => place.report(contradiction(what, subject, at.range)));
}

function resolveOne(read: ReadAnnotation, place: Place): ParameterContract {
  const { meaning } = read.known;
  switch (meaning.kind) {
    case 'contract':
      return contractOf(meaning, read);
    case 'group':
      return resolveInner(read, place);
    case 'when':
      return { ...NO_CONTRACT, conditions: conditionOf(read, place) };
    case 'at':
      return resolveLocated(read, place);
    case 'success':
    case 'mustCheck':
    case 'attribute':
      return { ...NO_CONTRACT, attributes: [attributeOf(read.source)] };
  }
}

function contractOf(meaning: ContractMeaning, read: ReadAnnotation): ParameterContract {
  return {
    ...NO_CONTRACT,
    direction: meaning.direction ?? 'unknown',
    isOptional: meaning.isOptional,
    isReserved: meaning.isReserved,
    isNullTerminated: meaning.isNullTerminated,
    extent: extentOf(meaning.unit, read),
    pointee:
      meaning.pointee === null
        ? null
        : { isOptional: meaning.pointee.isOptional, extent: extentOf(meaning.pointee.unit, read) },
  };
}

function extentOf(unit: Extent['unit'] | null, { capacity, written }: ReadAnnotation): Extent | null {
  return unit === null || (capacity === null && written === null) ? null : { unit, capacity, written };
}

function resolveInner(read: ReadAnnotation, place: Place): ParameterContract {
  if (place.depth >= MAXIMUM_DEPTH) {
    place.report({
      code: 'NTB1103',
      severity: 'error',
      message: `annotations are nested more than ${MAXIMUM_DEPTH} deep`,
      range: read.source.range,
    });
    return NO_CONTRACT;
  }
  return resolveList(read.inner, { ...place, depth: place.depth + 1 });
}

function conditionOf(read: ReadAnnotation, place: Place): readonly ConditionalContract[] {
  const contract = resolveInner(read, place);
  return read.expression === null ? [] : [{ condition: read.expression, contract }];
}

/** `_At_(*Self, ...)` speaks of what the value points to, `_At_(Self, ...)` of the value itself; else it is kept by name. */
function resolveLocated(read: ReadAnnotation, place: Place): ParameterContract {
  const location = read.expression?.expression ?? null;
  const inner = resolveInner(read, place);
  if (location === null || place.name === null) {
    return { ...NO_CONTRACT, attributes: [attributeOf(read.source)] };
  }
  if (isName(location, place.name)) {
    return inner;
  }
  if (location.kind === 'unary' && location.operator === '*' && isName(location.operand, place.name)) {
    return pointeeOf(inner, read.source);
  }
  return { ...NO_CONTRACT, attributes: [attributeOf(read.source)] };
}

function isName(expression: Expression, name: string): boolean {
  return expression.kind === 'name' && expression.name === name;
}

/** A pointee has room for its optionality and extent; anything more is kept by name. */
function pointeeOf(inner: ParameterContract, source: Annotation): ParameterContract {
  const isWhole = inner.attributes.length === 0 && inner.conditions.length === 0 && inner.pointee === null;
  const attributes = isWhole ? [] : [attributeOf(source)];
  const hasFacts = inner.isOptional || inner.extent !== null;
  const pointee = hasFacts ? { isOptional: inner.isOptional, extent: inner.extent } : null;
  return { ...NO_CONTRACT, pointee, attributes };
}

export function attributeOf(source: Annotation): ContractAttribute {
  return { name: source.name, argument: source.argument?.replaceAll(/\s+/gu, ' ') ?? null };
}

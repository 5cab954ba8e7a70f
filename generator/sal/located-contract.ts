import type { ContractAttribute, ParameterContract } from '../model/contract.js';
import type { Expression } from '../model/expression.js';
import type { Annotation } from '../model/header-source.js';
import { NO_CONTRACT } from './contract-fact.js';
import type { ReadAnnotation } from './read-annotation.js';

/**
 * What `_At_(location, annotations)` says of the value that it stands at: `_At_(*Self, ...)` speaks of what the
 * value points to, `_At_(Self, ...)` of the value itself. Any other location is kept by name.
 */
export function locateContract(inner: ParameterContract, read: ReadAnnotation, name: string | null): ParameterContract {
  const spelled = read.expression?.expression;
  const location = spelled === undefined ? null : withoutCasts(spelled);
  if (location !== null && isName(location, name)) {
    return location === spelled ? inner : retypedOf(inner, read.source);
  }
  if (location?.kind === 'unary' && location.operator === '*' && isName(location.operand, name)) {
    return pointeeOf(inner, read.source);
  }
  return { ...NO_CONTRACT, attributes: [attributeOf(read.source)] };
}

/** `_At_((PULONG)Buffer, ...)` speaks of Buffer as if it had another type. */
function withoutCasts(location: Expression): Expression {
  return location.kind === 'cast' ? withoutCasts(location.operand) : location;
}

function isName(expression: Expression, name: string | null): boolean {
  return expression.kind === 'name' && expression.name === name;
}

/** Elements of another type than the parameter's own have no place in its contract: they stay an attribute. */
function retypedOf(inner: ParameterContract, source: Annotation): ParameterContract {
  return inner.extent?.unit === 'elements'
    ? { ...inner, extent: null, attributes: [...inner.attributes, attributeOf(source)] }
    : inner;
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

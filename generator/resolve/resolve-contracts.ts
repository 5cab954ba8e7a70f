import type { ConditionalContract, Extent, ParameterContract } from '../model/contract.js';
import type { Annotation } from '../model/header-source.js';
import type { ContractMeaning } from '../sal/annotation.js';
import { SAL_ANNOTATIONS } from '../sal/annotations.js';
import { combineContracts, contradiction, NO_CONTRACT } from '../sal/contract-fact.js';
import type { Report, SalScope } from '../sal/extent-expression.js';
import { attributeOf, locateContract } from '../sal/located-contract.js';
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
  const [only, ...others] = annotations;
  const isPlain = others.length === 0 && only?.kind === 'sal' && only.argument === null;
  return isPlain ? resolvePlain(only, name, scope, report) : resolveAnnotations(annotations, name, scope, report);
}

/** Contracts of single annotations without arguments, by name: thousands of parameters are plainly `_In_`. */
const plainContracts = new Map<string, ParameterContract>();

function resolvePlain(annotation: Annotation, name: string | null, scope: SalScope, report: Report): ParameterContract {
  const known = plainContracts.get(annotation.name);
  if (known !== undefined) return known;
  let isClean = true;
  const contract = resolveAnnotations([annotation], name, scope, (found) => {
    isClean = false;
    report(found);
  });
  if (isClean) plainContracts.set(annotation.name, contract);
  return contract;
}

function resolveAnnotations(
  annotations: readonly Annotation[],
  name: string | null,
  scope: SalScope,
  report: Report,
): ParameterContract {
  const contract = resolveList(annotations, { name, scope, report, depth: 0 });
  return contract.direction === 'unknown' ? { ...contract, direction: impliedDirection(contract) } : contract;
}

/** A range or a promise to free says something of the way a value goes, but gives way to any `_In_` and `_Out_`. */
function impliedDirection({ attributes, isReserved }: ParameterContract): ParameterContract['direction'] {
  const implied = attributes.flatMap(({ name }) => {
    const meaning = SAL_ANNOTATIONS.get(name)?.meaning;
    return meaning?.kind === 'attribute' && meaning.direction !== undefined ? [meaning.direction] : [];
  });
  return implied[0] ?? (isReserved ? 'in' : 'unknown');
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
      return locateContract(resolveInner(read, place), read, place.name);
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

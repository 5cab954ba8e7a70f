import type { Diagnostic } from '../diagnostics.js';
import type { Extent, ParameterContract, PointeeContract } from '../model/contract.js';
import type { SourceRange } from '../model/position.js';

/** The contract of something that no annotation speaks about. */
export const NO_CONTRACT: ParameterContract = {
  direction: 'unknown',
  isOptional: false,
  isReserved: false,
  isNullTerminated: false,
  extent: null,
  pointee: null,
  conditions: [],
  attributes: [],
};

/** Both contracts hold: several annotations of one parameter add up, unless they contradict each other. */
export function combineContracts(
  left: ParameterContract,
  right: ParameterContract,
  report: (what: string) => void,
): ParameterContract {
  return {
    direction: combineDirections(left.direction, right.direction, report),
    isOptional: left.isOptional || right.isOptional,
    isReserved: left.isReserved || right.isReserved,
    isNullTerminated: left.isNullTerminated || right.isNullTerminated,
    extent: combineExtents(left.extent, right.extent, report),
    pointee: combinePointees(left.pointee, right.pointee, report),
    conditions: [...left.conditions, ...right.conditions],
    attributes: [...left.attributes, ...right.attributes],
  };
}

type Direction = ParameterContract['direction'];

function combineDirections(left: Direction, right: Direction, report: (what: string) => void): Direction {
  if (left === 'unknown' || left === right) {
    return right;
  }
  if (right !== 'unknown') {
    report(`one says ${left}, another ${right}`);
  }
  return left;
}

function combineExtents(left: Extent | null, right: Extent | null, report: (what: string) => void): Extent | null {
  if (left === null || right === null) {
    return left ?? right;
  }
  const isSame = (a: { text: string } | null, b: { text: string } | null) =>
    a === null || b === null || a.text === b.text;
  if (left.unit !== right.unit || !isSame(left.capacity, right.capacity) || !isSame(left.written, right.written)) {
    report('they give different sizes');
    return left;
  }
  return {
    unit: left.unit,
    capacity: left.capacity ?? right.capacity,
    written: left.written ?? right.written,
  };
}

function combinePointees(
  left: PointeeContract | null,
  right: PointeeContract | null,
  report: (what: string) => void,
): PointeeContract | null {
  if (left === null || right === null) {
    return left ?? right;
  }
  return {
    isOptional: left.isOptional || right.isOptional,
    extent: combineExtents(left.extent, right.extent, report),
  };
}

export function contradiction(what: string, subject: string, range: SourceRange): Diagnostic {
  return {
    code: 'NTB1602',
    severity: 'error',
    message: `the annotations of ${subject} contradict each other: ${what}`,
    range,
  };
}

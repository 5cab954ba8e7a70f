import type { CType } from '../model/c-type.js';
import type { Expression } from '../model/expression.js';
import { operandsOf } from '../sal/extent-expression.js';
import {
  type ClosureFunction,
  type Step,
  stepsOfFunction,
  stepsOfRecord,
  stepsOfTypedef,
  typeStep,
} from './closure-steps.js';
import type { ContractLookup } from './type-contracts.js';
import type { TypeModel } from './type-model.js';

/** Names of everything that a selection needs. */
export interface Closure {
  readonly typedefs: ReadonlySet<string>;
  /** Keys. */
  readonly records: ReadonlySet<string>;
  /** Keys. */
  readonly enums: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
}

/** What a selection starts from. */
export interface ClosureSeeds {
  readonly functions: readonly ClosureFunction[];
  readonly typedefs: Iterable<string>;
  readonly records: Iterable<string>;
  readonly enums: Iterable<string>;
  readonly constants: Iterable<string>;
}

/** Follows types through typedefs, pointers, fields and parameters, and the constants and types in contracts. */
export function closeDeclarations(
  seeds: ClosureSeeds,
  types: TypeModel,
  contractsOf: ContractLookup,
  enumOf: (enumerator: string) => string | null,
): Closure {
  const closure = {
    typedefs: new Set<string>(),
    records: new Set<string>(),
    enums: new Set<string>(),
    constants: new Set(seeds.constants),
  };
  const pending: Step[] = [
    ...seeds.functions.flatMap(stepsOfFunction),
    ...[...seeds.typedefs].map((name) => typeStep({ kind: 'typedef', name })),
    ...[...seeds.records].map((key) => typeStep({ kind: 'record', key })),
    ...[...seeds.enums].map((key) => typeStep({ kind: 'enum', key })),
  ];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    pending.push(...(step.kind === 'type' ? visitType(step.type) : visitExpression(step.expression)));
  }
  return closure;

  function visitType(type: CType): readonly Step[] {
    switch (type.kind) {
      case 'pointer':
        return [typeStep(type.pointee)];
      case 'array':
        return [typeStep(type.element)];
      case 'function':
        return [type.returnType, ...type.parameters].map(typeStep);
      case 'typedef':
        return visitOnce(closure.typedefs, type.name) ? stepsOfTypedef(type.name, types, contractsOf) : [];
      case 'record':
        return visitOnce(closure.records, type.key) ? stepsOfRecord(type.key, types, contractsOf) : [];
      case 'enum':
        visitOnce(closure.enums, type.key);
        return [];
      case 'void':
      case 'bool':
      case 'integer':
      case 'float':
      case 'opaque':
        return [];
    }
  }

  function visitExpression(expression: Expression): readonly Step[] {
    const operands = operandsOf(expression).map((operand): Step => ({ kind: 'expression', expression: operand }));
    if (expression.kind === 'name') {
      visitName(expression.name);
    }
    return 'type' in expression ? [...operands, typeStep(types.toCType(expression.type))] : operands;
  }

  function visitName(name: string): void {
    const enumKey = enumOf(name);
    if (types.constants.has(name)) {
      closure.constants.add(name);
    } else if (enumKey !== null) {
      closure.enums.add(enumKey);
    }
  }
}

function visitOnce(visited: Set<string>, name: string): boolean {
  if (visited.has(name)) {
    return false;
  }
  visited.add(name);
  return true;
}

import type { CType } from '../model/c-type.js';
import type { Expression } from '../model/expression.js';
import { operandsOf } from '../sal/extent-expression.js';
import { type ClosureFunction, followFunction, followRecord, followTypedef, type Step } from './closure-steps.js';
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
  const pending: Step[] = [];
  const take = (step: Step) => {
    pending.push(step);
  };
  for (const declared of seeds.functions) followFunction(declared, take);
  for (const name of seeds.typedefs) take({ kind: 'typedef', name });
  for (const key of seeds.records) take({ kind: 'record', key });
  for (const key of seeds.enums) take({ kind: 'enum', key });
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (step.kind === 'expression') visitExpression(step.expression);
    else visitType(step);
  }
  return closure;

  function visitType(type: CType): void {
    switch (type.kind) {
      case 'pointer':
        take(type.pointee);
        break;
      case 'array':
        take(type.element);
        break;
      case 'function':
        take(type.returnType);
        for (const parameter of type.parameters) take(parameter);
        break;
      case 'typedef':
        if (visitOnce(closure.typedefs, type.name)) followTypedef(type.name, types, contractsOf, take);
        break;
      case 'record':
        if (visitOnce(closure.records, type.key)) followRecord(type.key, types, contractsOf, take);
        break;
      case 'enum':
        closure.enums.add(type.key);
        break;
      case 'void':
      case 'bool':
      case 'integer':
      case 'float':
      case 'opaque':
        break;
    }
  }

  function visitExpression(expression: Expression): void {
    for (const operand of operandsOf(expression)) take({ kind: 'expression', expression: operand });
    if (expression.kind === 'name') visitName(expression.name);
    if ('type' in expression) take(types.toCType(expression.type));
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

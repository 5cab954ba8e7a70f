import type { Value } from '../expression/value.js';
import type { CType } from '../model/c-type.js';
import type { Expression } from '../model/expression.js';
import { isLiveOn } from './liveness.js';
import type { TypeContext } from './type-context.js';

/** Deeper than this an expression is taken to depend on its target. */
const MAX_DEPTH = 100;

/** Tells which expressions may differ between targets. When in doubt they do: that costs time, never a wrong value. */
export class TargetDependence {
  readonly #context: TypeContext;
  readonly #typedefs = new Map<string, boolean>();
  readonly #names = new Map<string, boolean>();
  #depth = 0;

  constructor(context: TypeContext) {
    this.#context = context;
  }

  isDependent(expression: Expression): boolean {
    switch (expression.kind) {
      case 'integer':
      case 'float':
      case 'character':
      case 'string':
        return false;
      case 'name':
        return this.#isNameDependent(expression.name);
      case 'unary':
        return expression.operator === '*' || expression.operator === '&' || this.isDependent(expression.operand);
      case 'binary':
        return this.isDependent(expression.left) || this.isDependent(expression.right);
      case 'conditional':
        return [expression.condition, expression.whenTrue, expression.whenFalse].some((part) => this.isDependent(part));
      case 'cast':
        return this.#isTypeDependent(this.#context.toCType(expression.type)) || this.isDependent(expression.operand);
      case 'call':
        return expression.arguments.some((argument) => this.isDependent(argument));
      case 'initializer':
        return expression.elements.some((element) => this.isDependent(element));
      case 'sizeof':
      case 'sizeofExpression':
      case 'alignof':
      case 'offsetof':
      case 'member':
      case 'index':
        return true;
    }
  }

  #isNameDependent(name: string): boolean {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const [first, ...others] = this.#context.settings.targets.map((target) => this.#context.findName(name, target));
    const isDependent = others.some((value) => !isSameValue(first ?? null, value));
    if (first != null) this.#names.set(name, isDependent);
    return isDependent;
  }

  #isTypeDependent(type: CType): boolean {
    switch (type.kind) {
      case 'void':
      case 'bool':
      case 'integer':
      case 'float':
      case 'enum':
      case 'opaque':
        return false;
      case 'pointer':
      case 'array':
      case 'function':
      case 'record':
        return true;
      case 'typedef':
        return this.#depth >= MAX_DEPTH || this.#isTypedefDependent(type.name);
    }
  }

  #isTypedefDependent(name: string): boolean {
    const known = this.#typedefs.get(name);
    if (known !== undefined) return known;
    this.#typedefs.set(name, true);
    const { settings, collected, toCType } = this.#context;
    const live = (collected.typedefs.get(name) ?? []).filter(({ declaration }) =>
      settings.targets.some((target) => isLiveOn(declaration.guard, target, settings.version)),
    );
    const isSame = live.every(({ declaration }) => declaration.type === live[0]?.declaration.type);
    const only = isSame ? live[0]?.declaration : undefined;
    const isEverywhere = settings.targets.every((target) => only?.guard.targets.includes(target));
    this.#depth += 1;
    const isDependent = only === undefined || !isEverywhere || this.#isTypeDependent(toCType(only.type));
    this.#depth -= 1;
    this.#typedefs.set(name, isDependent);
    return isDependent;
  }
}

function isSameValue(left: Value | null, right: Value | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.kind === 'integer' && right.kind === 'integer') {
    return left.value === right.value && left.type.name === right.type.name && left.fault === right.fault;
  }
  return left.kind === 'string' && right.kind === 'string' && left.value === right.value;
}

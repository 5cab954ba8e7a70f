import { evaluateExpression } from '../expression/evaluate-expression.js';
import { type ExpressionError, parseExpression } from '../expression/parse-expression.js';
import { type EvaluationScope, errorValue, type Value } from '../expression/value.js';
import type { Expression } from '../model/expression.js';
import { POINTER_SIZE, type Target } from '../model/target.js';
import { TargetDependence } from './target-dependence.js';
import type { SharedValue, TypeContext } from './type-context.js';

/** Expressions nest through names: a macro's value may rest on an enumerator, and that on another macro. */
const MAX_DEPTH = 100;

/** Values of expression texts with the headers' types, enumerators and macros in scope, each computed once. */
export class ExpressionValues {
  readonly #context: TypeContext;
  readonly #dependence: TargetDependence;
  readonly #shared = new Map<string, SharedValue>();
  readonly #scopes = new Map<Target, EvaluationScope>();
  #depth = 0;

  constructor(context: TypeContext) {
    this.#context = context;
    this.#dependence = new TargetDependence(context);
    for (const target of context.settings.targets) this.#scopes.set(target, scopeOf(context, target));
  }

  /** The expression itself, or null for a text that is none. */
  parse(text: string): Expression | null {
    const parsed = this.#read(text);
    return parsed.kind === 'error' ? null : parsed;
  }

  #read(text: string): Expression | ExpressionError {
    return parseExpression(text, (name) => this.#context.isTypeName(name));
  }

  scope(target: Target): EvaluationScope {
    return this.#scopes.get(target) ?? scopeOf(this.#context, target);
  }

  evaluateText(text: string): SharedValue {
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    const parsed = this.#read(text);
    const shared =
      parsed.kind === 'error' ? new UniformValue(null, () => errorValue(parsed.message)) : this.#share(parsed);
    this.#shared.set(text, shared);
    return shared;
  }

  evaluate(expression: Expression, target: Target): Value {
    if (this.#depth >= MAX_DEPTH) return errorValue(`it rests on a chain of more than ${MAX_DEPTH} names`);
    this.#depth += 1;
    const value = evaluateExpression(expression, this.scope(target));
    this.#depth -= 1;
    return value;
  }

  #share(expression: Expression): SharedValue {
    const first = this.#context.settings.targets[0];
    const isUniform = first !== undefined && this.#depth < MAX_DEPTH && !this.#dependence.isDependent(expression);
    return isUniform
      ? new UniformValue(expression, () => this.evaluate(expression, first))
      : new VaryingValue(expression, (target) => this.evaluate(expression, target));
  }
}

class UniformValue implements SharedValue {
  readonly isUniform = true;
  readonly expression: Expression | null;
  readonly #evaluate: () => Value;
  #value: Value | null = null;

  constructor(expression: Expression | null, evaluate: () => Value) {
    this.expression = expression;
    this.#evaluate = evaluate;
  }

  on(): Value {
    this.#value ??= this.#evaluate();
    return this.#value;
  }
}

class VaryingValue implements SharedValue {
  readonly isUniform = false;
  readonly expression: Expression;
  readonly #evaluate: (target: Target) => Value;
  readonly #values = new Map<Target, Value>();

  constructor(expression: Expression, evaluate: (target: Target) => Value) {
    this.expression = expression;
    this.#evaluate = evaluate;
  }

  on(target: Target): Value {
    const known = this.#values.get(target);
    if (known !== undefined) return known;
    const value = this.#evaluate(target);
    this.#values.set(target, value);
    return value;
  }
}

function scopeOf(context: TypeContext, target: Target): EvaluationScope {
  return {
    pointerSize: POINTER_SIZE[target],
    findName: (name) => context.findName(name, target),
    toCType: (syntax) => context.toCType(syntax),
    underlying: (type) => context.underlying(type, target),
    layoutOf: (type) => {
      const shape = context.shapeOf(type, target);
      return typeof shape === 'string' ? null : shape;
    },
    findField: (record, name) => context.findField(record, name, target),
  };
}

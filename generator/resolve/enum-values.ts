import type { Diagnostic } from '../diagnostics.js';
import { INTEGER_TYPES, wrap } from '../expression/integer-type.js';
import { intValue, type Value } from '../expression/value.js';
import type { EnumeratorSyntax, EnumSyntax, ExpressionText } from '../model/declaration.js';
import type { PerTarget, Target } from '../model/target.js';
import { excerpt } from '../source/diagnostic-sink.js';
import { isLiveOn } from './liveness.js';
import type { TypeContext } from './type-context.js';

type Values = PerTarget<bigint>;

interface Position {
  readonly syntax: EnumSyntax;
  readonly index: number;
  readonly isSdk: boolean;
}

/** Enums whose values rest on each other in a chain; C's own order never makes one. */
const MAX_DEPTH = 100;

/** Values of all enumerators, computed on demand: one may use any enumerator before it, of any enum. */
export class EnumValues {
  readonly diagnostics: Diagnostic[] = [];
  readonly #context: TypeContext;
  readonly #positions = new Map<string, Position[]>();
  readonly #values = new Map<EnumSyntax, Values[]>();
  #depth = 0;

  constructor(context: TypeContext) {
    this.#context = context;
    for (const { definitions } of context.collected.enums.values()) {
      for (const { syntax, isSdk } of definitions) this.#index(syntax, isSdk);
    }
  }

  /** One for each enumerator; a target where it does not exist, or has no value, is absent. */
  valuesOf(syntax: EnumSyntax): readonly Values[] {
    const known = this.#values.get(syntax);
    if (known !== undefined) return known;
    if (this.#depth >= MAX_DEPTH) return [];
    this.#depth += 1;
    const values: Values[] = [];
    this.#values.set(syntax, values);
    this.#evaluateInto(values, syntax);
    this.#depth -= 1;
    return values;
  }

  #evaluateInto(values: Values[], syntax: EnumSyntax): void {
    const { targets, version } = this.#context.settings;
    const previous = new Map<Target, bigint | null>();
    const seen = new Set<string>();
    for (const enumerator of syntax.enumerators) {
      const all = targets.filter((target) => isLiveOn(enumerator.guard, target, version));
      const live = all.filter((target) => !seen.has(`${target} ${enumerator.name}`));
      if (live.length < all.length) this.#reportRepeated(enumerator);
      for (const target of live) seen.add(`${target} ${enumerator.name}`);
      const value = this.#valueOf(enumerator, live, previous);
      values.push(value);
      for (const target of live) previous.set(target, value[target] ?? null);
    }
  }

  /** Null for a name that is no enumerator on the target. */
  find(name: string, target: Target): Value | null {
    const positions = this.#positions.get(name);
    if (positions === undefined) return null;
    const found = this.#livePosition(positions, target);
    if (found === undefined) return null;
    const value = this.valuesOf(found.syntax)[found.index]?.[target];
    return value === undefined ? null : intValue(value);
  }

  #livePosition(positions: readonly Position[], target: Target): Position | undefined {
    const live = positions.filter(({ syntax, index }) => {
      const guard = syntax.enumerators[index]?.guard;
      return guard !== undefined && isLiveOn(guard, target, this.#context.settings.version);
    });
    return live.find(({ isSdk }) => !isSdk) ?? live[0];
  }

  #index(syntax: EnumSyntax, isSdk: boolean): void {
    for (const [index, { name }] of syntax.enumerators.entries()) {
      const known = this.#positions.get(name);
      if (known === undefined) this.#positions.set(name, [{ syntax, index, isSdk }]);
      else known.push({ syntax, index, isSdk });
    }
  }

  /** C11 6.7.2.2: without a value, one more than the enumerator before. MSVC wraps all of them to int. */
  #valueOf(
    { name, value, range }: EnumeratorSyntax,
    live: readonly Target[],
    previous: ReadonlyMap<Target, bigint | null>,
  ): Values {
    const values: Partial<Record<Target, bigint>> = {};
    const given = value === null ? null : this.#context.evaluateText(value.text);
    for (const target of live) {
      const before = previous.get(target);
      const number = given === null ? addOne(before === undefined ? -1n : before) : integerOf(given.on(target));
      if (typeof number === 'bigint') values[target] = wrap(number, INTEGER_TYPES.int);
      else this.#report(name, value, number, range);
    }
    return values;
  }

  /** C11 6.7p3 forbids it, and compilers differ about the values behind it: clang begins anew there, gcc counts it. */
  #reportRepeated({ name, range }: EnumeratorSyntax): void {
    const message = `the enumerator ${name} stands twice in this enum`;
    const hint = 'the values behind it are uncertain: rename one or take it out';
    this.diagnostics.push({ code: 'NTB1308', severity: 'error', message, range, hint });
  }

  #report(name: string, value: ExpressionText | null, reason: string, range: EnumeratorSyntax['range']): void {
    if (this.diagnostics.some((known) => known.range === range)) return;
    const given = value === null ? '' : ` = ${excerpt(value.text)}`;
    const message = `the enumerator ${name}${given} has no value: ${reason}`;
    this.diagnostics.push({ code: 'NTB1306', severity: 'error', message, range });
  }
}

function addOne(previous: bigint | null): bigint | string {
  return previous === null ? 'the one before has none' : previous + 1n;
}

function integerOf(value: Value): bigint | string {
  if (value.kind === 'error') return value.reason;
  return value.kind === 'integer' ? (value.fault ?? value.value) : 'it is no integer';
}

import type { Value } from '../expression/value.js';
import type { CallingConvention, CType, FunctionType } from '../model/c-type.js';
import type { ArraySyntax, FunctionSyntax, NamedSyntax, TypeSyntax } from '../model/declaration.js';
import type { PerTarget, Target } from '../model/target.js';
import { builtinType } from './builtin-types.js';
import type { TypeContext } from './type-context.js';

const CONVENTIONS: ReadonlyMap<string, CallingConvention> = new Map([
  ['__cdecl', 'cdecl'],
  ['__stdcall', 'stdcall'],
  ['__fastcall', 'fastcall'],
  ['__thiscall', 'thiscall'],
  ['__vectorcall', 'vectorcall'],
]);
const MAX_LENGTH = 0x7fff_ffffn;

/** Turns spelled types into the model's: `ULONG (*)[4]` is a pointer to an array of 4 of the typedef ULONG. */
export class SyntaxTypes {
  readonly #context: TypeContext;
  readonly #types = new Map<TypeSyntax, CType>();
  readonly #named = new Map<string, CType>();
  readonly #boundFaults = new Map<PerTarget<number>, string>();

  constructor(context: TypeContext) {
    this.#context = context;
  }

  toCType(syntax: TypeSyntax): CType {
    if (syntax.kind === 'named') return this.#convertName(syntax);
    const known = this.#types.get(syntax);
    if (known !== undefined) return known;
    const type = this.#convert(syntax);
    this.#types.set(syntax, type);
    return type;
  }

  boundFault(length: PerTarget<number>): string {
    return this.#boundFaults.get(length) ?? 'its bound is no constant';
  }

  #convert(syntax: Exclude<TypeSyntax, NamedSyntax>): CType {
    const { recordKeys, enumKeys } = this.#context.collected;
    switch (syntax.kind) {
      case 'record': {
        const key = syntax.definition === null ? null : recordKeys.get(syntax.definition);
        return { kind: 'record', key: key ?? syntax.tag ?? 'unnamed' };
      }
      case 'enum': {
        const key = syntax.definition === null ? null : enumKeys.get(syntax.definition);
        return { kind: 'enum', key: key ?? syntax.tag ?? 'unnamed' };
      }
      case 'pointer': {
        const isPointeeConst = isConst(syntax.pointee);
        return { kind: 'pointer', pointee: this.toCType(syntax.pointee), isPointeeConst, width: syntax.width };
      }
      case 'array':
        return { kind: 'array', element: this.toCType(syntax.element), length: this.#lengthOf(syntax) };
      case 'function':
        return this.#convertFunction(syntax);
    }
  }

  #convertName({ name }: NamedSyntax): CType {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const type = builtinType(name) ?? this.#declaredType(name);
    this.#named.set(name, type);
    return type;
  }

  #declaredType(name: string): CType {
    return this.#context.isTypeName(name) ? { kind: 'typedef', name } : { kind: 'opaque', name };
  }

  #convertFunction({ returnType, parameters, isVariadic, convention }: FunctionSyntax): FunctionType {
    return {
      kind: 'function',
      returnType: this.toCType(returnType),
      parameters: parameters.map(({ type }) => this.#adjust(type)),
      isVariadic,
      // Only a caller knows how many arguments it pushed, so every variadic function is cdecl, whatever is spelled.
      convention: (isVariadic ? undefined : CONVENTIONS.get(convention ?? '')) ?? 'cdecl',
    };
  }

  /** C11 6.7.6.3: a parameter of array or function type is a pointer, also where a typedef hides the array. */
  #adjust(syntax: TypeSyntax): CType {
    const type = this.toCType(syntax);
    const first = this.#context.settings.targets[0];
    const underlying = first === undefined ? type : this.#context.underlying(type, first);
    if (underlying.kind === 'array') {
      return { kind: 'pointer', pointee: underlying.element, isPointeeConst: isConst(syntax), width: null };
    }
    if (underlying.kind !== 'function') return type;
    return { kind: 'pointer', pointee: type, isPointeeConst: false, width: null };
  }

  #lengthOf({ length }: ArraySyntax): PerTarget<number> | null {
    if (length === null) return null;
    const value = this.#context.evaluateText(length.text);
    const lengths: Partial<Record<Target, number>> = {};
    let fault: string | null = null;
    for (const target of this.#context.settings.targets) {
      const count = countOf(value.on(target));
      if (typeof count === 'number') lengths[target] = count;
      else fault ??= `its bound ${length.text} is no constant: ${count}`;
    }
    if (fault !== null) this.#boundFaults.set(lengths, fault);
    return lengths;
  }
}

function countOf(value: Value): number | string {
  if (value.kind === 'error') return value.reason;
  if (value.kind !== 'integer') return 'it is no integer';
  if (value.fault !== null) return value.fault;
  return value.value < 0n || value.value > MAX_LENGTH ? `${value.value} is out of range` : Number(value.value);
}

function isConst(syntax: TypeSyntax): boolean {
  if (syntax.kind === 'array') return isConst(syntax.element);
  return syntax.kind !== 'function' && syntax.isConst;
}

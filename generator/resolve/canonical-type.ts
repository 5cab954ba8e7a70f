import type { FunctionSyntax, PointerSyntax, TypeSyntax } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import { builtinType } from './builtin-types.js';
import { spellCType } from './evaluation.js';
import type { TypeModel } from './type-model.js';

interface Quals {
  readonly isConst: boolean;
  readonly isVolatile: boolean;
}
const NONE: Quals = { isConst: false, isVolatile: false };
const MAX_DEPTH = 200;

/**
 * The type with all typedefs replaced, as clang prints C's canonical types: `PHANDLE` gives `void **`, `PVOID[4]`
 * `void *[4]`, a stdcall callback on x86 `long (*)(void *) __attribute__((stdcall))`.
 */
export function canonicalType(syntax: TypeSyntax, target: Target, model: TypeModel): string {
  return new CanonicalPrinter(target, model).print(syntax, NONE, '', 0);
}

/** Prints from the inside out: `inner` is what stands where a name would. */
class CanonicalPrinter {
  readonly #target: Target;
  readonly #model: TypeModel;

  constructor(target: Target, model: TypeModel) {
    this.#target = target;
    this.#model = model;
  }

  print(type: TypeSyntax, outer: Quals, inner: string, depth: number): string {
    if (depth > MAX_DEPTH) return join('void', inner);
    switch (type.kind) {
      case 'named':
        return this.#printNamed(type, merge(type, outer), inner, depth);
      case 'record':
      case 'enum':
        return join(`${words(merge(type, outer))}${this.#printTag(type)}`, inner);
      case 'pointer':
        return this.#printPointer(type, merge(type, outer), inner, depth);
      case 'array':
        return this.print(type.element, outer, `${inner}[${this.#lengthOf(type.length?.text ?? null)}]`, depth + 1);
      case 'function':
        return this.print(type.returnType, NONE, `${inner}${this.#printParameters(type, depth)}`, depth + 1);
    }
  }

  #printNamed(type: Extract<TypeSyntax, { kind: 'named' }>, quals: Quals, inner: string, depth: number): string {
    const builtin = builtinType(type.name);
    if (builtin !== null) return join(`${words(quals)}${spellCType(builtin)}`, inner);
    const meaning = this.#model.typedefs.get(type.name)?.syntax[this.#target];
    if (meaning !== undefined) return this.print(meaning, quals, inner, depth + 1);
    return join(`${words(quals)}${type.name}`, inner);
  }

  /** An untagged record or enum goes by the typedef that names it. */
  #printTag(type: Extract<TypeSyntax, { kind: 'record' | 'enum' }>): string {
    const keyword = type.kind === 'enum' ? 'enum' : type.recordKind;
    if (type.tag !== null) return `${keyword} ${type.tag}`;
    const model = this.#model.toCType(type);
    return model.kind === 'record' || model.kind === 'enum' ? model.key : keyword;
  }

  #printPointer(pointer: PointerSyntax, quals: Quals, inner: string, depth: number): string {
    const width = pointer.width === null ? '' : ` __ptr${pointer.width}`;
    const suffix = `${quals.isConst ? 'const' : ''}${quals.isConst && quals.isVolatile ? ' ' : ''}${quals.isVolatile ? 'volatile' : ''}`;
    const gap = suffix !== '' && /^[*\w]/.test(inner) ? ' ' : '';
    const star = `*${width}${suffix}${gap}${inner}`;
    const pointee = this.#strip(pointer.pointee);
    const isWrapped = pointee.kind === 'array' || pointee.kind === 'function';
    return this.print(pointer.pointee, NONE, isWrapped ? `(${star})` : star, depth + 1);
  }

  /** Follows typedefs as far as the shape of the declarator asks. */
  #strip(outer: TypeSyntax): TypeSyntax {
    let type = outer;
    for (let depth = 0; depth < MAX_DEPTH && type.kind === 'named'; depth++) {
      const meaning = this.#model.typedefs.get(type.name)?.syntax[this.#target];
      if (meaning === undefined || builtinType(type.name) !== null) break;
      type = meaning;
    }
    return type;
  }

  #printParameters(type: FunctionSyntax, depth: number): string {
    const parameters = type.parameters.map((parameter) => this.#printParameter(parameter.type, depth));
    if (type.isVariadic) parameters.push('...');
    const isCallee = this.#target === 'x86' && !type.isVariadic;
    const isStdcall = isCallee && type.convention === '__stdcall';
    const isFastcall = isCallee && type.convention === '__fastcall';
    const attribute = isStdcall ? ' __attribute__((stdcall))' : isFastcall ? ' __attribute__((fastcall))' : '';
    return `(${parameters.length === 0 ? 'void' : parameters.join(', ')})${attribute}`;
  }

  /** Inside a function's type parameters are adjusted and lose their own qualifiers (C11 6.7.6.3). */
  #printParameter(type: TypeSyntax, depth: number): string {
    const meaning = this.#strip(type);
    if (meaning.kind === 'array') return this.print(pointerTo(meaning.element), NONE, '', depth + 1);
    if (meaning.kind === 'function') return this.print(pointerTo(meaning), NONE, '', depth + 1);
    return this.print({ ...meaning, ...NONE }, NONE, '', depth + 1);
  }

  #lengthOf(text: string | null): string {
    if (text === null) return '';
    const value = this.#model.evaluate(text, this.#target);
    return value.kind === 'integer' ? String(value.value) : '';
  }
}

function pointerTo(pointee: TypeSyntax): PointerSyntax {
  return { kind: 'pointer', pointee, width: null, ...NONE };
}

function merge(own: Quals, outer: Quals): Quals {
  return { isConst: own.isConst || outer.isConst, isVolatile: own.isVolatile || outer.isVolatile };
}

function words({ isConst, isVolatile }: Quals): string {
  return `${isConst ? 'const ' : ''}${isVolatile ? 'volatile ' : ''}`;
}

function join(base: string, inner: string): string {
  return inner === '' || inner.startsWith('[') ? `${base}${inner}` : `${base} ${inner}`;
}

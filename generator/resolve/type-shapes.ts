import type { ArrayType, CType } from '../model/c-type.js';
import { POINTER_SIZE, type Target } from '../model/target.js';
import { pickLive, pickLiveTypedef } from './liveness.js';
import { shapeOfRecord } from './member-shape.js';
import { narrower, reachOf } from './reach.js';
import type { TypeContext, TypeShape } from './type-context.js';
import { resolveTypedefAlign } from './typedef-align.js';

/** Typedefs, arrays and records inside each other. */
const MAX_DEPTH = 500;

/** Sizes of types on each target, remembered by typedef. */
export class TypeShapes {
  readonly #context: TypeContext;
  readonly #typedefs = new Map<Target, Map<string, TypeShape>>();
  #depth = 0;

  constructor(context: TypeContext) {
    this.#context = context;
    for (const target of context.settings.targets) this.#typedefs.set(target, new Map());
  }

  shapeOf(type: CType, target: Target): TypeShape | string {
    if (this.#depth >= MAX_DEPTH) return `types nest more than ${MAX_DEPTH} deep`;
    this.#depth += 1;
    const shape = this.#measure(type, target);
    this.#depth -= 1;
    return shape;
  }

  #measure(type: CType, target: Target): TypeShape | string {
    switch (type.kind) {
      case 'integer':
      case 'float':
        return scalar(type.size);
      case 'bool':
        return scalar(1);
      case 'enum':
        return scalar(4);
      case 'pointer':
        return pointer(type.width, target);
      case 'array':
        return this.#shapeOfArray(type, target);
      case 'typedef':
        return this.#shapeOfTypedef(type.name, target);
      case 'record':
        return this.#shapeOfRecord(type.key, target);
      case 'void':
        return 'void has no size';
      case 'function':
        return 'a function has no size';
      case 'opaque':
        return `the type ${type.name} is unknown`;
    }
  }

  #shapeOfArray({ element, length }: ArrayType, target: Target): TypeShape | string {
    const shape = this.shapeOf(element, target);
    if (typeof shape === 'string') return shape;
    if (length === null) return { ...shape, size: 0 };
    const count = length[target];
    if (count === undefined) return this.#context.boundFault(length);
    const reach = narrower(
      shape.reach,
      reachOf(this.#context.settings.targets, target, (each) => length[each]),
    );
    return { ...shape, size: shape.size * count, reach };
  }

  /** Which definition is live may depend on the target as well. */
  #shapeOfRecord(key: string, target: Target): TypeShape | string {
    const placed = this.#context.placedRecord(key, target);
    if (typeof placed === 'string') return placed;
    const { collected, settings } = this.#context;
    const definitions = collected.records.get(key)?.definitions ?? [];
    const live = (each: Target) => pickLive(definitions, each, settings.version);
    return shapeOfRecord(placed, reachOf(settings.targets, target, live));
  }

  #shapeOfTypedef(name: string, target: Target): TypeShape | string {
    const known = this.#typedefs.get(target)?.get(name);
    if (known !== undefined) return known;
    const end = this.#context.underlying({ kind: 'typedef', name }, target);
    return end.kind === 'opaque' ? this.#explainOpaque(end.name, target) : this.#measureChain(name, target);
  }

  /** A chain of typedefs is measured from its end, so that its length does not nest. */
  #measureChain(name: string, target: Target): TypeShape | string {
    const chain: string[] = [];
    let current: CType | null = { kind: 'typedef', name };
    while (current?.kind === 'typedef' && !this.#typedefs.get(target)?.has(current.name)) {
      chain.push(current.name);
      current = this.#context.typedefType(current.name, target);
    }
    let shape: TypeShape | string = `the type ${name} is unknown`;
    for (const link of chain.reverse()) {
      shape = this.#measureTypedef(link, target);
      if (typeof shape === 'string') return shape;
      this.#typedefs.get(target)?.set(link, shape);
    }
    return shape;
  }

  #explainOpaque(name: string, target: Target): string {
    if (!this.#context.collected.typedefs.has(name)) return `the type ${name} is unknown`;
    const isDeclared = this.#context.typedefType(name, target) !== null;
    return isDeclared ? `the typedef ${name} stands for itself` : `the type ${name} does not exist on ${target}`;
  }

  /** An alignment on a typedef replaces the one of what it stands for. */
  #measureTypedef(name: string, target: Target): TypeShape | string {
    const { settings, collected, toCType } = this.#context;
    const placed = pickLiveTypedef(collected.typedefs.get(name) ?? [], target, settings.version);
    const declaration = placed?.declaration;
    if (declaration === undefined) return `the type ${name} does not exist on ${target}`;
    const shape = this.shapeOf(toCType(declaration.type), target);
    if (typeof shape === 'string') return shape;
    const align = resolveTypedefAlign(declaration, target, this.#context);
    if (typeof align === 'string') return align;
    const reach = narrower(shape.reach, this.#context.typedefReach(name, target));
    if (align !== 0) return { ...shape, align, isAlignRequired: true, reach: 'this target' };
    return reach === shape.reach ? shape : { ...shape, reach };
  }
}

function scalar(size: number): TypeShape {
  return { size, align: size, isAlignRequired: false, innerAlign: 0, reach: 'every target' };
}

function pointer(width: 32 | 64 | null, target: Target): TypeShape {
  if (width !== null) return scalar(width / 8);
  return { ...scalar(POINTER_SIZE[target]), reach: 'same pointer size' };
}

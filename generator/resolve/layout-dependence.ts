import type { CType } from '../model/c-type.js';
import type { FieldSyntax, RecordSyntax } from '../model/declaration.js';
import type { Guard } from '../model/guard.js';
import { POINTER_SIZE, type Target } from '../model/target.js';
import { pickLive } from './liveness.js';
import type { TypeContext } from './type-context.js';

/** What a layout may differ by: nothing, the size of a pointer, or the target itself. */
type Dependence = 'none' | 'pointer size' | 'target';

/** Deeper than this a layout is taken to depend on its target. */
const MAX_DEPTH = 100;
/** Packing up to this many bytes means the same whatever a pointer's size is. */
const COMMON_PACKING = 4;

/**
 * Finds targets that share a record's layout, so that it is computed once for all of them. When in doubt a layout
 * depends on the target, which costs time and nothing else.
 */
export class LayoutDependence {
  readonly #context: TypeContext;
  readonly #records = new Map<RecordSyntax, Dependence>();
  readonly #typedefs = new Map<string, Dependence>();
  #depth = 0;

  constructor(context: TypeContext) {
    this.#context = context;
  }

  /** The first target that has the same layout of the record as the given one. */
  representative(record: RecordSyntax, target: Target): Target {
    const dependence = this.#ofRecord(record);
    if (dependence === 'target') return target;
    const { targets } = this.#context.settings;
    if (dependence === 'none') return targets[0] ?? target;
    return targets.find((other) => POINTER_SIZE[other] === POINTER_SIZE[target]) ?? target;
  }

  #ofRecord(record: RecordSyntax): Dependence {
    const known = this.#records.get(record);
    if (known !== undefined) return known;
    // A record that holds itself has no layout; meanwhile it must not recurse.
    this.#records.set(record, 'target');
    const dependence = this.#measureRecord(record);
    this.#records.set(record, dependence);
    return dependence;
  }

  #measureRecord({ fields, align, pack }: RecordSyntax): Dependence {
    let dependence = this.#ofText(align?.text);
    if (pack !== null && pack > COMMON_PACKING) dependence = most(dependence, 'pointer size');
    for (const field of fields) {
      if (dependence === 'target') break;
      dependence = most(dependence, this.#ofField(field));
    }
    return dependence;
  }

  #ofField({ type, guard, bitWidth, align, name }: FieldSyntax): Dependence {
    if (!this.#isEverywhere(guard)) return 'target';
    const texts = most(this.#ofText(bitWidth?.text), this.#ofText(align?.text));
    const isInner = name === null && type.kind === 'record' && type.definition !== null;
    const inner = isInner && type.definition !== null ? this.#ofRecord(type.definition) : null;
    return most(texts, inner ?? this.#ofType(this.#context.toCType(type)));
  }

  #isEverywhere({ targets }: Guard): boolean {
    return this.#context.settings.targets.every((target) => targets.includes(target));
  }

  #ofText(text: string | undefined): Dependence {
    return text === undefined || this.#context.evaluateText(text).isUniform ? 'none' : 'target';
  }

  #ofType(type: CType): Dependence {
    if (this.#depth >= MAX_DEPTH) return 'target';
    this.#depth += 1;
    const dependence = this.#measureType(type);
    this.#depth -= 1;
    return dependence;
  }

  #measureType(type: CType): Dependence {
    switch (type.kind) {
      case 'pointer':
        return type.width === null ? 'pointer size' : 'none';
      case 'array':
        return most(this.#ofLength(type.length), this.#ofType(type.element));
      case 'typedef':
        return this.#ofTypedef(type.name);
      case 'record':
        return this.#ofKey(type.key);
      default:
        return 'none';
    }
  }

  #ofLength(length: Extract<CType, { kind: 'array' }>['length']): Dependence {
    if (length === null) return 'none';
    const counts = this.#context.settings.targets.map((target) => length[target]);
    return counts.every((count) => count === counts[0]) ? 'none' : 'target';
  }

  #ofTypedef(name: string): Dependence {
    const known = this.#typedefs.get(name);
    if (known !== undefined) return known;
    this.#typedefs.set(name, 'target');
    const { collected, settings } = this.#context;
    const types = settings.targets.map((target) => this.#context.typedefType(name, target));
    const isAligned = collected.typedefs.get(name)?.some(({ declaration }) => declaration.annotations.length > 0);
    const only = types[0] ?? null;
    const isSame = only !== null && types.every((type) => type === only);
    const own = isSame ? this.#ofType(only) : this.#ofPointerSizes(types);
    const dependence = isAligned === true ? 'target' : own;
    this.#typedefs.set(name, dependence);
    return dependence;
  }

  /** `#ifdef _WIN64` around two typedefs: all targets of one pointer size agree. */
  #ofPointerSizes(types: readonly (CType | null)[]): Dependence {
    const { targets } = this.#context.settings;
    const bySize = new Map<number, CType | null>();
    for (const [index, target] of targets.entries()) {
      const type = types[index] ?? null;
      const size = POINTER_SIZE[target];
      if (type === null || (bySize.get(size) ?? type) !== type || this.#ofType(type) === 'target') return 'target';
      bySize.set(size, type);
    }
    return 'pointer size';
  }

  #ofKey(key: string): Dependence {
    const { collected, settings } = this.#context;
    const definitions = collected.records.get(key)?.definitions ?? [];
    const live = settings.targets.map((target) => pickLive(definitions, target, settings.version));
    const [first] = live;
    const isSame = first != null && live.every((definition) => definition === first);
    return isSame ? this.#ofRecord(first.syntax) : 'target';
  }
}

function most(left: Dependence, right: Dependence): Dependence {
  if (left === right || right === 'none') return left;
  return left === 'target' ? left : right;
}

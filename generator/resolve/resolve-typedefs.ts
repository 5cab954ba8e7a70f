import type { Diagnostic } from '../diagnostics.js';
import type { CType } from '../model/c-type.js';
import type { TypedefDeclaration, TypeSyntax } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import type { CollectedTypes, Placed } from './collected-types.js';
import { pickLiveTypedef } from './liveness.js';
import { type Reach, reachOf } from './reach.js';
import type { ResolvedTypedef, TypeSettings } from './type-model.js';

type Typedefs = CollectedTypes['typedefs'];

/** What each typedef stands for on each target. */
export class TypedefTable {
  /** Typedefs that are the same everywhere, which most are. */
  readonly #shared = new Map<string, Placed<TypedefDeclaration>>();
  readonly #varying = new Map<Target, Map<string, Placed<TypedefDeclaration>>>();
  /** What shared typedefs are declared as, and what the chains of those end in that lead over shared ones only. */
  readonly #types = new Map<string, CType>();
  readonly #sharedUnderlying = new Map<string, CType>();
  readonly #underlying = new Map<Target, Map<string, CType>>();
  readonly #toCType: (syntax: TypeSyntax) => CType;

  constructor(typedefs: Typedefs, settings: TypeSettings, toCType: (syntax: TypeSyntax) => CType) {
    this.#toCType = toCType;
    for (const target of settings.targets) {
      this.#varying.set(target, new Map());
      this.#underlying.set(target, new Map());
    }
    for (const [name, declarations] of typedefs) this.#add(name, declarations, settings);
  }

  #add(name: string, declarations: readonly Placed<TypedefDeclaration>[], { targets, version }: TypeSettings): void {
    const live = targets.map((target) => pickLiveTypedef(declarations, target, version));
    const first = live[0] ?? null;
    if (first !== null && live.every((placed) => placed === first)) {
      this.#shared.set(name, first);
      return;
    }
    for (const [index, target] of targets.entries()) {
      const placed = live[index] ?? null;
      if (placed !== null) this.#varying.get(target)?.set(name, placed);
    }
  }

  /** The declaration that holds on every target; null where there is no such one. */
  sharedDeclaration(name: string): Placed<TypedefDeclaration> | null {
    return this.#shared.get(name) ?? null;
  }

  /** How far a typedef's declaration reaches; what it stands for may reach less far. */
  reach(name: string, target: Target): Reach {
    if (this.#shared.has(name)) return 'every target';
    return reachOf([...this.#varying.keys()], target, (each) => this.declaration(name, each));
  }

  declaration(name: string, target: Target): Placed<TypedefDeclaration> | null {
    return this.#shared.get(name) ?? this.#varying.get(target)?.get(name) ?? null;
  }

  typeOf(name: string, target: Target): CType | null {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    const placed = this.declaration(name, target);
    if (placed === null) return null;
    const type = this.#toCType(placed.declaration.type);
    if (this.#shared.has(name)) this.#types.set(name, type);
    return type;
  }

  /** Follows a chain of typedefs; one that ends in itself, or in nothing, is opaque. */
  underlying(type: CType, target: Target): CType {
    if (type.kind !== 'typedef') return type;
    const known = this.#sharedUnderlying.get(type.name) ?? this.#underlying.get(target)?.get(type.name);
    return known ?? this.#follow(type, target);
  }

  #follow(type: CType, target: Target): CType {
    const ofTarget = this.#underlying.get(target);
    const seen = new Set<string>();
    let isShared = true;
    let end: CType = type;
    while (end.kind === 'typedef') {
      const name: string = end.name;
      const next: CType | null = this.#sharedUnderlying.get(name) ?? ofTarget?.get(name) ?? this.typeOf(name, target);
      isShared &&= this.#shared.has(name) && !ofTarget?.has(name);
      end = next === null || seen.has(name) ? { kind: 'opaque', name } : next;
      seen.add(name);
    }
    const remembered = isShared ? this.#sharedUnderlying : ofTarget;
    for (const name of seen) remembered?.set(name, end);
    return end;
  }

  isCyclic(name: string, target: Target): boolean {
    const end = this.underlying({ kind: 'typedef', name }, target);
    return end.kind === 'opaque' && this.declaration(end.name, target) !== null;
  }
}

/** The typedefs that exist at the configured version on some target. */
export function resolveTypedefs(
  typedefs: Typedefs,
  table: TypedefTable,
  settings: TypeSettings,
): { typedefs: Map<string, ResolvedTypedef>; diagnostics: Diagnostic[] } {
  const resolved = new Map<string, ResolvedTypedef>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, declarations] of typedefs) {
    const live = table.sharedDeclaration(name) ?? firstDeclaration(name, table, settings);
    if (live === null) continue;
    if (isCyclic(name, table, settings)) {
      const message = `the typedef ${name} stands for itself`;
      diagnostics.push({ code: 'NTB1305', severity: 'error', message, range: live.declaration.range });
    }
    resolved.set(name, resolveTypedef(live, declarations, table, settings));
  }
  return { typedefs: resolved, diagnostics };
}

function firstDeclaration(
  name: string,
  table: TypedefTable,
  { targets }: TypeSettings,
): Placed<TypedefDeclaration> | null {
  for (const target of targets) {
    const placed = table.declaration(name, target);
    if (placed !== null) return placed;
  }
  return null;
}

function isCyclic(name: string, table: TypedefTable, { targets }: TypeSettings): boolean {
  return targets.some((target) => table.isCyclic(name, target));
}

function resolveTypedef(
  { declaration, header, isSdk }: Placed<TypedefDeclaration>,
  declarations: readonly Placed<TypedefDeclaration>[],
  table: TypedefTable,
  settings: TypeSettings,
): ResolvedTypedef {
  const { name } = declaration;
  const type: Partial<Record<Target, CType>> = {};
  const syntax: Partial<Record<Target, TypeSyntax>> = {};
  for (const target of settings.targets) {
    const live = table.declaration(name, target);
    const meaning = table.typeOf(name, target);
    if (live === null || meaning === null) continue;
    type[target] = meaning;
    syntax[target] = live.declaration.type;
  }
  const all = declarations.map((placed) => placed.declaration);
  return { name, type, syntax, header, isSdk, declaration, declarations: all };
}

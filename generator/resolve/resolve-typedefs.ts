import type { Diagnostic } from '../diagnostics.js';
import type { CType } from '../model/c-type.js';
import type { TypedefDeclaration, TypeSyntax } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import type { CollectedTypes, Placed } from './collected-types.js';
import { pickLiveTypedef } from './liveness.js';
import type { ResolvedTypedef, TypeSettings } from './type-model.js';

type Typedefs = CollectedTypes['typedefs'];

/** What each typedef stands for on each target. */
export class TypedefTable {
  readonly #live = new Map<Target, Map<string, Placed<TypedefDeclaration>>>();
  readonly #underlying = new Map<Target, Map<string, CType>>();
  readonly #toCType: (syntax: TypeSyntax) => CType;

  constructor(typedefs: Typedefs, settings: TypeSettings, toCType: (syntax: TypeSyntax) => CType) {
    this.#toCType = toCType;
    for (const target of settings.targets) {
      this.#live.set(target, liveTypedefs(typedefs, target, settings.version));
      this.#underlying.set(target, new Map());
    }
  }

  declaration(name: string, target: Target): Placed<TypedefDeclaration> | null {
    return this.#live.get(target)?.get(name) ?? null;
  }

  typeOf(name: string, target: Target): CType | null {
    const placed = this.declaration(name, target);
    return placed === null ? null : this.#toCType(placed.declaration.type);
  }

  /** Follows a chain of typedefs; one that ends in itself, or in nothing, is opaque. */
  underlying(type: CType, target: Target): CType {
    if (type.kind !== 'typedef') return type;
    const remembered = this.#underlying.get(target);
    const known = remembered?.get(type.name);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    let end: CType = type;
    while (end.kind === 'typedef') {
      const name: string = end.name;
      const next: CType | null = remembered?.get(name) ?? this.typeOf(name, target);
      end = next === null || seen.has(name) ? { kind: 'opaque', name } : next;
      seen.add(name);
    }
    for (const name of seen) remembered?.set(name, end);
    return end;
  }

  isCyclic(name: string, target: Target): boolean {
    const end = this.underlying({ kind: 'typedef', name }, target);
    return end.kind === 'opaque' && this.declaration(end.name, target) !== null;
  }
}

function liveTypedefs(typedefs: Typedefs, target: Target, version: number): Map<string, Placed<TypedefDeclaration>> {
  const live = new Map<string, Placed<TypedefDeclaration>>();
  for (const [name, declarations] of typedefs) {
    const found = pickLiveTypedef(declarations, target, version);
    if (found !== null) live.set(name, found);
  }
  return live;
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
    const first = settings.targets.map((target) => table.declaration(name, target)).find((placed) => placed !== null);
    if (first === undefined || first === null) continue;
    if (settings.targets.some((target) => table.isCyclic(name, target))) {
      const { range } = first.declaration;
      const message = `the typedef ${name} stands for itself`;
      diagnostics.push({ code: 'NTB1305', severity: 'error', message, range });
    }
    resolved.set(name, resolveTypedef(first, declarations, table, settings));
  }
  return { typedefs: resolved, diagnostics };
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

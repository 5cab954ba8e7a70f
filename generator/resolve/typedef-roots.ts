import type { EnumUseSyntax, RecordUseSyntax } from '../model/declaration.js';
import type { CollectedTypes } from './collected-types.js';

type Root = RecordUseSyntax | EnumUseSyntax;

/** The records and enums that typedefs name, through any chain of them, under whatever guard. */
export class TypedefRoots {
  readonly #typedefs: CollectedTypes['typedefs'];
  readonly #roots = new Map<string, readonly Root[]>();

  constructor(typedefs: CollectedTypes['typedefs']) {
    this.#typedefs = typedefs;
  }

  of(name: string): readonly Root[] {
    const chain: string[] = [];
    let current: string | null = name;
    while (current !== null && !this.#roots.has(current)) {
      // Set at once, so that a chain that bites its tail ends.
      this.#roots.set(current, this.#direct(current));
      chain.push(current);
      current = this.#next(current);
    }
    let roots = current === null ? [] : (this.#roots.get(current) ?? []);
    for (const link of chain.reverse()) {
      roots = [...new Set([...this.#direct(link), ...roots])];
      this.#roots.set(link, roots);
    }
    return roots;
  }

  #direct(name: string): readonly Root[] {
    const types = (this.#typedefs.get(name) ?? []).map(({ declaration }) => declaration.type);
    return types.filter((type) => type.kind === 'record' || type.kind === 'enum');
  }

  #next(name: string): string | null {
    const types = (this.#typedefs.get(name) ?? []).map(({ declaration }) => declaration.type);
    return types.find((type) => type.kind === 'named')?.name ?? null;
  }
}

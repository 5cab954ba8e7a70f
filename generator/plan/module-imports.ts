import type { ImportedSymbol, ImportPlan } from '../model/binding-plan.js';
import type { SymbolName } from './symbol-names.js';

/** Collects what the text of one module uses, while it is planned. */
export interface ModuleImports {
  useType(symbol: SymbolName): string;
  useValue(symbol: SymbolName): string;
  useSupportType(name: string): string;
  useSupport(name: string): string;
  /** Sorted by module, then by name; symbols of the module itself need no import. */
  list(): { readonly imports: readonly ImportPlan[]; readonly supportSymbols: readonly ImportedSymbol[] };
}

/** `module` and those of the symbols are paths without an ending, relative to the output folder: `ntioapi`. */
export function createModuleImports(module: string): ModuleImports {
  const modules = new Map<string, Map<string, boolean>>();
  const support = new Map<string, boolean>();

  function note(symbols: Map<string, boolean>, name: string, isTypeOnly: boolean): string {
    symbols.set(name, isTypeOnly && symbols.get(name) !== false);
    return name;
  }

  function noteIn(symbol: SymbolName, isTypeOnly: boolean): string {
    if (symbol.module === module) return symbol.name;
    const symbols = modules.get(symbol.module) ?? new Map<string, boolean>();
    modules.set(symbol.module, symbols);
    return note(symbols, symbol.name, isTypeOnly);
  }

  return {
    useType: (symbol) => noteIn(symbol, true),
    useValue: (symbol) => noteIn(symbol, false),
    useSupportType: (name) => note(support, name, true),
    useSupport: (name) => note(support, name, false),
    list: () => ({
      imports: [...modules]
        .map(([target, symbols]) => ({ module: `./${target}.js`, symbols: sortSymbols(symbols) }))
        .sort((left, right) => compareCodeUnits(left.module, right.module)),
      supportSymbols: sortSymbols(support),
    }),
  };
}

function sortSymbols(symbols: ReadonlyMap<string, boolean>): ImportedSymbol[] {
  return [...symbols]
    .map(([name, isTypeOnly]) => ({ name, isTypeOnly }))
    .sort((left, right) => compareCodeUnits(left.name, right.name));
}

/** The same order on every system and in every locale. */
export function compareCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import type { Diagnostic } from '../diagnostics.js';
import type { ImportedSymbol, ImportPlan, ModulePlan } from '../model/binding-plan.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { breakLongLines } from './break-line.js';
import { checkModule } from './check-module.js';
import { createTemplateSet, type TemplateSet, type UsedSymbols } from './template-set.js';

/** What modules are made with: templates by their names. */
export interface ModuleSetup {
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes modules in whatever order their plans come. */
export interface ModuleMaker {
  /** Null where the templates do not render. */
  make(module: ModulePlan): GeneratedFile | null;
  /** Why modules could not be made, or are no TypeScript. */
  readonly faults: readonly Diagnostic[];
}

/** The text of a module: its lines from the templates, its imports from the names that they used. */
export function createModuleMaker({ texts }: ModuleSetup): ModuleMaker {
  const set = createTemplateSet(texts);
  const faults: Diagnostic[] = [];
  const render = (module: ModulePlan): GeneratedFile | null => {
    try {
      return { path: module.path, text: breakLongLines(renderModule(module, set)) };
    } catch (error) {
      faults.push(describeFailure(module, error));
      return null;
    }
  };
  return {
    faults,
    make(module) {
      const file = render(module);
      if (file !== null) faults.push(...checkModule(file));
      return file;
    },
  };
}

/** A template throws for a name that the plan does not have, Handlebars for a text that it cannot read. */
function describeFailure({ path }: ModulePlan, error: unknown): Diagnostic {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  const message = `the template of ${path} does not render: ${reason}`;
  return { code: 'NTB1902', severity: 'error', message, range: null };
}

function renderModule(module: ModulePlan, set: TemplateSet): string {
  const used: UsedSymbols = { support: new Map(), status: new Map() };
  const body = set.render(module.template, module, used);
  for (const { name, isTypeOnly } of module.supportSymbols) {
    used.support.set(name, isTypeOnly && used.support.get(name) !== false);
  }
  const statusModule = module.template === 'contract' ? module.statusModule : '';
  const isCalling = module.template === 'contract' && module.functions.length > 0;
  const context = {
    origin: module.origin,
    imports: [
      { module: module.support, symbols: toSymbols(used.support) },
      ...module.imports,
      { module: statusModule, symbols: toSymbols(used.status) },
    ]
      .filter(({ symbols }) => symbols.length > 0)
      .map(spellImport),
    rawModule: isCalling ? module.rawModule : null,
    body,
  };
  return set.render('module', context, used);
}

function toSymbols(used: ReadonlyMap<string, boolean>): ImportedSymbol[] {
  return [...used.keys()].sort().map((name) => ({ name, isTypeOnly: used.get(name) === true }));
}

/** Of `import { type A }` the compiler leaves `import {}`, which still loads the module; of `import type` nothing. */
function spellImport({ module, symbols }: ImportPlan) {
  const isTypeOnly = symbols.every((symbol) => symbol.isTypeOnly);
  const spelled = symbols.map((symbol) => (symbol.isTypeOnly && !isTypeOnly ? `type ${symbol.name}` : symbol.name));
  return { module, isTypeOnly, symbols: spelled };
}

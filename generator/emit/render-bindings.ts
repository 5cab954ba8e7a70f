import type { Diagnostic, Result } from '../diagnostics.js';
import type { ImportedSymbol, ImportPlan, ModulePlan } from '../model/binding-plan.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { breakLongLines } from './break-line.js';
import { createTemplateSet, type TemplateSet, type UsedSymbols } from './template-set.js';

/** The text of every module: its lines from the templates, its imports from the names that they used. */
export function renderBindings(
  modules: Iterable<ModulePlan>,
  templates: { readonly texts: ReadonlyMap<string, string> },
  onFile: (file: GeneratedFile) => void = () => {},
): Result<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const set = createTemplateSet(templates.texts);
  for (const module of modules) {
    try {
      const file = { path: module.path, text: breakLongLines(renderModule(module, set)) };
      files.push(file);
      onFile(file);
    } catch (error) {
      // A template throws for a name that the plan does not have, Handlebars for a text that it cannot read.
      const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
      const message = `the template of ${module.path} does not render: ${reason}`;
      diagnostics.push({ code: 'NTB1902', severity: 'error', message, range: null });
    }
  }
  return { value: files, diagnostics };
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

import type { Result } from '../diagnostics.js';
import type { ModulePlan } from '../model/binding-plan.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { createModuleMaker, type ModuleSetup } from './module-maker.js';

/** All modules, one after the other. */
export function renderBindings(modules: Iterable<ModulePlan>, setup: ModuleSetup): Result<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const maker = createModuleMaker(setup);
  for (const module of modules) {
    const file = maker.make(module);
    if (file !== null) files.push(file);
  }
  return { value: files, diagnostics: maker.faults };
}

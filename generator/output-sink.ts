import type { Diagnostic } from './diagnostics.js';
import type { IndexEntry } from './docs/docs-plan.js';
import type { PageDraft, PageSetup } from './docs/page-draft.js';
import { createPageMaker } from './docs/page-maker.js';
import { createModuleMaker, type ModuleSetup } from './emit/module-maker.js';
import type { ModulePlan } from './model/binding-plan.js';
import type { GeneratedFile } from './model/generated-file.js';

/** Takes what a run makes as soon as it is made, so that another thread can go on with it. */
export interface OutputSink {
  /** There will be files soon. */
  prepare(): void;
  /** A text in parts. */
  takeFile(path: string, parts: Iterable<string>): void;
  openModules(setup: ModuleSetup): ModuleSink;
  openPages(setup: PageSetup): PageSink;
}

export interface ModuleSink {
  take(module: ModulePlan): void;
  /** Why modules could not be made, or are no TypeScript. */
  finish(): Promise<readonly Diagnostic[]>;
}

export interface PageSink {
  take(draft: PageDraft): void;
  /** Makes the index and gives what it says of the pages. */
  finish(): Promise<readonly IndexEntry[]>;
}

/** Keeps everything. */
export interface FileCollection extends OutputSink {
  readonly files: readonly GeneratedFile[];
}

export function collectFiles(): FileCollection {
  const files: GeneratedFile[] = [];
  return {
    files,
    prepare: () => {},
    takeFile: (path, parts) => void files.push({ path, text: [...parts].join('') }),
    openModules: (setup) => openModules(setup, (file) => void files.push(file)),
    openPages: (setup) => openPages(setup, (file) => void files.push(file)),
  };
}

/** Makes modules here and now. */
function openModules(setup: ModuleSetup, takeFile: (file: GeneratedFile) => void): ModuleSink {
  const maker = createModuleMaker(setup);
  return {
    take(module) {
      const file = maker.make(module);
      if (file !== null) takeFile(file);
    },
    finish: async () => maker.faults,
  };
}

/** Makes pages here and now. */
function openPages(setup: PageSetup, takeFile: (file: GeneratedFile) => void): PageSink {
  const maker = createPageMaker(setup);
  return {
    take: (draft) => takeFile(maker.make(draft)),
    async finish() {
      takeFile(maker.makeIndex());
      return maker.listPages();
    },
  };
}

import type { Diagnostic } from './diagnostics.js';
import type { IndexEntry } from './docs/docs-plan.js';
import type { PageDraft, PageSetup } from './docs/page-draft.js';
import { createPageMaker } from './docs/page-maker.js';
import { checkModule } from './emit/check-module.js';
import type { GeneratedFile } from './model/generated-file.js';

/** Takes what a run makes as soon as it is made, so that another thread can go on with it. */
export interface OutputSink {
  /** There will be files soon. */
  prepare(): void;
  takeModule(file: GeneratedFile): void;
  /** What is no TypeScript among the modules that it has taken. */
  checkModules(): Promise<readonly Diagnostic[]>;
  takeFile(file: GeneratedFile): void;
  openPages(setup: PageSetup): PageSink;
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
  const modules: GeneratedFile[] = [];
  return {
    files,
    prepare: () => {},
    takeModule(file) {
      modules.push(file);
      files.push(file);
    },
    checkModules: async () => modules.flatMap(checkModule),
    takeFile: (file) => void files.push(file),
    openPages: (setup) => openPages(setup, (file) => void files.push(file)),
  };
}

/** Makes pages here and now. */
export function openPages(setup: PageSetup, takeFile: (file: GeneratedFile) => void): PageSink {
  const maker = createPageMaker(setup);
  return {
    take: (draft) => takeFile(maker.make(draft)),
    async finish() {
      takeFile(maker.makeIndex());
      return maker.listPages();
    },
  };
}

import type { Diagnostic } from '../diagnostics.js';
import type { IndexEntry } from '../docs/docs-plan.js';
import type { PageDraft, PageSetup } from '../docs/page-draft.js';
import type { ModuleSetup } from '../emit/module-maker.js';
import type { ModulePlan } from '../model/binding-plan.js';
import type { FileBatch } from './file-batch.js';
import type { OutputFolder } from './output-folder.js';
import type { WrittenOutput } from './output-stage.js';

/** What a writer is told, wherever it runs. */
export type WriterMessage =
  | { readonly kind: 'moduleSetup'; readonly setup: ModuleSetup }
  | { readonly kind: 'plan'; readonly module: ModulePlan }
  | { readonly kind: 'files'; readonly batch: FileBatch }
  /** They lie there already, and say what they should. */
  | { readonly kind: 'kept'; readonly paths: readonly string[] }
  | { readonly kind: 'pageSetup'; readonly setup: PageSetup }
  | { readonly kind: 'drafts'; readonly drafts: readonly PageDraft[] }
  | WriterQuestion;

/** What it answers. */
export type WriterQuestion =
  /** Asks what is wrong with the modules. */
  | { readonly kind: 'modules' }
  /** Asks for the index to be made and for what it says. */
  | { readonly kind: 'index' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'discard' };

export type WriterAnswer =
  | { readonly kind: 'modules'; readonly faults: readonly Diagnostic[] }
  | { readonly kind: 'index'; readonly pages: readonly IndexEntry[] }
  | { readonly kind: 'finish'; readonly output: WrittenOutput }
  | { readonly kind: 'discard' };

/** What a writer is started with. */
export interface WriterTask {
  readonly folder: OutputFolder;
  /** Whether the next run is to recognize the files. */
  readonly isRemembered: boolean;
  /** Whether there will be pages. */
  readonly hasPages: boolean;
}

import type { FunctionPlan, RawFunctionPlan } from './function-plan.js';
import type { AliasPlan, CallbackPlan, ConstantPlan, DocLines, EnumPlan, RecordPlan } from './type-plan.js';

/**
 * What the templates of a backend read, and all that they read: every name chosen, every type spelled, every
 * comment escaped. Text in here is TypeScript of the backend's type table, ready to be placed in a line.
 */
export interface BindingPlan {
  /** In the order of the headers' paths, a header's raw module beside the other one. */
  readonly modules: Iterable<ModulePlan>;
}

/** One output module; `template` names the backend's template that renders it. */
export type ModulePlan = RawModulePlan | ContractModulePlan | HandlesModulePlan | StatusModulePlan | IndexModulePlan;

interface ModuleBase {
  /** Relative to the output folder, forward slashes: `raw/ntioapi.ts`. */
  readonly path: string;
  /** `ntioapi.h`, or a few words where no single header stands behind the module. */
  readonly origin: string;
  /** Module specifier of the runtime support library, as seen from this module. */
  readonly support: string;
  /** What the plan's own text uses of the support library; templates declare what they write themselves. */
  readonly supportSymbols: readonly ImportedSymbol[];
  /** Other generated modules, sorted by module, names sorted. */
  readonly imports: readonly ImportPlan[];
}

export interface RawModulePlan extends ModuleBase {
  readonly template: 'raw';
  readonly functions: readonly RawFunctionPlan[];
}

export interface ContractModulePlan extends ModuleBase {
  readonly template: 'contract';
  /** `./raw/ntioapi.js` */
  readonly rawModule: string;
  readonly statusModule: string;
  /** Where the header's records stand that other headers use, too: passed on under these names. */
  readonly layoutsModule: string;
  readonly sharedRecords: readonly string[];
  readonly aliases: readonly AliasPlan[];
  readonly constants: readonly ConstantPlan[];
  readonly enums: readonly EnumPlan[];
  readonly callbacks: readonly CallbackPlan[];
  readonly records: readonly RecordPlan[];
  readonly functions: readonly FunctionPlan[];
}

export interface HandlesModulePlan extends ModuleBase {
  readonly template: 'handles';
  readonly handles: readonly HandlePlan[];
}

export interface StatusModulePlan extends ModuleBase {
  readonly template: 'status';
  readonly statuses: readonly StatusPlan[];
}

export interface IndexModulePlan extends ModuleBase {
  readonly template: 'index';
  /** Modules that it passes on. */
  readonly reexports: readonly string[];
  /** Types of the support library that signatures speak of. */
  readonly supportTypes: readonly string[];
}

export interface ImportPlan {
  readonly module: string;
  readonly symbols: readonly ImportedSymbol[];
}

export interface ImportedSymbol {
  readonly name: string;
  readonly isTypeOnly: boolean;
}

export interface HandlePlan {
  readonly name: string;
  /** As a string literal. */
  readonly brand: string;
  readonly doc: DocLines;
}

export interface StatusPlan {
  readonly name: string;
  readonly code: string;
  readonly text: string;
}

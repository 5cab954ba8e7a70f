import type { TypeTable } from './type-table.js';

export interface PlanSettings {
  readonly types: TypeTable;
  /** Module specifier of the runtime support library: relative to the output folder, or a package's. */
  readonly supportModule: string;
}

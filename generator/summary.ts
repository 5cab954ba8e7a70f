/** What was bound and what was not, and why. */
export interface RunSummary {
  readonly functions: number;
  readonly records: number;
  readonly enums: number;
  readonly constants: number;
  /** Reasons and how many declarations each keeps from being bound, most frequent first. */
  readonly unbound: readonly { readonly reason: string; readonly count: number }[];
}

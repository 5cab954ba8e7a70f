/** What was bound and what was not, and why. */
export interface RunSummary {
  readonly functions: number;
  readonly records: number;
  readonly enums: number;
  readonly constants: number;
  /** Reasons and how many declarations each keeps from being bound, most frequent first. */
  readonly unbound: readonly { readonly reason: string; readonly count: number }[];
}

/** What is counted of a model. */
export interface CountedModel {
  readonly functions: readonly unknown[];
  readonly records: ReadonlyMap<string, { readonly isSdk: boolean }>;
  readonly enums: ReadonlyMap<string, { readonly isSdk: boolean }>;
  readonly constants: { readonly size: number };
  readonly unbound: readonly { readonly reason: string }[];
}

export function summarizeModel(model: CountedModel): RunSummary {
  const reasons = new Map<string, number>();
  for (const { reason } of model.unbound) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const unbound = [...reasons].map(([reason, count]) => ({ reason, count }));
  return {
    functions: model.functions.length,
    records: [...model.records.values()].filter(({ isSdk }) => !isSdk).length,
    enums: [...model.enums.values()].filter(({ isSdk }) => !isSdk).length,
    constants: model.constants.size,
    unbound: unbound.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}

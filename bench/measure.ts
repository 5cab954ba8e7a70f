/** A loop of its own for every case: a loop that called whatever it is given would make all calls equally slow. */
export interface Case {
  readonly name: string;
  readonly run: (calls: number) => void;
}

export interface Measurement {
  readonly name: string;
  /** Nanoseconds per call in each round, in the order of the rounds. */
  readonly rounds: readonly number[];
  readonly median: number;
}

/** Where the results of calls go, so that no call can be left out as unused. */
export const sink: { value: unknown } = { value: null };

/** Runs the cases in turn, round by round: what slows the machine for a while slows all of them. */
export function measure(cases: readonly Case[], rounds: number, calls: number): ReadonlyMap<string, Measurement> {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (const { run } of cases) run(calls);
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of cases) {
      const begun = process.hrtime.bigint();
      run(calls);
      times.get(name)?.push(Number(process.hrtime.bigint() - begun) / calls);
    }
  }
  return new Map([...times].map(([name, values]) => [name, { name, rounds: values, median: median(values) }]));
}

/** The median of the ratios of rounds that stood next to each other. */
export function ratio(left: Measurement, right: Measurement): number {
  return median(left.rounds.map((value, round) => value / (right.rounds[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** What a round takes that nothing else on the core disturbs. */
export function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 2] ?? Number.NaN;
}

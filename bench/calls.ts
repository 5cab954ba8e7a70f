import { documentedCases } from './documented.js';
import { generatedCases } from './generated.js';
import { leanestCases } from './leanest.js';
import { type Measurement, measure, ratio } from './measure.js';
import { compileNoOp } from './no-op-library.js';

const FUNCTIONS = ['NtCreateIoCompletion', 'NtSetIoCompletion', 'NtRemoveIoCompletion', 'NtRemoveIoCompletionEx'];
/** Rounds of a quarter of a millisecond: most of them pass without the system giving the core to someone else. */
const ROUNDS = 201;
const CALLS = 5000;

/** A ratio that has to be reached. */
interface Bar {
  readonly text: string;
  readonly value: number;
  readonly isReached: boolean;
}

/** Nanoseconds per call over a C library that does nothing. True if every bar is reached. */
export function benchmarkCalls(): boolean {
  const library = compileNoOp();
  try {
    const cases = [...leanestCases(library.path), ...documentedCases(library.path), ...generatedCases(library.path)];
    const results = measure(cases, ROUNDS, CALLS);
    printTable(results);
    const bars = FUNCTIONS.flatMap((name) => barsOf(name, results));
    for (const { text, isReached } of bars) console.log(`  ${isReached ? 'reached ' : 'MISSED  '}${text}`);
    return bars.every(({ isReached }) => isReached);
  } finally {
    library.remove();
  }
}

const COLUMNS = ['leanest call', 'raw', 'leanest', 'contract', '_Out_'];

function printTable(results: ReadonlyMap<string, Measurement>): void {
  console.log(`ns per call, median of ${ROUNDS} interleaved rounds of ${CALLS} calls`);
  console.log(`  ${''.padEnd(24)}${COLUMNS.map((column) => column.padStart(14)).join('')}`);
  for (const name of FUNCTIONS) {
    const times = COLUMNS.map((column) => results.get(`${name} ${column}`)?.median.toFixed(1) ?? '');
    console.log(`  ${name.padEnd(24)}${times.map((time) => time.padStart(14)).join('')}`);
  }
}

function barsOf(name: string, results: ReadonlyMap<string, Measurement>): readonly Bar[] {
  const compare = (left: string, right: string): number => {
    const [first, second] = [results.get(`${name} ${left}`), results.get(`${name} ${right}`)];
    return first === undefined || second === undefined ? Number.NaN : ratio(first, second);
  };
  const raw = compare('raw', 'leanest call');
  const contract = compare('contract', 'leanest');
  const bars = [
    {
      text: `${name}: raw is ${raw.toFixed(2)} times the leanest call, at most 1.10`,
      value: raw,
      isReached: raw <= 1.1,
    },
    {
      text: `${name}: contract is ${contract.toFixed(2)} times the leanest, at most 2.00`,
      value: contract,
      isReached: contract <= 2,
    },
  ];
  if (!name.startsWith('NtRemove')) return bars;
  const faster = compare('_Out_', 'contract');
  const text = `${name}: contract is ${faster.toFixed(1)} times faster than the _Out_ style, at least 4.0`;
  return [...bars, { text, value: faster, isReached: faster >= 4 }];
}

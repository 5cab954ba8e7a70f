import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median } from './measure.js';
import { drawPlot, type Series } from './plot.js';
import { PinnedWine, whatIsMissing } from './wine-run.js';

/** C and Node take turns, so that what slows the machine for a while slows both. */
const TURNS = 7;
const BATCHES = [1, 4, 16, 64, 256];

type Times = Readonly<Record<string, number>>;

interface Row {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  /** The ratio to stay below. */
  readonly bar: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'the two calls, bare', mine: 'bare', theirs: 'pair', bar: null },
  { name: 'post and tryRemove', mine: 'pair', theirs: 'pair', bar: 1.1 },
  { name: '  C with two threads', mine: 'pair', theirs: 'threaded', bar: null },
  ...BATCHES.map((batch) => ({
    name: `tryRemoveMany(${batch})`,
    mine: `batch${batch}`,
    theirs: `batch${batch}`,
    bar: batch === 64 ? 1.05 : null,
  })),
  { name: '  64, C with two threads', mine: 'batch64', theirs: 'threaded64', bar: null },
  { name: 'for await, batch 64', mine: 'iterator', theirs: 'batch64', bar: 1.5 },
];

/** Completion ports beside a C program on the same ntdll; false if a bar is missed. */
export function benchmarkCompletion(): boolean {
  const missing = whatIsMissing();
  if (missing !== null) {
    console.log(`completion ports: not measured, ${missing}`);
    return true;
  }
  using wine = new PinnedWine(['measure.js', 'completion-in-node.js', 'latency-in-node.js']);
  const program = wine.compile('completion.c');
  const turns = Array.from({ length: TURNS }, () => ({
    native: JSON.parse(wine.run([program])) as Times,
    node: JSON.parse(wine.runNode('completion-in-node.js')) as Times,
  }));
  const isReached = ROWS.map((row) => printRow(row, turns)).every(Boolean);
  printOwnShare(turns);
  const latency: Record<'thread' | 'pool', number[]> = JSON.parse(wine.runNode('latency-in-node.js'));
  printLatency(latency);
  writePlots(turns, latency);
  return isReached;
}

type Turn = { readonly native: Times; readonly node: Times };

function timeOf(times: Times, key: string): number {
  return times[key] ?? Number.NaN;
}

function middle(turns: readonly Turn[], side: keyof Turn, key: string): number {
  return median(turns.map((turn) => timeOf(turn[side], key)));
}

function printRow({ name, mine, theirs, bar }: Row, turns: readonly Turn[]): boolean {
  if (name === ROWS[0]?.name) {
    console.log(`microseconds per packet on ntdll under Wine, one core, median of ${TURNS} turns of C and Node`);
    console.log(`  ${''.padEnd(26)}${'C'.padStart(8)}${'Node'.padStart(8)}${'ratio'.padStart(8)}`);
  }
  const ratio = median(turns.map(({ native, node }) => timeOf(node, mine) / timeOf(native, theirs)));
  const isReached = bar === null || ratio <= bar;
  const verdict = bar === null ? '' : `  at most ${bar.toFixed(2)}: ${isReached ? 'yes' : 'NO'}`;
  const times = [middle(turns, 'native', theirs), middle(turns, 'node', mine), ratio];
  console.log(`  ${name.padEnd(26)}${times.map((time) => time.toFixed(2).padStart(8)).join('')}${verdict}`);
  return isReached;
}

/** What remains to C beyond this is the price of koffi's call. */
function printOwnShare(turns: readonly Turn[]): void {
  const share = median(turns.map(({ node }) => timeOf(node, 'pair') / timeOf(node, 'bare')));
  console.log(`  post and tryRemove take ${share.toFixed(2)} times the bare calls from Node`);
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function printLatency(latency: Readonly<Record<string, readonly number[]>>): void {
  console.log('microseconds from post to callback');
  for (const [name, times] of Object.entries(latency)) {
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    const label = name === 'thread' ? 'wait thread' : "libuv's pool";
    console.log(`  ${label.padEnd(22)}p50 ${p50.toFixed(0).padStart(6)}  p95 ${p95.toFixed(0).padStart(6)}`);
  }
}

/** The figures of this run, for the guide. */
function writePlots(turns: readonly Turn[], latency: Readonly<Record<'thread' | 'pool', readonly number[]>>): void {
  const folder = path.resolve(import.meta.dirname, '../../docs/images');
  mkdirSync(folder, { recursive: true });
  const throughput = (name: string, side: keyof Turn): Series => ({
    name,
    points: BATCHES.map((batch) => [batch, 1e3 / middle(turns, side, `batch${batch}`)] as const),
  });
  const batches = drawPlot({
    title: 'Packets removed per second, by batch size (Wine, one core)',
    x: 'packets at a time',
    y: 'thousand packets per second',
    ticks: BATCHES,
    isLogarithmic: true,
    series: [throughput('C', 'native'), throughput('IoCompletionPort', 'node')],
  });
  writeFileSync(path.join(folder, 'throughput.svg'), batches);
  const parts = Array.from({ length: 99 }, (_, index) => index + 1);
  const curve = (name: string, times: readonly number[]): Series => ({
    name,
    points: parts.map((part) => [part, percentile(times, part / 100)] as const),
  });
  const delays = drawPlot({
    title: 'From post to callback (Wine, one core)',
    x: 'percent of the packets that took at most …',
    y: 'microseconds',
    ticks: [1, 25, 50, 75, 95, 99],
    isLogarithmic: false,
    series: [curve('wait thread', latency.thread), curve("libuv's pool", latency.pool)],
  });
  writeFileSync(path.join(folder, 'latency.svg'), delays);
}

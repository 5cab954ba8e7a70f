import type { StageObserver } from '../chain.js';
import type { Terminal } from './terminal.js';

const NAME_COLUMNS = 10;
const COUNT_COLUMNS = 20;

export interface StageTime {
  readonly name: string;
  readonly counts: readonly string[];
  readonly milliseconds: number;
}

/** Shows the stages while they run, where a terminal reads along, and remembers how long each took. */
export class StageDisplay implements StageObserver {
  readonly #terminal: Terminal | null;
  readonly #times: StageTime[] = [];
  #begun = 0;

  /** Without a terminal nothing is shown. */
  constructor(terminal: Terminal | null) {
    this.#terminal = terminal;
  }

  get times(): readonly StageTime[] {
    return this.#times;
  }

  begin(name: string): void {
    this.#begun = performance.now();
    if (this.#terminal?.isLive === true) this.#terminal.write(`  ${name} …`);
  }

  end(name: string, counts: readonly string[]): void {
    const time = { name, counts, milliseconds: performance.now() - this.#begun };
    this.#times.push(time);
    if (this.#terminal === null) return;
    const start = this.#terminal.isLive ? '\r\x1b[K' : '';
    this.#terminal.write(`${start}${stageLine(time, this.#terminal)}\n`);
  }
}

/** `  scan        44 headers   116,649 lines          112 ms` */
function stageLine(time: StageTime, terminal: Terminal): string {
  const counts = [0, 1].map((index) => (time.counts[index] ?? '').padEnd(COUNT_COLUMNS)).join('');
  const milliseconds = `${Math.round(time.milliseconds)} ms`.padStart(9);
  return `  ${terminal.colors.cyan(time.name.padEnd(NAME_COLUMNS))}  ${counts}${terminal.colors.dim(milliseconds)}`;
}

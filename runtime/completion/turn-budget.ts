/** How long promises may follow one another before the event loop gets its turn, in milliseconds. */
const BUDGET = 10;
/** Reading the clock costs as much as a packet. */
const STRIDE = 32;

let isCounting = false;
let begun = 0;
let uses = 0;

/**
 * True when packets have come for so long without a turn of the event loop that timers and sockets starve: a promise
 * that is fulfilled at once runs its continuation before anything else.
 */
export function isTurnOver(): boolean {
  if (!isCounting) startCounting();
  uses += 1;
  return uses % STRIDE === 0 && performance.now() - begun > BUDGET;
}

/** In the next turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function startCounting(): void {
  isCounting = true;
  begun = performance.now();
  uses = 0;
  setImmediate(() => {
    isCounting = false;
  }).unref();
}

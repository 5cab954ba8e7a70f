import { PinnedWine, whatIsMissing } from './wine-run.js';

/** Microseconds for one packet posted and removed on ntdll, beside a C program. */
export function benchmarkPackets(): void {
  const missing = whatIsMissing();
  if (missing !== null) {
    console.log(`packets on ntdll: not measured, ${missing}`);
    return;
  }
  using wine = new PinnedWine(['measure.js', 'packets-in-node.js']);
  const native = Number(wine.run([wine.compile('packets.c')]));
  const { raw, contract }: Record<string, number> = JSON.parse(wine.runNode('packets-in-node.js'));
  console.log('microseconds per packet, posted and removed on ntdll under Wine, one core, median of 21 rounds of 2000');
  for (const [name, time] of [
    ['C', native],
    ['raw', raw ?? Number.NaN],
    ['contract', contract ?? Number.NaN],
  ] as const) {
    console.log(
      `  ${name.padEnd(10)}${time.toFixed(2).padStart(8)}${`${(time / native).toFixed(2)} x C`.padStart(12)}`,
    );
  }
}

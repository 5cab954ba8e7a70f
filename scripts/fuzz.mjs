// npm run fuzz -- [cases] [seed]: the ABI fuzz over more cases than the tests run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [cases = '100000', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const env = { ...process.env, NTBIND_FUZZ_CASES: cases, NTBIND_FUZZ_SEED: seed };
console.log(`${cases} cases from seed ${seed}`);
const run = spawnSync(process.execPath, [vitest, 'run', 'test/fuzz'], { env, stdio: 'inherit' });
process.exitCode = run.status ?? 1;

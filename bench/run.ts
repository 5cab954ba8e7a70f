import { benchmarkCalls } from './calls.js';
import { benchmarkPackets } from './packets.js';

const isReached = benchmarkCalls();
benchmarkPackets();
process.exitCode = isReached ? 0 : 1;

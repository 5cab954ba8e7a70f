import { benchmarkCalls } from './calls.js';
import { benchmarkCompletion } from './completion.js';
import { benchmarkPackets } from './packets.js';

const areCallsFast = benchmarkCalls();
benchmarkPackets();
const arePortsFast = benchmarkCompletion();
process.exitCode = areCallsFast && arePortsFast ? 0 : 1;

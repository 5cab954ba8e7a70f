import { describe, expect, test } from 'vitest';
import { findCompiler } from '../../generator/verify/compilers.js';
import { judgeCases, makeCases } from './judge-cases.js';

const COUNT = Number(process.env['NTBIND_FUZZ_CASES'] ?? 2000);
const SEED = Number(process.env['NTBIND_FUZZ_SEED'] ?? 20261123);
const BATCH = 500;
const hasCompiler = findCompiler('x64') !== null;

describe.skipIf(!hasCompiler)(
  'random C has the layout, value and prototype that a C compiler gives it (apt-get install clang)',
  () => {
    const batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, index) => SEED + index);
    test.each(batches)('seed %i', { timeout: 120_000 }, (seed) => {
      const cases = makeCases(seed, BATCH);
      const { failures, checked } = judgeCases(cases);
      expect(failures.slice(0, 20)).toEqual([]);
      expect(checked).toBeGreaterThan(cases.length);
    });
  },
);

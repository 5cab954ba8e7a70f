import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A case folder is a test's data, a suite of test/ntdll runs in a process of its own.
    exclude: ['**/node_modules/**', 'test/cases/**', 'test/ntdll/suites/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
});
